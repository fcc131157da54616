//! Why a route into the target is not open, and what to do instead. The same search as ever says
//! so: it is asked which of the route's requirements would have to be dropped.

use super::aims::Any;
use super::index::Index;
use super::region::Facts;
use super::search::{Ground, Seed, search};
use super::store::Store;
use crate::network::{AttainmentIx, Attainments, Network, RouteIx};
use crate::query::{Closed, Missing, NotOpen, WayRound};
use std::cmp::Ordering;

/// Places among a route's clauses, one bit each.
type Clauses = u64;

/// A route that takes no new starters.
pub(crate) fn shut(route: RouteIx, another: WayRound) -> NotOpen {
    NotOpen {
        route,
        why: Closed::NoNewStarters,
        way_round: another,
    }
}

/// Whether any plan ends with the route. None where the search was stopped.
pub(crate) fn is_usable(ground: &Ground<'_>, store: &mut Store, route: RouteIx) -> Option<bool> {
    is_usable_without(ground, store, route, 0)
}

/// Why no plan ends with the route. None where the search was stopped.
pub(crate) fn unusable(
    network: &Network,
    ground: &Ground<'_>,
    store: &mut Store,
    route: RouteIx,
    another: WayRound,
) -> Option<NotOpen> {
    let index = ground.index;
    let row = &network.routes()[route.at()];
    let refusals = refusals(ground, store, route)?;
    let fewest = refusals
        .iter()
        .min_by(|a, b| compare_unmet(index, route, **a, **b));
    let Some(&fewest) = fewest else {
        let mut from = row.from.clone();
        from.sort_by_key(|position| index.position_rank(*position));
        from.dedup();
        return Some(NotOpen {
            route,
            why: Closed::OutOfReach { from },
            way_round: another,
        });
    };
    let missing = places(fewest).map(|at| Missing {
        clause: row.needs[at].clone(),
        granted_by: granted_by(index, index.needs.of(route.at())[at]),
    });
    let why = Closed::Missing(missing.collect());
    let way_round = WayRound::Gain(fewest_gains(index, route, &refusals));
    Some(NotOpen {
        route,
        why,
        way_round,
    })
}

/// The least sets of clauses without which the route could be used: none where it could not be used
/// without any. A clause of which something was had or not said is never among them.
fn refusals(ground: &Ground<'_>, store: &mut Store, route: RouteIx) -> Option<Vec<Clauses>> {
    let usable = ground.facts.has.with(ground.facts.not_said);
    let clauses = ground.index.needs.of(route.at()).iter();
    let hard: Vec<Clauses> = clauses
        .zip(0..Clauses::BITS)
        .filter(|(clause, _)| clause.both(usable).is_empty())
        .map(|(_, at)| 1 << at)
        .collect();
    let all = hard.iter().fold(0, |all, one| all | one);
    if all == 0 || !is_usable_without(ground, store, route, all)? {
        return Some(Vec::new());
    }
    let mut sets: Vec<Clauses> = (1..1u64 << hard.len())
        .map(|which| places(which).fold(0, |set, at| set | hard[at]))
        .collect();
    sets.sort_by_key(|set| set.count_ones());
    let mut least: Vec<Clauses> = Vec::new();
    for set in sets {
        let larger = least.iter().any(|found| found & set == *found);
        if !larger && (set == all || is_usable_without(ground, store, route, set)?) {
            least.push(set);
        }
    }
    Some(least)
}

fn is_usable_without(
    ground: &Ground<'_>,
    store: &mut Store,
    route: RouteIx,
    dropped: Clauses,
) -> Option<bool> {
    // What was not said can be assumed at any time, so for the question whether there is a plan at
    // all it is as good as had.
    let facts = Facts {
        starts: Vec::new(),
        has: ground.facts.has.with(ground.facts.not_said),
        not_said: Attainments::NONE,
    };
    let ground = Ground {
        facts: &facts,
        ..*ground
    };
    let clauses = ground.index.needs.of(route.at()).iter().zip(0..);
    let kept = clauses.filter(|(_, at)| *at >= Clauses::BITS || dropped >> at & 1 == 0);
    let kept: Vec<Attainments> = kept.map(|(clause, _)| *clause).collect();
    let mut any = Any::default();
    let whole = search(
        &ground,
        store,
        &[Seed {
            route,
            clauses: &kept,
        }],
        &mut any,
    );
    if any.found || whole {
        Some(any.found)
    } else {
        None
    }
}

fn places(set: Clauses) -> impl Iterator<Item = usize> {
    (0..Clauses::BITS as usize).filter(move |at| set >> at & 1 == 1)
}

/// Fewest clauses first, then by the ids of what would meet them.
fn compare_unmet(index: &Index, route: RouteIx, a: Clauses, b: Clauses) -> Ordering {
    let clauses = index.needs.of(route.at());
    let sets = |unmet: Clauses| {
        let mut sets: Vec<Attainments> = places(unmet).map(|at| clauses[at]).collect();
        sets.sort_by(|a, b| index.compare_sets(*a, *b));
        sets
    };
    a.count_ones().cmp(&b.count_ones()).then_with(|| {
        let mut pairs = sets(a).into_iter().zip(sets(b));
        let orders = pairs.by_ref().map(|(a, b)| index.compare_sets(a, b));
        orders
            .into_iter()
            .find(|order| order.is_ne())
            .unwrap_or(Ordering::Equal)
    })
}

fn granted_by(index: &Index, clause: Attainments) -> Vec<RouteIx> {
    let granting = clause
        .iter()
        .flat_map(|member| index.granted_by.of(member.at()));
    let mut all: Vec<RouteIx> = granting.copied().collect();
    all.sort_unstable_by_key(|route| {
        let cost = index.ways.of(route.at())[0].cost;
        (cost.months, cost.fees, index.route_rank(*route))
    });
    all.dedup();
    all.truncate(Missing::GRANTED_BY);
    all
}

/// The fewest attainments of which one, or one that it implies, is in each unmet clause, over all
/// places where the route could be begun.
fn fewest_gains(index: &Index, route: RouteIx, refusals: &[Clauses]) -> Vec<AttainmentIx> {
    let clauses = index.needs.of(route.at());
    let mut best: Option<Attainments> = None;
    for &unmet in refusals {
        let clauses: Vec<Attainments> = places(unmet).map(|at| clauses[at]).collect();
        hit(index, &clauses, Attainments::NONE, &mut best);
    }
    index.by_id(best.unwrap_or_default())
}

fn hit(
    index: &Index,
    clauses: &[Attainments],
    gained: Attainments,
    best: &mut Option<Attainments>,
) {
    let has = index.close(gained);
    let Some(open) = clauses.iter().find(|clause| clause.both(has).is_empty()) else {
        let better = best.is_none_or(|best| {
            let key = |set: Attainments| (set.len(), index.close(set).len());
            let order = key(gained).cmp(&key(best));
            order.then_with(|| index.compare_sets(gained, best)) == Ordering::Less
        });
        if better {
            *best = Some(gained);
        }
        return;
    };
    if best.is_some_and(|best| best.len() <= gained.len()) {
        return;
    }
    let candidates = open
        .iter()
        .fold(Attainments::NONE, |all, a| all.with(index.implying[a.at()]));
    for candidate in candidates.iter() {
        hit(
            index,
            clauses,
            gained.with(Attainments::one(candidate)),
            best,
        );
    }
}
