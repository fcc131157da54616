//! What a person writes: the rows of `assets/catalogue/**/*.toml`.

mod rows;
mod suits;

pub use rows::*;
pub use suits::*;

use schemars::JsonSchema;
use serde::Deserialize;

/// Who says so, as of when, and how sure. Keys that every row may carry beside its own.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// Ids of `[[source]]`; at least one on every row that states a fact.
    #[serde(default)]
    pub sources: Vec<String>,
    /// The date or academic year that a moving figure belongs to: "2026-04", "2026/27".
    #[serde(default)]
    pub as_of: Option<String>,
    /// `high` (left out), `medium` or `low`.
    #[serde(default)]
    pub confidence: Option<Confidence>,
    /// Where sources disagree: both, and which is preferred.
    #[serde(default)]
    pub conflict: Option<String>,
    /// What a reader should know about this fact.
    #[serde(default)]
    pub note: Option<String>,
}

/// How sure the catalogue is of a fact.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    /// Read on the regulator's, the professional body's or an official site, or on two pages.
    #[default]
    High,
    /// Old, or read in one place.
    Medium,
    /// Weak: shown as "we are not sure".
    Low,
}
