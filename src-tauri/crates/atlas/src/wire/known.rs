//! What the catalogue says of itself: what it does not know, what changed, what its words mean.

use super::{Evidence, Named};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Something that was looked for and not found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct KnownGap {
    /// Its id.
    pub id: String,
    /// The topic.
    pub topic: Named,
    /// The professions or branches it is about; empty: all.
    pub professions: Vec<Named>,
    /// What is not known.
    pub text: String,
    /// Whom to ask.
    pub ask: Option<String>,
}

/// Everything that was looked for and not found.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct GapList {
    /// In the order of topics, then ids.
    pub gaps: Vec<KnownGap>,
}

/// One thing that is not as it was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Change {
    /// The table it is in: `pay`, `route` …
    pub about: String,
    /// What changed, with who says so now.
    pub text: String,
}

/// What changed since the edition before.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Changes {
    /// This edition.
    pub edition: String,
    /// The edition before; none where there is nothing to compare with.
    pub compared_with: Option<String>,
    /// In the order of tables and rows.
    pub changes: Vec<Change>,
}

/// A word of the trade, in plain words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HardWord {
    /// The word as the screens write it: "HCPC", "Foundation degree".
    pub word: String,
    /// Other ways to write it.
    pub also: Vec<String>,
    /// What it means.
    pub meaning: String,
    /// Who says so; none where the meaning is in words of our own.
    pub evidence: Option<Evidence>,
}

/// The words of the trade that the catalogue explains.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct WordList {
    /// In the order of the alphabet.
    pub words: Vec<HardWord>,
}
