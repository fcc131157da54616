//! What suits me: the choices, the answers, and who is placed where with which reasons.

use super::{Evidence, Named};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One of the two tasks of a choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum MatchSide {
    /// The task that stands first.
    First,
    /// The task that stands second.
    Second,
}

/// What a task says for one calling: a branch, or a profession without branches.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct MatchLean {
    /// For whom.
    pub calling: Named,
    /// The profession on whose line it lies.
    pub line: Named,
    /// 3: the heart of the work; 2: a large part; 1: a part. Our own reading.
    pub weight: u8,
    /// Why.
    pub why: String,
    /// Who says that this is part of the work.
    pub evidence: Evidence,
}

/// A real task.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct MatchTask {
    /// The task, as an order to oneself.
    pub text: String,
    /// Who says that people do it.
    pub evidence: Evidence,
    /// Whose work it is like, the weightiest first.
    pub leans: Vec<MatchLean>,
}

/// Two tasks, of which a person says which they would rather do.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct MatchChoice {
    /// Its id.
    pub id: String,
    /// One task.
    pub first: MatchTask,
    /// The other.
    pub second: MatchTask,
}

/// How often a calling comes first over every possible answer; 1 is as often as everyone.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct MatchShare {
    /// The calling.
    pub calling: Named,
    /// Where level ones share the first place.
    pub shared: f64,
    /// By who stands first on the screen.
    pub shown: f64,
}

/// Everything that is asked, and how it is worked out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct MatchChoices {
    /// In the order they are asked, which changes nothing in the answer.
    pub choices: Vec<MatchChoice>,
    /// What the weights of each calling add up to: the same for all.
    pub points: u32,
    /// How many answers there are when every choice is answered.
    pub all_answers: u32,
    /// How often each comes first over all of them, by name.
    pub balance: Vec<MatchShare>,
}

/// The answer to one choice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MatchAnswered {
    /// The choice's id.
    pub choice: String,
    /// The task that a person would rather do.
    pub side: MatchSide,
}

/// What a person answered; what is not named was skipped.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct MatchRequest {
    /// The answers, in any order.
    pub answers: Vec<MatchAnswered>,
}

/// How well a calling fits what was chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum MatchTier {
    /// A strong match.
    Strong,
    /// Worth a look.
    WorthALook,
    /// Less like you.
    LessLikeYou,
}

/// One reason: a task, and what it has to do with the calling.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct MatchReason {
    /// The choice's id.
    pub choice: String,
    /// The task: the chosen one, or the one passed over.
    pub task: String,
    /// What it has to do with the work.
    pub why: String,
    /// How much of the work it is: 3, 2 or 1.
    pub weight: u8,
    /// Who says so.
    pub evidence: Evidence,
}

/// A calling under a person's answers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Matched {
    /// The branch, or the profession without branches.
    pub calling: Named,
    /// The profession on whose line it lies.
    pub line: Named,
    /// How well it fits.
    pub tier: MatchTier,
    /// It is level with the one before it: their order says nothing.
    pub level_with_last: bool,
    /// The heart of its work, in a sentence.
    pub heart: String,
    /// "Because you chose …", the weightiest first.
    pub because: Vec<MatchReason>,
    /// "You may not like …": tasks that were passed over and are part of the work.
    pub but: Vec<MatchReason>,
}

/// Everyone, the best first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct MatchAnswer {
    /// How many choices were answered.
    pub answered: u32,
    /// Of how many.
    pub asked: u32,
    /// All callings.
    pub callings: Vec<Matched>,
}
