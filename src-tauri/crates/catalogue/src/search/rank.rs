//! Which hit is better.
//!
//! The tier decides: the exact name, then an exact other name, then the beginning of the name,
//! its words, the words of other names and of headings, a near spelling, the text, and last what holds only some
//! of the words. Within a tier the
//! kind counts a little (a profession before a role before a statement), and then how much of
//! the name was typed.

use std::collections::BTreeMap;

use super::index::{Index, Item, Known, Name};
use super::names::Words;
use super::{Kind, Reason};

/// How a name fits what was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fit {
    /// It is the same.
    Exact,
    /// It begins so, or is the same words in another order or form: osteopathy, osteopath.
    Beginning,
    /// It holds each word whole.
    WholeWords,
    /// It holds each word, whole or as a beginning.
    Words,
    /// What was typed holds it, and more: for professions and branches.
    Named,
    /// It holds some of the words, and the others name the profession that it is about.
    About,
    /// It holds each word or a near spelling, and no more words than those.
    NearlyAll,
    /// It holds each word or a near spelling.
    Nearly,
}

/// Why and how well an item fits.
#[derive(Clone, Debug)]
pub(super) struct Match {
    pub(super) score: u32,
    pub(super) reason: Reason,
    pub(super) snippet: Option<String>,
}

/// An item found by its text.
#[derive(Debug)]
pub(super) struct Text {
    /// `search_item.id`.
    pub(super) item: usize,
    /// FTS5's bm25: the more negative, the better.
    pub(super) rank: f64,
    pub(super) snippet: Option<String>,
}

/// Tiers are this far apart; kind and length together stay below it.
const TIER: u32 = 100;
/// The tier of items found by their text alone. Items that hold only some words stay below it.
const TEXT: u32 = 3;

fn tier(fit: Fit, known: Known) -> u32 {
    match (fit, known) {
        (Fit::Exact, Known::Name) => 11,
        (Fit::Exact, _) => 10,
        (Fit::Beginning, Known::Name) => 9,
        (Fit::WholeWords, Known::Name) => 8,
        (Fit::Words, Known::Name) | (Fit::Named, _) => 7,
        (Fit::Beginning | Fit::WholeWords | Fit::Words | Fit::About, _) => 6,
        (Fit::NearlyAll, _) => 5,
        (Fit::Nearly, _) => 4,
    }
}

/// 0 to 50: what people look for most comes first among equals.
fn kind_counts(kind: Kind) -> u32 {
    match kind {
        Kind::Profession => 50,
        Kind::Branch => 45,
        Kind::Role => 30,
        Kind::Topic => 26,
        Kind::Route | Kind::Fund | Kind::Credential | Kind::Mechanism => 24,
        Kind::Apprenticeship | Kind::Body => 22,
        Kind::Question => 18,
        Kind::Attainment | Kind::Start => 14,
        Kind::Statement => 8,
    }
}

/// A share of 0 to 1 as points of 0 to `most`.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a share of a small number"
)]
fn points(share: f64, most: u32) -> u32 {
    (share.clamp(0.0, 1.0) * f64::from(most)).round() as u32
}

fn keep(at: usize, found: Match, best: &mut BTreeMap<usize, Match>) {
    match best.get(&at) {
        Some(known) if known.score >= found.score => {}
        _ => {
            best.insert(at, found);
        }
    }
}

/// An item whose name holds all the words.
pub(super) fn add_name(
    item: &Item,
    words: &Words,
    name: &Name,
    fit: Fit,
    best: &mut BTreeMap<usize, Match>,
) {
    let heading = item.kind == Kind::Statement && fit != Fit::Exact;
    let known = if heading {
        Known::AlsoCalled
    } else {
        name.known
    };
    let score = tier(fit, known) * TIER
        + kind_counts(item.kind)
        + points(words.cover(name), 40)
        + u32::from(name.known == Known::Name) * 5;
    let written = || name.written.clone();
    let reason = match (fit, name.known) {
        (Fit::NearlyAll | Fit::Nearly, _) => Reason::SpelledNearlyLike(written()),
        (_, Known::Name) => Reason::Name,
        (_, Known::AlsoCalled) => Reason::AlsoCalled(written()),
        (_, Known::SearchedFor) => Reason::SearchedFor(written()),
    };
    keep(
        name.item,
        Match {
            score,
            reason,
            snippet: None,
        },
        best,
    );
}

/// An item whose name holds some of the words.
pub(super) fn add_some(
    item: &Item,
    words: &Words,
    name: &Name,
    share: f64,
    best: &mut BTreeMap<usize, Match>,
) {
    let score = points(share, TIER) + kind_counts(item.kind) / 2 + points(words.cover(name), 20);
    let reason = match name.known {
        Known::Name => Reason::Name,
        Known::AlsoCalled => Reason::AlsoCalled(name.written.clone()),
        Known::SearchedFor => Reason::SearchedFor(name.written.clone()),
    };
    keep(
        name.item,
        Match {
            score,
            reason,
            snippet: None,
        },
        best,
    );
}

/// An item whose text holds all the words.
pub(super) fn add_text(
    index: &Index,
    words: &Words,
    text: Text,
    best: &mut BTreeMap<usize, Match>,
) {
    let at = text.item.wrapping_sub(1);
    let Some(item) = index.item(at) else { return };
    let score = TEXT * TIER
        + points(words.share(&super::fold::words(&item.title), item), 40)
        + kind_counts(item.kind) / 2
        + points(fits(&text), 30);
    let found = Match {
        score,
        reason: Reason::InTheText,
        snippet: text.snippet,
    };
    keep(at, found, best);
}

/// An item whose text holds some of the words: it adds to what its name holds.
pub(super) fn add_some_text(index: &Index, text: Text, best: &mut BTreeMap<usize, Match>) {
    let at = text.item.wrapping_sub(1);
    let Some(item) = index.item(at) else { return };
    let found = best.entry(at).or_insert(Match {
        score: kind_counts(item.kind) / 2,
        reason: Reason::InTheText,
        snippet: None,
    });
    if found.score < TEXT * TIER {
        found.score += points(fits(&text), 60);
        found.snippet = text.snippet;
    }
}

/// bm25 as a share of 0 to 1: it has no upper end, its first few dozens tell good from bad.
fn fits(text: &Text) -> f64 {
    let good = (-text.rank).max(0.0);
    good / (10.0 + good)
}
