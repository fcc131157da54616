//! The part of the network from which the target can be reached at all, and what is known about
//! each of its positions before the search begins.

use super::index::Index;
use crate::network::{Attainments, Cost, PositionIx};

/// One position from which the target can be reached, requirements aside.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Node {
    pub(crate) position: PositionIx,
    /// For each criterion apart, what getting to the target costs at least. Requirements are
    /// ignored, so it is never too much; each criterion has its own shortest way, so the four need
    /// not belong to one plan.
    pub(crate) ahead: Cost,
    /// Every attainment that some route from here on asks for. What is not in it makes no
    /// difference any more.
    pub(crate) matters: Attainments,
}

/// Where a position lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// The target cannot be reached from it.
    Outside,
    /// Whoever stands there stands in the target.
    Target,
    /// A place in [`Region::nodes`].
    Node(u32),
}

/// The nodes of one query. Memory is kept between queries and cleaned by forgetting: a mark counts
/// only if it bears the number of the current query.
#[derive(Clone, Debug, Default)]
pub(crate) struct Region {
    pub(crate) nodes: Vec<Node>,
    targets: Vec<PositionIx>,
    query: u32,
    marks: Vec<Mark>,
    queue: Vec<PositionIx>,
    queued: Vec<bool>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Mark {
    query: u32,
    place: u32,
}

const TARGET: u32 = u32::MAX;

impl Region {
    /// Finds the region of these targets.
    pub(crate) fn explore(&mut self, index: &Index, positions: usize, to: &[PositionIx]) {
        self.forget(positions);
        for target in to {
            for &position in index.counted.of(target.at()) {
                if self.place(position) == Place::Outside {
                    self.mark(position, TARGET);
                    self.targets.push(position);
                }
            }
        }
        self.reach_backwards(index);
        self.find_what_matters(index);
    }

    /// Takes every position as a node about which nothing is known: the search without foresight.
    pub(crate) fn explore_nothing(&mut self, index: &Index, positions: usize, to: &[PositionIx]) {
        self.explore(index, positions, to);
        for node in &mut self.nodes {
            node.matters = Attainments(u128::MAX);
        }
        for position in (0..positions).map(|at| PositionIx(u32::try_from(at).expect("u32"))) {
            if self.place(position) == Place::Outside {
                self.mark(position, u32::try_from(self.nodes.len()).expect("u32"));
                let ahead = Cost::default();
                self.nodes.push(Node {
                    position,
                    ahead,
                    matters: Attainments(u128::MAX),
                });
            }
        }
    }

    /// Where `position` lies.
    pub(crate) fn place(&self, position: PositionIx) -> Place {
        match self.marks[position.at()] {
            Mark { query, .. } if query != self.query => Place::Outside,
            Mark { place: TARGET, .. } => Place::Target,
            Mark { place, .. } => Place::Node(place),
        }
    }

    /// Every position that counts as the target.
    pub(crate) fn targets(&self) -> &[PositionIx] {
        &self.targets
    }

    fn forget(&mut self, positions: usize) {
        if self.query == u32::MAX || self.marks.len() != positions {
            self.marks.clear();
            self.query = 0;
        }
        self.marks.resize(positions, Mark::default());
        self.query += 1;
        self.nodes.clear();
        self.targets.clear();
    }

    fn mark(&mut self, position: PositionIx, place: u32) {
        self.marks[position.at()] = Mark {
            query: self.query,
            place,
        };
    }

    /// Shortest ways backwards from the target, all four criteria in one pass: a position waits in
    /// the queue as long as one of its four has come down.
    fn reach_backwards(&mut self, index: &Index) {
        self.queue.clear();
        self.queued.clear();
        self.queue.extend(&self.targets);
        let mut next = 0;
        while next < self.queue.len() {
            let position = self.queue[next];
            next += 1;
            let ahead = match self.place(position) {
                Place::Node(node) => {
                    self.queued[node as usize] = false;
                    self.nodes[node as usize].ahead
                }
                _ => Cost::default(),
            };
            for route in index.arriving.of(position.at()) {
                let ahead = ahead.plus(index.least[route.at()]);
                for &begin in index.begins.of(route.at()) {
                    self.lower(begin, ahead);
                }
            }
        }
    }

    fn lower(&mut self, position: PositionIx, ahead: Cost) {
        match self.place(position) {
            Place::Target => {}
            Place::Outside => {
                self.mark(position, u32::try_from(self.nodes.len()).expect("u32"));
                self.nodes.push(Node {
                    position,
                    ahead,
                    matters: Attainments::NONE,
                });
                self.queued.push(true);
                self.queue.push(position);
            }
            Place::Node(node) => {
                let known = &mut self.nodes[node as usize].ahead;
                let lower = known.least(ahead);
                if lower != *known {
                    *known = lower;
                    if !self.queued[node as usize] {
                        self.queued[node as usize] = true;
                        self.queue.push(position);
                    }
                }
            }
        }
    }

    /// Adds up backwards what routes ask for. A route that leaves a person where they are is worth
    /// taking only for a grant that matters, so its own requirements matter only then.
    fn find_what_matters(&mut self, index: &Index) {
        self.queue.clear();
        self.queue
            .extend(self.nodes.iter().map(|node| node.position));
        self.queued.clear();
        self.queued.resize(self.nodes.len(), true);
        let mut next = 0;
        while next < self.queue.len() {
            let position = self.queue[next];
            next += 1;
            let Place::Node(node) = self.place(position) else {
                continue;
            };
            self.queued[node as usize] = false;
            let known = self.nodes[node as usize].matters;
            let matters = self.matters_at(index, position, known);
            if matters == known {
                continue;
            }
            self.nodes[node as usize].matters = matters;
            for route in index.arriving.of(position.at()) {
                for &begin in index.begins.of(route.at()) {
                    if let Place::Node(before) = self.place(begin)
                        && !self.queued[before as usize]
                    {
                        self.queued[before as usize] = true;
                        self.queue.push(begin);
                    }
                }
            }
        }
    }

    fn matters_at(&self, index: &Index, position: PositionIx, known: Attainments) -> Attainments {
        let mut all = known;
        for &route in index.leaving.of(position.at()) {
            for &end in index.ends.of(route.at()) {
                match self.place(end) {
                    Place::Outside => {}
                    Place::Target => all = all.with(index.needed[route.at()]),
                    Place::Node(node) => {
                        all = all.with(index.needed[route.at()]);
                        all = all.with(self.nodes[node as usize].matters);
                    }
                }
            }
        }
        loop {
            let before = all;
            for &route in index.leaving.of(position.at()) {
                let stays = index.ends.of(route.at()).is_empty();
                if stays && !index.gains[route.at()].both(all).is_empty() {
                    all = all.with(index.needed[route.at()]);
                }
            }
            if all == before {
                return all;
            }
        }
    }
}
