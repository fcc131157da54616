//! Returns.
use crate::{AtlasError, Ready, wire};
impl Ready {
    pub(crate) fn returns(&self, _: &wire::ReturnsRequest) -> Result<wire::ReturnsAnswer, AtlasError> {
        Err(AtlasError::bad("returns"))
    }
}
