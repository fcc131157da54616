//! Where the names of positions stand on the picture of all lines, and from how near they show.

use super::draw::Plan;
use super::grid::{self, BELOW, BESIDE};
use super::links::Place;
use crate::scene::{Area, Label, Level, Point};
use crate::text::{Hang, set};

impl Plan<'_> {
    /// From how near a position is drawn.
    pub(super) fn level(&self, at: usize) -> Level {
        match self.places.place[&at] {
            Place::Start(_) => Level::Far,
            Place::Main(_) | Place::Twin(..) if self.known.at_gate(at) => Level::Far,
            Place::Main(_) | Place::Shared(_) | Place::Twin(..) => Level::Middle,
            Place::Side(..) => Level::Near,
        }
    }

    /// The label of a position, and the stroke that leads to it where it stands apart.
    pub(super) fn label(&self, at: usize) -> (Label, Vec<Point>) {
        let title = &self.known.position(at).title;
        let level = self.level(at);
        let line = self.places.lines[&at][0];
        let ring = self.places.ring(self.grid, at, line);
        let gate = self.known.at_gate(at);
        let below = Point {
            x: if gate {
                ring.x + grid::GATE
            } else {
                ring.x - 4
            },
            y: ring.y + BELOW,
        };
        match self.places.place[&at] {
            Place::Start(place) => self.start_label(at, place),
            Place::Shared(place) => {
                let at = Point {
                    x: ring.x + BESIDE,
                    y: ring.y + BELOW,
                };
                (
                    set(
                        &self.grid.texts.shared[place],
                        self.grid.style.main,
                        at,
                        Hang::TopLeft,
                        level,
                    ),
                    Vec::new(),
                )
            }
            Place::Main(_) | Place::Twin(..) => {
                let lines = self.grid.style.main.wrap(title, self.grid.style.label);
                (
                    set(&lines, self.grid.style.main, below, Hang::TopLeft, level),
                    Vec::new(),
                )
            }
            Place::Side(..) => {
                let lines = self.grid.style.side.wrap(title, self.grid.style.label);
                let beside = Point {
                    x: ring.x + BESIDE,
                    y: ring.y,
                };
                (
                    set(&lines, self.grid.style.side, beside, Hang::Left, level),
                    Vec::new(),
                )
            }
        }
    }

    /// Names of starting points hang above and below the bundle in turn, each right of the end of
    /// its stroke.
    fn start_label(&self, at: usize, place: usize) -> (Label, Vec<Point>) {
        let grid = self.grid;
        let x = grid.start_x[place];
        let lines = &self.places.lines[&at];
        let (first, last) = (grid.order[0], grid.order[grid.order.len() - 1]);
        let above = place.is_multiple_of(2);
        let (bundle, ring, hang) = if above {
            (first, lines[0], Hang::BottomLeft)
        } else {
            (last, lines[lines.len() - 1], Hang::TopLeft)
        };
        let tier = if above {
            -grid.tiers[place]
        } else {
            grid.tiers[place]
        };
        let corner = Point {
            x: x + BESIDE / 2,
            y: grid.bundle_y[bundle] + tier,
        };
        let label = set(
            &grid.texts.starts[place],
            grid.style.start,
            corner,
            hang,
            Level::Far,
        );
        let ring = Point {
            x,
            y: grid.bundle_y[ring],
        };
        let Area { y, height, .. } = label.area;
        if above {
            (label, vec![Point { x, y }, ring])
        } else {
            let end = Point { x, y: y + height };
            (label, vec![ring, end])
        }
    }
}
