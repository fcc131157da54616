//! Where a search is stopped early: what it says is still true, and it says that it is not all.

use pathways::{Plan, Planner, Query, RouteIx, Scratch};
use std::collections::BTreeSet;
use std::sync::atomic::AtomicBool;
use testkit::planner::generate::{SHAPES, small};
use testkit::planner::judge::replay;
use testkit::planner::notation::parse;
use testkit::planner::text::{write_answer, write_case};
use testkit::random::Random;

/// All routes that an answer speaks of, each as often as it does, plans together once.
fn routes(answer: &pathways::Answer) -> Vec<RouteIx> {
    let plans: BTreeSet<RouteIx> = answer
        .plans
        .iter()
        .map(|plan| plan.steps.last().expect("steps").route)
        .collect();
    let also = answer.also_works.iter().map(|also| also.route);
    let not_open = answer.not_open.iter().map(|not_open| not_open.route);
    let unsettled = answer.unsettled.iter().copied();
    let mut all: Vec<RouteIx> = plans.into_iter().chain(also).chain(not_open).collect();
    all.extend(unsettled);
    all.sort_unstable();
    all
}

#[test]
fn an_answer_within_its_limit_is_complete_and_one_beyond_still_true() {
    let mut stopped = 0;
    for shape in SHAPES {
        for seed in 0..400 {
            let case = small(&mut Random::new(seed), shape);
            let planner = Planner::new(&case.network);
            let mut scratch = Scratch::default();
            let Ok(whole) = planner.answer(&case.query, &mut scratch) else {
                continue;
            };
            for label_limit in [0, 1, 2, 4, 8, 16] {
                let query = Query {
                    label_limit,
                    ..case.query.clone()
                };
                let part = planner.answer(&query, &mut scratch).expect("as before");
                let context = || format!("{shape:?} {seed} {label_limit}:\n{}", write_case(&case));
                if part.complete {
                    let (part, whole) = (
                        write_answer(&case.network, &part),
                        write_answer(&case.network, &whole),
                    );
                    assert_eq!(part, whole, "{}", context());
                    continue;
                }
                stopped += 1;
                for plan in part
                    .plans
                    .iter()
                    .chain(part.also_works.iter().map(|also| &also.plan))
                {
                    let fault = replay(&case.network, &case.query, plan).err();
                    assert_eq!(fault, None, "{}", context());
                }
                assert_eq!(routes(&part), routes(&whole), "{}", context());
                for also in &part.also_works {
                    assert!(!also.beaten_by.is_empty(), "{}", context());
                }
                for (plan, other) in part
                    .plans
                    .iter()
                    .flat_map(|a| part.plans.iter().map(move |b| (a, b)))
                {
                    let close = |plan: &Plan| case.network.close(plan.conditions);
                    let beaten = other.cost.no_worse(plan.cost)
                        && close(plan).includes(close(other))
                        && (plan.cost, close(plan)) != (other.cost, close(other));
                    assert!(!beaten, "{}", context());
                }
            }
        }
    }
    assert!(stopped > 500, "{stopped} searches were stopped");
}

#[test]
fn a_cancelled_search_says_so() {
    let case = parse(
        "leaver -> student : start 0m
         student -> physio : degree 36m
         leaver -> physio : old 36m closed
         ask from leaver to physio",
    );
    let planner = Planner::new(&case.network);
    let cancel = AtomicBool::new(true);
    let answer = planner.answer_unless(&case.query, &mut Scratch::default(), &cancel);
    let text = write_answer(&case.network, &answer.expect("the query is sound"));
    assert_eq!(
        text,
        "shut old: no new starters, no way round\nunsettled degree\nincomplete\n"
    );
}
