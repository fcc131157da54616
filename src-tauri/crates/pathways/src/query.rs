//! What is asked of the planner and what it answers.

use crate::network::{AttainmentIx, Attainments, Clause, Cost, PositionIx, RouteIx};
use std::fmt;

/// Where a person stands, what they said, and where they aim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Query {
    /// One or more positions where the person stands.
    pub from: Vec<PositionIx>,
    /// What they said they have.
    pub has: Attainments,
    /// What they said they lack. Whatever is in neither set is *not said*.
    pub lacks: Attainments,
    /// Any of these positions is the target; never empty.
    pub to: Vec<PositionIx>,
    /// The most labels the search may keep before it stops with the best found so far.
    pub label_limit: usize,
}

impl Query {
    /// Labels kept before a search stops: a real query keeps a few hundred.
    pub const LABEL_LIMIT: usize = 200_000;
}

/// Why a query cannot be answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum QueryError {
    /// No starting position.
    NoStart,
    /// No target.
    NoTarget,
    /// A position or an attainment that the network does not have.
    Unknown,
    /// The person both has and lacks these, directly or because one implies the other.
    Contradiction(Vec<AttainmentIx>),
}

impl fmt::Display for QueryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoStart => write!(f, "no starting point was given"),
            Self::NoTarget => write!(f, "no target was given"),
            Self::Unknown => write!(
                f,
                "the query names something that the network does not have"
            ),
            Self::Contradiction(_) => write!(f, "something is both had and lacked"),
        }
    }
}

impl std::error::Error for QueryError {}

/// One step of a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Step {
    /// What is done.
    pub route: RouteIx,
    /// Which of the route's variants.
    pub variant: u32,
    /// Where the person stands before it: the position itself, not one that it counts as.
    pub from: PositionIx,
    /// Where the person stands after it.
    pub to: PositionIx,
    /// Attainments that this step is the first to take for granted without their having been said.
    pub assumes: Attainments,
}

/// What a plan's steps ask of the person today.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// Every requirement of the first route into the target is met now: the plan has one step.
    OpenNow,
    /// Something must come first, and every requirement is met when its turn comes.
    OpenAfter,
    /// It rests on an answer that was not given.
    CheckFirst,
}

/// What a plan is best at among the unbeaten ones; given after the search, never inside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Label {
    /// Fewest months.
    Quickest,
    /// Lowest fees charged to the learner.
    LowestFees,
    /// No month without pay.
    PaidAllTheWay,
    /// Fewest steps.
    FewestSteps,
    /// No new school exams: none of its routes is one that the caller called an exam.
    NoNewExams,
}

/// A chain of routes from where a person stands to a target.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// In order; never empty.
    pub steps: Vec<Step>,
    /// The sum of the steps.
    pub cost: Cost,
    /// The not-said answers it rests on: the fewest that imply all that its steps assume, so that
    /// a plan asking for biology at level 3 does not ask for a science at level 3 as well.
    pub conditions: Attainments,
    /// Open now, open after, or check first.
    pub status: Status,
    /// What it is best at.
    pub labels: Vec<Label>,
}

/// A route into the target that is usable, but on no unbeaten plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AlsoWorks {
    /// The route into the target.
    pub route: RouteIx,
    /// The best plan that ends with it: fewest conditions (all that they imply counted), then
    /// months, fees, unpaid months, steps.
    pub plan: Plan,
    /// The unbeaten plans that beat it, as places in [`Answer::plans`]; never empty in a complete
    /// answer.
    pub beaten_by: Vec<usize>,
}

/// Why a route into the target is not open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Closed {
    /// It no longer takes new starters.
    NoNewStarters,
    /// None of the positions it starts from can be reached, whatever its requirements.
    OutOfReach {
        /// The positions it starts from.
        from: Vec<PositionIx>,
    },
    /// It can be begun from a position within reach, but these requirements cannot be met there:
    /// the person lacks them and no route within reach grants them.
    Missing(Vec<Missing>),
}

/// One requirement that is not met.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missing {
    /// The requirement.
    pub clause: Clause,
    /// Routes anywhere in the network that grant something which meets it, though they are out of
    /// reach from here: the shortest [`Missing::GRANTED_BY`], then lowest fees, then by id.
    pub granted_by: Vec<RouteIx>,
}

impl Missing {
    /// How many granting routes are named at most: a person can look at three.
    pub const GRANTED_BY: usize = 3;
}

/// The nearest way round a closed route.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WayRound {
    /// Another route reaches the target: the place in [`Answer::plans`] of the quickest plan.
    AnotherPlan(usize),
    /// Holding these on beginning the route would open it: the fewest attainments that would;
    /// among sets as small, the one that asks for least, then by id.
    Gain(Vec<AttainmentIx>),
    /// There is none.
    None,
}

/// A route into the target that cannot be used, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotOpen {
    /// The route into the target.
    pub route: RouteIx,
    /// Why: the smallest set of reasons.
    pub why: Closed,
    /// What to do instead.
    pub way_round: WayRound,
}

/// Counters of one search, for benchmarks and for deleting rules that never fire.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SearchStats {
    /// Labels taken from the queue.
    pub settled: usize,
    /// Labels made.
    pub created: usize,
    /// Labels thrown away because another at the same position beats them.
    pub dominated: usize,
    /// Labels thrown away because a finished plan beats the best they could become.
    pub bounded: usize,
    /// The most labels alive at once.
    pub peak: usize,
}

/// Everything the planner says to a query. A route *into the target* may begin outside the target
/// and may end in it. Each such route is in exactly one place: the last step of one or more plans,
/// `also_works`, `not_open` or, in an incomplete answer only, `unsettled`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The person stands in the target now. Then nothing was searched, and all lists are empty.
    pub already_there: bool,
    /// The whole Pareto set, one plan for each distinct cost, set of conditions and last route,
    /// best first.
    pub plans: Vec<Plan>,
    /// Usable, but beaten.
    pub also_works: Vec<AlsoWorks>,
    /// Not usable, and why.
    pub not_open: Vec<NotOpen>,
    /// Routes into the target of which an incomplete search cannot say more; else empty.
    pub unsettled: Vec<RouteIx>,
    /// False where the search stopped at its bound: the plans are real, but some may be missing.
    pub complete: bool,
    /// How the search went.
    pub stats: SearchStats,
}
