//! Errors that reach a person or a program: a code for programs, a sentence for people.

use language::say;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What kind of error it is. Closed: a program may match on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ErrorCode {
    /// Nothing in the catalogue has this id.
    NotFound,
    /// The request says something that cannot be: the message says what and what to do.
    BadRequest,
    /// The person both has and lacks the same thing.
    Contradiction,
    /// The catalogue is missing or damaged.
    Catalogue,
    /// Something broke that is not the person's doing.
    Internal,
}

/// An error as every shell passes it on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, thiserror::Error)]
#[error("{message}")]
pub struct AtlasError {
    /// For programs.
    pub code: ErrorCode,
    /// For people: one clear sentence that says what is wrong.
    pub message: String,
    /// For people: what to do about it.
    pub hints: Vec<String>,
}

impl AtlasError {
    /// An error with a sentence and no hint yet.
    pub fn new(code: ErrorCode, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
            hints: Vec::new(),
        }
    }
    /// The same error with one more hint.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hints.push(hint.into());
        self
    }
    /// A request that cannot be.
    pub fn bad(message: impl Into<String>) -> Self {
        Self::new(ErrorCode::BadRequest, message)
    }
    /// Nothing has this id; suggests the nearest of those that exist.
    pub fn unknown<'a>(what: &str, id: &str, known: impl Iterator<Item = &'a str>) -> Self {
        let error = Self::new(
            ErrorCode::NotFound,
            say!(
                "refusal-unknown",
                what = what.replace(", ", "-").replace(' ', "-"),
                id = shown(id)
            ),
        );
        match catalogue::nearest(id, known) {
            Some(near) => error.hint(say!("refusal-did-you-mean", near = near)),
            None => error,
        }
    }
}

/// What a person typed, cut so that it fits in a sentence.
fn shown(typed: &str) -> String {
    const LONGEST: usize = 60;
    if typed.chars().count() <= LONGEST {
        typed.to_owned()
    } else {
        typed
            .chars()
            .take(LONGEST)
            .chain(std::iter::once('…'))
            .collect()
    }
}

impl From<catalogue::CatalogueError> for AtlasError {
    fn from(error: catalogue::CatalogueError) -> Self {
        Self::new(ErrorCode::Catalogue, error.to_string())
    }
}
