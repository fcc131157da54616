//! Find my route: the question and the answer.

use super::{Attainment, Named, PlanDates, RouteCard};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Where a person stands, what they have, where they aim.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct RoutesRequest {
    /// Ids of starting points or roles; one or more.
    pub from: Vec<String>,
    /// Ids of attainments that they have.
    pub has: Vec<String>,
    /// Ids of attainments that they lack.
    pub lacks: Vec<String>,
    /// Ids of attainments that they are not sure of: as if not said, but not asked about again.
    pub unsure: Vec<String>,
    /// A role; a profession or branch: where people are first registered in it; a stage; a family
    /// of professions by its name; or `anything`: any of the professions.
    pub to: String,
    /// Wishes: only plans that suit every one of them are given. They change no fact.
    #[ts(optional)]
    pub prefer: Option<Vec<Preference>>,
    /// For returners: the profession or branch they qualified in.
    #[ts(optional)]
    pub profession: Option<String>,
    /// For returners: years out of practice.
    #[ts(optional)]
    pub years_out: Option<f64>,
    /// Today, "2026-11-27", by the shell's clock: then each plan has its dates.
    #[ts(optional)]
    pub today: Option<String>,
    /// A name for this question, by which it can be cancelled while it is being answered.
    #[ts(optional)]
    pub question: Option<String>,
}

/// What a person wishes of every step of a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Preference {
    /// A wage in every step.
    PaidAllTheWay,
    /// No school exam to take.
    NoNewSchoolExams,
    /// Each step is part time or paid, so that there is room for a job or the step is one.
    PartTimeOrPaid,
}

/// A question that is no longer of use.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct CancelRequest {
    /// The name that its request gave it.
    pub question: String,
}

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Cancelled {
    /// It was being answered; its answer now says that it is not complete.
    pub was_running: bool,
}

/// How open a plan is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Every requirement of its one step is met.
    OpenNow,
    /// Something must come first.
    OpenAfter,
    /// It rests on something that was not said.
    CheckFirst,
}

/// What a plan is best at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PlanLabel {
    /// Fewest months.
    Quickest,
    /// Lowest fees.
    LowestFees,
    /// A wage in every step.
    PaidAllTheWay,
    /// Fewest steps.
    FewestSteps,
    /// No GCSE or the like to take.
    NoNewSchoolExams,
}

/// Full or part time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Mode {
    /// Full time, or the usual way.
    FullTime,
    /// Part time.
    PartTime,
}

/// A sum with its range.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Range {
    /// The least.
    pub min: u32,
    /// The usual.
    pub typical: u32,
    /// The most.
    pub max: u32,
}

/// One step of a plan; its route stands in [`RoutesAnswer::routes`].
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PlanStep {
    /// The route's id.
    pub route: String,
    /// Full or part time.
    pub mode: Mode,
    /// Where the person stands before.
    pub from: Named,
    /// Where the person stands after.
    pub to: Named,
    /// Months after the plan's beginning at which it starts.
    pub starts_after: u32,
    /// Its months.
    pub months: Range,
    /// Its fees in pounds.
    pub fees: Range,
    /// Paid a wage while on it.
    pub paid: bool,
    /// What it takes for granted without its having been said.
    pub check: Vec<Attainment>,
    /// Each requirement and how it stands when the step's turn comes, in the route's order.
    pub needs: Vec<NeedState>,
}

/// How a requirement stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case", tag = "state")]
pub enum NeedState {
    /// The person has it.
    Met,
    /// An earlier step gives it.
    MetBy {
        /// That step's place in the plan, from 0.
        step: u32,
    },
    /// It was not said.
    Check,
}

/// A chain of routes.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Plan {
    /// A name for the plan that stays the same for the same steps and conditions.
    pub id: String,
    /// The steps that move the person, by id: plans of the same way differ only in what is filled
    /// in on the spot, such as a resit.
    pub way: String,
    /// What it is, in short: the step that registration rests on (or the last that moves the
    /// person), and what moves them before and after it.
    pub title: String,
    /// How open it is.
    pub status: Status,
    /// The status in words: "Open after GCSE maths".
    pub status_words: String,
    /// What it is best at.
    pub labels: Vec<PlanLabel>,
    /// Its months.
    pub months: Range,
    /// Its fees in pounds, before any loan or grant.
    pub fees: Range,
    /// Months without pay, typical.
    pub unpaid_months: u32,
    /// Its steps.
    pub steps: Vec<PlanStep>,
    /// What it rests on that was not said.
    pub check: Vec<Attainment>,
    /// Who must say yes, in order, each once.
    pub who_decides: Vec<Named>,
    /// When it can begin and be done; none where the request does not say what day it is.
    pub dates: Option<PlanDates>,
}

/// A route that works but is beaten.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct AlsoWorks {
    /// Its own best plan.
    pub plan: Plan,
    /// Plans that beat it, by id.
    pub beaten_by: Vec<String>,
    /// What beats it, in words.
    pub why: String,
}

/// A route that is not open.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct NotOpen {
    /// The route's id.
    pub route: String,
    /// Why, a sentence each: the smallest set of reasons.
    pub because: Vec<String>,
    /// The nearest way round, in words.
    pub but: String,
    /// The plan to look at instead, by id.
    pub instead: Option<String>,
    /// Attainments that would open it.
    pub gain: Vec<Attainment>,
}

/// A route that works and does not suit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Unsuited {
    /// The route's id.
    pub route: String,
    /// Why, in a sentence.
    pub because: String,
}

/// The question that would change the answer most.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct NextQuestion {
    /// What to ask about.
    pub attainment: Attainment,
    /// How many plans rest on it.
    pub plans: u32,
}

/// Everything the planner says.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct RoutesAnswer {
    /// Where the person stands.
    pub from: Vec<Named>,
    /// The roles that count as the target.
    pub to: Vec<Named>,
    /// The person is there already.
    pub already_there: bool,
    /// Every way that no other way beats, best first.
    pub plans: Vec<Plan>,
    /// Ways that work but are beaten.
    pub also_works: Vec<AlsoWorks>,
    /// Ways that are not open.
    pub not_open: Vec<NotOpen>,
    /// Ways that work and do not suit what the person wishes.
    pub unsuited: Vec<Unsuited>,
    /// Every route named above, by id.
    pub routes: BTreeMap<String, RouteCard>,
    /// What to ask next; none: no further answer would change the plans.
    pub next_question: Option<NextQuestion>,
    /// False where the search stopped at its bound, or was cancelled: then there may be more.
    pub complete: bool,
}
