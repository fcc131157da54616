//! What the catalogue holds, how complete, how old, how sure.
use crate::{AtlasError, Ready, wire};
impl Ready {
    pub(crate) fn stats(&self) -> Result<wire::Stats, AtlasError> {
        Err(AtlasError::bad("stats"))
    }
}
