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

/// Sorts by row, then takes each piece to where it crosses least, as long as that helps.
fn arrange(mut laid: Vec<Laid>) -> Gutter {
    laid.sort_by_key(|laid| (laid.row, laid.way));
    for _ in 0..laid.len() {
        let mut better = false;
        for at in 0..laid.len() {
            let to = best_place(&laid, at);
            if to != at {
                let moved = laid.remove(at);
                laid.insert(to, moved);
                better = true;
            }
        }
        if !better {
            break;
        }
    }
    for (track, laid) in laid.iter_mut().enumerate() {
        laid.track = track;
    }
    let tracks = laid.len();
    Gutter { laid, tracks }
}

/// Where a piece crosses the others least; of equals where it stands, then the leftmost.
fn best_place(laid: &[Laid], at: usize) -> usize {
    let others = || laid.iter().enumerate().filter(|(other, _)| *other != at);
    // At the far left everything stands to its right; one step right, one other is passed.
    let mut cost: usize = others().map(|(_, other)| crossings(&laid[at], other)).sum();
    let mut costs = vec![cost];
    for (_, other) in others() {
        cost = cost + crossings(other, &laid[at]) - crossings(&laid[at], other);
        costs.push(cost);
    }
    let least = costs.iter().min().copied().unwrap_or_default();
    if costs[at] == least {
        return at;
    }
    costs.iter().position(|cost| *cost == least).unwrap_or(at)
}

/// How often the pieces of all gutters cross.
pub(crate) fn crossings_within(gutters: &[Gutter]) -> usize {
    let gutters = gutters.iter().map(|gutter| {
        let laid = gutter.laid.iter().enumerate();
        let pairs = laid.flat_map(|(at, a)| gutter.laid[at + 1..].iter().map(move |b| (a, b)));
        pairs.map(|(a, b)| crossings(a, b)).sum::<usize>()
    });
    gutters.sum()
}
