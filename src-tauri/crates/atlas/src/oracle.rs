//! The planner against the oracle on the whole real catalogue: every starting point × every
//! registered role.
//!
//! What is covered. With nothing said, what may be assumed can be chosen in more ways than anybody can
//! enumerate. But whoever has just the attainments *R* of all that was not said, and lacks the others,
//! can follow just the plans that rest on *R* or on less. So for each pair, and for each of several *R*
//! (nothing, everything, and what plans of the answer rest on):
//! - with *R* had and the rest lacked, the planner's unbeaten plans, and the routes that it calls
//!   usable, are those of the ledger oracle, which knows no conditions and shares no code with it;
//! - of the plans found with nothing said, those that rest on *R* or less have the very same
//!   unbeaten costs.
//!
//! Not covered here: other *R*; pairs and *R* for which the ledger itself would take too long, which
//! are counted, printed and held below a bound; the best plan of each beaten route, and the reasons of
//! closed ones. Those the exhaustive oracle holds on 100,000 generated networks.

use crate::wire::RoutesRequest;
use crate::{Atlas, Ready};
use pathways::{Answer, Attainments, Cost, Plan, Query, Scratch};
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;
use testkit::planner::ledger::{Known, Ledger, ledger};

/// How many sets that plans rest on are tried for each pair, besides nothing and everything.
const RESTED_ON: usize = 2;
/// Entries after which the ledger gives a query up.
const BUDGET: usize = 2_000;

#[derive(Default)]
struct Asked {
    pairs: AtomicUsize,
    queries: AtomicUsize,
    plans: AtomicUsize,
    entries: AtomicUsize,
    /// Pairs of which every query was given up.
    unjudged: AtomicUsize,
    /// Queries that the ledger gave up.
    given_up: AtomicUsize,
}

#[test]
fn every_start_and_every_registered_role_against_the_ledger() {
    let begun = Instant::now();
    let text = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/catalogue");
    let folder = tempfile::tempdir().expect("a temporary folder");
    let compiled = folder.path().join("catalogue.sqlite");
    catalogue::build(&text, &compiled).expect("the authored catalogue compiles");
    let atlas = Atlas::open(Some(&compiled), None);
    let ready = atlas.ready().expect("the catalogue opens");
    let positions = ready.positions();
    let registered = positions
        .roles
        .iter()
        .filter(|role| role.stage.id == "registered");
    let pairs: Vec<(&str, &str)> = registered
        .flat_map(|role| {
            let starts = positions.starts.iter();
            starts.map(|start| (start.id.as_str(), role.id.as_str()))
        })
        .collect();
    let asked = Asked::default();
    let next = AtomicUsize::new(0);
    let any = Query {
        from: vec![pathways::PositionIx(0)],
        has: Attainments::NONE,
        lacks: Attainments::NONE,
        to: vec![pathways::PositionIx(0)],
        label_limit: 0,
    };
    let known = Known::of(ready.graph.network(), &any);
    std::thread::scope(|threads| {
        for _ in 0..2 {
            threads.spawn(|| {
                let mut scratch = Scratch::default();
                while let Some(&pair) = pairs.get(next.fetch_add(1, Ordering::Relaxed)) {
                    hold(ready, &known, pair, &mut scratch, &asked);
                }
            });
        }
    });
    println!(
        "{} pairs, {} queries judged, {} given up, {} plans, {} entries, {:.1} s",
        asked.pairs.load(Ordering::Relaxed),
        asked.queries.load(Ordering::Relaxed),
        asked.given_up.load(Ordering::Relaxed),
        asked.plans.load(Ordering::Relaxed),
        asked.entries.load(Ordering::Relaxed),
        begun.elapsed().as_secs_f64()
    );
    assert_eq!(pairs.len(), positions.starts.len() * 49, "registered roles");
    let unjudged = asked.unjudged.load(Ordering::Relaxed);
    assert!(unjudged <= 20, "pairs of which no query was judged");
    assert!(asked.queries.load(Ordering::Relaxed) > 1_500);
    assert!(asked.plans.load(Ordering::Relaxed) > 2_000);
    assert!(asked.given_up.load(Ordering::Relaxed) < 1_000);
}

fn hold(
    ready: &Ready,
    known: &Known,
    (start, role): (&str, &str),
    scratch: &mut Scratch,
    asked: &Asked,
) {
    let pair = format!("{start} to {role}");
    let request = RoutesRequest {
        from: vec![start.to_owned()],
        to: role.to_owned(),
        ..RoutesRequest::default()
    };
    let query = ready.query(&request).expect("ids of the catalogue");
    let planner = &ready.graph.planner;
    let network = planner.network();
    let unsaid = planner.answer(&query, scratch).expect("a sound query");
    asked.pairs.fetch_add(1, Ordering::Relaxed);
    if unsaid.already_there {
        return;
    }
    assert!(unsaid.complete, "{pair}: stopped at its bound");
    let all: Attainments = (0..network.attainments().len())
        .map(|at| pathways::AttainmentIx(u32::try_from(at).expect("at most 128")))
        .collect();
    let standing = query.from.iter().flat_map(|&at| network.standing(at));
    let gives = standing.flat_map(|&at| network.positions()[at.at()].gives.iter().copied());
    let has = network.close(query.has.with(gives.collect()));
    let not_said = all.without(has).without(network.close_lacks(query.lacks));
    let mut judged = 0;
    for had in sets(network, &unsaid, not_said) {
        let context = format!(
            "{pair}, having {:?}",
            had.iter()
                .map(|at| &network.attainments()[at.at()].id)
                .collect::<Vec<_>>()
        );
        let said = Query {
            has: has.with(had),
            lacks: all.without(has).without(had),
            ..query.clone()
        };
        // Where everything is had little is left to gain: there the ledger may take longer.
        let budget = if had == not_said { 10 * BUDGET } else { BUDGET };
        let Some(truth) = ledger(network, known, &said, budget) else {
            asked.given_up.fetch_add(1, Ordering::Relaxed);
            continue;
        };
        let found = planner.answer(&said, scratch).expect("nothing is both");
        judge(&found, &truth, &context);
        let resting = unsaid
            .plans
            .iter()
            .filter(|plan| had.includes(network.close(plan.conditions).without(has)));
        let costs = least(resting.map(|plan| plan.cost));
        let wanted: BTreeSet<Cost> = truth.unbeaten.iter().map(|(cost, _)| *cost).collect();
        assert_eq!(
            costs, wanted,
            "{context}: the plans that rest on it with nothing said"
        );
        judged += 1;
        asked.queries.fetch_add(1, Ordering::Relaxed);
        asked.plans.fetch_add(found.plans.len(), Ordering::Relaxed);
        asked.entries.fetch_add(truth.entries, Ordering::Relaxed);
    }
    if judged == 0 {
        println!("not judged: {pair}");
        asked.unjudged.fetch_add(1, Ordering::Relaxed);
    }
}

/// Sets of what was not said: nothing, everything, and some that plans rest on. Each with all that it
/// implies.
fn sets(
    network: &pathways::Network,
    answer: &Answer,
    not_said: Attainments,
) -> BTreeSet<Attainments> {
    let rested: BTreeSet<Attainments> = answer
        .plans
        .iter()
        .map(|plan| network.close(plan.conditions).both(not_said))
        .filter(|set| !set.is_empty())
        .collect();
    let apart = rested.len().div_ceil(RESTED_ON).max(1);
    let some = rested.iter().step_by(apart).copied();
    some.chain([Attainments::NONE, not_said]).collect()
}

fn judge(found: &Answer, truth: &Ledger, context: &str) {
    let last = |plan: &Plan| plan.steps.last().expect("a plan has a step").route.at();
    let plans: BTreeSet<(Cost, usize)> = found
        .plans
        .iter()
        .map(|plan| (plan.cost, last(plan)))
        .collect();
    assert_eq!(plans, truth.unbeaten, "{context}");
    let also = found.also_works.iter().map(|also| &also.plan);
    let usable: BTreeSet<usize> = found.plans.iter().chain(also).map(last).collect();
    assert_eq!(usable, truth.usable, "{context}: routes that can be used");
}

/// The costs that no other of them beats.
fn least(costs: impl Iterator<Item = Cost>) -> BTreeSet<Cost> {
    let all: BTreeSet<Cost> = costs.collect();
    let beaten = |cost: &Cost| {
        all.iter()
            .any(|other| other != cost && other.no_worse(*cost))
    };
    all.iter().filter(|cost| !beaten(cost)).copied().collect()
}
