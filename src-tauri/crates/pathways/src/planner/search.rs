//! The search: backwards from the target, one step at a time, carrying along what must be held for
//! the steps so far to be usable. What is searched *for* is an [`Aim`]; `aims.rs` has them.
//!
//! Backwards, because then nothing is gained without being wanted. A person at the start could take
//! a dozen courses in thousands of combinations; a route wants three things, and only the courses
//! that grant one of the three are looked at.
//!
//! Why a label is never moved along too early: the queue is ordered by what the label could come to
//! at best, and among equals by steps taken. A step never lowers the first and always raises the
//! second. So whatever dominates a label, being no dearer, has been made before the label leaves
//! the queue, and has marked it as dead.

use super::Options;
use super::index::{Index, Way};
use super::label::{Label, LabelIx, NO_LABEL, Outcome, Worth, same_wants_no_dearer};
use super::region::{Facts, Node, Place, Region};
use super::shortcuts::First;
use super::store::Store;
use crate::network::{Attainments, Cost, PositionIx, RouteIx};
use std::sync::atomic::{AtomicBool, Ordering as Memory};

/// A label's turn: lower is sooner.
pub(crate) type Turn = [u32; 6];

/// What a search is for.
pub(crate) trait Aim {
    /// The rule by which one label makes another at the same position pointless.
    fn rule(a: &Worth, b: &Worth) -> bool;
    /// When a label's turn comes that could come to `best`, after `steps` steps.
    fn turn(best: &Outcome, steps: u32) -> Turn;
    /// The ways of the route that this aim can tell apart.
    fn ways(index: &Index, route: RouteIx) -> &[Way];
    /// Whether nothing that could come to `best` can serve the aim any more.
    fn is_hopeless(&self, best: &Outcome) -> bool;
    /// A label has become a plan.
    fn finish(&mut self, ground: &Ground<'_>, labels: &[Label], finish: Finish);
    /// Whether all that is still in the queue, from `turn` on, may be left.
    fn is_done(&self, turn: &Turn) -> bool;
}

/// A label that stands at a start and wants nothing that cannot be assumed: a plan.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Finish {
    pub(crate) label: LabelIx,
    pub(crate) outcome: Outcome,
}

/// What stays the same during a search.
pub(crate) struct Ground<'a> {
    pub(crate) index: &'a Index,
    pub(crate) region: &'a Region,
    pub(crate) facts: &'a Facts,
    pub(crate) options: &'a Options,
    pub(crate) label_limit: usize,
    pub(crate) cancel: &'a AtomicBool,
}

/// A route into the target, and its clauses as far as they count.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Seed<'a> {
    pub(crate) route: RouteIx,
    pub(crate) clauses: &'a [Attainments],
}

/// Searches backwards from these routes into the target. False if it stopped before it was done.
pub(crate) fn search<A: Aim>(
    ground: &Ground<'_>,
    store: &mut Store,
    seeds: &[Seed<'_>],
    aim: &mut A,
) -> bool {
    store.clear(ground.region.nodes.len());
    let choices = Vec::new();
    let mut search = Search {
        ground,
        store,
        aim,
        choices,
    };
    for seed in seeds {
        let mut ends = ground.index.ends.of(seed.route.at()).iter();
        let end = ends.find(|end| ground.region.place(**end) == Place::Target);
        let step = Step {
            route: seed.route,
            clauses: seed.clauses,
            to: *end.expect("a route into the target ends there"),
            next: NO_LABEL,
            wants: Attainments::NONE,
            cost: Cost::default(),
            last: seed.route,
        };
        search.take_from_everywhere(&step, None);
    }
    search.run()
}

struct Search<'a, 's, A> {
    ground: &'a Ground<'a>,
    store: &'s mut Store,
    aim: &'s mut A,
    /// What `take` is looking at.
    choices: Vec<Attainments>,
}

/// One step, put before all that comes after it.
struct Step<'a> {
    route: RouteIx,
    clauses: &'a [Attainments],
    to: PositionIx,
    next: LabelIx,
    /// What must be held before it for the sake of what comes after it, and all that this implies.
    wants: Attainments,
    /// What comes after it costs.
    cost: Cost,
    last: RouteIx,
}

impl<A: Aim> Search<'_, '_, A> {
    fn run(&mut self) -> bool {
        let Ground { index, region, .. } = *self.ground;
        while let Some((at, turn)) = self.store.next() {
            if self.aim.is_done(&turn) {
                return true;
            }
            let label = self.store.labels[at as usize];
            if !label.alive {
                continue;
            }
            let spent = self.store.stats.created >= self.ground.label_limit;
            if spent || self.ground.cancel.load(Memory::Relaxed) {
                return false;
            }
            self.store.stats.settled += 1;
            let node = &region.nodes[label.node as usize];
            if self.is_hopeless(node, &label.worth) {
                self.store.stats.bounded += 1;
                continue;
            }
            let mut step = Step {
                route: label.route,
                clauses: &[],
                to: node.position,
                next: at,
                wants: Attainments::NONE,
                cost: label.worth.cost,
                last: label.worth.last,
            };
            let wants = label.worth.wants;
            let first = self
                .ground
                .options
                .shortcuts
                .then(|| First::of(index, self.ground.facts.has, &self.store.labels, at));
            for &route in index.staying.of(node.position.at()) {
                let gains = index.gains[route.at()];
                let left_out = first
                    .as_ref()
                    .is_some_and(|first| first.comes_before(route));
                if !left_out && !gains.both(wants).is_empty() {
                    step.route = route;
                    step.clauses = index.needs.of(route.at());
                    step.wants = index.close(wants.without(gains));
                    self.take(&step, label.node, node);
                }
            }
            let given = index.gives[node.position.at()];
            for &route in index.arriving.of(node.position.at()) {
                let gains = index.gains[route.at()].with(given);
                step.route = route;
                step.clauses = index.needs.of(route.at());
                step.wants = index.close(wants.without(gains));
                self.take_from_everywhere(&step, first.as_ref());
            }
        }
        true
    }

    /// Takes a step from wherever it may begin, but where a shortcut past it leads from there.
    fn take_from_everywhere(&mut self, step: &Step<'_>, first: Option<&First<'_>>) {
        for &begin in self.ground.index.begins.of(step.route.at()) {
            if let Place::Node(number) = self.ground.region.place(begin)
                && !first.is_some_and(|first| first.could_be_taken_at(begin, step.route))
            {
                self.take(step, number, &self.ground.region.nodes[number as usize]);
            }
        }
    }

    /// Takes a step from a node, in every way that the route allows.
    fn take(&mut self, step: &Step<'_>, number: u32, node: &Node) {
        let Ground { index, facts, .. } = *self.ground;
        let requirements = Requirements {
            index,
            held: facts.has.with(index.gives[node.position.at()]),
            can_hold: node.obtainable().with(facts.not_said),
        };
        let mut choices = std::mem::take(&mut self.choices);
        requirements.choose(step.clauses, step.wants, &mut choices);
        for &wants in &choices {
            for way in A::ways(index, step.route) {
                let cost = step.cost.plus(way.cost);
                self.enter(
                    node,
                    Label {
                        worth: Worth {
                            cost,
                            wants,
                            last: step.last,
                        },
                        node: number,
                        position: node.position.0,
                        route: step.route,
                        variant: way.variant,
                        to: step.to.0,
                        next: step.next,
                        alive: true,
                    },
                );
            }
        }
        self.choices = choices;
    }

    /// Lets a label compete, queue and, at a start, become a plan.
    fn enter(&mut self, node: &Node, label: Label) {
        if self.is_hopeless(node, &label.worth) {
            self.store.stats.bounded += 1;
            return;
        }
        let rule = if self.ground.options.dominance {
            A::rule
        } else {
            same_wants_no_dearer
        };
        let Some(at) = self.store.compete(self.ground.index, rule, &label) else {
            return;
        };
        let best = self.best(node, &label.worth);
        self.store.wait(at, A::turn(&best, label.worth.cost.steps));
        let Ground { index, facts, .. } = *self.ground;
        if node.is_start && facts.not_said.includes(label.worth.wants) {
            let rests_on = index.close(label.worth.wants);
            let outcome = Outcome {
                cost: label.worth.cost,
                rests_on,
            };
            self.aim.finish(
                self.ground,
                &self.store.labels,
                Finish { label: at, outcome },
            );
        }
    }

    /// What a label could come to at best: the least cost of getting to it, and what it wants that
    /// no way to it grants.
    fn best(&self, node: &Node, worth: &Worth) -> Outcome {
        if !self.ground.options.bounds {
            return Outcome {
                cost: worth.cost,
                rests_on: Attainments::NONE,
            };
        }
        let rests_on = self
            .ground
            .index
            .close(worth.wants.without(node.obtainable()));
        Outcome {
            cost: worth.cost.plus(node.behind()),
            rests_on,
        }
    }

    fn is_hopeless(&self, node: &Node, worth: &Worth) -> bool {
        self.ground.options.bounds && self.aim.is_hopeless(&self.best(node, worth))
    }
}

/// Where a route's requirements are to be met: what is held there anyhow, and what can be.
struct Requirements<'a> {
    index: &'a Index,
    held: Attainments,
    can_hold: Attainments,
}

impl Requirements<'_> {
    /// Finds every least set that includes `wants` and of which, with what is held anyhow, some
    /// attainment is in each clause. None where something of it cannot be held.
    ///
    /// Only least sets: whoever holds a larger one can do no more with it.
    fn choose(&self, clauses: &[Attainments], wants: Attainments, choices: &mut Vec<Attainments>) {
        choices.clear();
        let wants = wants.without(self.held);
        if self.can_hold.includes(wants) {
            self.branch(clauses, wants, choices);
        }
    }

    fn branch(&self, clauses: &[Attainments], wants: Attainments, choices: &mut Vec<Attainments>) {
        if choices.iter().any(|choice| wants.includes(*choice)) {
            return;
        }
        let is_open = |clause: &Attainments| clause.both(self.held.with(wants)).is_empty();
        let Some(open) = clauses.iter().position(is_open) else {
            choices.retain(|choice| !choice.includes(wants));
            choices.push(wants);
            return;
        };
        for attainment in clauses[open].both(self.can_hold).iter() {
            let wants = wants
                .with(self.index.implied[attainment.at()])
                .without(self.held);
            self.branch(&clauses[open + 1..], wants, choices);
        }
    }
}
