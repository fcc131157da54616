//! Search.
use crate::{AtlasError, Ready, wire};
impl Ready {
    pub(crate) fn search(&self, _: &wire::SearchRequest) -> Result<wire::SearchAnswer, AtlasError> {
        Err(AtlasError::bad("search"))
    }
}
