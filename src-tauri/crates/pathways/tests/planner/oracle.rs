//! Thousands of generated networks, each answered by the planner and by brute force.

use pathways::answer;
use testkit::planner::generate::{Shape, small};
use testkit::planner::judge::judge;
use testkit::planner::notation::Case;
use testkit::planner::oracle::{Truth, truth};
use testkit::planner::shrink::shrink;
use testkit::planner::text::{write_answer, write_case};
use testkit::random::Random;

/// Networks of each shape; there are six shapes.
const NETWORKS: u64 = 20_000;
/// Chains that the oracle looks at before it gives a network up.
const BUDGET: usize = 100_000;

/// What is wrong with the planner's answer to this case, if the oracle can tell.
fn fault(case: &Case) -> Option<String> {
    let truth = truth(&case.network, &case.query, BUDGET)?;
    judge(
        &case.network,
        &case.query,
        &answer(&case.network, &case.query),
        &truth,
    )
    .err()
}

/// What the oracle had to say, to see that it was asked enough.
#[derive(Debug, Default)]
struct Asked {
    answers: usize,
    plans: usize,
    also_works: usize,
    not_open: usize,
    already_there: usize,
    contradictions: usize,
    too_large: usize,
}

impl Asked {
    fn count(&mut self, truth: Option<&Truth>) {
        match truth {
            Some(Truth::Answer {
                plans, also, shut, ..
            }) => {
                self.answers += 1;
                self.plans += plans.len();
                self.also_works += also.len();
                self.not_open += shut.len();
            }
            Some(Truth::AlreadyThere) => self.already_there += 1,
            Some(Truth::Contradiction(_)) => self.contradictions += 1,
            None => self.too_large += 1,
        }
    }

    fn enough(&self) -> bool {
        self.answers > 15_000
            && self.plans > 20_000
            && self.also_works > 5_000
            && self.not_open > 9_000
            && self.already_there > 100
            && self.contradictions > 100
            && self.too_large < 100
    }
}

fn hold_against_oracle(shape: Shape) {
    let mut asked = Asked::default();
    for seed in 0..NETWORKS {
        let case = small(&mut Random::new(seed), shape);
        let truth = truth(&case.network, &case.query, BUDGET);
        asked.count(truth.as_ref());
        let said = answer(&case.network, &case.query);
        let right =
            truth.is_none_or(|truth| judge(&case.network, &case.query, &said, &truth).is_ok());
        assert!(right, "{shape:?} with seed {seed}: {}", explain(case));
    }
    println!("{shape:?}: {asked:?}");
    assert!(asked.enough(), "{shape:?} asks too little: {asked:?}");
}

/// The case made smaller, with what is wrong.
fn explain(case: Case) -> String {
    let case = shrink(case, |case| fault(case).is_some());
    let said = answer(&case.network, &case.query);
    format!(
        "made smaller:\n{}\nthe planner says:\n{}\n{}",
        write_case(&case),
        said.map_or_else(
            |error| error.to_string(),
            |said| write_answer(&case.network, &said)
        ),
        fault(&case).unwrap_or_default(),
    )
}

#[test]
fn chains() {
    hold_against_oracle(Shape::Chain);
}

#[test]
fn diamonds() {
    hold_against_oracle(Shape::Diamond);
}

#[test]
fn cycles() {
    hold_against_oracle(Shape::Cycle);
}

#[test]
fn bridges() {
    hold_against_oracle(Shape::Bridging);
}

#[test]
fn courses() {
    hold_against_oracle(Shape::Courses);
}

#[test]
fn wild() {
    hold_against_oracle(Shape::Wild);
}
