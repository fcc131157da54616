//! Yen's k shortest paths over the states of a query, by months, then fees, unpaid months and steps.

use pathfinding::prelude::yen;
use pathways::{Answer, Attainments, Clause, Cost, Network, PositionIx, Query, RouteIx};
use std::collections::BTreeSet;
use std::time::{Duration, Instant};

/// What plans are told apart by.
pub(crate) type Outcomes = BTreeSet<(Cost, Attainments, RouteIx)>;

/// The unbeaten plans of an answer.
pub(crate) fn outcomes_of(network: &Network, answer: &Answer) -> Outcomes {
    let plans = answer.plans.iter();
    plans
        .filter_map(|plan| {
            let last = plan.steps.last()?.route;
            Some((plan.cost, network.close(plan.conditions), last))
        })
        .collect()
}

/// Where a path has got to, and by which step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct State {
    position: PositionIx,
    held: Attainments,
    rests_on: Attainments,
    by: Option<(RouteIx, usize)>,
}

/// The unbeaten ones of the k shortest paths, for the least k tried that holds all of `wanted`; none
/// if no such k was found in time.
pub(crate) fn search(world: &World<'_>, wanted: &Outcomes, limit: Duration) -> Option<Outcomes> {
    let begun = Instant::now();
    let start = State {
        position: world.query.from[0],
        held: world.has,
        rests_on: Attainments::NONE,
        by: None,
    };
    let mut k = 16;
    loop {
        // The crate's search cannot be stopped, but it ends soon where no step leads on.
        let is_late = || begun.elapsed() > limit;
        let paths = yen(
            &start,
            |state| {
                if is_late() {
                    Vec::new()
                } else {
                    world.successors(state)
                }
            },
            |state| world.is_target(state),
            k,
        );
        if is_late() {
            return None;
        }
        let all: Outcomes = paths
            .iter()
            .filter_map(|(states, _)| {
                let mut by = states.iter().filter_map(|state| state.by);
                let cost = by.clone().fold(Cost::default(), |sum, (route, which)| {
                    sum.plus(world.network.routes()[route.at()].variants[which].cost)
                });
                Some((cost, states.last()?.rests_on, by.next_back()?.0))
            })
            .collect();
        let beats = |a: &(Cost, Attainments, RouteIx), b: &(Cost, Attainments, RouteIx)| {
            a.0.no_worse(b.0) && b.1.includes(a.1) && (a.0, a.1) != (b.0, b.1)
        };
        let unbeaten: Outcomes = all
            .iter()
            .filter(|one| !all.iter().any(|a| beats(a, one)))
            .copied()
            .collect();
        if unbeaten.is_superset(wanted) || paths.len() < k {
            return Some(unbeaten);
        }
        k *= 4;
    }
}

/// By position: the routes that may be begun there. Worked out once for a network.
pub(crate) fn leaving(network: &Network) -> Vec<Vec<RouteIx>> {
    let mut begins = vec![Vec::new(); network.positions().len()];
    for (at, route) in (0..).zip(network.routes()) {
        for from in route.from.iter().filter(|_| !route.closed) {
            begins[from.at()].push(RouteIx(at));
        }
    }
    let positions = (0..).map(PositionIx).take(begins.len());
    let all = positions.map(|position| {
        let standing = network.standing(position).iter();
        let routes: BTreeSet<RouteIx> = standing
            .flat_map(|at| begins[at.at()].iter().copied())
            .collect();
        routes.into_iter().collect()
    });
    all.collect()
}

/// The query as a graph of states.
pub(crate) struct World<'a> {
    network: &'a Network,
    leaving: &'a [Vec<RouteIx>],
    query: &'a Query,
    has: Attainments,
    lacks: Attainments,
}

impl<'a> World<'a> {
    pub(crate) fn new(network: &'a Network, leaving: &'a [Vec<RouteIx>], query: &'a Query) -> Self {
        let lacks = network.close_lacks(query.lacks);
        let mut world = Self {
            network,
            leaving,
            query,
            has: network.close(query.has),
            lacks,
        };
        world.has = world.has.with(world.gives(query.from[0]));
        world
    }

    fn gives(&self, position: PositionIx) -> Attainments {
        let standing = self.network.standing(position).iter();
        let gives = standing.flat_map(|at| &self.network.positions()[at.at()].gives);
        self.network.close(gives.copied().collect())
    }

    fn is_target(&self, state: &State) -> bool {
        let mut standing = self.network.standing(state.position).iter();
        standing.any(|position| self.query.to.contains(position))
    }

    fn successors(&self, state: &State) -> Vec<(State, u64)> {
        let mut next = Vec::new();
        if self.is_target(state) {
            return next;
        }
        for &at in &self.leaving[state.position.at()] {
            let route = &self.network.routes()[at.at()];
            let here = [state.position];
            let ends = if route.to.is_empty() {
                &here[..]
            } else {
                &route.to
            };
            let grants = self.network.close(route.grants.iter().copied().collect());
            for assumed in self.assume(state, &route.needs) {
                for &position in ends {
                    let held = state
                        .held
                        .with(assumed)
                        .with(grants)
                        .with(self.gives(position));
                    for (which, variant) in route.variants.iter().enumerate() {
                        let by = Some((at, which));
                        let rests_on = state.rests_on.with(assumed);
                        let end = State {
                            position,
                            held,
                            rests_on,
                            by,
                        };
                        next.push((end, pack(variant.cost)));
                    }
                }
            }
        }
        next
    }

    /// Every way to get past these clauses.
    fn assume(&self, state: &State, needs: &[Clause]) -> Vec<Attainments> {
        let mut ways = vec![Attainments::NONE];
        for clause in needs {
            let any: Attainments = clause.any_of.iter().copied().collect();
            let open = any.without(self.has).without(self.lacks);
            let further = |way: Attainments| {
                if !any.both(state.held.with(way)).is_empty() {
                    return vec![way];
                }
                let assume = |a| way.with(self.network.close(Attainments::one(a)));
                open.iter().map(assume).collect()
            };
            ways = ways.into_iter().flat_map(further).collect();
        }
        ways
    }
}

/// All four criteria in one number, months first.
fn pack(cost: Cost) -> u64 {
    let digits = [
        (cost.months, 12),
        (cost.fees, 22),
        (cost.unpaid_months, 12),
        (cost.steps, 8),
    ];
    digits
        .iter()
        .fold(0, |all, (value, bits)| (all << bits) + u64::from(*value))
}
