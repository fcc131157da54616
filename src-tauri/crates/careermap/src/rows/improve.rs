//! Makes rows that are chosen better: moves, changes of place, swaps, until nothing helps.

use super::slots::{Holder, Search};

/// How often all stations are tried elsewhere, at most.
const ROUNDS: usize = 12;

impl Search<'_> {
    /// Moves and swaps nodes as long as that makes the picture better.
    pub(super) fn improve(&mut self) {
        for _ in 0..ROUNDS {
            let mut better = false;
            for node in 0..self.nodes() {
                better |= self.move_to_best(node);
                better |= self.reorder(node);
            }
            for a in 0..self.nodes() {
                for b in a + 1..self.nodes() {
                    if self.columns.of_node[a] == self.columns.of_node[b] {
                        better |= self.swap(a, b);
                    }
                }
            }
            if !better {
                break;
            }
        }
    }

    pub(super) fn used(&self) -> usize {
        let ends = (0..self.nodes()).filter_map(|node| Some(self.top[node]? + self.height(node)));
        ends.max().unwrap_or_default()
    }

    fn move_to_best(&mut self, node: usize) -> bool {
        let last = self.used();
        let before = self.cost_about(node);
        let Some(was) = self.take(node) else {
            return false;
        };
        let mut best = (before, was);
        for top in 0..=last {
            if top != was && self.fits(node, top) {
                self.put(node, top);
                best = best.min((self.cost_about(node), top));
                self.take(node);
            }
        }
        self.put(node, best.1);
        best.1 != was
    }

    /// Changes places among the ways into a node.
    fn reorder(&mut self, node: usize) -> bool {
        let mut better = false;
        for a in 0..self.order[node].len() {
            for b in a + 1..self.order[node].len() {
                let before = self.cost_about(node);
                let Some(top) = self.take(node) else {
                    return better;
                };
                self.order[node].swap(a, b);
                self.renumber();
                if self.fits(node, top) {
                    self.put(node, top);
                    if self.cost_about(node) < before {
                        better = true;
                        continue;
                    }
                    self.take(node);
                }
                self.order[node].swap(a, b);
                self.renumber();
                self.put(node, top);
            }
        }
        better
    }

    fn swap(&mut self, a: usize, b: usize) -> bool {
        let all = |search: &Self| search.cost_about(a) + search.cost_about(b);
        let before = all(self);
        let (Some(at), Some(bt)) = (self.take(a), self.take(b)) else {
            return false;
        };
        if self.fits(a, bt) {
            self.put(a, bt);
            if self.fits(b, at) {
                self.put(b, at);
                if all(self) < before {
                    return true;
                }
                self.take(b);
            }
            self.take(a);
        }
        self.put(a, at);
        self.put(b, bt);
        false
    }

    /// How often upright pieces cross rows that come from further left.
    pub(super) fn passed(&self) -> usize {
        let gutters = self.uprights.iter().enumerate();
        let passed =
            gutters.flat_map(|(gutter, uprights)| {
                uprights.iter().filter_map(move |upright| {
                let (low, high) = self.reach(upright)?;
                let held = self.grid[2 * gutter].iter().take(high).skip(low + 1).flatten();
                let other = |held: &&Holder| {
                    matches!(held, Holder::Through(way) if *way != upright.way)
                };
                Some(held.filter(other).count())
            })
            });
        passed.sum()
    }
}
