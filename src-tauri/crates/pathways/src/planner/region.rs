//! The part of the network that can matter to a query, and what is known about each of its
//! positions before the search begins.

use super::index::Index;
use crate::network::{Attainments, Cost, PositionIx, RouteIx};

/// One position outside the target that can be reached from a start and from which the target can
/// be reached, as far as requirements taken one by one let on.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Node {
    pub(crate) position: PositionIx,
    /// Whether the person stands there.
    pub(crate) is_start: bool,
    /// For each criterion apart, what getting here costs at least: never too much, and each
    /// criterion has its own cheapest way, so the four need not belong to one plan.
    pub(crate) behind: Cost,
    /// All that anyone who sets out from the start can hold here without its being assumed: had at
    /// the start, or granted or given on some way here. Never too little.
    pub(crate) obtainable: Attainments,
}

/// Where a position lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// It cannot be on a plan.
    Outside,
    /// Whoever stands there stands in the target.
    Target,
    /// A place in [`Region::nodes`].
    Node(u32),
}

/// What a query says, closed under implication.
#[derive(Clone, Debug)]
pub(crate) struct Facts {
    pub(crate) starts: Vec<PositionIx>,
    /// Had, or given by a start.
    pub(crate) has: Attainments,
    /// Neither had nor lacked.
    pub(crate) not_said: Attainments,
}

/// The nodes of one query. Memory is kept between queries and cleaned by forgetting: a mark counts
/// only if it bears the number of the current query.
#[derive(Clone, Debug, Default)]
pub(crate) struct Region {
    pub(crate) nodes: Vec<Node>,
    targets: Vec<PositionIx>,
    query: u32,
    marks: Vec<Mark>,
    /// Positions from which the target can be reached, or nodes still to be looked at.
    queue: Vec<PositionIx>,
    /// Positions that can be reached from a start.
    ahead: Vec<PositionIx>,
    queued: Vec<bool>,
}

/// What is known of a position, if `query` is the current one.
#[derive(Clone, Copy, Debug, Default)]
struct Mark {
    query: u32,
    /// Whether it has been reached from a start, requirements aside.
    ahead: bool,
    place: u32,
}

/// Nothing known yet.
const UNSEEN: u32 = u32::MAX;
/// In the target.
const TARGET: u32 = u32::MAX - 1;
/// The target can be reached from it; not a node yet.
const LEADS: u32 = u32::MAX - 2;

impl Region {
    /// Forgets the last query and marks the target.
    pub(crate) fn aim_at(&mut self, index: &Index, positions: usize, to: &[PositionIx]) {
        if self.query == u32::MAX || self.marks.len() != positions {
            self.marks.clear();
            self.query = 0;
        }
        self.marks.resize(positions, Mark::default());
        self.query += 1;
        self.nodes.clear();
        self.targets.clear();
        self.ahead.clear();
        self.queue.clear();
        self.queued.clear();
        for target in to {
            for &position in index.counted.of(target.at()) {
                if self.mark(position).place != TARGET {
                    self.mark(position).place = TARGET;
                    self.targets.push(position);
                }
            }
        }
    }

    /// Finds the nodes: those that both reach the target and are reached from a start.
    pub(crate) fn explore(&mut self, index: &Index, facts: &Facts) {
        self.meet_in_the_middle(index, facts);
        self.reach_forwards(index, facts);
    }

    /// Takes every position outside the target as a node of which nothing is known.
    pub(crate) fn explore_nothing(&mut self, facts: &Facts) {
        let all = u32::try_from(self.marks.len()).expect("positions fit in u32");
        for position in (0..all).map(PositionIx) {
            if self.mark(position).place != TARGET {
                let obtainable = Attainments(u128::MAX);
                self.add(position, facts, Cost::default(), obtainable);
            }
        }
    }

    /// Where `position` lies.
    pub(crate) fn place(&self, position: PositionIx) -> Place {
        let mark = self.marks[position.at()];
        match mark.place {
            _ if mark.query != self.query => Place::Outside,
            TARGET => Place::Target,
            UNSEEN | LEADS => Place::Outside,
            node => Place::Node(node),
        }
    }

    /// Every position that counts as the target.
    pub(crate) fn targets(&self) -> &[PositionIx] {
        &self.targets
    }

    fn mark(&mut self, position: PositionIx) -> &mut Mark {
        let mark = &mut self.marks[position.at()];
        if mark.query != self.query {
            *mark = Mark {
                query: self.query,
                ahead: false,
                place: UNSEEN,
            };
        }
        mark
    }

    fn add(&mut self, position: PositionIx, facts: &Facts, behind: Cost, obtainable: Attainments) {
        let node = u32::try_from(self.nodes.len()).expect("positions fit in u32");
        let is_start = facts.starts.contains(&position);
        self.mark(position).place = node;
        self.nodes.push(Node {
            position,
            is_start,
            behind,
            obtainable,
        });
    }

    /// Marks, requirements aside, every position that reaches the target; or, if those that a start
    /// reaches are all found sooner, every position that does both. Both searches go on in turn, so
    /// that the smaller side decides how long it takes.
    fn meet_in_the_middle(&mut self, index: &Index, facts: &Facts) {
        self.queue.extend(&self.targets);
        for &start in &facts.starts {
            self.mark(start).ahead = true;
            self.ahead.push(start);
        }
        let (mut back, mut forth) = (0, 0);
        while back < self.queue.len() && forth < self.ahead.len() {
            self.step_back(index, back, false);
            self.step_forth(index, forth);
            (back, forth) = (back + 1, forth + 1);
        }
        if back == self.queue.len() {
            return;
        }
        for position in self.queue.drain(..) {
            let mark = &mut self.marks[position.at()];
            if mark.place == LEADS {
                mark.place = UNSEEN;
            }
        }
        self.queue.extend(&self.targets);
        let mut back = 0;
        while back < self.queue.len() {
            self.step_back(index, back, true);
            back += 1;
        }
    }

    fn step_back(&mut self, index: &Index, at: usize, only_ahead: bool) {
        for route in index.arriving.of(self.queue[at].at()) {
            for &begin in index.begins.of(route.at()) {
                let mark = self.mark(begin);
                if mark.place == UNSEEN && (mark.ahead || !only_ahead) {
                    mark.place = LEADS;
                    self.queue.push(begin);
                }
            }
        }
    }

    fn step_forth(&mut self, index: &Index, at: usize) {
        for route in index.leaving.of(self.ahead[at].at()) {
            for &end in index.ends.of(route.at()) {
                let mark = self.mark(end);
                if !mark.ahead && mark.place != TARGET {
                    mark.ahead = true;
                    self.ahead.push(end);
                }
            }
        }
    }

    /// Shortest ways from the start, all four criteria in one pass, and all that can be held; both
    /// as if whatever is held on one way were held on all. A position waits in the queue as long as
    /// something about it has changed.
    fn reach_forwards(&mut self, index: &Index, facts: &Facts) {
        self.queue.clear();
        for &start in &facts.starts {
            if self.mark(start).place == LEADS {
                self.add(start, facts, Cost::default(), facts.has);
                self.queue.push(start);
                self.queued.push(true);
            }
        }
        let mut next = 0;
        while next < self.queue.len() {
            let position = self.queue[next];
            next += 1;
            let Place::Node(at) = self.place(position) else {
                continue;
            };
            self.queued[at as usize] = false;
            let obtainable = gain_here(index, facts, position, self.nodes[at as usize].obtainable);
            self.nodes[at as usize].obtainable = obtainable;
            let behind = self.nodes[at as usize].behind;
            for &route in index.leaving.of(position.at()) {
                if can_be_begun(index, route, obtainable.with(facts.not_said)) {
                    let behind = behind.plus(index.least[route.at()]);
                    for &end in index.ends.of(route.at()) {
                        let gained = index.gains[route.at()].with(index.gives[end.at()]);
                        self.improve(facts, end, behind, obtainable.with(gained));
                    }
                }
            }
        }
    }

    fn improve(&mut self, facts: &Facts, to: PositionIx, behind: Cost, obtainable: Attainments) {
        let at = match self.mark(to).place {
            UNSEEN | TARGET => return,
            LEADS => {
                self.add(to, facts, behind, obtainable);
                self.queue.push(to);
                return self.queued.push(true);
            }
            node => node as usize,
        };
        let node = &mut self.nodes[at];
        let least = node.behind.least(behind);
        let most = node.obtainable.with(obtainable);
        if least != node.behind || most != node.obtainable {
            (node.behind, node.obtainable) = (least, most);
            if !self.queued[at] {
                self.queued[at] = true;
                self.queue.push(to);
            }
        }
    }
}

/// What can be held at a position once every route that leaves a person there has been taken.
fn gain_here(
    index: &Index,
    facts: &Facts,
    position: PositionIx,
    obtainable: Attainments,
) -> Attainments {
    let mut all = obtainable;
    loop {
        let before = all;
        for &route in index.staying.of(position.at()) {
            if can_be_begun(index, route, all.with(facts.not_said)) {
                all = all.with(index.gains[route.at()]);
            }
        }
        if all == before {
            return all;
        }
    }
}

fn can_be_begun(index: &Index, route: RouteIx, holds: Attainments) -> bool {
    index
        .needs
        .of(route.at())
        .iter()
        .all(|clause| !clause.both(holds).is_empty())
}
