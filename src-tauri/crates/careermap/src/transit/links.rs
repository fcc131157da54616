//! The ways of links along the lines.

use super::bands::Bands;
use super::grid::Grid;
use crate::pick::{Known, Picked};
use crate::scene::Point;
use std::collections::{BTreeMap, BTreeSet};

/// Where a position stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// A starting point, by its place.
    Start(usize),
    /// On a trunk: its stage.
    Main(usize),
    /// Beside a trunk: its stage.
    Side(usize),
    /// On the second way through the gate: its stage.
    Twin(usize),
    /// An interchange, by its place.
    Shared(usize),
}

/// Where all positions stand, and which lines stop there.
pub(super) struct Places {
    pub(super) place: BTreeMap<usize, Place>,
    pub(super) lines: BTreeMap<usize, Vec<usize>>,
}

impl Places {
    pub(super) fn of(known: &Known<'_>, picked: &Picked, bands: &Bands, grid: &Grid) -> Self {
        let mut place = BTreeMap::new();
        let mut lines = BTreeMap::new();
        for band in &bands.bands {
            for (stage, part) in band.parts.iter().enumerate() {
                let main = part.main.iter().map(|at| (*at, Place::Main(stage)));
                let sides = part.sides.iter();
                let sides = sides.map(|side| (side.position, Place::Side(stage)));
                let twins = part.twin.iter();
                let twins = twins.map(|twin| (twin.position, Place::Twin(stage)));
                for (at, stands) in main.chain(sides).chain(twins) {
                    place.insert(at, stands);
                    lines.insert(at, vec![band.line]);
                }
            }
        }
        let seat = |line: &usize| grid.order.iter().position(|other| other == line);
        for (at, shared) in bands.shared.iter().enumerate() {
            place.insert(shared.position, Place::Shared(at));
            let mut sorted = shared.lines.clone();
            sorted.sort_by_key(seat);
            lines.insert(shared.position, sorted);
        }
        for (at, &start) in bands.starts.iter().enumerate() {
            place.insert(start, Place::Start(at));
            let on = picked.pieces.iter().filter(|piece| piece.from == start);
            let stops: BTreeSet<usize> = on.flat_map(|piece| known.lines_of(piece.to)).collect();
            let stops = stops.into_iter();
            let mut stops: Vec<usize> = stops.collect();
            if stops.is_empty() {
                // It leads to other starting points only, and so to every line.
                stops.clone_from(&grid.order);
            }
            stops.sort_by_key(seat);
            lines.insert(start, stops);
        }
        Self { place, lines }
    }

    /// The ring of a position on a line.
    pub(super) fn ring(&self, grid: &Grid, at: usize, line: usize) -> Point {
        match self.place[&at] {
            Place::Start(start) => Point {
                x: grid.start_x[start],
                y: grid.bundle_y[line],
            },
            Place::Main(stage) => grid.trunk(line, grid.main_x[stage]),
            Place::Shared(shared) => grid.trunk(line, grid.shared_x[shared]),
            Place::Side(stage) => Point {
                x: grid.side_x[stage],
                y: grid.trunk_y[line] + grid.drop(at),
            },
            Place::Twin(stage) => Point {
                x: grid.main_x[stage],
                y: grid.trunk_y[line] + grid.drop(at),
            },
        }
    }

    /// The line along which two positions are joined: one at which both have a stop.
    pub(super) fn line(&self, from: usize, to: usize) -> Option<usize> {
        let (a, b) = (&self.lines[&from], &self.lines[&to]);
        let both = a.iter().find(|line| b.contains(line));
        let either = [(from, b), (to, a)].into_iter().find_map(|(end, lines)| {
            matches!(self.place[&end], Place::Start(_))
                .then(|| lines.first())
                .flatten()
        });
        both.or(either).copied()
    }

    /// The spur from the trunk to a position beside it, as it is drawn; none on the trunk itself.
    pub(super) fn spur(&self, grid: &Grid, at: usize, line: usize) -> Option<Vec<Point>> {
        let ring = self.ring(grid, at, line);
        let y = grid.trunk_y[line];
        let run = (ring.y - y).abs();
        let off = grid.trunk(line, ring.x - run);
        match self.place[&at] {
            Place::Side(..) => Some(vec![off, ring]),
            Place::Twin(..) => {
                let turn = Point {
                    x: ring.x + grid.twin_run,
                    y: ring.y,
                };
                Some(vec![off, ring, turn, grid.trunk(line, turn.x + run)])
            }
            _ => None,
        }
    }

    /// The corners from one position to another along a line.
    pub(super) fn way(&self, grid: &Grid, from: usize, to: usize, line: usize) -> Vec<Point> {
        let mut points = self.leave(grid, from, line);
        let start = |at: usize| matches!(self.place[&at], Place::Start(_));
        let turn = [
            Point {
                x: grid.bus_x[line],
                y: grid.bundle_y[line],
            },
            grid.trunk(line, grid.bus_x[line]),
        ];
        match (start(from), start(to)) {
            (true, false) => points.extend(turn),
            (false, true) => points.extend(turn.into_iter().rev()),
            _ => {}
        }
        let mut into = self.leave(grid, to, line);
        if let (Place::Twin(..), Some(spur)) = (self.place[&to], self.spur(grid, to, line)) {
            into = vec![spur[1], spur[0]];
        }
        into.reverse();
        points.extend(into);
        points
    }

    /// From a position's ring to the trunk.
    fn leave(&self, grid: &Grid, at: usize, line: usize) -> Vec<Point> {
        match (self.place[&at], self.spur(grid, at, line)) {
            (Place::Side(..), Some(spur)) => vec![spur[1], spur[0]],
            (Place::Twin(..), Some(spur)) => spur[1..].to_vec(),
            _ => vec![self.ring(grid, at, line)],
        }
    }
}
