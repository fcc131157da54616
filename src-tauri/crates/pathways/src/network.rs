//! What the planner searches: positions, attainments and the routes between positions.
//!
//! Ids are the catalogue's kebab-case ids; inside the engine everything is a dense index of its
//! own type, so that a route can never be mistaken for a position.

use std::fmt;

macro_rules! index_type {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub u32);
        impl $name {
            /// The index as a place in a slice.
            pub fn at(self) -> usize {
                self.0 as usize
            }
        }
    };
}

index_type!(
    /// A position's place in [`Network::positions`].
    PositionIx
);
index_type!(
    /// An attainment's place in [`Network::attainments`]; below [`Attainments::MAX`].
    AttainmentIx
);
index_type!(
    /// A route's place in [`Network::routes`].
    RouteIx
);

/// A set of attainments, one bit each.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Attainments(pub u128);

impl Attainments {
    /// How many attainments a network may have: one bit each.
    pub const MAX: usize = 128;
    /// The empty set.
    pub const NONE: Self = Self(0);

    /// The set of one.
    pub fn one(attainment: AttainmentIx) -> Self {
        Self(1 << attainment.0)
    }
    /// Whether `attainment` is in the set.
    pub fn has(self, attainment: AttainmentIx) -> bool {
        self.0 & (1 << attainment.0) != 0
    }
    /// Whether every member of `other` is in the set.
    pub fn includes(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }
    /// Everything in either set.
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
    /// Everything in this set and not in `other`.
    #[must_use]
    pub fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }
    /// Everything in both sets.
    #[must_use]
    pub fn both(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }
    /// Whether nothing is in the set.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }
    /// How many are in the set.
    pub fn len(self) -> u32 {
        self.0.count_ones()
    }
    /// The members, lowest index first.
    pub fn iter(self) -> impl Iterator<Item = AttainmentIx> {
        let mut rest = self.0;
        std::iter::from_fn(move || {
            (rest != 0).then(|| {
                let lowest = rest.trailing_zeros();
                rest &= rest - 1;
                AttainmentIx(lowest)
            })
        })
    }
}

impl FromIterator<AttainmentIx> for Attainments {
    fn from_iter<I: IntoIterator<Item = AttainmentIx>>(members: I) -> Self {
        members
            .into_iter()
            .fold(Self::NONE, |set, member| set.with(Self::one(member)))
    }
}

impl fmt::Debug for Attainments {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter().map(|a| a.0)).finish()
    }
}

/// Where a person can stand: a starting point or a role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Position {
    /// The catalogue's id.
    pub id: String,
    /// Whoever stands here also stands there: a physiotherapy support worker is a healthcare
    /// support worker. Not transitive by itself; [`Network::new`] closes it.
    pub counts_as: Vec<PositionIx>,
    /// What everyone who stands here has, or gains by arriving: a graduate has a degree.
    pub gives: Vec<AttainmentIx>,
}

/// Something a person has or lacks that routes require or grant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attainment {
    /// The catalogue's id.
    pub id: String,
    /// Whoever has this has those too: biology at level 3 is a science at level 3.
    /// Not transitive by itself; [`Network::new`] closes it.
    pub implies: Vec<AttainmentIx>,
}

/// One requirement of a route: any one of these attainments meets it. Never empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clause {
    /// The attainments of which one is enough.
    pub any_of: Vec<AttainmentIx>,
}

/// How a route is studied or worked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mode {
    /// The usual full-time way, or the only way.
    FullTime,
    /// Part time: longer, and often beside paid work.
    PartTime,
}

/// One way to take a route, with what it costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Variant {
    /// Full or part time.
    pub mode: Mode,
    /// What it costs, in months, pounds and months without pay; `steps` is always 1.
    pub cost: Cost,
}

/// What a plan costs, criterion by criterion. Smaller is better in each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Cost {
    /// Typical months from start to finish.
    pub months: u32,
    /// Fees charged to the learner, in whole pounds, before any loan or grant.
    pub fees: u32,
    /// Months without pay.
    pub unpaid_months: u32,
    /// Number of steps.
    pub steps: u32,
}

impl Cost {
    /// Both costs one after the other.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self {
            months: self.months.saturating_add(other.months),
            fees: self.fees.saturating_add(other.fees),
            unpaid_months: self.unpaid_months.saturating_add(other.unpaid_months),
            steps: self.steps.saturating_add(other.steps),
        }
    }
    /// The smaller of each criterion.
    #[must_use]
    pub fn least(self, other: Self) -> Self {
        Self {
            months: self.months.min(other.months),
            fees: self.fees.min(other.fees),
            unpaid_months: self.unpaid_months.min(other.unpaid_months),
            steps: self.steps.min(other.steps),
        }
    }
    /// No worse than `other` in each criterion.
    pub fn no_worse(self, other: Self) -> bool {
        self.months <= other.months
            && self.fees <= other.fees
            && self.unpaid_months <= other.unpaid_months
            && self.steps <= other.steps
    }
}

/// One thing a person does to get from a position to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    /// The catalogue's id.
    pub id: String,
    /// Positions from which it may be begun.
    pub from: Vec<PositionIx>,
    /// Positions that it may lead to: the person ends in one of them, as they choose.
    /// Empty for a route that leaves the person where they are and only grants something.
    pub to: Vec<PositionIx>,
    /// The ways to take it; never empty.
    pub variants: Vec<Variant>,
    /// What it requires: every clause must be met.
    pub needs: Vec<Clause>,
    /// What it grants on finishing.
    pub grants: Vec<AttainmentIx>,
    /// No longer open to new starters; kept so that it can be said.
    pub closed: bool,
}

/// Everything the planner searches, checked and closed under `counts_as` and `implies`.
#[derive(Clone, Debug)]
pub struct Network {
    positions: Vec<Position>,
    attainments: Vec<Attainment>,
    routes: Vec<Route>,
    /// For each attainment, itself and all that it implies.
    implied: Vec<Attainments>,
    /// For each attainment, itself and all that imply it.
    implying: Vec<Attainments>,
    /// For each position, itself and all positions it counts as.
    standing: Vec<Vec<PositionIx>>,
}

/// Why a network cannot be searched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NetworkError {
    /// More attainments than bits.
    TooManyAttainments(usize),
    /// An index in `place` points at nothing.
    Dangling {
        /// Which row holds the index, for example "route `physio-bsc`".
        place: String,
    },
    /// A route without a start or a variant, or a clause without an attainment, in `place`.
    Empty {
        /// Which row it is.
        place: String,
    },
}

impl fmt::Display for NetworkError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooManyAttainments(count) => write!(
                f,
                "the network has {count} attainments and the planner can tell {} apart",
                Attainments::MAX
            ),
            Self::Dangling { place } => write!(f, "{place} refers to something that is not there"),
            Self::Empty { place } => {
                write!(
                    f,
                    "{place} has an empty list of starts, of ways or of attainments"
                )
            }
        }
    }
}

impl std::error::Error for NetworkError {}

impl Network {
    /// Checks every index, closes `counts_as` and `implies`, and sets each variant's steps to 1:
    /// that every step costs something is what makes a search end and a loop never worth it.
    pub fn new(
        positions: Vec<Position>,
        attainments: Vec<Attainment>,
        mut routes: Vec<Route>,
    ) -> Result<Self, NetworkError> {
        if attainments.len() > Attainments::MAX {
            return Err(NetworkError::TooManyAttainments(attainments.len()));
        }
        check(&positions, &attainments, &routes)?;
        for variant in routes.iter_mut().flat_map(|route| &mut route.variants) {
            variant.cost.steps = 1;
        }
        let implied: Vec<Attainments> = (0..attainments.len())
            .map(|start| {
                closure(start, |at| attainments[at].implies.iter().map(|to| to.at()))
                    .into_iter()
                    .map(|at| AttainmentIx(u32::try_from(at).expect("below 128")))
                    .collect()
            })
            .collect();
        let mut implying = vec![Attainments::NONE; attainments.len()];
        for (at, all) in implied.iter().enumerate() {
            for to in all.iter() {
                let me = AttainmentIx(u32::try_from(at).expect("below 128"));
                implying[to.at()] = implying[to.at()].with(Attainments::one(me));
            }
        }
        let standing = (0..positions.len())
            .map(|start| {
                closure(start, |at| positions[at].counts_as.iter().map(|to| to.at()))
                    .into_iter()
                    .map(|at| PositionIx(u32::try_from(at).expect("positions fit in u32")))
                    .collect()
            })
            .collect();
        Ok(Self {
            positions,
            attainments,
            routes,
            implied,
            implying,
            standing,
        })
    }

    /// All positions, by index.
    pub fn positions(&self) -> &[Position] {
        &self.positions
    }
    /// All attainments, by index.
    pub fn attainments(&self) -> &[Attainment] {
        &self.attainments
    }
    /// All routes, by index.
    pub fn routes(&self) -> &[Route] {
        &self.routes
    }
    /// `set` and all that its members imply.
    #[must_use]
    pub fn close(&self, set: Attainments) -> Attainments {
        set.iter()
            .fold(set, |all, member| all.with(self.implied[member.at()]))
    }
    /// `set` and everything whose having would mean having a member of `set`: what a person who
    /// lacks the members lacks too.
    #[must_use]
    pub fn close_lacks(&self, set: Attainments) -> Attainments {
        set.iter()
            .fold(set, |all, member| all.with(self.implying[member.at()]))
    }
    /// `position` and every position it counts as, `position` first.
    pub fn standing(&self, position: PositionIx) -> &[PositionIx] {
        &self.standing[position.at()]
    }
    /// The position with this id.
    pub fn position(&self, id: &str) -> Option<PositionIx> {
        find(&self.positions, |p| p.id == id).map(PositionIx)
    }
    /// The attainment with this id.
    pub fn attainment(&self, id: &str) -> Option<AttainmentIx> {
        find(&self.attainments, |a| a.id == id).map(AttainmentIx)
    }
    /// The route with this id.
    pub fn route(&self, id: &str) -> Option<RouteIx> {
        find(&self.routes, |r| r.id == id).map(RouteIx)
    }
}

fn find<T>(rows: &[T], is: impl Fn(&T) -> bool) -> Option<u32> {
    rows.iter()
        .position(is)
        .and_then(|at| u32::try_from(at).ok())
}

/// Everything reachable from `start`, `start` first, then in order of discovery.
fn closure<I: Iterator<Item = usize>>(start: usize, next: impl Fn(usize) -> I) -> Vec<usize> {
    let mut seen = vec![start];
    let mut at = 0;
    while at < seen.len() {
        for to in next(seen[at]) {
            if !seen.contains(&to) {
                seen.push(to);
            }
        }
        at += 1;
    }
    seen
}

fn check(
    positions: &[Position],
    attainments: &[Attainment],
    routes: &[Route],
) -> Result<(), NetworkError> {
    let position_ok = |p: &PositionIx| p.at() < positions.len();
    let attainment_ok = |a: &AttainmentIx| a.at() < attainments.len();
    let dangling = |place: String| Err(NetworkError::Dangling { place });
    for position in positions {
        if !position.counts_as.iter().all(position_ok) || !position.gives.iter().all(attainment_ok)
        {
            return dangling(format!("position `{}`", position.id));
        }
    }
    for attainment in attainments {
        if !attainment.implies.iter().all(attainment_ok) {
            return dangling(format!("attainment `{}`", attainment.id));
        }
    }
    for route in routes {
        let place = || format!("route `{}`", route.id);
        let whole = route.from.iter().chain(&route.to).all(position_ok)
            && route.grants.iter().all(attainment_ok)
            && route
                .needs
                .iter()
                .flat_map(|clause| &clause.any_of)
                .all(attainment_ok);
        if !whole {
            return dangling(place());
        }
        let empty = route.from.is_empty()
            || route.variants.is_empty()
            || route.needs.iter().any(|clause| clause.any_of.is_empty());
        if empty {
            return Err(NetworkError::Empty { place: place() });
        }
    }
    Ok(())
}
