//! The catalogue's words that are spelled or sound nearly like one that was typed.

use super::fold::sound;
use super::index::Index;
use crate::spelling::{distance, slips_allowed};

/// Sounds shorter than this fit words that have nothing to do with each other: all that is left
/// of `qqqq` is a `k`.
const SHORTEST_SOUND: usize = 3;

/// At most so many neighbours are tried for one word.
const MOST: usize = 8;

/// The nearest words; none if the typed word begins a word of the catalogue, for then it is not
/// a slip, or if it is too short to guess at.
pub(super) fn nearest(typed: &str, index: &Index) -> Vec<String> {
    let allowed = slips_allowed(typed);
    if allowed == 0 || index.begins_a_word(typed) {
        return Vec::new();
    }
    let typed_sound = sound(typed);
    let heard = typed_sound.chars().count() >= SHORTEST_SOUND;
    let letters = typed.chars().count();
    let mut near: Vec<(usize, usize, &str)> = Vec::new();
    for word in &index.words {
        // The typed word may be a whole word or the beginning of a longer one.
        if word.letters + allowed + 2 < letters {
            continue;
        }
        let whole = distance(typed, &word.word, allowed);
        let by_ear = heard
            .then(|| distance(&typed_sound, &word.sound, allowed.saturating_sub(1)))
            .flatten();
        let start = || begins_nearly(typed, letters, &word.word, allowed).map(|d| d + 1);
        let Some(slips) = whole.into_iter().chain(by_ear).min().or_else(start) else {
            continue;
        };
        near.push((slips, word.letters.abs_diff(letters), &word.word));
    }
    near.sort_unstable();
    let best = near.first().map_or(0, |(slips, ..)| *slips);
    near.into_iter()
        .take_while(|(slips, ..)| *slips <= best + 1)
        .take(MOST)
        .map(|(.., word)| word.to_owned())
        .collect()
}

/// Whether the typed word is nearly the beginning of a longer one: for results while typing.
fn begins_nearly(typed: &str, letters: usize, word: &str, allowed: usize) -> Option<usize> {
    if letters < 5 || word.chars().count() <= letters {
        return None;
    }
    let start = |n: usize| word.chars().take(n).collect::<String>();
    let limit = allowed.min(2);
    (letters - 1..=letters + 1)
        .filter_map(|n| distance(typed, &start(n), limit))
        .min()
}
