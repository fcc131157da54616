//! Where a person may stand and what they may have.

use super::Named;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A starting point.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Start {
    /// Its id.
    pub id: String,
    /// Its short name.
    pub name: String,
    /// How a person would say it.
    pub i_am: String,
    /// Attainments that everyone who stands here has.
    pub gives: Vec<String>,
}

/// A role as a place to stand or aim.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct RolePlace {
    /// Its id.
    pub id: String,
    /// Its title.
    pub name: String,
    /// Its stage.
    pub stage: Named,
    /// Its pillar.
    pub pillar: String,
    /// Its bands.
    pub bands: Vec<String>,
    /// Professions or branches it belongs to.
    pub professions: Vec<String>,
}

/// Every position.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Positions {
    /// Starting points, in the order to offer them.
    pub starts: Vec<Start>,
    /// Roles, by ladder.
    pub roles: Vec<RolePlace>,
    /// Stages, in order.
    pub stages: Vec<Word>,
}

/// A word of the catalogue with its meaning.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Word {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its meaning.
    pub meaning: String,
}

/// Something a person has or lacks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Attainment {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// A plain question.
    pub question: String,
    /// What to do if not.
    pub how_to_get: String,
    /// `school`, `level-3`, `degree`, `experience`, `registration`, `other`.
    pub group: String,
    /// Whoever has this has those too.
    pub implies: Vec<String>,
    /// A school exam.
    pub exam: bool,
}

/// Every attainment, in the order to ask.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct AttainmentList {
    /// The attainments.
    pub attainments: Vec<Attainment>,
}
