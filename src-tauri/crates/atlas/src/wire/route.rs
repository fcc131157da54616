//! One route, as it is shown.

use super::{Attainment, Evidence, Named};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Months from start to finish.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Months {
    /// The shortest.
    pub min: u32,
    /// The usual; what the planner counts with.
    pub typical: u32,
    /// The longest.
    pub max: u32,
    /// Where no source gives the length: why we count with this one.
    pub assumed: Option<String>,
}

/// Fees charged to the learner, in pounds, before any loan or grant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Fees {
    /// The least.
    pub min: u32,
    /// The usual; what the planner counts with.
    pub typical: u32,
    /// The most.
    pub max: u32,
    /// The year of the figure: "2026/27".
    pub as_of: Option<String>,
    /// Where no source gives the fee: why we count with this one.
    pub assumed: Option<String>,
    /// Who says so.
    pub evidence: Evidence,
}

/// One requirement.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Need {
    /// Attainments of which one is enough.
    pub any_of: Vec<Attainment>,
    /// What is asked, in words.
    pub text: String,
    /// Who says so.
    pub evidence: Evidence,
}

/// What else is asked: an interview, checks …
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Ask {
    /// Its kind.
    pub kind: String,
    /// What is asked.
    pub text: String,
    /// Who says so.
    pub evidence: Evidence,
}

/// Who must say yes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Gatekeeper {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What they decide.
    pub decides: String,
    /// What to ask them.
    pub ask: Vec<String>,
}

/// Money that a route can carry.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Fund {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Pounds a year.
    pub gbp_a_year: Option<f64>,
    /// The most, in pounds.
    pub gbp_max: Option<f64>,
    /// Must it be paid back?
    pub repay: Option<bool>,
    /// Who gets it and how.
    pub text: String,
    /// Who says so.
    pub evidence: Evidence,
}

/// One thing a person does to get from a position to another.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct RouteCard {
    /// Its id.
    pub id: String,
    /// Its kind.
    pub kind: Named,
    /// `study`, `paid`, `bridging`, `return` or `post`: the pattern of its strip.
    pub pattern: String,
    /// Its title.
    pub title: String,
    /// Positions from which it may be begun.
    pub from: Vec<Named>,
    /// Positions it may lead to; empty: it leaves the person where they are.
    pub to: Vec<Named>,
    /// The award.
    pub award: Option<String>,
    /// Its level.
    pub level: Option<u8>,
    /// Full time.
    pub full_time: Option<Months>,
    /// Part time.
    pub part_time: Option<Months>,
    /// Fees; none: nothing is charged to the learner.
    pub fees: Option<Fees>,
    /// Paid a wage while on it.
    pub paid: bool,
    /// What the wage is.
    pub pay: Option<String>,
    /// Requirements.
    pub needs: Vec<Need>,
    /// What else is asked.
    pub asks: Vec<Ask>,
    /// What it gives.
    pub grants: Vec<Named>,
    /// Who must say yes.
    pub gatekeepers: Vec<Gatekeeper>,
    /// Months in which it starts, 1 to 12.
    pub intakes: Vec<u8>,
    /// The deadline its applications follow, in words.
    pub deadline: Option<String>,
    /// Money it can carry.
    pub funding: Vec<Fund>,
    /// How common it is.
    pub availability: Option<String>,
    /// How to apply.
    pub how_to_apply: Option<String>,
    /// Examples of offers.
    pub typical_offer: Option<String>,
    /// Anything else.
    pub text: Option<String>,
    /// Its apprenticeship standard: code and title to search for.
    pub apprenticeship: Option<Standard>,
    /// The learner role held meanwhile.
    pub learner_role: Option<Named>,
    /// Why it takes no new starters, where it does not.
    pub closed: Option<String>,
    /// Who says so.
    pub evidence: Evidence,
}

/// An apprenticeship standard, in short.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Standard {
    /// Its id.
    pub id: String,
    /// Its code; empty where not known.
    pub code: String,
    /// Its title.
    pub title: String,
}
