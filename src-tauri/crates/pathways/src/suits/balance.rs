//! Whether the choices are fair: who comes first how often, over every possible answer, exactly.

use super::{Lean, Questions, Side, place};

/// A first place is shared among those that are level. Counted in parts of this, which every
/// number up to 16 divides, so that sums stay whole.
const WHOLE: u64 = 720_720;

/// How often each calling comes first when every choice is answered, over all answers.
#[derive(Clone, Debug, PartialEq)]
pub struct Balance {
    /// How many answers there are.
    pub answers: u64,
    /// For each calling, how often it comes first where level ones share the place, as a multiple
    /// of the fair share: 1 is as often as everyone.
    pub shared: Vec<f64>,
    /// The same by who stands first on the screen.
    pub shown: Vec<f64>,
}

/// Counts every answer: 2 to the power of the choices.
#[expect(clippy::cast_precision_loss, reason = "a few thousand answers")]
pub fn balance(questions: &Questions) -> Balance {
    let callings = questions.callings();
    let answers = 1_u64 << questions.choices();
    let mut shown = vec![0_u64; callings];
    for number in 0..answers {
        let answer: Vec<Option<Side>> = sides(number, questions.choices()).map(Some).collect();
        let first = place(questions, &answer).first().map(|best| best.calling);
        if let Some(count) = first.and_then(|calling| shown.get_mut(calling)) {
            *count += 1;
        }
    }
    let fair = answers as f64 / callings.max(1) as f64;
    let rows: Vec<Vec<Option<Lean>>> = (0..questions.choices())
        .map(|choice| {
            (0..callings)
                .map(|calling| questions.lean(choice, calling))
                .collect()
        })
        .collect();
    Balance {
        answers,
        shared: balance_of(&rows, callings)
            .into_iter()
            .map(|parts| parts as f64 / WHOLE as f64 / fair)
            .collect(),
        shown: shown.into_iter().map(|count| count as f64 / fair).collect(),
    }
}

/// The first places of each calling over all answers, level ones sharing, in parts of [`WHOLE`].
pub(super) fn balance_of(choices: &[Vec<Option<Lean>>], callings: usize) -> Vec<u64> {
    let mut parts = vec![0; callings];
    let mut sums = vec![0_i32; callings];
    for number in 0..1_u64 << choices.len() {
        sums.fill(0);
        for (row, chosen) in choices.iter().zip(sides(number, choices.len())) {
            for (sum, lean) in sums.iter_mut().zip(row) {
                if let Some(lean) = lean {
                    let weight = i32::from(lean.weight);
                    *sum += if lean.side == chosen { weight } else { -weight };
                }
            }
        }
        let best = sums.iter().copied().max().unwrap_or_default();
        let level = sums.iter().filter(|sum| **sum == best).count();
        let share = WHOLE / u64::try_from(level.max(1)).unwrap_or(1);
        for (part, _) in parts.iter_mut().zip(&sums).filter(|(_, sum)| **sum == best) {
            *part += share;
        }
    }
    parts
}

/// The answers of a number: a choice a bit.
fn sides(number: u64, choices: usize) -> impl Iterator<Item = Side> {
    (0..choices).map(move |choice| {
        if number >> choice & 1 == 0 {
            Side::First
        } else {
            Side::Second
        }
    })
}
