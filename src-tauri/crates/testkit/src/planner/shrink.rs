//! Makes a failing case smaller, so that a person can see why it fails.

use super::notation::Case;
use pathways::{Attainment, AttainmentIx, Attainments, Network, Position, Query, Route};

/// The smallest case found, by leaving out one thing at a time, that still fails.
pub fn shrink(case: Case, fails: impl Fn(&Case) -> bool) -> Case {
    let mut case = case;
    while let Some(smaller) = smaller(&case).into_iter().find(&fails) {
        case = smaller;
    }
    case
}

#[derive(Clone)]
struct Parts {
    positions: Vec<Position>,
    attainments: Vec<Attainment>,
    routes: Vec<Route>,
    query: Query,
}

/// Every case that has one thing less.
fn smaller(case: &Case) -> Vec<Case> {
    let whole = Parts {
        positions: case.network.positions().to_vec(),
        attainments: case.network.attainments().to_vec(),
        routes: case.network.routes().to_vec(),
        query: case.query.clone(),
    };
    let mut all: Vec<Parts> = Vec::new();
    let mut with = |change: &dyn Fn(&mut Parts)| {
        let mut parts = whole.clone();
        change(&mut parts);
        all.push(parts);
    };
    for (at, route) in whole.routes.iter().enumerate() {
        with(&|parts| _ = parts.routes.remove(at));
        with(&|parts| parts.routes[at].closed = false);
        for of in 0..route.needs.len() {
            with(&|parts| _ = parts.routes[at].needs.remove(of));
            for one in 0..route.needs[of].any_of.len() {
                with(&|parts| _ = parts.routes[at].needs[of].any_of.remove(one));
            }
        }
        for of in 0..route.grants.len() {
            with(&|parts| _ = parts.routes[at].grants.remove(of));
        }
        for of in 0..route.variants.len() {
            with(&|parts| _ = parts.routes[at].variants.remove(of));
            with(&|parts| parts.routes[at].variants[of].cost.months = 0);
            with(&|parts| parts.routes[at].variants[of].cost.fees = 0);
            with(&|parts| parts.routes[at].variants[of].cost.unpaid_months = 0);
        }
        for of in 0..route.from.len() {
            with(&|parts| _ = parts.routes[at].from.remove(of));
        }
        for of in 0..route.to.len() {
            with(&|parts| _ = parts.routes[at].to.remove(of));
        }
    }
    for (at, position) in whole.positions.iter().enumerate() {
        for of in 0..position.counts_as.len() {
            with(&|parts| _ = parts.positions[at].counts_as.remove(of));
        }
        for of in 0..position.gives.len() {
            with(&|parts| _ = parts.positions[at].gives.remove(of));
        }
    }
    for (at, attainment) in whole.attainments.iter().enumerate() {
        for of in 0..attainment.implies.len() {
            with(&|parts| _ = parts.attainments[at].implies.remove(of));
        }
        let one = Attainments::one(AttainmentIx(u32::try_from(at).expect("few")));
        with(&|parts| parts.query.has = parts.query.has.without(one));
        with(&|parts| parts.query.lacks = parts.query.lacks.without(one));
    }
    for of in 0..whole.query.from.len() {
        with(&|parts| _ = parts.query.from.remove(of));
    }
    for of in 0..whole.query.to.len() {
        with(&|parts| _ = parts.query.to.remove(of));
    }
    let size = |parts: &Parts| format!("{:?}{:?}", parts.routes, parts.query).len();
    let same = |parts: &Parts| {
        parts.positions == whole.positions
            && parts.attainments == whole.attainments
            && parts.routes == whole.routes
            && parts.query == whole.query
    };
    all.retain(|parts| !same(parts));
    all.sort_by_key(size);
    let build = |parts: Parts| {
        let network = Network::new(parts.positions, parts.attainments, parts.routes).ok()?;
        Some(Case {
            network,
            query: parts.query,
        })
    };
    all.into_iter().filter_map(build).collect()
}
