//! The search: labels taken from a queue, cheapest possible outcome first, and moved along every
//! route they can use. What it searches *for* is an [`Aim`]; `aims.rs` has the two there are.
//!
//! Why a label is never moved along too early: the queue is ordered by what the label could come to
//! at best, and among equals by steps taken. A step never lowers the first and always raises the
//! second. So whatever dominates a label, being no dearer, has been made before the label leaves
//! the queue, and has marked it as dead.

use super::Options;
use super::index::{Index, Way};
use super::label::{
    Label, LabelIx, Meeting, NO_LABEL, Order, Worth, compare_paths, dominates, meet,
    same_state_no_worse,
};
use super::region::{Node, Place, Region};
use crate::network::{Attainments, Cost, PositionIx, RouteIx};
use crate::query::SearchStats;
use std::cmp::{Ordering, Reverse};
use std::collections::BinaryHeap;
use std::sync::atomic::{AtomicBool, Ordering as Memory};

/// A label's turn: lower is sooner.
pub(crate) type Turn = [u32; 5];

/// What a search is for.
pub(crate) trait Aim {
    /// How this aim compares costs.
    type Order: Order;

    /// When a label's turn comes, if it costs at least `ahead` more.
    fn turn(&self, worth: &Worth, ahead: Cost) -> Turn;
    /// The ways of the route that this aim can tell apart.
    fn ways<'i>(&self, index: &'i Index, route: RouteIx) -> &'i [Way];
    /// Whether nothing that costs at least `bound.cost` and rests at least on `bound.rests_on` can
    /// serve the aim any more.
    fn hopeless(&self, labels: &[Label], bound: &Worth) -> bool;
    /// A label has reached the target. Where among the frontiers past the region's nodes it
    /// competes and queues, or none if it has been dealt with.
    fn arrived(&mut self, ground: &Ground<'_>, store: &mut Store, label: Label) -> Option<usize>;
    /// The turn of a label that reached the target has come.
    fn settled(&mut self, ground: &Ground<'_>, labels: &[Label], label: LabelIx, turn: Turn);
    /// Whether all that is still in the queue, from `turn` on, may be left.
    fn done(&self, turn: Turn) -> bool;
    /// `route` could be begun by a label here were it not for its requirements.
    fn refused(&mut self, ground: &Ground<'_>, route: RouteIx, label: &Label);
}

/// What stays the same during a search.
pub(crate) struct Ground<'a> {
    pub(crate) index: &'a Index,
    pub(crate) region: &'a Region,
    pub(crate) options: &'a Options,
    /// Neither had at the start nor lacked.
    pub(crate) not_said: Attainments,
    pub(crate) label_limit: usize,
    pub(crate) cancel: &'a AtomicBool,
}

/// One way to meet a route's requirements.
#[derive(Clone, Copy, Debug)]
struct Choice {
    /// Closed.
    assumed: Attainments,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Waiting {
    turn: Reverse<Turn>,
    label: Reverse<LabelIx>,
}

/// The labels of a search, and memory that is kept from one to the next.
#[derive(Clone, Debug, Default)]
pub(crate) struct Store {
    pub(crate) labels: Vec<Label>,
    /// By node, then by whatever the aim adds: the labels that nothing there dominates.
    pub(crate) frontiers: Vec<Vec<LabelIx>>,
    queue: BinaryHeap<Waiting>,
    choices: Vec<Choice>,
    used: usize,
    alive: usize,
    pub(crate) stats: SearchStats,
}

impl Store {
    /// Forgets the last search. `frontiers` says how many the next one needs.
    pub(crate) fn clear(&mut self, frontiers: usize) {
        self.labels.clear();
        self.queue.clear();
        self.alive = 0;
        for frontier in &mut self.frontiers[..self.used] {
            frontier.clear();
        }
        self.used = frontiers;
        if self.frontiers.len() < frontiers {
            self.frontiers.resize_with(frontiers, Vec::new);
        }
    }

    /// Puts a label in the arena.
    pub(crate) fn keep(&mut self, label: Label) -> LabelIx {
        let at = LabelIx::try_from(self.labels.len()).expect("the label limit is below u32");
        self.labels.push(label);
        self.stats.created += 1;
        self.alive += 1;
        self.stats.peak = self.stats.peak.max(self.alive);
        at
    }

    /// A label that another replaces is dead: its turn passes.
    pub(crate) fn kill(&mut self, label: LabelIx) {
        self.labels[label as usize].alive = false;
        self.stats.dominated += 1;
        self.alive -= 1;
    }

    /// Of two labels worth the same, `old` and one not kept, lets the first by path stand for both.
    pub(crate) fn merge(&mut self, index: &Index, old: LabelIx, new: &Label) {
        self.stats.dominated += 1;
        let before = &self.labels[old as usize];
        let steps = |a: &Label, b: &Label| compare_steps(index, a, b);
        let order = compare_paths(&self.labels, new.parent, before.parent, steps);
        if order.then_with(|| compare_steps(index, new, before)) == Ordering::Less {
            self.labels[old as usize] = *new;
        }
    }

    /// Lets a label compete at its frontier. Its place, if it is new and stays.
    fn compete<O: Order>(&mut self, ground: &Ground<'_>, label: Label) -> Option<LabelIx> {
        let rule = if ground.options.dominance {
            dominates::<O>
        } else {
            same_state_no_worse::<O>
        };
        let mut at = 0;
        while let Some(&old) = self.frontiers[label.node as usize].get(at) {
            match meet(&self.labels[old as usize].worth, &label.worth, rule) {
                Meeting::BothStay => at += 1,
                Meeting::NewReplaces => {
                    self.kill(old);
                    self.frontiers[label.node as usize].swap_remove(at);
                }
                Meeting::OldStays => {
                    self.stats.dominated += 1;
                    return None;
                }
                Meeting::Merge => {
                    self.merge(ground.index, old, &label);
                    return None;
                }
            }
        }
        let new = self.keep(label);
        self.frontiers[label.node as usize].push(new);
        Some(new)
    }
}

/// Compares the last steps of two labels by ids alone.
pub(crate) fn compare_steps(index: &Index, a: &Label, b: &Label) -> Ordering {
    let position = |label: &Label| index.position_rank(PositionIx(label.position));
    if a.parent == NO_LABEL || b.parent == NO_LABEL {
        return position(a).cmp(&position(b));
    }
    let route = |label: &Label| index.route_rank(label.route);
    let way = |label: &Label| index.way_rank(label.route, label.variant);
    route(a)
        .cmp(&route(b))
        .then_with(|| way(a).cmp(&way(b)))
        .then_with(|| position(a).cmp(&position(b)))
        .then_with(|| index.compare_sets(a.assumes, b.assumes))
}

/// Searches from these positions. False if it stopped before it was done.
pub(crate) fn search<A: Aim>(
    ground: &Ground<'_>,
    store: &mut Store,
    starts: &[PositionIx],
    has: Attainments,
    aim: &mut A,
) -> bool {
    for &start in starts {
        if let Place::Node(node) = ground.region.place(start) {
            let holds = has.both(ground.region.nodes[node as usize].matters);
            let worth = Worth {
                cost: Cost::default(),
                holds,
                rests_on: Attainments::NONE,
            };
            let label = Label {
                worth,
                node,
                position: start.0,
                parent: NO_LABEL,
                route: RouteIx(u32::MAX),
                variant: 0,
                assumes: Attainments::NONE,
                alive: true,
            };
            enter(ground, store, aim, label);
        }
    }
    while let Some(Waiting {
        turn: Reverse(turn),
        label: Reverse(at),
    }) = store.queue.pop()
    {
        if aim.done(turn) {
            return true;
        }
        let label = store.labels[at as usize];
        if !label.alive {
            continue;
        }
        if store.labels.len() >= ground.label_limit || ground.cancel.load(Memory::Relaxed) {
            return false;
        }
        store.stats.settled += 1;
        let Some(node) = ground.region.nodes.get(label.node as usize) else {
            aim.settled(ground, &store.labels, at, turn);
            continue;
        };
        if is_hopeless(ground, store, aim, node, &label.worth) {
            store.stats.bounded += 1;
            store.alive -= 1;
            continue;
        }
        for &route in ground.index.leaving.of(node.position.at()) {
            take(ground, store, aim, at, &label, node, route);
        }
    }
    true
}

fn ahead_of(ground: &Ground<'_>, node: &Node) -> Cost {
    if ground.options.bounds {
        node.ahead
    } else {
        Cost::default()
    }
}

fn is_hopeless<A: Aim>(
    ground: &Ground<'_>,
    store: &Store,
    aim: &A,
    node: &Node,
    worth: &Worth,
) -> bool {
    let bound = Worth {
        cost: worth.cost.plus(node.ahead),
        ..*worth
    };
    ground.options.bounds && aim.hopeless(&store.labels, &bound)
}

/// Lets a label compete at its node and queue.
fn enter<A: Aim>(ground: &Ground<'_>, store: &mut Store, aim: &A, label: Label) {
    let node = ground.region.nodes.get(label.node as usize);
    if node.is_some_and(|node| is_hopeless(ground, store, aim, node, &label.worth)) {
        store.stats.bounded += 1;
    } else if let Some(new) = store.compete::<A::Order>(ground, label) {
        let ahead = node.map_or(Cost::default(), |node| ahead_of(ground, node));
        let turn = Reverse(aim.turn(&label.worth, ahead));
        store.queue.push(Waiting {
            turn,
            label: Reverse(new),
        });
    }
}

/// Moves a label along a route, in every way that the route allows.
fn take<A: Aim>(
    ground: &Ground<'_>,
    store: &mut Store,
    aim: &mut A,
    at: LabelIx,
    label: &Label,
    node: &Node,
    route: RouteIx,
) {
    let index = ground.index;
    let here = [node.position];
    let ends = index.ends.of(route.at());
    let stays = ends.is_empty();
    let ends = if stays { &here } else { ends };
    let useless = if stays {
        label
            .worth
            .holds
            .includes(index.gains[route.at()].both(node.matters))
    } else {
        ends.iter()
            .all(|&end| ground.region.place(end) == Place::Outside)
    };
    if useless {
        return;
    }
    if !choose(
        index,
        route,
        label.worth.holds,
        ground.not_said,
        &mut store.choices,
    ) {
        aim.refused(ground, route, label);
        return;
    }
    for which in 0..store.choices.len() {
        let assumed = store.choices[which].assumed;
        let rests_on = label.worth.rests_on.with(assumed);
        let held = label
            .worth
            .holds
            .with(assumed)
            .with(index.gains[route.at()]);
        let mut arrived = false;
        for &end in ends {
            let place = ground.region.place(end);
            let (number, holds) = match place {
                Place::Outside => continue,
                Place::Target if arrived => continue,
                Place::Target => (u32::MAX, Attainments::NONE),
                Place::Node(number) => {
                    let matters = ground.region.nodes[number as usize].matters;
                    (number, held.with(index.gives[end.at()]).both(matters))
                }
            };
            arrived |= place == Place::Target;
            for way in aim.ways(index, route) {
                let cost = label.worth.cost.plus(way.cost);
                let mut child = Label {
                    worth: Worth {
                        cost,
                        holds,
                        rests_on,
                    },
                    node: number,
                    position: end.0,
                    parent: at,
                    route,
                    variant: way.variant,
                    assumes: index.strongest(assumed),
                    alive: true,
                };
                if place == Place::Target {
                    let Some(frontier) = aim.arrived(ground, store, child) else {
                        continue;
                    };
                    child.node = u32::try_from(frontier).expect("frontiers fit in u32");
                }
                enter(ground, store, aim, child);
            }
        }
    }
}

/// Finds every least set of not-said attainments (closed) that meets the route's requirements
/// together with what is held. False if there is none.
///
/// Only least sets: a larger one asks more and holds nothing that could not be assumed later.
fn choose(
    index: &Index,
    route: RouteIx,
    holds: Attainments,
    not_said: Attainments,
    choices: &mut Vec<Choice>,
) -> bool {
    let clauses = index.needs.of(route.at());
    choices.clear();
    let can_be_met = |clause: &Attainments| !clause.both(holds.with(not_said)).is_empty();
    if !clauses.iter().all(can_be_met) {
        return false;
    }
    branch(index, clauses, holds, not_said, Attainments::NONE, choices);
    true
}

fn branch(
    index: &Index,
    clauses: &[Attainments],
    holds: Attainments,
    not_said: Attainments,
    assumed: Attainments,
    choices: &mut Vec<Choice>,
) {
    if choices
        .iter()
        .any(|choice| assumed.includes(choice.assumed))
    {
        return;
    }
    let unmet = clauses
        .iter()
        .position(|clause| clause.both(holds.with(assumed)).is_empty());
    let Some(unmet) = unmet else {
        choices.retain(|choice| !choice.assumed.includes(assumed));
        choices.push(Choice { assumed });
        return;
    };
    for attainment in clauses[unmet].both(not_said).iter() {
        let assumed = assumed.with(index.implied[attainment.at()]);
        branch(
            index,
            &clauses[unmet + 1..],
            holds,
            not_said,
            assumed,
            choices,
        );
    }
}
