//! What the planner refuses to answer, what it asks next, and how it labels.

use pathways::ask::next_question;
use pathways::{
    AttainmentIx, Attainments, Cost, Label, Network, Plan, PositionIx, Query, QueryError, RouteIx,
    answer, label,
};
use std::collections::BTreeSet;
use testkit::planner::generate::{SHAPES, small};
use testkit::planner::notation::{Case, parse};
use testkit::planner::text::write_case;
use testkit::random::Random;

fn refusal(case: &Case) -> Option<QueryError> {
    answer(&case.network, &case.query).err()
}

#[test]
fn what_is_had_and_lacked_is_a_contradiction() {
    let said = parse(
        "biology implies science
         leaver -> physio : degree 36m needs biology
         ask from leaver has biology lacks science to physio",
    );
    let both = |case: &Case| {
        let at = |id| case.network.attainment(id).expect("is there");
        Some(QueryError::Contradiction(vec![
            at("biology"),
            at("science"),
        ]))
    };
    assert_eq!(
        refusal(&said),
        both(&said),
        "having the one is having the other"
    );
    let given = parse(
        "at graduate gives biology
         biology implies science
         graduate -> physio : masters 24m
         ask from graduate lacks science to physio",
    );
    assert_eq!(refusal(&given), both(&given), "a position's gifts are had");
}

#[test]
fn a_query_needs_a_start_and_a_target_that_are_there() {
    let mut case = parse("a -> b : r 1m\nask from a to b");
    case.query.from.clear();
    assert_eq!(refusal(&case), Some(QueryError::NoStart));
    case.query.from = case.query.to.clone();
    case.query.to.clear();
    assert_eq!(refusal(&case), Some(QueryError::NoTarget));
    case.query.to = vec![PositionIx(2)];
    assert_eq!(refusal(&case), Some(QueryError::Unknown));
    case.query.to = vec![PositionIx(1)];
    case.query.has = Attainments::one(AttainmentIx(0));
    assert_eq!(refusal(&case), Some(QueryError::Unknown));
}

#[test]
fn as_many_attainments_as_there_are_bits() {
    let row = |at: usize| pathways::Attainment {
        id: format!("x{at}"),
        implies: Vec::new(),
    };
    let position = pathways::Position {
        id: "a".into(),
        counts_as: vec![],
        gives: vec![],
    };
    let network = |count: usize| {
        Network::new(
            vec![position.clone()],
            (0..count).map(row).collect(),
            Vec::new(),
        )
    };
    assert!(network(Attainments::MAX + 1).is_err());
    let full = network(Attainments::MAX).expect("one bit each");
    let mut case = parse("a -> b : r 1m\nask from a to b");
    case.query.to = case.query.from.clone();
    case.query.has = Attainments::one(AttainmentIx(127));
    assert!(answer(&full, &case.query).expect("known").already_there);
}

fn asked(text: &str) -> Option<(String, usize)> {
    let case = parse(text);
    let found = answer(&case.network, &case.query).expect("can be answered");
    next_question(&case.network, &found, Attainments::NONE).map(|question| {
        let row = &case.network.attainments()[question.attainment.at()];
        (row.id.clone(), question.plans)
    })
}

#[test]
fn nothing_to_ask_where_nothing_rests_on_an_answer() {
    assert_eq!(asked("a -> b : r 1m\nask from a to b"), None);
}

#[test]
fn the_question_on_which_most_plans_rest_comes_first() {
    // Maths decides over two routes, art over one.
    let question = asked(
        "a -> b : r 1m needs maths
         a -> b : s 2m £0 needs maths
         a -> b : t 3m needs art
         ask from a to b",
    );
    assert_eq!(question, Some(("maths".to_owned(), 2)));
}

#[test]
fn who_was_asked_and_could_not_say_is_asked_something_else() {
    let case = parse(
        "a -> b : r 1m needs maths
         a -> b : s 3m needs art
         ask from a to b",
    );
    let found = answer(&case.network, &case.query).expect("can be answered");
    let maths = case.network.attainment("maths").expect("is there");
    let art = case.network.attainment("art").expect("is there");
    let asked = |unsure| next_question(&case.network, &found, unsure).map(|next| next.attainment);
    assert_eq!(
        asked(Attainments::NONE),
        Some(art),
        "one plan each: the first by id"
    );
    assert_eq!(asked(Attainments::one(art)), Some(maths));
    assert_eq!(
        asked(Attainments::one(art).with(Attainments::one(maths))),
        None
    );
}

/// What is found, as far as a person can tell: unbeaten or not, the last route, cost, conditions.
fn found(network: &Network, query: &Query) -> BTreeSet<(bool, RouteIx, Cost, Attainments)> {
    let said = answer(network, query).expect("can be answered");
    let key = |unbeaten: bool, plan: &Plan| {
        let last = plan.steps.last().expect("a plan has a step").route;
        (unbeaten, last, plan.cost, network.close(plan.conditions))
    };
    let plans = said.plans.iter().map(|plan| key(true, plan));
    let also = said.also_works.iter().map(|also| key(false, &also.plan));
    plans.chain(also).collect()
}

#[test]
fn either_answer_to_a_question_changes_what_is_found() {
    let mut asked = 0;
    for shape in SHAPES {
        for seed in 0..1_000 {
            let case = small(&mut Random::new(seed), shape);
            let Ok(first) = answer(&case.network, &case.query) else {
                continue;
            };
            let Some(next) = next_question(&case.network, &first, Attainments::NONE) else {
                let rests = first.plans.iter().any(|plan| !plan.conditions.is_empty());
                assert!(
                    !rests,
                    "{shape:?} {seed}: a plan rests on something and it is not asked"
                );
                continue;
            };
            let one = Attainments::one(next.attainment);
            let had = Query {
                has: case.query.has.with(one),
                ..case.query.clone()
            };
            let lacked = Query {
                lacks: case.query.lacks.with(one),
                ..case.query.clone()
            };
            // Having it may contradict what was said to be lacked; then there is nothing to compare.
            if answer(&case.network, &had).is_err() {
                continue;
            }
            asked += 1;
            assert_ne!(
                found(&case.network, &had),
                found(&case.network, &lacked),
                "{shape:?} {seed}:\n{}",
                write_case(&case)
            );
        }
    }
    assert!(asked > 500, "only {asked} questions were asked");
}

#[test]
fn labels_say_what_a_plan_is_best_at() {
    let case = parse(
        "a -> . : resit 9m £300 grants maths
         a -> b : degree 36m £27000 unpaid36 needs maths
         a -> h : job 0m
         h -> b : apprenticeship 60m
         a -> b : slow 90m £9000 unpaid90
         ask from a lacks maths to b",
    );
    let mut found = answer(&case.network, &case.query).expect("can be answered");
    let labels = |found: &pathways::Answer| -> Vec<Vec<Label>> {
        found.plans.iter().map(|plan| plan.labels.clone()).collect()
    };
    // slow 90m; resit, degree 45m £27300 unpaid36; job, apprenticeship 60m.
    let (fewest, quick) = (vec![Label::FewestSteps], vec![Label::Quickest]);
    let paid = vec![Label::LowestFees, Label::PaidAllTheWay];
    assert_eq!(
        labels(&found),
        [fewest.clone(), quick.clone(), paid.clone()]
    );
    let order: Vec<_> = found.plans.iter().map(|plan| plan.steps.clone()).collect();
    label(
        &mut found,
        &BTreeSet::from([case.network.route("resit").expect("is there")]),
    );
    let with = |mut labels: Vec<Label>| {
        labels.push(Label::NoNewExams);
        labels
    };
    assert_eq!(labels(&found), [with(fewest), quick, with(paid)]);
    let after: Vec<_> = found.plans.iter().map(|plan| plan.steps.clone()).collect();
    assert_eq!(order, after, "labels never change the order");
}
