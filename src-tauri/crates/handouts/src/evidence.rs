//! Who says so, as it stands beside each row.

use catalogue::Confidence;
use schemars::JsonSchema;
use serde::Serialize;

/// Who says so, as of when, and how sure.
#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(crate) struct Evidence {
    /// Ids of rows of `source`, the weightiest first.
    sources: Vec<String>,
    /// The date or year that a moving figure belongs to: "2026-04", "2026/27".
    as_of: Option<String>,
    /// How sure the catalogue is: high, medium or low.
    confidence: Sure,
    /// Where sources disagree: both, and which is preferred.
    conflict: Option<String>,
    /// What a reader should know about this fact.
    note: Option<String>,
    /// Months after which it should be looked at again.
    shelf_life_months: Option<u16>,
}

/// How sure the catalogue is of a fact.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
enum Sure {
    High,
    Medium,
    Low,
}

impl Evidence {
    /// None for a row that states no fact and so names nobody: a word, a gap, an address.
    pub(crate) fn of(evidence: &catalogue::Evidence) -> Option<Self> {
        if *evidence == catalogue::Evidence::default() {
            return None;
        }
        Some(Self {
            sources: evidence.sources.iter().map(|s| s.id.clone()).collect(),
            as_of: evidence.as_of.clone(),
            confidence: match evidence.confidence {
                Confidence::High => Sure::High,
                Confidence::Medium => Sure::Medium,
                Confidence::Low => Sure::Low,
            },
            conflict: evidence.conflict.clone(),
            note: evidence.note.clone(),
            shelf_life_months: evidence.shelf_life_months,
        })
    }
}

/// How sure, as a word.
pub(crate) fn how_sure(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::High => "high",
        Confidence::Medium => "medium",
        Confidence::Low => "low",
    }
}
