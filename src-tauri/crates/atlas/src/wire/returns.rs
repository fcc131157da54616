//! Return to practice: the question and the arithmetic.

use super::{Evidence, Named, RouteCard, Statement};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A returner's case. Dates are ISO days, "2021-03-31".
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ReturnsRequest {
    /// The profession or branch.
    pub profession: String,
    /// The day they last practised; or `years_out`.
    #[ts(optional)]
    pub last_practised: Option<String>,
    /// Years out of practice, where no day is known.
    #[ts(optional)]
    pub years_out: Option<f64>,
    /// Today.
    pub today: String,
    /// Still on the register.
    pub still_registered: bool,
    /// Never on the register, with a UK qualification.
    pub never_registered: bool,
    /// The day of that qualification.
    #[ts(optional)]
    pub qualified_on: Option<String>,
    /// Practised abroad within the last two years.
    pub practised_abroad: bool,
    /// What was done so far.
    pub log: Vec<Activity>,
}

/// One activity of updating.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Activity {
    /// `supervised`, `formal` or `private`.
    pub kind: String,
    /// Hours.
    pub hours: f64,
    /// First day.
    pub from: String,
    /// Last day.
    pub to: String,
    /// What it was.
    pub what: String,
}

/// What counts of one activity.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Counted {
    /// Its place in the log.
    pub activity: u32,
    /// Hours counted.
    pub hours: f64,
    /// Why the rest does not count, in words.
    pub why_not: Option<String>,
}

/// What a returner must do.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ReturnsAnswer {
    /// The profession or branch.
    pub profession: Named,
    /// The regulator.
    pub regulator: Named,
    /// Years out of practice, to one decimal.
    pub years_out: Option<f64>,
    /// The answer in one sentence.
    pub headline: String,
    /// Days of updating; none where the regulator counts no days.
    pub days: Option<u32>,
    /// The same in hours.
    pub hours: Option<u32>,
    /// The most hours of private study.
    pub private_max_hours: Option<f64>,
    /// The rule behind the headline.
    pub rule: Option<Statement>,
    /// The log, counted.
    pub counted: Vec<Counted>,
    /// Hours counted in all.
    pub counted_hours: f64,
    /// Hours left.
    pub left_hours: f64,
    /// Of these, the most that may be private study.
    pub left_private_hours: f64,
    /// The last day by which to apply with the first activity inside the window.
    pub apply_by: Option<String>,
    /// What else to know, a sentence each.
    pub notes: Vec<String>,
    /// Rules that bear on the case.
    pub rules: Vec<Statement>,
    /// What to do, in order.
    pub steps: Vec<Statement>,
    /// Help for returners.
    pub programmes: Vec<Statement>,
    /// Routes back of this profession.
    pub routes: Vec<RouteCard>,
    /// Who says so.
    pub evidence: Option<Evidence>,
}
