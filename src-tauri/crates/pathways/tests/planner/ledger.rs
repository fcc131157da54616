//! The ledger oracle, which judges the planner on the real catalogue, is itself held against the
//! exhaustive one: on thousands of generated networks, with everything said.

use pathways::{AttainmentIx, Attainments, Cost, Query};
use std::collections::BTreeSet;
use testkit::planner::generate::{SHAPES, small};
use testkit::planner::ledger::{Known, ledger};
use testkit::planner::oracle::{Truth, truth};
use testkit::planner::text::write_case;
use testkit::random::Random;

/// Networks of each shape; there are five shapes.
const NETWORKS: u64 = 4_000;

#[test]
fn the_ledger_says_what_the_exhaustive_oracle_says() {
    let (mut compared, mut plans) = (0, 0);
    for shape in SHAPES {
        for seed in 0..NETWORKS {
            let mut case = small(&mut Random::new(seed), shape);
            let all = 0..case.network.attainments().len();
            let all = all.map(|at| AttainmentIx(u32::try_from(at).expect("at most 128")));
            let all: Attainments = all.collect();
            let given = case
                .query
                .from
                .iter()
                .flat_map(|&at| case.network.standing(at));
            let given =
                given.flat_map(|&at| case.network.positions()[at.at()].gives.iter().copied());
            let has = case.network.close(case.query.has.with(given.collect()));
            case.query = Query {
                lacks: all.without(has),
                ..case.query
            };
            let Some(Truth::Answer {
                plans: known, also, ..
            }) = truth(&case.network, &case.query, 100_000)
            else {
                continue;
            };
            let found = ledger(
                &case.network,
                &Known::of(&case.network, &case.query),
                &case.query,
                1_000_000,
            )
            .expect("it fits");
            let context = || format!("{shape:?} {seed}:\n{}", write_case(&case));
            let costs: BTreeSet<(Cost, usize)> =
                known.iter().map(|plan| (plan.cost, plan.route)).collect();
            assert_eq!(found.unbeaten, costs, "{}", context());
            let ended = known.iter().map(|plan| plan.route);
            let usable: BTreeSet<usize> = ended.chain(also.keys().copied()).collect();
            assert_eq!(found.usable, usable, "{}", context());
            compared += 1;
            plans += costs.len();
        }
    }
    assert!(compared > 15_000, "{compared} networks were compared");
    assert!(plans > 10_000, "{plans} plans were compared");
}
