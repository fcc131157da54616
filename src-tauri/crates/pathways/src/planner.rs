//! The planner: one call that answers a query, by searches backwards from the target.
//!
//! 1. `region` finds the positions that lie between the start and the target at all, and for each
//!    what getting there costs at least and what can be held there at most.
//! 2. `search` with the aim `Unbeaten` finds every plan that no other beats.
//! 3. For each route into the target that ends none of them, `search` with the aim `Any` says
//!    whether a plan ends with it at all. If so, the aim `Best` finds the best one. If not, `explain`
//!    asks which of its requirements would have to be dropped.
//! 4. `rank` orders and labels.
//!
//! `label` holds the rules by which one way to the target makes another pointless, with their
//! proof; `index` what is worked out once for a network; `replay` goes through a plan from its
//! start and says what each step assumes.

mod aims;
mod explain;
mod index;
mod label;
mod rank;
mod region;
mod replay;
mod search;
mod shortcuts;
mod store;

pub use rank::label;

use crate::network::{Attainments, Network, RouteIx};
use crate::query::{AlsoWorks, Answer, NotOpen, Plan, Query, QueryError, SearchStats, WayRound};
use aims::{Best, Unbeaten};
use index::Index;
use label::{Outcome, beats};
use region::{Facts, Place, Region};
use search::{Ground, Seed, search};
use std::borrow::Borrow;
use std::collections::BTreeSet;
use std::sync::atomic::AtomicBool;
use store::Store;

/// Which means of going faster are used. Each is faster with the same answer; tests hold that.
#[expect(
    clippy::struct_excessive_bools,
    reason = "switches that are independent of each other; tests try every combination"
)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// Leave a label whose best possible outcome a finished plan beats.
    pub bounds: bool,
    /// Let a label prune others that want more than it does, not only those that want the same.
    pub dominance: bool,
    /// Leave out positions that do not lie between the start and the target, and whatever wants
    /// something where it cannot be held.
    pub relevance: bool,
    /// Leave out steps that could as well be taken earlier, in another order, or not at all.
    pub shortcuts: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            bounds: true,
            dominance: true,
            relevance: true,
            shortcuts: true,
        }
    }
}

/// Memory that is kept from one query to the next. It belongs to no network: any planner may use
/// any scratch, one query at a time.
#[derive(Clone, Debug, Default)]
pub struct Scratch {
    region: Region,
    store: Store,
}

/// A network made ready for many queries.
#[derive(Clone, Debug)]
pub struct Planner<N> {
    network: N,
    index: Index,
    options: Options,
}

/// Answers one query. To answer many, keep a [`Planner`] and a [`Scratch`].
pub fn answer(network: &Network, query: &Query) -> Result<Answer, QueryError> {
    Planner::new(network).answer(query, &mut Scratch::default())
}

impl<N: Borrow<Network>> Planner<N> {
    /// Works out once what every query looks up. `network` may be a reference, an `Arc` or owned.
    pub fn new(network: N) -> Self {
        Self::with_options(network, Options::default())
    }

    /// The same with some means of going faster switched off: for tests and benchmarks.
    pub fn with_options(network: N, options: Options) -> Self {
        let index = Index::new(network.borrow());
        Self {
            network,
            index,
            options,
        }
    }

    /// The network.
    pub fn network(&self) -> &Network {
        self.network.borrow()
    }

    /// Answers a query.
    ///
    /// A person who gives several starting positions stands in all of them at once: what any of
    /// them gives, they have, wherever they set out from.
    pub fn answer(&self, query: &Query, scratch: &mut Scratch) -> Result<Answer, QueryError> {
        self.answer_unless(query, scratch, &AtomicBool::new(false))
    }

    /// Answers a query, or as much of it as was found when `cancel` became true: then
    /// [`Answer::complete`] is false.
    pub fn answer_unless(
        &self,
        query: &Query,
        scratch: &mut Scratch,
        cancel: &AtomicBool,
    ) -> Result<Answer, QueryError> {
        let facts = self.facts(query)?;
        let Scratch { region, store } = scratch;
        region.aim_at(&self.index, self.network().positions().len(), &query.to);
        if facts
            .starts
            .iter()
            .any(|&start| region.place(start) == Place::Target)
        {
            return Ok(empty(true));
        }
        if self.options.relevance {
            region.explore(&self.index, &facts);
        } else {
            region.explore_nothing(&facts);
        }
        store.stats = SearchStats::default();
        let ground = Ground {
            index: &self.index,
            region,
            facts: &facts,
            options: &self.options,
            label_limit: query.label_limit,
            cancel,
        };
        Ok(self.run(&ground, store))
    }

    fn run(&self, ground: &Ground<'_>, store: &mut Store) -> Answer {
        let mut answer = empty(false);
        let (open, shut) = self.routes_into(ground.region);
        let seed = |route: RouteIx| Seed {
            route,
            clauses: self.index.needs.of(route.at()),
        };
        let seeds: Vec<Seed<'_>> = open.iter().copied().map(seed).collect();
        let mut unbeaten = Unbeaten::default();
        answer.complete = search(ground, store, &seeds, &mut unbeaten);
        let plan = |store: &Store, finish: &_| replay::plan(ground, store, finish);
        answer.plans = unbeaten
            .plans
            .iter()
            .map(|finish| plan(store, finish))
            .collect();

        let ended: BTreeSet<RouteIx> = answer.plans.iter().map(last_route).collect();
        let mut beaten = Vec::new();
        let mut unusable = Vec::new();
        for route in open.into_iter().filter(|route| !ended.contains(route)) {
            let mut best = Best::default();
            let whole = match explain::is_usable(ground, store, route) {
                Some(true) => search(ground, store, &[seed(route)], &mut best),
                Some(false) => {
                    unusable.push(route);
                    continue;
                }
                None => false,
            };
            answer.complete &= whole;
            match best.plan {
                Some(finish) => beaten.push(plan(store, &finish)),
                None => answer.unsettled.push(route),
            }
        }
        if !answer.complete {
            self.promote(&mut answer.plans, &mut beaten);
        }
        answer
            .plans
            .sort_by(|a, b| rank::compare(&self.index, a, b));
        beaten.sort_by(|a, b| rank::compare(&self.index, a, b));
        label(&mut answer, &BTreeSet::new());
        answer.also_works = beaten
            .into_iter()
            .map(|plan| self.also(&answer.plans, plan))
            .collect();

        let another = way_round(&answer.plans);
        let shut = shut
            .into_iter()
            .map(|route| explain::shut(route, another.clone()));
        answer.not_open = shut.collect();
        for route in unusable {
            let why = explain::unusable(self.network(), ground, store, route, another.clone());
            if let Some(not_open) = why {
                answer.not_open.push(not_open);
            } else {
                answer.complete = false;
                answer.unsettled.push(route);
            }
        }
        answer
            .not_open
            .sort_by_key(|not_open: &NotOpen| self.index.route_rank(not_open.route));
        answer
            .unsettled
            .sort_by_key(|&route| self.index.route_rank(route));
        answer.stats = store.stats;
        answer
    }

    fn facts(&self, query: &Query) -> Result<Facts, QueryError> {
        if query.from.is_empty() {
            return Err(QueryError::NoStart);
        }
        if query.to.is_empty() {
            return Err(QueryError::NoTarget);
        }
        let network = self.network();
        let all = network.attainments().len();
        let known = Attainments(
            1u128
                .checked_shl(u32::try_from(all).expect("at most 128"))
                .map_or(u128::MAX, |bit| bit - 1),
        );
        let mut positions = query.from.iter().chain(&query.to);
        if positions.any(|position| position.at() >= network.positions().len())
            || !known.includes(query.has.with(query.lacks))
        {
            return Err(QueryError::Unknown);
        }
        let gives = query.from.iter().map(|start| self.index.gives[start.at()]);
        let has = gives.fold(self.index.close(query.has), Attainments::with);
        let lacks = network.close_lacks(query.lacks);
        let both = has.both(lacks);
        if !both.is_empty() {
            return Err(QueryError::Contradiction(self.index.by_id(both)));
        }
        let mut starts = query.from.clone();
        starts.sort_unstable();
        starts.dedup();
        Ok(Facts {
            starts,
            has,
            not_said: known.without(has).without(lacks),
        })
    }

    /// Routes that may begin outside the target and end in it: those that take new starters, and
    /// those that do not.
    fn routes_into(&self, region: &Region) -> (Vec<RouteIx>, Vec<RouteIx>) {
        let routes = self.network().routes();
        let enters = |route: &RouteIx| {
            routes[route.at()]
                .from
                .iter()
                .any(|&from| region.place(from) != Place::Target)
        };
        let rows = |rows: &index::Rows<RouteIx>| -> Vec<RouteIx> {
            let targets = region.targets().iter();
            let all: BTreeSet<RouteIx> = targets.flat_map(|at| rows.of(at.at())).copied().collect();
            all.into_iter().filter(enters).collect()
        };
        (rows(&self.index.arriving), rows(&self.index.shut))
    }

    fn outcome(&self, plan: &Plan) -> Outcome {
        Outcome {
            cost: plan.cost,
            rests_on: self.index.close(plan.conditions),
        }
    }

    fn also(&self, plans: &[Plan], plan: Plan) -> AlsoWorks {
        let outcome = self.outcome(&plan);
        let beating = plans
            .iter()
            .zip(0..)
            .filter(|(other, _)| beats(&self.outcome(other), &outcome));
        let beaten_by = beating.map(|(_, at)| at).collect();
        AlsoWorks {
            route: last_route(&plan),
            plan,
            beaten_by,
        }
    }

    /// After a search that was stopped early: tells what is beaten among all that was found from
    /// what is not, and keeps one of those that are alike.
    fn promote(&self, plans: &mut Vec<Plan>, beaten: &mut Vec<Plan>) {
        let mut all: Vec<Plan> = plans.drain(..).chain(beaten.drain(..)).collect();
        all.sort_by(|a, b| rank::compare(&self.index, a, b));
        all.dedup_by(|a, b| rank::compare(&self.index, a, b).is_eq());
        let outcomes: Vec<Outcome> = all.iter().map(|plan| self.outcome(plan)).collect();
        let (up, mut down): (Vec<Plan>, Vec<Plan>) = all.into_iter().partition(|plan| {
            !outcomes
                .iter()
                .any(|other| beats(other, &self.outcome(plan)))
        });
        *plans = up;
        down.sort_by_key(|plan| (self.outcome(plan).rests_on.len(), plan.cost));
        for plan in down {
            let route = last_route(&plan);
            if !plans
                .iter()
                .chain(beaten.iter())
                .any(|other| last_route(other) == route)
            {
                beaten.push(plan);
            }
        }
    }
}

fn empty(already_there: bool) -> Answer {
    Answer {
        already_there,
        plans: Vec::new(),
        also_works: Vec::new(),
        not_open: Vec::new(),
        unsettled: Vec::new(),
        complete: true,
        stats: SearchStats::default(),
    }
}

fn last_route(plan: &Plan) -> RouteIx {
    plan.steps.last().expect("a plan has a step").route
}

/// The quickest of the plans that rest on the least, if there is a plan.
fn way_round(plans: &[Plan]) -> WayRound {
    let quickest = plans
        .iter()
        .zip(0..)
        .min_by_key(|(plan, at)| (plan.cost, *at));
    quickest.map_or(WayRound::None, |(_, at)| WayRound::AnotherPlan(at))
}
