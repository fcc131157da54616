//! What suits me: from either/or choices between real tasks to callings in three tiers, with the
//! reasons. Pure arithmetic on small whole numbers; the app shows the tiers and the reasons, and
//! never the numbers as if they were a measure of a person.
//!
//! A *calling* is a branch, or a profession without branches. Each choice leans to a calling by
//! one of its two tasks, with a weight, or not at all. For each calling the weights of the tasks
//! that a person chose speak *for* it, those of the tasks they passed over *against* it; a
//! skipped choice says nothing. All callings have the same sum of weights, so none has a louder
//! voice; [`Questions::new`] holds that to be true.
//!
//! Because only sums count, the order of the choices changes nothing, and swapping the two tasks
//! of a choice, with the answer to it, changes nothing. Choosing the other task everywhere turns
//! "for" into "against" for everyone.

mod balance;
mod questions;

pub use balance::{Balance, balance};
pub use questions::{Lean, Questions, QuestionsError, Side};

use std::cmp::Reverse;

/// How well a calling fits what a person chose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tier {
    /// Half of all that the choices can say for it remains when what speaks against it is taken
    /// off.
    Strong,
    /// At least as much speaks for it as against it.
    WorthALook,
    /// More speaks against it than for it.
    LessLikeYou,
}

/// One calling under a person's answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placed {
    /// Which calling: its place in the questions.
    pub calling: usize,
    /// How well it fits.
    pub tier: Tier,
    /// Whether it is level with the one before it: then the order between them says nothing.
    pub level_with_last: bool,
    /// Choices whose chosen task is like its work, the weightiest first.
    pub because: Vec<usize>,
    /// Choices whose passed-over task is like its work, the weightiest first.
    pub but: Vec<usize>,
}

/// Every calling under these answers, the best first: an answer for each choice, `None` where it
/// was skipped. Always all of them, also where everything was skipped.
///
/// Callings that are level stand in the order of [`Questions::shy_first`]: those that come first
/// least often over all possible answers go before, so that no name is always ahead.
pub fn place(questions: &Questions, answers: &[Option<Side>]) -> Vec<Placed> {
    let mut placed: Vec<(i32, Placed)> = questions
        .shy_first()
        .iter()
        .map(|&calling| one(questions, calling, answers))
        .collect();
    placed.sort_by_key(|(sum, _)| Reverse(*sum));
    let sums: Vec<i32> = placed.iter().map(|(sum, _)| *sum).collect();
    let before = std::iter::once(None).chain(sums.iter().copied().map(Some));
    placed
        .into_iter()
        .zip(before)
        .map(|((sum, placed), before)| Placed {
            level_with_last: before == Some(sum),
            ..placed
        })
        .collect()
}

fn one(questions: &Questions, calling: usize, answers: &[Option<Side>]) -> (i32, Placed) {
    let (mut because, mut but) = (Vec::new(), Vec::new());
    let mut sum = 0;
    for (choice, answer) in answers.iter().enumerate() {
        let (Some(chosen), Some(lean)) = (*answer, questions.lean(choice, calling)) else {
            continue;
        };
        let weight = i32::from(lean.weight);
        if lean.side == chosen {
            sum += weight;
            because.push((Reverse(weight), choice));
        } else {
            sum -= weight;
            but.push((Reverse(weight), choice));
        }
    }
    because.sort_unstable();
    but.sort_unstable();
    let choices = |list: Vec<(Reverse<i32>, usize)>| list.into_iter().map(|(_, at)| at).collect();
    let placed = Placed {
        calling,
        tier: tier(sum, questions.points()),
        level_with_last: false,
        because: choices(because),
        but: choices(but),
    };
    (sum, placed)
}

/// The tier of a sum, where `points` is the most that a sum can be.
fn tier(sum: i32, points: u32) -> Tier {
    if sum < 0 {
        Tier::LessLikeYou
    } else if sum.unsigned_abs() * 2 >= points {
        Tier::Strong
    } else {
        Tier::WorthALook
    }
}
