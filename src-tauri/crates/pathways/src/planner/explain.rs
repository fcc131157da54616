//! Why a route into the target is not open, and what to do instead, from what the search was told
//! on the way.

use super::aims::Wanted;
use super::index::Index;
use crate::network::{AttainmentIx, Attainments, Network, RouteIx};
use crate::query::{Closed, Missing, NotOpen, WayRound};
use std::cmp::Ordering;

/// A route that takes no new starters.
pub(crate) fn shut(route: RouteIx, another: WayRound) -> NotOpen {
    NotOpen {
        route,
        why: Closed::NoNewStarters,
        way_round: another,
    }
}

/// A route that no label could use.
pub(crate) fn unusable(
    network: &Network,
    index: &Index,
    wanted: &Wanted,
    another: WayRound,
) -> NotOpen {
    let route = wanted.route;
    let row = &network.routes()[route.at()];
    let fewest = wanted
        .refusals
        .iter()
        .min_by(|a, b| compare_unmet(index, route, a, b));
    let Some(fewest) = fewest else {
        let mut from = row.from.clone();
        from.sort_by_key(|position| index.position_rank(*position));
        from.dedup();
        return NotOpen {
            route,
            why: Closed::OutOfReach { from },
            way_round: another,
        };
    };
    let missing = fewest.iter().map(|&at| Missing {
        clause: row.needs[at].clone(),
        granted_by: granted_by(index, index.needs.of(route.at())[at]),
    });
    let why = Closed::Missing(missing.collect());
    NotOpen {
        route,
        why,
        way_round: WayRound::Gain(fewest_gains(index, wanted)),
    }
}

/// Fewest clauses first, then by the ids of what would meet them.
fn compare_unmet(index: &Index, route: RouteIx, a: &[usize], b: &[usize]) -> Ordering {
    let clauses = index.needs.of(route.at());
    let sets = |unmet: &[usize]| {
        let mut sets: Vec<Attainments> = unmet.iter().map(|&at| clauses[at]).collect();
        sets.sort_by(|a, b| index.compare_sets(*a, *b));
        sets
    };
    a.len().cmp(&b.len()).then_with(|| {
        let pairs = sets(a).into_iter().zip(sets(b));
        pairs
            .map(|(a, b)| index.compare_sets(a, b))
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
fn fewest_gains(index: &Index, wanted: &Wanted) -> Vec<AttainmentIx> {
    let mut best: Option<Attainments> = None;
    for unmet in &wanted.refusals {
        let clauses = index.needs.of(wanted.route.at());
        let clauses: Vec<Attainments> = unmet.iter().map(|&at| clauses[at]).collect();
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
