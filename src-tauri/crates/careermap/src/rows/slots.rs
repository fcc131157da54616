//! Which row each way and each station owns: few crossings, short upright pieces, no two on the
//! same ground.
//!
//! Barycentre sweeps give the order, first fit places it, then each station is moved to the row
//! that costs least, and pairs are swapped, until nothing improves.

use super::columns::Columns;
use super::gutters;
use super::ways::Ways;

/// What a crossing costs.
const CROSSING: i32 = 40;

/// What counts how much while rows are sought. Which serves best differs from picture to picture,
/// so each is tried and the picture with the fewest crossings is kept.
#[derive(Clone, Copy, Debug)]
struct Weights {
    /// Crossing a row near its beginning, which the order of the gutter may yet avoid.
    begin: i32,
    /// A row of upright track.
    length: i32,
    /// Begin with the order upside down.
    flip: bool,
}

const fn weights(begin: i32, length: i32, flip: bool) -> Weights {
    Weights {
        begin,
        length,
        flip,
    }
}

const TRIED: [Weights; 6] = [
    weights(CROSSING / 2, 1, false),
    weights(CROSSING / 4, 2, false),
    weights(CROSSING / 2, 4, false),
    weights(CROSSING / 2, 1, true),
    weights(CROSSING / 4, 2, true),
    weights(CROSSING / 2, 4, true),
];
/// How often barycentres are taken before placing.
const SWEEPS: usize = 8;

/// What stands on a piece of a row. Halves count gutters and columns in turn: gutter `2c` lies
/// left of column `2c + 1`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Holder {
    /// A way, coming from further left.
    Through(usize),
    /// A way, in the gutter where it begins.
    Begin(usize),
    /// What leaves a node, in the gutter to its right.
    Exit(usize),
    /// A node itself.
    Node(usize),
}

/// An upright piece: a way in a gutter, from its row to its sources there.
#[derive(Clone, Debug)]
pub(crate) struct Upright {
    pub(crate) way: usize,
    pub(crate) sources: Vec<usize>,
}

/// The rows, chosen.
pub(crate) struct Slots {
    /// The topmost row of each node.
    pub(crate) top: Vec<usize>,
    /// Each node's ways in the order of their rows.
    pub(crate) order: Vec<Vec<usize>>,
    /// How many rows there are.
    pub(crate) count: usize,
    /// The upright pieces of each gutter, by the column on its right.
    pub(crate) uprights: Vec<Vec<Upright>>,
}

impl Slots {
    pub(crate) fn of(ways: &Ways, columns: &Columns) -> Self {
        let tries = TRIED.iter().map(|weights| {
            let mut search = Search::new(ways, columns, *weights);
            search.sweep();
            search.improve();
            let passed = search.passed();
            let slots = search.finish();
            let crossings = passed + gutters::crossings_within(&gutters::lay(ways, &slots));
            (crossings, slots.count, slots)
        });
        let best = tries.min_by_key(|(crossings, count, _)| (*crossings, *count));
        best.expect("weights are tried").2
    }

    /// The row of a way, in its node.
    pub(crate) fn row(&self, ways: &Ways, way: usize) -> usize {
        let node = ways.ways[way].right;
        let place = self.order[node].iter().position(|w| *w == way);
        self.top[node] + place.unwrap_or_default()
    }

    /// The row on which a node is left.
    pub(crate) fn exit(&self, node: usize) -> usize {
        self.top[node] + exit_place(self.order[node].len())
    }
}

/// Of a node's rows, the one on which it is left: the middle one.
fn exit_place(rows: usize) -> usize {
    rows.saturating_sub(1) / 2
}

pub(super) struct Search<'a> {
    ways: &'a Ways,
    pub(super) columns: &'a Columns,
    weights: Weights,
    pub(super) order: Vec<Vec<usize>>,
    pub(super) top: Vec<Option<usize>>,
    /// By half, then slot.
    pub(super) grid: Vec<Vec<Vec<Holder>>>,
    pub(super) uprights: Vec<Vec<Upright>>,
    /// Each way's place in its node.
    place: Vec<usize>,
}

impl<'a> Search<'a> {
    fn new(ways: &'a Ways, columns: &'a Columns, weights: Weights) -> Self {
        let nodes = columns.of_node.len();
        let rows: usize = (0..nodes).map(|n| ways.of_node[n].len().max(1)).sum();
        let mut uprights: Vec<Vec<Upright>> = vec![Vec::new(); columns.count() + 1];
        for (at, way) in ways.ways.iter().enumerate() {
            let mut by_gutter: Vec<(usize, usize)> = way
                .sources
                .iter()
                .map(|source| (columns.of_node[*source] + 1, *source))
                .collect();
            by_gutter.sort_unstable();
            for group in by_gutter.chunk_by(|a, b| a.0 == b.0) {
                uprights[group[0].0].push(Upright {
                    way: at,
                    sources: group.iter().map(|(_, source)| *source).collect(),
                });
            }
        }
        let mut search = Self {
            ways,
            columns,
            weights,
            order: ways.of_node.clone(),
            top: vec![None; nodes],
            grid: vec![vec![Vec::new(); 2 * rows + 2]; 2 * columns.count() + 2],
            uprights,
            place: vec![0; ways.ways.len()],
        };
        search.renumber();
        search
    }

    pub(super) fn renumber(&mut self) {
        for order in &self.order {
            for (place, way) in order.iter().enumerate() {
                self.place[*way] = place;
            }
        }
    }

    pub(super) fn height(&self, node: usize) -> usize {
        self.order[node].len().max(1)
    }

    pub(super) fn nodes(&self) -> usize {
        self.top.len()
    }

    /// All that a node stands on when its top row is `top`: half, slot, holder.
    fn ground(&self, node: usize, top: usize) -> Vec<(usize, usize, Holder)> {
        let column = self.columns.of_node[node];
        let mut ground = Vec::new();
        for row in 0..self.height(node) {
            ground.push((2 * column + 1, top + row, Holder::Node(node)));
        }
        for (row, &way) in self.order[node].iter().enumerate() {
            let sources = self.ways.ways[way].sources.iter();
            let first = sources.map(|source| self.columns.of_node[*source]).min();
            let first = first.map_or(column, |first| first + 1);
            ground.push((2 * first, top + row, Holder::Begin(way)));
            for half in 2 * first + 1..=2 * column {
                ground.push((half, top + row, Holder::Through(way)));
            }
        }
        if self.ways.leaves[node] {
            let exit = top + exit_place(self.order[node].len());
            ground.push((2 * column + 2, exit, Holder::Exit(node)));
        }
        ground
    }

    /// Whether two may stand on the same ground: a row that begins with what leaves the only node
    /// that it comes from.
    fn share(&self, a: Holder, b: Holder) -> bool {
        let (Holder::Begin(way), Holder::Exit(node)) = (match (a, b) {
            (Holder::Exit(_), Holder::Begin(_)) => (b, a),
            _ => (a, b),
        }) else {
            return false;
        };
        let column = self.columns.of_node[node];
        let mut here = self.ways.ways[way]
            .sources
            .iter()
            .filter(|s| self.columns.of_node[**s] == column);
        here.next() == Some(&node) && here.next().is_none()
    }

    pub(super) fn fits(&self, node: usize, top: usize) -> bool {
        self.ground(node, top)
            .into_iter()
            .all(|(half, slot, holder)| {
                self.grid[half]
                    .get(slot)
                    .is_some_and(|held| held.iter().all(|other| self.share(holder, *other)))
            })
    }

    pub(super) fn put(&mut self, node: usize, top: usize) {
        for (half, slot, holder) in self.ground(node, top) {
            self.grid[half][slot].push(holder);
        }
        self.top[node] = Some(top);
    }

    pub(super) fn take(&mut self, node: usize) -> Option<usize> {
        let top = self.top[node].take()?;
        for (half, slot, holder) in self.ground(node, top) {
            self.grid[half][slot].retain(|held| *held != holder);
        }
        Some(top)
    }

    /// The row of a way, where it is placed.
    fn row(&self, way: usize) -> Option<usize> {
        Some(self.top[self.ways.ways[way].right]? + self.place[way])
    }

    fn exit(&self, node: usize) -> Option<usize> {
        Some(self.top[node]? + exit_place(self.order[node].len()))
    }

    /// The rows between which an upright piece runs.
    pub(super) fn reach(&self, upright: &Upright) -> Option<(usize, usize)> {
        let row = self.row(upright.way)?;
        let exits = upright
            .sources
            .iter()
            .filter_map(|source| self.exit(*source));
        let ends = exits.fold((row, row), |(low, high), exit| {
            (low.min(exit), high.max(exit))
        });
        Some(ends)
    }

    /// What a gutter costs: length of its upright pieces, and what they cross.
    fn gutter_cost(&self, gutter: usize) -> i32 {
        let Some(uprights) = self.uprights.get(gutter) else {
            return 0;
        };
        let rows = &self.grid[2 * gutter];
        let mut cost = 0;
        for upright in uprights {
            let Some((low, high)) = self.reach(upright) else {
                continue;
            };
            for held in rows.iter().take(high).skip(low + 1) {
                for holder in held {
                    cost += match holder {
                        Holder::Through(way) if *way != upright.way => CROSSING,
                        Holder::Begin(way) if *way != upright.way => self.weights.begin,
                        Holder::Exit(node) if !upright.sources.contains(node) => CROSSING / 2,
                        _ => 0,
                    };
                }
            }
            cost += i32::try_from(high - low).unwrap_or(i32::MAX) * self.weights.length;
            cost += 8 * i32::from(high > low);
        }
        cost
    }

    /// What the gutters cost that a node may touch.
    pub(super) fn cost_about(&self, node: usize) -> i32 {
        let column = self.columns.of_node[node];
        let ways = self.order[node]
            .iter()
            .flat_map(|way| &self.ways.ways[*way].sources);
        let first = ways.map(|source| self.columns.of_node[*source] + 1).min();
        (first.unwrap_or(column).min(column)..=column + 1)
            .map(|gutter| self.gutter_cost(gutter))
            .sum::<i32>()
    }

    /// Orders nodes by the middle of their neighbours, again and again, and places them.
    fn sweep(&mut self) {
        let nodes = self.nodes();
        let mut about: Vec<Vec<usize>> = vec![Vec::new(); nodes];
        for join in &self.ways.joins {
            about[join.left].push(join.right);
            about[join.right].push(join.left);
        }
        let mut seat: Vec<usize> = (0..nodes).map(|node| node * 1000).collect();
        for _ in 0..SWEEPS {
            let wish: Vec<usize> = (0..nodes)
                .map(|node| match about[node].len() {
                    0 => seat[node],
                    count => about[node].iter().map(|other| seat[*other]).sum::<usize>() / count,
                })
                .collect();
            let mut sorted: Vec<usize> = (0..nodes).collect();
            sorted.sort_by_key(|node| (wish[*node] + seat[*node], *node));
            for (place, node) in sorted.into_iter().enumerate() {
                seat[node] = place * 1000;
            }
        }
        if self.weights.flip {
            let last = seat.iter().max().copied().unwrap_or_default();
            for seat in &mut seat {
                *seat = last - *seat;
            }
        }
        for node in 0..nodes {
            let ways = self.ways;
            self.order[node].sort_by_key(|way| {
                let sources = &ways.ways[*way].sources;
                let sum: usize = sources.iter().map(|source| seat[*source]).sum();
                (sum / sources.len().max(1), *way)
            });
        }
        self.renumber();
        // What has many rows first, then outwards from it, each as near to its neighbours as fits.
        let middle = (0..nodes).max_by_key(|node| (self.height(*node), std::cmp::Reverse(*node)));
        let middle = middle.map_or(0, |node| self.columns.of_node[node]);
        let mut sorted: Vec<usize> = (0..nodes).collect();
        sorted.sort_by_key(|node| {
            let far = self.columns.of_node[*node].abs_diff(middle);
            (std::cmp::Reverse(self.height(*node) > 1), far, seat[*node])
        });
        for node in sorted {
            let mut wishes: Vec<usize> = about[node]
                .iter()
                .filter_map(|other| self.exit(*other))
                .collect();
            wishes.sort_unstable();
            // The first stands in the middle, so that others may stand above it too.
            let middle = self.grid[0].len() / 4;
            let wish = wishes.get(wishes.len() / 2).copied().unwrap_or(middle);
            let wish = wish.saturating_sub(exit_place(self.height(node)));
            let rows = self.grid[0].len();
            let tops = (0..2 * rows).filter_map(|step| {
                let away = step / 2 + step % 2;
                if step % 2 == 0 {
                    Some(wish + away)
                } else {
                    wish.checked_sub(away)
                }
            });
            let fit = tops.into_iter().find(|top| self.fits(node, *top));
            self.put(node, fit.unwrap_or_default());
        }
    }

    /// Closes up rows that stayed empty.
    fn finish(self) -> Slots {
        let count = self.used();
        let mut held = vec![false; count];
        for half in &self.grid {
            for (slot, holders) in half.iter().enumerate().take(count) {
                held[slot] |= !holders.is_empty();
            }
        }
        let mut closed = Vec::with_capacity(count + 1);
        let mut next = 0;
        for full in held {
            closed.push(next);
            next += usize::from(full);
        }
        Slots {
            top: self
                .top
                .iter()
                .map(|top| top.map_or(0, |top| closed[top]))
                .collect(),
            order: self.order,
            count: next,
            uprights: self.uprights,
        }
    }
}
