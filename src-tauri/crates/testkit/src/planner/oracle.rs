//! The planner's answer by brute force: every chain of steps that comes to no state twice, without
//! any pruning; what is beaten is sorted out at the end. It shares no code with the planner beyond
//! the types of its input, and works out implications, standing and requirements anew.

use pathways::{Cost, Network, Query};
use std::collections::{BTreeMap, BTreeSet};

/// A set of attainments, one bit each.
pub type Bits = u128;

/// A finished plan as far as plans are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finish {
    /// The sum of the steps.
    pub cost: Cost,
    /// All that was assumed and all that it implies.
    pub rests_on: Bits,
    /// The last route's place.
    pub route: usize,
}

/// Why a route into the target cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// It is closed.
    NoNewStarters,
    /// No state from which it could be begun is reached.
    OutOfReach,
    /// The clauses, by place, that are unmet where fewest are, and the ids of the fewest
    /// attainments that would open it somewhere.
    Missing {
        /// Places among the route's clauses.
        unmet: Vec<usize>,
        /// Ids in order.
        gain: Vec<String>,
    },
}

/// The whole answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Truth {
    /// Something is both had and lacked: these.
    Contradiction(Bits),
    /// The person stands in the target.
    AlreadyThere,
    /// Everything there is to say.
    Answer {
        /// All unbeaten finishes.
        plans: BTreeSet<Finish>,
        /// By beaten route: how much its best plan rests on, and its cost.
        also: BTreeMap<usize, (u32, Cost)>,
        /// By unusable route.
        shut: BTreeMap<usize, Why>,
        /// Chains that were looked at.
        chains: usize,
    },
}

/// The network as the oracle sees it for one query.
pub struct World<'a> {
    network: &'a Network,
    /// By attainment: itself and all that it implies.
    implied: Vec<Bits>,
    /// By position: itself and all that it counts as.
    standing: Vec<BTreeSet<usize>>,
    /// By position: whether standing there is standing in the target.
    pub target: Vec<bool>,
    /// Held before the first step.
    pub at_start: Bits,
    /// Lacked today.
    pub lacked: Bits,
    starts: BTreeSet<usize>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
struct State {
    position: usize,
    held: Bits,
    rests_on: Bits,
}

/// Answers a query, unless there are more than `budget` chains to look at.
pub fn truth(network: &Network, query: &Query, budget: usize) -> Option<Truth> {
    let world = World::new(network, query);
    if world.at_start & world.lacked != 0 {
        return Some(Truth::Contradiction(world.at_start & world.lacked));
    }
    if world.starts.iter().any(|&start| world.target[start]) {
        return Some(Truth::AlreadyThere);
    }
    let found = world.walk_all(budget)?;
    let plans = unbeaten(&found.finishes);
    let ended: BTreeSet<usize> = plans.iter().map(|plan| plan.route).collect();
    let mut also = BTreeMap::new();
    let mut shut = BTreeMap::new();
    for route in (0..network.routes().len()).filter(|&route| world.enters_target(route)) {
        if ended.contains(&route) {
            continue;
        }
        let ends = found.finishes.iter().filter(|finish| finish.route == route);
        let best = ends
            .map(|finish| (finish.rests_on.count_ones(), finish.cost))
            .min();
        if let Some(best) = best {
            also.insert(route, best);
        } else {
            shut.insert(route, world.why(route, found.refusals.get(&route)));
        }
    }
    Some(Truth::Answer {
        plans,
        also,
        shut,
        chains: budget - found.budget,
    })
}

/// The unbeaten plans alone, unless there are more than `budget` chains to look at. Unlike the whole
/// truth, which tries every set of attainments for its ways round, this can be had of a network with
/// many attainments. The query must be sound, and its person not yet in the target.
pub fn plans(network: &Network, query: &Query, budget: usize) -> Option<BTreeSet<Finish>> {
    let found = World::new(network, query).walk_all(budget)?;
    Some(unbeaten(&found.finishes))
}

/// Whether the first beats the second.
pub fn beats(a: &Finish, b: &Finish) -> bool {
    let pairs = [
        (a.cost.months, b.cost.months),
        (a.cost.fees, b.cost.fees),
        (a.cost.unpaid_months, b.cost.unpaid_months),
        (a.cost.steps, b.cost.steps),
    ];
    let asks_no_more = a.rests_on | b.rests_on == b.rests_on;
    let costs_no_more = pairs.iter().all(|(a, b)| a <= b);
    let something = pairs.iter().any(|(a, b)| a < b) || a.rests_on != b.rests_on;
    asks_no_more && costs_no_more && something
}

fn unbeaten(finishes: &BTreeSet<Finish>) -> BTreeSet<Finish> {
    let stands = |finish: &&Finish| !finishes.iter().any(|other| beats(other, finish));
    finishes.iter().filter(stands).copied().collect()
}

#[derive(Default)]
struct Found {
    finishes: BTreeSet<Finish>,
    /// By route: the sets of unmet clauses with which it was turned down.
    refusals: BTreeMap<usize, BTreeSet<Vec<usize>>>,
    budget: usize,
}

impl<'a> World<'a> {
    /// Works out what follows from a query.
    pub fn new(network: &'a Network, query: &Query) -> Self {
        let attainments = network.attainments();
        let reach = |start: usize, next: &dyn Fn(usize) -> Vec<usize>| {
            let mut all = BTreeSet::from([start]);
            let mut ahead = vec![start];
            while let Some(at) = ahead.pop() {
                ahead.extend(next(at).into_iter().filter(|to| all.insert(*to)));
            }
            all
        };
        let weaker = |at: usize| {
            attainments[at]
                .implies
                .iter()
                .map(|to| to.0 as usize)
                .collect()
        };
        let counts_as = |at: usize| {
            network.positions()[at]
                .counts_as
                .iter()
                .map(|to| to.0 as usize)
                .collect()
        };
        let implied: Vec<Bits> = (0..attainments.len())
            .map(|at| reach(at, &weaker).into_iter().map(|to| 1 << to).sum())
            .collect();
        let standing: Vec<BTreeSet<usize>> = (0..network.positions().len())
            .map(|at| reach(at, &counts_as))
            .collect();
        let target = standing.iter().map(|standing| {
            query
                .to
                .iter()
                .any(|to| standing.contains(&(to.0 as usize)))
        });
        let target = target.collect();
        let starts: BTreeSet<usize> = query.from.iter().map(|from| from.0 as usize).collect();
        let mut world = Self {
            network,
            implied,
            standing,
            target,
            at_start: 0,
            lacked: 0,
            starts,
        };
        world.at_start = world.close(query.has.0);
        for &start in &world.starts {
            world.at_start |= world.gives(start);
        }
        for at in 0..world.implied.len() {
            if world.implied[at] & query.lacks.0 != 0 {
                world.lacked |= 1 << at;
            }
        }
        world
    }

    /// Everything that these imply, and these.
    pub fn close(&self, set: Bits) -> Bits {
        let members = (0..self.implied.len()).filter(|at| set >> at & 1 == 1);
        members.fold(0, |all, at| all | self.implied[at])
    }

    /// What everyone who stands there has.
    pub fn gives(&self, position: usize) -> Bits {
        let positions = self.standing[position]
            .iter()
            .map(|&at| &self.network.positions()[at]);
        let gives = positions.flat_map(|position| &position.gives);
        gives.fold(0, |all, gift| all | self.implied[gift.0 as usize])
    }

    /// Whether whoever stands there may begin the route.
    pub fn begins(&self, route: usize, position: usize) -> bool {
        let from = &self.network.routes()[route].from;
        from.iter()
            .any(|from| self.standing[position].contains(&(from.0 as usize)))
    }

    /// Whether the route leads from outside the target into it.
    pub fn enters_target(&self, route: usize) -> bool {
        let route = &self.network.routes()[route];
        route.to.iter().any(|to| self.target[to.0 as usize])
            && route.from.iter().any(|from| !self.target[from.0 as usize])
    }

    fn clause(&self, route: usize, clause: usize) -> Vec<usize> {
        let any_of = &self.network.routes()[route].needs[clause].any_of;
        any_of
            .iter()
            .map(|attainment| attainment.0 as usize)
            .collect()
    }

    /// Tries every chain from every start, unless there are more than `budget`.
    fn walk_all(&self, budget: usize) -> Option<Found> {
        let mut found = Found {
            budget,
            ..Found::default()
        };
        for &position in &self.starts {
            let state = State {
                position,
                held: self.at_start,
                rests_on: 0,
            };
            if !self.walk(&mut vec![state], Cost::default(), &mut found) {
                return None;
            }
        }
        Some(found)
    }

    /// Tries every step from the last state of `path`. False if the budget is spent.
    fn walk(&self, path: &mut Vec<State>, cost: Cost, found: &mut Found) -> bool {
        let state = *path.last().expect("a path has a start");
        for (at, route) in self.network.routes().iter().enumerate() {
            if route.closed || !self.begins(at, state.position) {
                continue;
            }
            let unmet = self.never_met(at, state.held);
            if !unmet.is_empty() {
                found.refusals.entry(at).or_default().insert(unmet);
                continue;
            }
            let mut ways = Vec::new();
            self.assume(at, 0, state.held, 0, &mut ways);
            for assumed in ways {
                for variant in &route.variants {
                    let cost = Cost {
                        months: cost.months + variant.cost.months,
                        fees: cost.fees + variant.cost.fees,
                        unpaid_months: cost.unpaid_months + variant.cost.unpaid_months,
                        steps: cost.steps + 1,
                    };
                    let mut ends: Vec<usize> = route.to.iter().map(|to| to.0 as usize).collect();
                    if ends.is_empty() {
                        ends.push(state.position);
                    }
                    for position in ends {
                        if found.budget == 0 {
                            return false;
                        }
                        found.budget -= 1;
                        let rests_on = state.rests_on | assumed;
                        if self.target[position] {
                            found.finishes.insert(Finish {
                                cost,
                                rests_on,
                                route: at,
                            });
                            continue;
                        }
                        let granted: Bits =
                            route.grants.iter().map(|a| 1 << a.0).fold(0, |a, b| a | b);
                        let held =
                            state.held | assumed | self.close(granted) | self.gives(position);
                        let next = State {
                            position,
                            held,
                            rests_on,
                        };
                        if path.contains(&next) {
                            continue;
                        }
                        path.push(next);
                        if !self.walk(path, cost, found) {
                            return false;
                        }
                        path.pop();
                    }
                }
            }
        }
        true
    }

    /// Clauses that are not met and of which nothing can be assumed.
    fn never_met(&self, route: usize, held: Bits) -> Vec<usize> {
        let usable = |a: usize| held >> a & 1 == 1 || self.may_assume(a);
        let clauses = 0..self.network.routes()[route].needs.len();
        clauses
            .filter(|&at| !self.clause(route, at).into_iter().any(usable))
            .collect()
    }

    /// Whether this was neither had at the start nor lacked.
    pub fn may_assume(&self, attainment: usize) -> bool {
        (self.at_start | self.lacked) >> attainment & 1 == 0
    }

    /// Every way to get past the clauses from this one on, one assumption at a time.
    fn assume(&self, route: usize, at: usize, held: Bits, assumed: Bits, ways: &mut Vec<Bits>) {
        if at == self.network.routes()[route].needs.len() {
            ways.push(assumed);
            return;
        }
        let any_of = self.clause(route, at);
        if any_of.iter().any(|a| (held | assumed) >> a & 1 == 1) {
            return self.assume(route, at + 1, held, assumed, ways);
        }
        for a in any_of.into_iter().filter(|&a| self.may_assume(a)) {
            self.assume(route, at + 1, held, assumed | self.implied[a], ways);
        }
    }

    fn why(&self, route: usize, refusals: Option<&BTreeSet<Vec<usize>>>) -> Why {
        if self.network.routes()[route].closed {
            return Why::NoNewStarters;
        }
        let Some(refusals) = refusals else {
            return Why::OutOfReach;
        };
        let fewest = refusals.iter().min_by_key(|unmet| {
            let mut clauses: Vec<(usize, Vec<String>)> = unmet
                .iter()
                .map(|&at| {
                    let any_of: BTreeSet<usize> = self.clause(route, at).into_iter().collect();
                    (any_of.len(), self.ids(any_of))
                })
                .collect();
            clauses.sort();
            (unmet.len(), clauses)
        });
        let all = (0..self.implied.len()).collect::<Vec<_>>();
        let opens = |set: Bits| {
            refusals.iter().any(|unmet| {
                unmet.iter().all(|&at| {
                    self.clause(route, at)
                        .into_iter()
                        .any(|a| self.close(set) >> a & 1 == 1)
                })
            })
        };
        let subsets = (0..1u64 << all.len())
            .map(u128::from)
            .filter(|&set| opens(set));
        let gain = subsets
            .map(|set| {
                let members = all.iter().copied().filter(|at| set >> at & 1 == 1);
                (
                    set.count_ones(),
                    self.close(set).count_ones(),
                    self.ids(members),
                )
            })
            .min();
        let gain = gain.expect("everything together opens any route").2;
        Why::Missing {
            unmet: fewest.expect("refused for a reason").clone(),
            gain,
        }
    }

    fn ids(&self, members: impl IntoIterator<Item = usize>) -> Vec<String> {
        let rows = self.network.attainments();
        let mut ids: Vec<String> = members.into_iter().map(|at| rows[at].id.clone()).collect();
        ids.sort();
        ids
    }
}
