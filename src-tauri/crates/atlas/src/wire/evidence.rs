//! Who says so, as of when, and how sure.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A page or paper that says so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Source {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// The publisher's own address, where it is known. Opened only when a person asks.
    pub url: Option<String>,
    /// The date that the page read shows; empty where it shows none.
    pub copy_date: String,
    /// What a reader should know about it.
    pub note: Option<String>,
}

/// How sure the catalogue is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    /// Read on an official page, or on two independent ones.
    High,
    /// Old, or read in one place.
    Medium,
    /// Weak: shown as "we are not sure".
    Low,
}

/// What stands behind a shown fact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Evidence {
    /// Who says so; at least one.
    pub sources: Vec<Source>,
    /// The date or year the fact belongs to.
    pub as_of: Option<String>,
    /// How sure.
    pub confidence: Confidence,
    /// Where sources disagree.
    pub conflict: Option<String>,
    /// What a reader should know.
    pub note: Option<String>,
    /// The month, "2027-04", from which the fact is past its shelf-life; none where no date is
    /// known. The screen compares it with today.
    pub stale_from: Option<String>,
}
