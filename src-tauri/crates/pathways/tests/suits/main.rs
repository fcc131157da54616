//! What suits me: small pictures, and what holds for all questions.
//!
//! A picture is a row a choice: `3 . -1` is three for the first task, nothing, one for the second.

mod pictures;
mod properties;

use pathways::suits::{Lean, Questions, QuestionsError, Side};

/// Leanings from signed weights, a row a choice.
fn leans(rows: &[Vec<i8>]) -> Vec<Vec<Option<Lean>>> {
    let lean = |weight: &i8| {
        (*weight != 0).then(|| Lean {
            side: if *weight > 0 {
                Side::First
            } else {
                Side::Second
            },
            weight: weight.unsigned_abs(),
        })
    };
    rows.iter()
        .map(|row| row.iter().map(lean).collect())
        .collect()
}

/// Questions from a picture.
fn questions(picture: &str) -> Result<Questions, QuestionsError> {
    let rows: Vec<Vec<i8>> = picture
        .lines()
        .map(|line| {
            line.split_whitespace()
                .map(|word| word.replace('.', "0").parse().expect("a weight"))
                .collect()
        })
        .filter(|row: &Vec<i8>| !row.is_empty())
        .collect();
    let callings = rows.first().map_or(0, Vec::len);
    Questions::new(callings, leans(&rows))
}

/// Answers from a word: `1` the first task, `2` the second, `-` skipped.
fn answers(word: &str) -> Vec<Option<Side>> {
    word.chars()
        .map(|answer| match answer {
            '1' => Some(Side::First),
            '2' => Some(Side::Second),
            _ => None,
        })
        .collect()
}
