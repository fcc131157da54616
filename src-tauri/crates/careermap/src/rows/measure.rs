//! Labels before they have a place, and from them the widths of columns and the height of rows.

use super::columns::Columns;
use super::gutters::Gutter;
use super::slots::Slots;
use super::ways::Ways;
use crate::network::Route;
use crate::pick::{Known, Picked};
use crate::scene::Point;
use crate::text::Type;
use crate::words;

/// Type of titles, of the gate's titles, of captions and of stage names.
pub(crate) const TITLE: Type = Type::regular(13);
pub(crate) const GATE: Type = Type::bold(15);
pub(crate) const OWN: Type = Type::bold(12);
pub(crate) const FACTS: Type = Type::regular(12);
pub(crate) const STAGE: Type = Type::bold(15);

/// The radius of a station's ring.
pub(crate) const RADIUS: i32 = 7;
/// From a station's middle to its label, along the row.
pub(crate) const BESIDE: i32 = 13;
/// From a row to the text above or below it.
pub(crate) const CLEAR: i32 = 6;
/// How wide texts and gutters may be.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Spacing {
    /// The widest a title may be.
    title: i32,
    /// The widest a caption of a way to the gate may be.
    own: i32,
    /// From one upright track to the next.
    track: i32,
    /// Beside the outermost upright track.
    side: i32,
}

/// For a screen.
pub(crate) const SCREEN: Spacing = Spacing {
    title: 142,
    own: 190,
    track: 8,
    side: 15,
};

/// For paper, where the picture is as wide as the sheet and the type as large as that allows.
pub(crate) const PAPER: Spacing = Spacing {
    title: 106,
    own: 150,
    track: 6,
    side: 9,
};
/// Between the texts of two rows.
const BETWEEN: i32 = 8;
/// How wide the badge at the head of the gate is, and how much height it has.
pub(crate) const BADGE: i32 = 44;
/// Around the whole picture.
const EDGE: i32 = 24;

/// The texts of a view, broken into lines.
pub(crate) struct Texts {
    /// Each node's title.
    pub(crate) titles: Vec<Vec<String>>,
    /// Each way's caption: title lines, for a way to the gate with a row of its own, and facts.
    pub(crate) captions: Vec<(Vec<String>, Vec<String>)>,
}

impl Texts {
    pub(crate) fn of(known: &Known<'_>, picked: &Picked, ways: &Ways, spacing: Spacing) -> Self {
        let titles = picked.positions.iter().map(|position| {
            let style = title_type(known, *position);
            style.wrap(&known.position(*position).title, spacing.title)
        });
        let captions = ways.ways.iter().map(|way| {
            let routes: Vec<&Route> = way.routes.iter().map(|at| known.route(*at)).collect();
            let gate = known.at_gate(picked.positions[way.right]);
            let width = if gate {
                spacing.own
            } else {
                spacing.title + 20
            };
            let facts = FACTS.wrap(&words::facts(&routes), width);
            match (way.own, routes.as_slice()) {
                (true, [route]) => (OWN.wrap(&route.title, spacing.own), facts),
                _ => (Vec::new(), facts),
            }
        });
        Self {
            titles: titles.collect(),
            captions: captions.collect(),
        }
    }
}

/// How a position's title is set.
pub(crate) fn title_type(known: &Known<'_>, position: usize) -> Type {
    if known.is_main(position) { GATE } else { TITLE }
}

fn widest(style: Type, lines: &[String]) -> i32 {
    lines
        .iter()
        .map(|line| style.width(line))
        .max()
        .unwrap_or_default()
}

fn high(style: Type, lines: &[String]) -> i32 {
    i32::try_from(lines.len()).unwrap_or(i32::MAX) * style.line_height()
}

/// Where columns, gutters and rows lie.
pub(crate) struct Grid {
    /// Where the stations of each column stand.
    pub(crate) station: Vec<i32>,
    /// Where each column begins, its captions included.
    pub(crate) begin: Vec<i32>,
    /// Where each column ends.
    pub(crate) end: Vec<i32>,
    /// Where the first track of each gutter stands.
    first_track: Vec<i32>,
    /// From one upright track to the next.
    step: i32,
    /// Where each row lies.
    row: Vec<i32>,
    pub(crate) width: i32,
    pub(crate) height: i32,
}

impl Grid {
    pub(crate) fn of(
        known: &Known<'_>,
        picked: &Picked,
        (columns, ways, slots): (&Columns, &Ways, &Slots),
        gutters: &[Gutter],
        texts: &Texts,
        spacing: Spacing,
    ) -> Self {
        let count = columns.count();
        let mut label = vec![spacing.title * 2 / 3; count];
        let mut before = vec![0; count];
        let mut above = vec![2 * RADIUS; slots.count.max(1)];
        let mut below = above.clone();
        for (node, position) in picked.positions.iter().enumerate() {
            let style = title_type(known, *position);
            let column = columns.of_node[node];
            label[column] = label[column].max(widest(style, &texts.titles[node]));
            let slot = slots.exit(node);
            below[slot] = below[slot].max(high(style, &texts.titles[node]));
        }
        for (at, (way, (own, facts))) in ways.ways.iter().zip(&texts.captions).enumerate() {
            let column = columns.of_node[way.right];
            let slot = slots.row(ways, at);
            if known.at_gate(picked.positions[way.right]) {
                let wide = widest(OWN, own).max(widest(FACTS, facts));
                before[column] = before[column].max(wide + RADIUS + CLEAR);
                above[slot] = above[slot].max(high(OWN, own));
                below[slot] = below[slot].max(high(FACTS, facts));
            } else {
                label[column] = label[column].max(widest(FACTS, facts));
                above[slot] = above[slot].max(high(FACTS, facts));
            }
        }
        let mut grid = Self {
            station: Vec::with_capacity(count),
            begin: Vec::with_capacity(count),
            end: Vec::with_capacity(count),
            first_track: Vec::with_capacity(count),
            step: spacing.track,
            row: Vec::with_capacity(slots.count),
            width: 0,
            height: 0,
        };
        let mut x = EDGE;
        for column in 0..count {
            let tracks = gutters.get(column).map_or(0, |gutter| gutter.tracks);
            let tracks = i32::try_from(tracks).unwrap_or(i32::MAX);
            grid.first_track.push(x + spacing.side);
            if column > 0 {
                x += 2 * spacing.side + (tracks - 1).max(0) * spacing.track;
            }
            grid.begin.push(x);
            x += before[column] + RADIUS;
            grid.station.push(x);
            x += BESIDE + label[column] + 4;
            grid.end.push(x);
        }
        grid.width = x + EDGE;
        let mut y = Self::badge() + BADGE / 2;
        for (above, below) in above.iter().zip(&below) {
            y += CLEAR + above + BETWEEN;
            grid.row.push(y);
            y += CLEAR + below;
        }
        grid.height = y + EDGE;
        grid
    }

    pub(crate) fn y(&self, slot: usize) -> i32 {
        self.row.get(slot).copied().unwrap_or_default()
    }

    pub(crate) fn at(&self, column: usize, slot: usize) -> Point {
        Point {
            x: self.station[column],
            y: self.y(slot),
        }
    }

    /// Where a track of the gutter left of a column stands.
    pub(crate) fn track(&self, column: usize, track: usize) -> i32 {
        self.first_track[column] + i32::try_from(track).unwrap_or(i32::MAX) * self.step
    }

    /// The middle of the badge at the head of the gate.
    pub(crate) fn badge() -> i32 {
        EDGE + STAGE.line_height() * 2 + 2 * CLEAR + BADGE / 2
    }

    /// Where stage names begin.
    pub(crate) fn head() -> i32 {
        EDGE
    }
}
