//! Where everything of the picture of all lines stands.

use super::bands::{Bands, Side};
use super::style::Style;
use crate::pick::Known;
use crate::scene::Point;
use crate::text::Type;
use std::collections::BTreeMap;

/// The radius of rings.
pub(super) const RADIUS: i32 = 8;
/// From a ring's middle to a label beside it, and below it.
pub(super) const BESIDE: i32 = 14;
pub(super) const BELOW: i32 = 13;
/// From line to line where they run side by side.
const BUNDLE: i32 = 24;
/// From the gate's middle to the labels beside it.
pub(super) const GATE: i32 = 24;
/// Around the picture, and between things.
pub(super) const EDGE: i32 = 36;
const GAP: i32 = 14;
const BETWEEN: i32 = 6;
/// How wide a badge is.
pub(super) const BADGE: i32 = 60;

/// The texts, broken into lines.
pub(super) struct Texts {
    pub(super) starts: Vec<Vec<String>>,
    pub(super) shared: Vec<Vec<String>>,
    pub(super) names: Vec<Vec<String>>,
}

/// Where everything stands.
pub(super) struct Grid {
    /// Lines, top to bottom.
    pub(super) order: Vec<usize>,
    pub(super) style: Style,
    pub(super) texts: Texts,
    pub(super) start_x: Vec<i32>,
    /// How wide the last starting point's name may be.
    start_room: i32,
    /// Each line's height in the bundle, in its band, and where it turns from one to the other.
    pub(super) bundle_y: Vec<i32>,
    pub(super) trunk_y: Vec<i32>,
    pub(super) bus_x: Vec<i32>,
    pub(super) name_x: i32,
    pub(super) shared_x: Vec<i32>,
    /// By stage, 1 for the first: the trunk's stations, the spurs' stations, and the column.
    pub(super) main_x: Vec<i32>,
    pub(super) side_x: Vec<i32>,
    pub(super) column: Vec<(i32, i32)>,
    /// How far the second way through the gate runs on before it turns back to the trunk.
    pub(super) twin_run: i32,
    /// How far each station beside a trunk lies below it; above: less than 0.
    drop: BTreeMap<usize, i32>,
    /// How much room each line takes above and below its trunk.
    room: Vec<(i32, i32)>,
    /// From the bundle to each starting point's name: like stairs, so that no name is in the way
    /// of another's stroke.
    pub(super) tiers: Vec<i32>,
    pub(super) end_x: i32,
    pub(super) width: i32,
    pub(super) height: i32,
}

fn widest(style: Type, lines: &[String]) -> i32 {
    lines
        .iter()
        .map(|line| style.width(line))
        .max()
        .unwrap_or_default()
}

fn count(lines: &[String]) -> i32 {
    i32::try_from(lines.len()).unwrap_or(i32::MAX)
}

fn whole(count: usize) -> i32 {
    i32::try_from(count).unwrap_or(i32::MAX)
}

impl Grid {
    pub(super) fn of(
        known: &Known<'_>,
        bands: &Bands,
        order: Vec<usize>,
        style: Style,
        shares: &[i32],
    ) -> Self {
        let lines = order.len();
        let title = |position: usize| known.position(position).title.as_str();
        let texts = Texts {
            starts: bands
                .starts
                .iter()
                .map(|at| vec![title(*at).to_owned()])
                .collect(),
            shared: bands
                .shared
                .iter()
                .map(|shared| style.main.wrap(title(shared.position), style.shared))
                .collect(),
            names: (0..lines)
                .map(|line| {
                    style
                        .name
                        .wrap(&known.network.professions[line].name, style.line)
                })
                .collect(),
        };
        let mut grid = Self {
            style,
            texts,
            start_x: Vec::new(),
            start_room: 0,
            bundle_y: vec![0; lines],
            trunk_y: vec![0; lines],
            bus_x: vec![0; lines],
            name_x: 0,
            shared_x: vec![0; bands.shared.len()],
            main_x: Vec::new(),
            side_x: Vec::new(),
            column: Vec::new(),
            twin_run: 0,
            drop: BTreeMap::new(),
            room: vec![(0, 0); lines],
            tiers: Vec::new(),
            end_x: 0,
            width: 0,
            height: 0,
            order,
        };
        grid.measure_lanes(known, bands);
        grid.place_bands();
        let x = grid.place_starts();
        let x = grid.place_bus(x);
        let x = grid.place_stages(known, bands, x, shares);
        grid.end_x = x + GAP;
        grid.width = grid.end_x + BADGE.max(2 * style.far) + GAP + grid.widest_name() + EDGE;
        grid
    }

    /// Stacks the stations beside each trunk as closely as their labels let them.
    fn measure_lanes(&mut self, known: &Known<'_>, bands: &Bands) {
        let high = |style: Type, position: usize| {
            let title = &known.position(position).title;
            (count(&style.wrap(title, self.style.label)) * style.line_height()).max(2 * RADIUS)
        };
        for band in &bands.bands {
            let name = count(&self.texts.names[band.line]) * self.style.name.line_height() + BELOW;
            // At the right end the name stands beside the trunk, half above it and half below.
            let mut room = (name.max(2 * RADIUS), (name / 2).max(2 * RADIUS));
            for part in &band.parts {
                let main = part
                    .main
                    .map_or(0, |main| BELOW + high(self.style.main, main));
                room.1 = room.1.max(main);
                let mut below = main.max(2 * RADIUS);
                for twin in &part.twin {
                    below += BETWEEN + RADIUS;
                    self.drop.insert(twin.position, below);
                    below += BELOW + high(self.style.main, twin.position);
                }
                room.1 = room.1.max(below);
                // The gate stands apart, so that its labels are not in the way of the sides'.
                let apart = part.main.is_some_and(|main| known.at_gate(main));
                let mut below = if apart { RADIUS } else { main.max(RADIUS) };
                let mut above = RADIUS;
                let mut sides = part.sides.clone();
                sides.sort_by_key(|side| side.lane.abs());
                for side in &sides {
                    let half = (high(self.style.side, side.position) + 1) / 2;
                    let stack = if side.lane < 0 {
                        &mut above
                    } else {
                        &mut below
                    };
                    *stack += BETWEEN + half;
                    let drop = *stack * side.lane.signum();
                    self.drop.insert(side.position, drop);
                    *stack += half;
                }
                room = (room.0.max(above), room.1.max(below));
            }
            self.room[band.line] = room;
        }
        for (shared, text) in bands.shared.iter().zip(&self.texts.shared) {
            let room = BELOW + count(text) * self.style.main.line_height();
            for line in &shared.lines {
                self.room[*line].1 = self.room[*line].1.max(room);
            }
        }
    }

    /// How far a station beside a trunk lies below it; above: less than 0.
    pub(super) fn drop(&self, position: usize) -> i32 {
        self.drop.get(&position).copied().unwrap_or_default()
    }

    /// How wide the lines' names may become, seen from afar.
    fn widest_name(&self) -> i32 {
        let names = self.texts.names.iter();
        let widest = names.map(|name| widest(self.style.name, name)).max();
        widest.unwrap_or_default() * self.style.far / self.style.name.size
    }

    /// Breaks the starting points' names as the room right of them asks, and says how much room
    /// they take above and below the bundle. Like stairs: the rightmost hangs nearest.
    fn measure_starts(&mut self) -> (i32, i32) {
        let far = Type::regular(self.style.far);
        let count_of = |lines: &[String]| whole(lines.len()) * far.line_height();
        let last = whole(self.texts.starts.len());
        let mut breaks: Vec<Vec<Vec<String>>> = Vec::new();
        for text in &self.texts.starts {
            breaks.push(far.breaks(&text[0]));
        }
        // Two lines each are few enough.
        self.start_room = breaks.iter().zip(0..).fold(0, |room, (breaks, at)| {
            let lines = breaks.get(1).unwrap_or(&breaks[0]);
            room.max(widest(far, lines) - (last - 1 - at) * self.style.stop)
        });
        self.tiers = vec![0; breaks.len()];
        let nearest = GAP + far.size / 2;
        let mut used = [nearest; 2];
        for (at, breaks) in breaks.iter().enumerate().rev() {
            let room = self.start_room + (last - 1 - whole(at)) * self.style.stop;
            let fits = breaks.iter().find(|lines| widest(far, lines) <= room);
            let lines = fits.unwrap_or(&breaks[breaks.len() - 1]);
            self.tiers[at] = used[at % 2];
            used[at % 2] += count_of(lines) + far.size / 3;
            self.texts.starts[at].clone_from(lines);
        }
        (used[0], used[1])
    }

    /// The bands, one below the other, and the bundle in the middle of their height.
    fn place_bands(&mut self) {
        let head = EDGE + 2 * self.style.head.line_height() + GAP;
        let mut y = head;
        for &line in &self.order {
            let (above, below) = self.room[line];
            self.trunk_y[line] = y + above;
            y += above + below + GAP;
        }
        self.height = y + EDGE - GAP;
        let middle = head + (y - head) / 2;
        let bundle = (whole(self.order.len()) - 1).max(0) * BUNDLE;
        let (above, below) = self.measure_starts();
        let top = (middle - bundle / 2).max(head + above);
        self.height = self.height.max(top + bundle + below + EDGE);
        for (seat, &line) in self.order.iter().enumerate() {
            self.bundle_y[line] = top + whole(seat) * BUNDLE;
        }
    }

    /// The starting points along the bundle, and room for the names of the last right of them.
    fn place_starts(&mut self) -> i32 {
        let first = EDGE + BADGE + self.style.stop / 2;
        let mut last = first;
        for at in 0..self.texts.starts.len() {
            last = first + whole(at) * self.style.stop;
            self.start_x.push(last);
        }
        last + BESIDE + self.start_room + self.style.far / 4 + GAP
    }

    /// Where the lines turn up and down to their bands: the outermost first.
    fn place_bus(&mut self, x: i32) -> i32 {
        let turns =
            |grid: &Self, up: bool, line: usize| (grid.trunk_y[line] < grid.bundle_y[line]) == up;
        let up: Vec<usize> = self
            .order
            .iter()
            .copied()
            .filter(|l| turns(self, true, *l))
            .collect();
        let down: Vec<usize> = self
            .order
            .iter()
            .rev()
            .copied()
            .filter(|l| turns(self, false, *l))
            .collect();
        for side in [&up, &down] {
            for (place, &line) in side.iter().enumerate() {
                self.bus_x[line] = x + whole(place) * BUNDLE;
            }
        }
        let widest_bus = whole(up.len().max(down.len()));
        self.name_x = x + widest_bus * BUNDLE + GAP;
        let names = if self.style.left {
            self.widest_name()
        } else {
            0
        };
        self.name_x + names + GAP
    }

    /// Stage by stage: interchanges, then the trunk's stations and the spurs'.
    fn place_stages(
        &mut self,
        known: &Known<'_>,
        bands: &Bands,
        mut x: i32,
        shares: &[i32],
    ) -> i32 {
        self.main_x.push(0);
        self.side_x.push(0);
        self.column.push((EDGE, x - GAP - EDGE));
        let Style {
            label,
            main: bold,
            side: light,
            ..
        } = self.style;
        let wide = |style: Type, position: usize| {
            widest(style, &style.wrap(&known.position(position).title, label))
        };
        for stage in 1..=known.network.stages.len() {
            let begin = x;
            let share = shares.get(stage).copied().unwrap_or(100);
            x = self.place_shared(bands, stage, x, share);
            let parts: Vec<_> = bands.bands.iter().map(|band| &band.parts[stage]).collect();
            let run = |sides: Vec<&Side>| {
                let runs = sides.iter().map(|side| self.drop(side.position).abs());
                runs.max().unwrap_or_default()
            };
            let twins = run(parts.iter().flat_map(|part| &part.twin).collect());
            let spurs = run(parts.iter().flat_map(|part| &part.sides).collect());
            let mains = parts.iter().flat_map(|part| {
                part.main
                    .iter()
                    .copied()
                    .chain(part.twin.iter().map(|twin| twin.position))
            });
            let main = mains.map(|at| wide(bold, at)).max().unwrap_or_default();
            let sides = parts.iter().flat_map(|part| &part.sides);
            let side = sides
                .map(|side| wide(light, side.position))
                .max()
                .unwrap_or_default();
            let gate = known.network.stages[stage - 1].gate;
            if gate || twins > 0 {
                // The gate stands apart: the spurs come after it.
                let at = x + twins.max(GATE);
                self.main_x.push(at);
                self.twin_run = GATE + main + GAP;
                x = at + self.twin_run + twins;
                self.side_x.push(x + spurs);
                x += if spurs > 0 { spurs + BESIDE + side } else { 0 };
            } else {
                let at = x + spurs.max(GAP) + RADIUS;
                self.main_x.push(at);
                self.side_x.push(at);
                let main = main * share / 100;
                x = at + main.max(BESIDE + side).max(40);
            }
            // The stage's longest word stands above its column, not above the next.
            let words = known.network.stages[stage - 1].name.split_whitespace();
            let word = words.map(|word| self.style.head.width(word)).max();
            x = x.max(begin + word.unwrap_or_default());
            self.column.push((begin, x - begin));
            x += 2 * GAP;
        }
        x
    }

    /// Interchanges of a stage: those whose bars do not overlap may stand above each other.
    fn place_shared(&mut self, bands: &Bands, stage: usize, mut x: i32, share: i32) -> i32 {
        let here = bands.shared.iter().zip(&self.texts.shared);
        let here = here.filter(|(shared, _)| shared.stage == stage);
        let wide = here.map(|(_, text)| widest(self.style.main, text)).max();
        let wide = wide.unwrap_or_default() * share / 100;
        let mut slots: Vec<(i32, Vec<(i32, i32)>)> = Vec::new();
        for (at, shared) in bands.shared.iter().enumerate() {
            if shared.stage != stage {
                continue;
            }
            let ys = || shared.lines.iter().map(|line| self.trunk_y[*line]);
            let (top, bottom) = (
                ys().min().unwrap_or_default(),
                ys().max().unwrap_or_default(),
            );
            let label = BELOW + count(&self.texts.shared[at]) * self.style.main.line_height();
            let (top, bottom) = (top - RADIUS, bottom + label);
            let free = slots.iter().position(|(_, taken)| {
                taken.iter().all(|(low, high)| bottom < *low || top > *high)
            });
            let slot = free.unwrap_or_else(|| {
                slots.push((x, Vec::new()));
                x += RADIUS + BESIDE + wide + GAP;
                slots.len() - 1
            });
            slots[slot].1.push((top, bottom));
            self.shared_x[at] = slots[slot].0 + RADIUS;
        }
        x
    }

    /// A point on a line's trunk.
    pub(super) fn trunk(&self, line: usize, x: i32) -> Point {
        Point {
            x,
            y: self.trunk_y[line],
        }
    }

    /// The trunk from the bundle's left end to the line's right end.
    pub(super) fn whole_trunk(&self, line: usize) -> Vec<Point> {
        let bundle = |x: i32| Point {
            x,
            y: self.bundle_y[line],
        };
        vec![
            bundle(EDGE + BADGE / 2),
            bundle(self.bus_x[line]),
            self.trunk(line, self.bus_x[line]),
            self.trunk(line, self.end_x),
        ]
    }
}
