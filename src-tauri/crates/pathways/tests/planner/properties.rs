//! What holds of any network. Soundness, completeness and that nothing unbeaten is missing or
//! beaten is the oracle's business in `oracle.rs`; here is what needs no oracle, so that the
//! networks may be larger.

use crate::every_option;
use pathways::{
    Answer, Attainments, Network, Plan, Planner, Query, QueryError, RouteIx, Scratch, answer,
};
use std::collections::{BTreeMap, BTreeSet};
use testkit::planner::generate::{SHAPES, large, shuffled, small};
use testkit::planner::judge::replay;
use testkit::planner::notation::Case;
use testkit::planner::text::{set, write_answer, write_case, write_gist};
use testkit::random::Random;

/// Small and large networks of every shape.
fn cases(small_ones: u64, large_ones: u64) -> impl Iterator<Item = (u64, Case)> {
    SHAPES.iter().flat_map(move |&shape| {
        let small = (0..small_ones).map(move |seed| (seed, small(&mut Random::new(seed), shape)));
        let large = (0..large_ones).map(move |seed| (seed, large(&mut Random::new(seed), shape)));
        small.chain(large)
    })
}

fn text(network: &Network, answer: Result<Answer, QueryError>) -> String {
    match answer {
        Ok(answer) => write_answer(network, &answer),
        Err(QueryError::Contradiction(both)) => set(network, both.into_iter().collect()),
        Err(error) => error.to_string(),
    }
}

fn gist(network: &Network, answer: Result<Answer, QueryError>) -> String {
    match answer {
        Ok(answer) => write_gist(network, &answer),
        error => text(network, error),
    }
}

/// The last route of each plan, and the plans that end with it.
fn usable(answer: &Answer) -> BTreeMap<RouteIx, Vec<&Plan>> {
    let mut usable: BTreeMap<RouteIx, Vec<&Plan>> = BTreeMap::new();
    let also = answer.also_works.iter().map(|also| &also.plan);
    for plan in answer.plans.iter().chain(also) {
        usable
            .entry(plan.steps.last().expect("steps").route)
            .or_default()
            .push(plan);
    }
    usable
}

/// Whether `a` costs no more than `b` and asks no more.
fn no_worse(network: &Network, a: &Plan, b: &Plan) -> bool {
    a.cost.no_worse(b.cost)
        && network
            .close(b.conditions)
            .includes(network.close(a.conditions))
}

#[test]
fn every_plan_can_be_replayed() {
    for (seed, case) in cases(0, 400) {
        let Ok(answer) = answer(&case.network, &case.query) else {
            continue;
        };
        for plan in usable(&answer).into_values().flatten() {
            let fault = replay(&case.network, &case.query, plan).err();
            assert_eq!(fault, None, "seed {seed}:\n{}", write_case(&case));
        }
    }
}

#[test]
fn no_plan_is_beaten_and_every_route_is_in_one_place() {
    for (seed, case) in cases(0, 400) {
        let Ok(answer) = answer(&case.network, &case.query) else {
            continue;
        };
        for (at, plan) in answer.plans.iter().enumerate() {
            for (other_at, other) in answer.plans.iter().enumerate() {
                let close = |plan: &Plan| case.network.close(plan.conditions);
                let equal = plan.cost == other.cost && close(plan) == close(other);
                let ends = |plan: &Plan| plan.steps.last().map(|step| step.route);
                assert!(
                    at == other_at
                        || (equal && ends(plan) != ends(other))
                        || (!equal && !no_worse(&case.network, other, plan)),
                    "seed {seed}: plan {at} and {other_at} in\n{}",
                    write_case(&case)
                );
            }
        }
        let plans: BTreeSet<RouteIx> = answer
            .plans
            .iter()
            .map(|plan| plan.steps.last().expect("steps").route)
            .collect();
        let also = answer.also_works.iter().map(|also| also.route);
        let not_open = answer.not_open.iter().map(|not_open| not_open.route);
        let all: Vec<RouteIx> = plans.into_iter().chain(also).chain(not_open).collect();
        let distinct: BTreeSet<RouteIx> = all.iter().copied().collect();
        assert_eq!(
            all.len(),
            distinct.len(),
            "seed {seed}:\n{}",
            write_case(&case)
        );
    }
}

#[test]
fn the_order_of_rows_has_no_part_in_the_answer() {
    for (seed, case) in cases(1_500, 150) {
        let wanted = text(&case.network, answer(&case.network, &case.query));
        let random = &mut Random::new(seed);
        for _ in 0..3 {
            let other = shuffled(random, &case);
            let said = text(&other.network, answer(&other.network, &other.query));
            assert_eq!(
                wanted,
                said,
                "seed {seed}:\n{}\n{}",
                write_case(&case),
                write_case(&other)
            );
        }
    }
}

#[test]
fn every_switch_gives_the_same_answer() {
    for (seed, case) in cases(1_000, 60) {
        let wanted = gist(&case.network, answer(&case.network, &case.query));
        for options in every_option() {
            let planner = Planner::with_options(&case.network, options);
            let said = planner.answer(&case.query, &mut Scratch::default());
            let said = gist(&case.network, said);
            assert_eq!(
                wanted,
                said,
                "seed {seed} with {options:?}:\n{}",
                write_case(&case)
            );
        }
    }
}

#[test]
fn memory_kept_from_other_queries_changes_nothing() {
    let mut scratch = Scratch::default();
    for (seed, case) in cases(500, 50) {
        let planner = Planner::new(&case.network);
        let fresh = planner.answer(&case.query, &mut Scratch::default());
        for _ in 0..2 {
            let kept = planner.answer(&case.query, &mut scratch);
            assert_eq!(fresh, kept, "seed {seed}:\n{}", write_case(&case));
        }
        let mut back = case.query.clone();
        std::mem::swap(&mut back.from, &mut back.to);
        let fresh = planner.answer(&back, &mut Scratch::default());
        let kept = planner.answer(&back, &mut scratch);
        assert_eq!(
            fresh,
            kept,
            "seed {seed}, asked back:\n{}",
            write_case(&case)
        );
    }
}

#[test]
fn having_more_never_closes_a_route_nor_makes_it_dearer() {
    let mut compared = 0;
    for (seed, case) in cases(1_000, 100) {
        let network = &case.network;
        let Ok(before) = answer(network, &case.query) else {
            continue;
        };
        for attainment in (0..u32::try_from(network.attainments().len()).expect("few"))
            .map(pathways::AttainmentIx)
        {
            let one = Attainments::one(attainment);
            let query = Query {
                has: case.query.has.with(one),
                lacks: case.query.lacks.without(network.close(one)),
                ..case.query.clone()
            };
            let Ok(after) = answer(network, &query) else {
                continue;
            };
            let context = || {
                let what = &network.attainments()[attainment.at()].id;
                format!("seed {seed}, having {what} as well:\n{}", write_case(&case))
            };
            let (had, has) = (usable(&before), usable(&after));
            for route in had.keys() {
                assert!(has.contains_key(route), "a route closed: {}", context());
            }
            for plan in &before.plans {
                let matched = after
                    .plans
                    .iter()
                    .any(|other| no_worse(network, other, plan));
                assert!(matched, "a plan is lost: {}", context());
                compared += 1;
            }
        }
    }
    assert!(compared > 5_000, "{compared} plans compared");
}
