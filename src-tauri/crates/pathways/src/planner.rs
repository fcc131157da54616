//! The planner: one call that answers a query, in two searches over the part of the network from
//! which the target can be reached.
//!
//! 1. `region` walks backwards from the target: where it can be reached from, what that costs at
//!    least, and which attainments still matter there.
//! 2. `search` with the aim `Unbeaten` finds every plan that no other beats.
//! 3. If a route into the target ends none of them, `search` with the aim `BestOfEach` finds the
//!    best plan of each such route, or hears why there is none; `explain` puts that into words of
//!    the answer.
//! 4. `rank` orders and labels.
//!
//! `label` holds the rule by which one way of getting somewhere makes another pointless, with its
//! proof; `index` what is worked out once for a network.

mod aims;
mod explain;
mod index;
mod label;
mod rank;
mod region;
mod search;

pub use rank::label;

use crate::network::{Attainments, Network, PositionIx, RouteIx};
use crate::query::{
    AlsoWorks, Answer, NotOpen, Plan, Query, QueryError, SearchStats, Step, WayRound,
};
use aims::{BestOfEach, Unbeaten};
use index::Index;
use label::{LabelIx, NO_LABEL, Worth, beats};
use region::{Place, Region};
use search::{Ground, Store, search};
use std::borrow::Borrow;
use std::collections::BTreeSet;
use std::sync::atomic::AtomicBool;

/// Which means of going faster are used. Each is faster with the same answer; tests hold that.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// Leave a label whose best possible outcome a finished plan beats.
    pub bounds: bool,
    /// Let a label prune others with fewer attainments or more conditions, not only those in the
    /// same state.
    pub dominance: bool,
    /// Leave out positions from which the target cannot be reached and attainments that no route
    /// from here on asks for.
    pub relevance: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            bounds: true,
            dominance: true,
            relevance: true,
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

/// What a query comes to once everything said is closed under implication.
struct Facts {
    starts: Vec<PositionIx>,
    has: Attainments,
    not_said: Attainments,
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
        let positions = self.network().positions().len();
        if self.options.relevance {
            region.explore(&self.index, positions, &query.to);
        } else {
            region.explore_nothing(&self.index, positions, &query.to);
        }
        store.stats = SearchStats::default();
        if facts
            .starts
            .iter()
            .any(|&start| region.place(start) == Place::Target)
        {
            return Ok(empty(true));
        }
        let ground = Ground {
            index: &self.index,
            region,
            options: &self.options,
            not_said: facts.not_said,
            label_limit: query.label_limit,
            cancel,
        };
        Ok(self.run(&ground, store, &facts))
    }

    fn run(&self, ground: &Ground<'_>, store: &mut Store, facts: &Facts) -> Answer {
        let mut answer = empty(false);
        let nodes = ground.region.nodes.len();
        store.clear(nodes);
        let mut unbeaten = Unbeaten::default();
        answer.complete = search(ground, store, &facts.starts, facts.has, &mut unbeaten);
        answer.plans = unbeaten
            .finished
            .iter()
            .map(|&end| self.plan(store, end))
            .collect();

        let ended: BTreeSet<RouteIx> = answer.plans.iter().map(last_route).collect();
        let (open, shut) = self.routes_into(ground.region);
        let left: Vec<RouteIx> = open
            .into_iter()
            .filter(|route| !ended.contains(route))
            .collect();
        let mut best = BestOfEach::new(left);
        let mut beaten = Vec::new();
        let mut all_heard = true;
        if !best.wanted.is_empty() {
            store.clear(nodes + best.wanted.len());
            all_heard = search(ground, store, &facts.starts, facts.has, &mut best);
            best.take_unsettled(store, nodes);
            let ends = best.wanted.iter().filter_map(|wanted| wanted.best);
            beaten = ends.map(|end| self.plan(store, end)).collect();
        }
        answer.complete &= all_heard;
        if !answer.complete {
            self.promote(&mut answer.plans, &mut beaten);
        }

        let network = self.network();
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
        for wanted in best.wanted.iter().filter(|wanted| wanted.best.is_none()) {
            if all_heard {
                let why = explain::unusable(network, &self.index, wanted, another.clone());
                answer.not_open.push(why);
            } else {
                answer.unsettled.push(wanted.route);
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

    fn plan(&self, store: &Store, end: LabelIx) -> Plan {
        let mut steps = Vec::new();
        let mut assumed = Attainments::NONE;
        let mut at = &store.labels[end as usize];
        let worth = at.worth;
        while at.parent != NO_LABEL {
            let before = &store.labels[at.parent as usize];
            steps.push(Step {
                route: at.route,
                variant: at.variant,
                from: PositionIx(before.position),
                to: PositionIx(at.position),
                assumes: at.assumes,
            });
            assumed = assumed.with(at.assumes);
            at = before;
        }
        steps.reverse();
        Plan {
            status: rank::status(steps.len(), !worth.rests_on.is_empty()),
            conditions: self.index.strongest(assumed),
            cost: worth.cost,
            steps,
            labels: Vec::new(),
        }
    }

    fn worth(&self, plan: &Plan) -> Worth {
        let rests_on = self.index.close(plan.conditions);
        Worth {
            cost: plan.cost,
            holds: Attainments::NONE,
            rests_on,
        }
    }

    fn also(&self, plans: &[Plan], plan: Plan) -> AlsoWorks {
        let worth = self.worth(&plan);
        let beating = plans
            .iter()
            .zip(0..)
            .filter(|(other, _)| beats(&self.worth(other), &worth));
        AlsoWorks {
            route: last_route(&plan),
            beaten_by: beating.map(|(_, at)| at).collect(),
            plan,
        }
    }

    /// After a search that was stopped early, a plan of the second search may be one that the first
    /// had no time to find.
    fn promote(&self, plans: &mut Vec<Plan>, beaten: &mut Vec<Plan>) {
        let worths =
            |plans: &[Plan]| -> Vec<Worth> { plans.iter().map(|plan| self.worth(plan)).collect() };
        let mut all = worths(plans);
        all.extend(worths(beaten));
        let unbeaten = |plan: &Plan| !all.iter().any(|other| beats(other, &self.worth(plan)));
        let (up, down): (Vec<Plan>, Vec<Plan>) = beaten.drain(..).partition(unbeaten);
        let (stay, mut fall): (Vec<Plan>, Vec<Plan>) = plans.drain(..).partition(unbeaten);
        fall.sort_by_key(|plan| (self.worth(plan).rests_on.len(), plan.cost));
        *plans = stay;
        plans.extend(up);
        *beaten = down;
        for plan in fall {
            let route = last_route(&plan);
            let known = plans
                .iter()
                .chain(beaten.iter())
                .any(|other| last_route(other) == route);
            if !known {
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
