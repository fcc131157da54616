//! The layout of all lines.
//!
//! The lines run side by side through the starting points, each a bar across the lines that may
//! be boarded there; they fan out into a band each, pass the gate, and end at their badge. Of each
//! stage one station stands on the line's trunk; the others stand on spurs at 45° beside it.
//! What several lines share is an interchange: a ring on each, joined by a bar. Spurs keep to
//! gutters and bars to columns of their own, so that no label is crossed, whatever the network.

mod bands;
mod draw;
mod grid;
mod labels;
mod links;
mod order;
mod style;

use crate::network::View;
use crate::pick::Known;
use crate::scene::Scene;

pub(crate) use style::{MAIN, POSTER, Style, WHOLE};

/// Lays out all lines. Each stage keeps a share of its names' width free, in hundredths: all of
/// it where none is said, less where names may stand over and under the line in turn.
pub(crate) fn layout(known: &Known<'_>, style: Style, shares: &[i32]) -> Scene {
    let picked = known.pick(&View::All);
    let mut bands = bands::Bands::of(known, &picked);
    if !style.spurs {
        bands.leave_spurs_out();
    }
    let groups: Vec<Vec<usize>> = bands
        .shared
        .iter()
        .map(|shared| shared.lines.clone())
        .collect();
    let order = order::order(known.network.professions.len(), &groups);
    let grid = grid::Grid::of(known, &bands, order, style, shares);
    draw::draw(known, &picked, &bands, &grid)
}
