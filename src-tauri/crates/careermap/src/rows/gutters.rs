//! The order of upright pieces within a gutter, so that they cross as little as may be.

use super::slots::Slots;
use super::ways::Ways;

/// An upright piece in its gutter: a way, the rows between which it runs, and its place.
#[derive(Clone, Debug)]
pub(crate) struct Laid {
    pub(crate) way: usize,
    low: usize,
    high: usize,
    row: usize,
    exits: Vec<usize>,
    /// Which track of the gutter, from the left.
    pub(crate) track: usize,
}

/// A gutter: its upright pieces and how many tracks they need.
#[derive(Clone, Debug, Default)]
pub(crate) struct Gutter {
    pub(crate) laid: Vec<Laid>,
    pub(crate) tracks: usize,
}

/// Lays the upright pieces of every gutter. A piece that would have no height is left out: its
/// link runs straight on.
pub(crate) fn lay(ways: &Ways, slots: &Slots) -> Vec<Gutter> {
    let gutters = slots.uprights.iter();
    gutters
        .map(|uprights| {
            let laid = uprights.iter().map(|upright| {
                let row = slots.row(ways, upright.way);
                let exits: Vec<usize> = upright.sources.iter().map(|s| slots.exit(*s)).collect();
                Laid {
                    way: upright.way,
                    low: exits.iter().copied().min().unwrap_or(row).min(row),
                    high: exits.iter().copied().max().unwrap_or(row).max(row),
                    row,
                    exits,
                    track: 0,
                }
            });
            arrange(laid.filter(|laid| laid.high > laid.low).collect())
        })
        .collect()
}

/// How many crossings two upright pieces make when `a` stands left of `b`: what leaves for `b`
/// runs through `a`, and the row of `a` runs through `b`.
fn crossings(a: &Laid, b: &Laid) -> usize {
    let within = |laid: &Laid, row: usize| laid.low < row && row < laid.high;
    let out = b.exits.iter().filter(|exit| within(a, **exit));
    out.count() + usize::from(within(b, a.row)) + touching(a, b)
}

/// Pieces that would lie on each other's level ground: worse than any crossing.
fn touching(a: &Laid, b: &Laid) -> usize {
    // The row of `a` leaves level where something not of `b` comes out for `b`, and so on.
    let shared = b
        .exits
        .iter()
        .filter(|exit| **exit == a.row && !(a.exits.contains(exit)));
    shared.count() * 100
}

/// Sorts by neighbours' wishes, then swaps as long as that helps.
fn arrange(mut laid: Vec<Laid>) -> Gutter {
    laid.sort_by_key(|laid| (laid.row, laid.way));
    let mut better = true;
    let mut rounds = 0;
    while better && rounds < 2 * laid.len() + 2 {
        better = false;
        rounds += 1;
        for at in 1..laid.len() {
            if crossings(&laid[at], &laid[at - 1]) < crossings(&laid[at - 1], &laid[at]) {
                laid.swap(at - 1, at);
                better = true;
            }
        }
    }
    for (track, laid) in laid.iter_mut().enumerate() {
        laid.track = track;
    }
    let tracks = laid.len();
    Gutter { laid, tracks }
}
