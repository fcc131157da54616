//! One feature a case, from simple (A) to combined (E): the network and the query as text above,
//! the whole answer as text below. Each case is run with every means of going faster on and off.

mod a_steps;
mod b_requirements;
mod c_beaten;
mod d_not_open;
mod e_together;

use crate::every_option;
use pathways::{Planner, Scratch};
use testkit::planner::notation::parse;
use testkit::planner::text::write_answer;

/// Asserts the whole answer.
#[track_caller]
fn expect(case: &str, wanted: &str) {
    let case = parse(case);
    let wanted: Vec<&str> = wanted
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect();
    for options in every_option() {
        let planner = Planner::with_options(&case.network, options);
        let answer = planner.answer(&case.query, &mut Scratch::default());
        let text = write_answer(&case.network, &answer.expect("the query can be answered"));
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(
            lines, wanted,
            "with {options:?}, the planner (left) says\n{text}"
        );
    }
}
