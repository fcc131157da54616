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
    /// Today, by the shell's clock.
    pub today: String,
    /// The last day they practised while registered; or `years_out`.
    #[ts(optional)]
    pub last_practised: Option<String>,
    /// Years out of practice, where no day is known.
    #[ts(optional)]
    pub years_out: Option<f64>,
    /// Where their name stands.
    pub register: OnRegister,
    /// The day their name came off, where they know it.
    #[ts(optional)]
    pub left_on: Option<String>,
    /// For people who never registered: the day they qualified.
    #[ts(optional)]
    pub qualified_on: Option<String>,
    /// The last day they practised the profession outside the UK, if they did.
    #[ts(optional)]
    pub practised_abroad: Option<String>,
    /// The day they mean to apply; left out: today.
    #[ts(optional)]
    pub apply_on: Option<String>,
    /// What was done so far.
    pub log: Vec<Activity>,
}

/// Where a person's name stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum OnRegister {
    /// It was on the register and came off.
    #[default]
    Left,
    /// It is on the register still.
    StillOn,
    /// It was taken off after a fitness to practise case.
    Removed,
    /// It never was; the qualification is from the UK.
    Never,
    /// It never was; the qualification is from abroad.
    NeverAbroad,
}

/// One activity of updating.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Activity {
    /// Which kind.
    pub kind: ActivityKind,
    /// Hours.
    pub hours: f64,
    /// First day.
    pub from: String,
    /// Last day.
    pub to: String,
    /// What it was, in the person's words.
    pub what: String,
    /// For supervised practice: the supervisor's whole years on the register.
    #[ts(optional)]
    pub supervisor_years: Option<u32>,
    /// For supervised practice: the supervisor is of the same profession.
    #[ts(optional)]
    pub same_profession: Option<bool>,
}

/// The three kinds of updating.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ActivityKind {
    /// Practising under supervision.
    #[default]
    Supervised,
    /// A course or the like.
    Formal,
    /// Study alone.
    Private,
}

/// What counts of one activity.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Counted {
    /// Hours counted.
    pub hours: f64,
    /// Why the rest does not count, in words.
    pub why_not: Option<String>,
    /// The last day of applying on which it still counts.
    pub apply_by: Option<String>,
}

/// Whether the log meets the rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ReturnOutcome {
    /// It does.
    Meets,
    /// It may: the checks say what to ask first.
    CheckFirst,
    /// Not yet.
    DoesNotMeet,
    /// The regulator counts no days.
    NoDayCount,
}

/// Hours by kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct HoursByKind {
    /// Supervised practice.
    pub supervised: f64,
    /// Formal study.
    pub formal: f64,
    /// Private study.
    pub private: f64,
}

/// What is left and by when, where days are counted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Updating {
    /// Days asked for.
    pub days: u32,
    /// The same in hours.
    pub hours: f64,
    /// The most that private study may fill, in hours.
    pub private_max_hours: f64,
    /// Hours that count so far.
    pub counted: HoursByKind,
    /// Hours left.
    pub left_hours: f64,
    /// Of these, the most that may be private study.
    pub left_private_hours: f64,
    /// The first day on which an activity may begin and count, for the application's day.
    pub window_from: String,
    /// The same for the regulator's usual, shorter window.
    pub usual_window_from: String,
    /// By when all must be done and applied for, so that everything counted still counts.
    pub finish_by: String,
    /// The same for the usual window.
    pub usual_finish_by: String,
}

/// What a returner must do.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ReturnsAnswer {
    /// The profession or branch.
    pub profession: Named,
    /// The regulator.
    pub regulator: Named,
    /// How long away, in words: "5 years and 2 months".
    pub away: String,
    /// The answer in one sentence.
    pub headline: String,
    /// What way back on to the register it is, in words.
    pub way: String,
    /// The rule behind the headline; none where no rule speaks of the case.
    pub rule: Option<Rule>,
    /// The arithmetic, where days are counted.
    pub updating: Option<Updating>,
    /// Each line of the log, in its order.
    pub lines: Vec<Counted>,
    /// Whether the log meets the rule.
    pub outcome: ReturnOutcome,
    /// What to ask before relying on this, a sentence each.
    pub checks: Vec<String>,
    /// When what is asked for changes next, in words.
    pub change: Option<String>,
    /// The forms that the way asks for, in words.
    pub forms: Vec<String>,
    /// Rules that bear on the case.
    pub rules: Vec<Statement>,
    /// What to do, in order.
    pub steps: Vec<Statement>,
    /// Help for returners.
    pub programmes: Vec<Statement>,
    /// Routes back of this profession.
    pub routes: Vec<RouteCard>,
}

/// A rule with who says so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Rule {
    /// Its id.
    pub id: String,
    /// In words.
    pub text: String,
    /// Who says so.
    pub evidence: Evidence,
}
