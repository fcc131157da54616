//! The layout of a profession, a plan and a neighbourhood: stations in columns, each way in on a
//! row of its own.
//!
//! Every group of links into a station, a *way*, owns a row from the gutter right of its leftmost
//! source to the station. Links leave their source level, change rows once in that gutter, and run
//! level from there: two bends. Labels stand between rows and inside columns, upright pieces only
//! in gutters, so that no label is crossed and nothing overlaps, whatever the network.

mod columns;
mod draw;
mod gutters;
mod improve;
mod measure;
mod slots;
mod tracks;
mod ways;

pub(crate) use measure::{PAPER, SCREEN, Spacing};

use crate::network::View;
use crate::pick::Known;
use crate::scene::Scene;

/// Lays a view out.
pub(crate) fn layout(known: &Known<'_>, view: &View, spacing: Spacing) -> Scene {
    let picked = known.pick(view);
    let columns = columns::Columns::of(known, &picked);
    let ways = ways::Ways::of(known, &picked, &columns);
    let slots = slots::Slots::of(&ways, &columns);
    draw::draw(known, &picked, &columns, &ways, &slots, spacing)
}
