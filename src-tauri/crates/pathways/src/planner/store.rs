//! The labels of a search, and memory that is kept from one to the next.

use super::index::Index;
use super::label::{Label, LabelIx, Worth, compare_ways};
use super::search::Turn;
use crate::network::PositionIx;
use crate::query::SearchStats;
use std::cmp::{Ordering, Reverse};
use std::collections::BinaryHeap;

/// A pruning rule: whether the first makes the second pointless.
pub(crate) type Rule = fn(&Worth, &Worth) -> bool;

/// A label waiting for its turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Waiting {
    turn: Reverse<Turn>,
    label: Reverse<LabelIx>,
}

/// A label as its rivals see it.
#[derive(Clone, Copy, Debug)]
struct Rival {
    worth: Worth,
    label: LabelIx,
}

/// The labels of a search, and memory that is kept from one to the next.
#[derive(Clone, Debug, Default)]
pub(crate) struct Store {
    pub(crate) labels: Vec<Label>,
    /// By node: the labels that nothing there dominates.
    frontiers: Vec<Vec<Rival>>,
    /// Nodes whose frontiers are not empty.
    touched: Vec<u32>,
    queue: BinaryHeap<Waiting>,
    alive: usize,
    pub(crate) stats: SearchStats,
}

impl Store {
    /// Forgets the last search. The counters go on.
    pub(crate) fn clear(&mut self, nodes: usize) {
        self.labels.clear();
        self.queue.clear();
        self.alive = 0;
        for node in self.touched.drain(..) {
            self.frontiers[node as usize].clear();
        }
        if self.frontiers.len() < nodes {
            self.frontiers.resize_with(nodes, Vec::new);
        }
    }

    /// Lets a label wait for its turn.
    pub(crate) fn wait(&mut self, label: LabelIx, turn: Turn) {
        self.queue.push(Waiting {
            turn: Reverse(turn),
            label: Reverse(label),
        });
    }

    /// The label whose turn it is.
    pub(crate) fn next(&mut self) -> Option<(LabelIx, Turn)> {
        let Waiting {
            turn: Reverse(turn),
            label: Reverse(label),
        } = self.queue.pop()?;
        Some((label, turn))
    }

    /// Lets a label compete at its position. Its place, if it is new and stays.
    ///
    /// No two labels of a frontier dominate each other, so the new one either falls to an old one
    /// or drives out old ones, never both. A label that wins moves to the front: it wins again.
    pub(crate) fn compete(&mut self, index: &Index, rule: Rule, label: &Label) -> Option<LabelIx> {
        let frontier = &mut self.frontiers[label.node as usize];
        if let Some(at) = frontier
            .iter()
            .position(|old| rule(&old.worth, &label.worth))
        {
            self.stats.dominated += 1;
            let old = frontier[at];
            frontier.swap(at, at / 2);
            let kept = &self.labels[old.label as usize];
            // Worth the same, and then of equally many steps: the new one does not come after the
            // old one, and may stand for both.
            if old.worth == label.worth
                && compare_by_ids(index, &self.labels, label, kept) == Ordering::Less
            {
                self.labels[old.label as usize] = *label;
            }
            return None;
        }
        let before = frontier.len();
        frontier.retain(|old| {
            let stays = !rule(&label.worth, &old.worth);
            self.labels[old.label as usize].alive &= stays;
            stays
        });
        let driven_out = before - frontier.len();
        let new = LabelIx::try_from(self.labels.len()).expect("the label limit is below u32");
        if before == 0 {
            self.touched.push(label.node);
        }
        frontier.push(Rival {
            worth: label.worth,
            label: new,
        });
        self.labels.push(*label);
        self.stats.created += 1;
        self.stats.dominated += driven_out;
        self.alive += 1;
        self.alive -= driven_out;
        self.stats.peak = self.stats.peak.max(self.alive);
        Some(new)
    }
}

/// Compares two ways to the target by ids alone.
pub(crate) fn compare_by_ids(index: &Index, labels: &[Label], a: &Label, b: &Label) -> Ordering {
    compare_ways(labels, a, b, |a, b| {
        let key = |label: &Label| {
            (
                index.position_rank(PositionIx(label.position)),
                index.route_rank(label.route),
                index.way_rank(label.route, label.variant),
                index.position_rank(PositionIx(label.to)),
            )
        };
        key(a).cmp(&key(b))
    })
}
