//! What each file says of itself.

use catalogue::{Catalogue, LICENCE};
use schemars::JsonSchema;
use serde::Serialize;

/// Where the licence stands.
pub(crate) const LICENCE_PAGE: &str = "https://creativecommons.org/licenses/by/4.0/";

/// What the licence asks to be credited.
pub(crate) const CREDIT: &str = "AHP Atlas catalogue";

/// What the file is: edition, licence and whom to credit.
#[derive(Serialize, JsonSchema)]
pub(crate) struct About {
    /// What the file holds.
    pub(crate) title: &'static str,
    /// When this edition of the catalogue was made: "2026-11".
    pub(crate) edition: String,
    /// The edition before, with which the rows of `change` compare this one; null: none.
    pub(crate) compared_with: Option<String>,
    /// SHA-256 over the catalogue's own text files.
    pub(crate) source_hash: String,
    /// The licence's short name.
    pub(crate) licence: &'static str,
    /// Where the licence stands.
    pub(crate) licence_page: &'static str,
    /// Whom to credit, with the edition.
    pub(crate) credit: &'static str,
}

impl About {
    pub(crate) fn of(catalogue: &Catalogue) -> Self {
        Self {
            title: "The allied health professions in England: ways into, through and back to them",
            edition: catalogue.edition().to_owned(),
            compared_with: catalogue.compared_with().map(str::to_owned),
            source_hash: catalogue.source_hash().to_owned(),
            licence: LICENCE,
            licence_page: LICENCE_PAGE,
            credit: CREDIT,
        }
    }
}
