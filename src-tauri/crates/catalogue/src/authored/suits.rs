//! The rows behind "What suits me": either/or choices between real tasks, and what each choice
//! says for which profession. The tasks come from the professions' own pages; how much a task
//! weighs is AHP Atlas's own reading of these pages, and the app says so.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Two real tasks, of which a person says which they would rather do.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// Unique among choices.
    pub id: String,
    /// One task, as an order to oneself: "Loosen a stiff back with your hands."
    pub first: String,
    /// The statement that the task is drawn from.
    pub first_from: String,
    /// The other task.
    pub second: String,
    /// The statement that the other task is drawn from.
    pub second_from: String,
    /// Place among the choices; lower first. It changes nothing in the answer.
    pub order: i64,
}

/// Which of a choice's two tasks is more like a profession's own work, how much of that work it
/// is, and who says so.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Leaning {
    /// An id of `[[choice]]`.
    pub choice: String,
    /// A branch, or a profession that has none.
    pub profession: String,
    /// The task that is like its work.
    pub side: Side,
    /// 3: the heart of the work; 2: a large part; 1: a part.
    pub weight: u8,
    /// Why, as a sentence about the people of that profession: "They loosen stiff joints by hand."
    pub why: String,
    /// The statement that says so.
    pub statement: String,
}

/// One of the two tasks of a choice.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize, JsonSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum Side {
    /// The task that is written first.
    First,
    /// The task that is written second.
    Second,
}

impl Side {
    /// As it is written.
    pub fn name(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Second => "second",
        }
    }
}
