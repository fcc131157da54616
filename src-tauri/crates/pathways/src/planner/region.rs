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
    /// Whether it waits in the queue.
    queued: bool,
    /// What is true of whoever stands there.
    here: Reach,
    /// What is true of someone among all who count as standing there.
    counted: Reach,
}

/// How a position can be reached, at best.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Reach {
    cost: Cost,
    holds: Attainments,
}

/// Not reached.
const NEVER: Reach = Reach {
    cost: Cost {
        months: u32::MAX,
        fees: u32::MAX,
        unpaid_months: u32::MAX,
        steps: u32::MAX,
    },
    holds: Attainments::NONE,
};

impl Reach {
    fn best_of(self, other: Self) -> Self {
        Self {
            cost: self.cost.least(other.cost),
            holds: self.holds.with(other.holds),
        }
    }
}

impl Node {
    /// For each criterion apart, what getting here costs at least: never too much, and each
    /// criterion has its own cheapest way, so the four need not belong to one plan.
    pub(crate) fn behind(&self) -> Cost {
        self.here.cost
    }

    /// All that anyone who sets out from the start can hold here without its being assumed: had at
    /// the start, or granted or given on some way here. Never too little.
    pub(crate) fn obtainable(&self) -> Attainments {
        self.here.holds
    }
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
    /// Steps between nodes, in the order in which they are found.
    links: Vec<Link>,
    /// The same, sorted by the node that the route names as its start.
    steps: Vec<Link>,
    /// Where each node's steps begin in `steps`, and at last where all end.
    step_starts: Vec<u32>,
    /// Nodes about which something has changed.
    queue: Vec<u32>,
    /// Positions that can be reached from a start, requirements aside.
    ahead: Vec<PositionIx>,
}

/// A step between two nodes.
#[derive(Clone, Copy, Debug)]
struct Link {
    /// The node that the route names: whoever counts as standing there may take the step.
    from: u32,
    to: u32,
    route: RouteIx,
}

/// What is known of a position, if `query` is the current one.
#[derive(Clone, Copy, Debug, Default)]
struct Mark {
    query: u32,
    place: u32,
    /// Whether it has been reached from a start, requirements aside, itself and as what it counts
    /// as; and whether all that count as it have been reached from the target.
    ahead: bool,
    named_ahead: bool,
    named_back: bool,
}

/// Not found.
const UNSEEN: u32 = u32::MAX;
/// In the target.
const TARGET: u32 = u32::MAX - 1;

impl Region {
    /// Forgets the last query and marks the target.
    pub(crate) fn aim_at(&mut self, index: &Index, positions: usize, to: &[PositionIx]) {
        if self.query == u32::MAX || self.marks.len() != positions {
            self.marks.clear();
            self.query = 0;
        }
        self.marks.resize(positions, Mark::default());
        self.query += 1;
        self.targets.clear();
        self.ahead.clear();
        self.forget_nodes();
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
        self.sort_steps();
        self.reach_forwards(index, facts);
        for at in 0..self.nodes.len() {
            if self.nodes[at].here == NEVER {
                let position = self.nodes[at].position;
                self.mark(position).place = UNSEEN;
            }
        }
    }

    /// Takes every position outside the target as a node of which nothing is known.
    pub(crate) fn explore_nothing(&mut self, facts: &Facts) {
        let all = u32::try_from(self.marks.len()).expect("positions fit in u32");
        for position in (0..all).map(PositionIx) {
            if self.mark(position).place != TARGET {
                let node = self.add(position);
                node.here = Reach {
                    cost: Cost::default(),
                    holds: Attainments(u128::MAX),
                };
                node.is_start = facts.starts.contains(&position);
            }
        }
    }

    /// Where `position` lies.
    pub(crate) fn place(&self, position: PositionIx) -> Place {
        let mark = self.marks[position.at()];
        match mark.place {
            _ if mark.query != self.query => Place::Outside,
            UNSEEN => Place::Outside,
            TARGET => Place::Target,
            node => Place::Node(node),
        }
    }

    /// Every position that counts as the target.
    pub(crate) fn targets(&self) -> &[PositionIx] {
        &self.targets
    }

    fn forget_nodes(&mut self) {
        self.nodes.clear();
        self.links.clear();
        self.queue.clear();
    }

    fn mark(&mut self, position: PositionIx) -> &mut Mark {
        let mark = &mut self.marks[position.at()];
        if mark.query != self.query {
            *mark = Mark {
                query: self.query,
                place: UNSEEN,
                ..Mark::default()
            };
        }
        mark
    }

    fn add(&mut self, position: PositionIx) -> &mut Node {
        let at = u32::try_from(self.nodes.len()).expect("positions fit in u32");
        self.mark(position).place = at;
        let (is_start, queued) = (false, false);
        self.nodes.push(Node {
            position,
            is_start,
            queued,
            here: NEVER,
            counted: NEVER,
        });
        &mut self.nodes[at as usize]
    }

    /// Finds, requirements aside, every position that reaches the target; or, if those that a start
    /// reaches are all found far sooner, every position that does both. Both searches go on in turn,
    /// so that a small side decides how long it takes; the way back gets most of the turns, as it
    /// mostly has fewer positions and has to be gone again where it loses.
    fn meet_in_the_middle(&mut self, index: &Index, facts: &Facts) {
        for &start in &facts.starts {
            self.mark(start).ahead = true;
            self.ahead.push(start);
        }
        let (mut back, mut back_work) = (0, self.enter_target(index, false));
        let (mut forth, mut forth_work) = (0, 0);
        while back < self.nodes.len() {
            if forth == self.ahead.len() {
                return self.find_again(index);
            }
            if back_work <= 4 * forth_work {
                back_work += self.step_back(index, back, false);
                back += 1;
            } else {
                forth_work += self.step_forth(index, forth);
                forth += 1;
            }
        }
    }

    /// Forgets what reaches the target, and finds it again among what a start reaches.
    fn find_again(&mut self, index: &Index) {
        for at in 0..self.nodes.len() {
            let mark = self.mark(self.nodes[at].position);
            (mark.place, mark.named_back) = (UNSEEN, false);
        }
        self.forget_nodes();
        self.enter_target(index, true);
        let mut back = 0;
        while back < self.nodes.len() {
            self.step_back(index, back, true);
            back += 1;
        }
    }

    fn enter_target(&mut self, index: &Index, only_ahead: bool) -> usize {
        let mut work = 0;
        for at in 0..self.targets.len() {
            work += self.step_into(index, self.targets[at], TARGET, only_ahead);
        }
        work
    }

    fn step_back(&mut self, index: &Index, node: usize, only_ahead: bool) -> usize {
        let to = u32::try_from(node).expect("positions fit in u32");
        self.step_into(index, self.nodes[node].position, to, only_ahead)
    }

    /// Finds everyone who may begin a route that ends at `position`, and keeps the step. A position
    /// that a route names stands for all that count as it; they are looked at once.
    fn step_into(
        &mut self,
        index: &Index,
        position: PositionIx,
        to: u32,
        only_ahead: bool,
    ) -> usize {
        let mut work = 1;
        for &(route, named) in index.named.of(position.at()) {
            work += 1;
            let mark = self.mark(named);
            if mark.place == TARGET || (only_ahead && !mark.named_ahead) {
                continue;
            }
            if !mark.named_back {
                mark.named_back = true;
                for &begin in index.counted.of(named.at()) {
                    work += 1;
                    let mark = self.mark(begin);
                    let wanted = !only_ahead || mark.ahead || begin == named;
                    if mark.place == UNSEEN && wanted {
                        self.add(begin);
                    }
                }
            }
            if to != TARGET {
                let from = self.mark(named).place;
                self.links.push(Link { from, to, route });
            }
        }
        work
    }

    fn step_forth(&mut self, index: &Index, at: usize) -> usize {
        let mut work = 1;
        for &named in index.standing.of(self.ahead[at].at()) {
            work += 1;
            let mark = self.mark(named);
            if mark.named_ahead {
                continue;
            }
            mark.named_ahead = true;
            for &end in index.leads_to.of(named.at()) {
                work += 1;
                let mark = self.mark(end);
                if !mark.ahead && mark.place != TARGET {
                    mark.ahead = true;
                    self.ahead.push(end);
                }
            }
        }
        work
    }

    /// Sorts the steps by where they begin, by counting.
    fn sort_steps(&mut self) {
        self.step_starts.clear();
        self.step_starts.resize(self.nodes.len() + 1, 0);
        for link in &self.links {
            self.step_starts[link.from as usize + 1] += 1;
        }
        for at in 1..self.step_starts.len() {
            self.step_starts[at] += self.step_starts[at - 1];
        }
        self.steps.clear();
        let nothing = Link {
            from: 0,
            to: 0,
            route: RouteIx(0),
        };
        self.steps.resize(self.links.len(), nothing);
        for link in &self.links {
            let place = &mut self.step_starts[link.from as usize];
            self.steps[*place as usize] = *link;
            *place += 1;
        }
        // Each start has moved up to the next one's; move them back.
        self.step_starts.rotate_right(1);
        self.step_starts[0] = 0;
    }

    /// Shortest ways from the start, all four criteria in one pass, and all that can be held; both
    /// as if whatever is held on one way were held on all. A node waits in the queue as long as
    /// something about it has changed.
    fn reach_forwards(&mut self, index: &Index, facts: &Facts) {
        self.queue.clear();
        for &start in &facts.starts {
            if let Place::Node(node) = self.place(start) {
                self.nodes[node as usize].is_start = true;
                self.improve(
                    node,
                    Reach {
                        cost: Cost::default(),
                        holds: facts.has,
                    },
                );
            }
        }
        let mut next = 0;
        while next < self.queue.len() {
            let node = &mut self.nodes[self.queue[next] as usize];
            next += 1;
            node.queued = false;
            let position = node.position;
            node.here.holds = gain_here(index, facts, position, node.here.holds);
            let here = node.here;
            for &named in index.standing.of(position.at()) {
                if let Place::Node(named) = self.place(named) {
                    self.step_from(index, facts, named as usize, here);
                }
            }
        }
    }

    /// Someone who counts as standing at `named` gets there like this.
    fn step_from(&mut self, index: &Index, facts: &Facts, named: usize, reach: Reach) {
        let counted = self.nodes[named].counted.best_of(reach);
        if counted == self.nodes[named].counted {
            return;
        }
        self.nodes[named].counted = counted;
        let can_hold = counted.holds.with(facts.not_said);
        for at in self.step_starts[named]..self.step_starts[named + 1] {
            let Link { to, route, .. } = self.steps[at as usize];
            if can_be_begun(index, route, can_hold) {
                let end = self.nodes[to as usize].position;
                let gained = index.gains[route.at()].with(index.gives[end.at()]);
                let cost = counted.cost.plus(index.least[route.at()]);
                self.improve(
                    to,
                    Reach {
                        cost,
                        holds: counted.holds.with(gained),
                    },
                );
            }
        }
    }

    fn improve(&mut self, at: u32, reach: Reach) {
        let node = &mut self.nodes[at as usize];
        let best = node.here.best_of(reach);
        if best != node.here {
            node.here = best;
            if !node.queued {
                node.queued = true;
                self.queue.push(at);
            }
        }
    }
}

/// What can be held at a position once every route that leaves a person there has been taken.
fn gain_here(
    index: &Index,
    facts: &Facts,
    position: PositionIx,
    holds: Attainments,
) -> Attainments {
    let mut all = holds;
    loop {
        let before = all;
        for &route in index.staying.of(position.at()) {
            let new = !all.includes(index.gains[route.at()]);
            if new && can_be_begun(index, route, all.with(facts.not_said)) {
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
