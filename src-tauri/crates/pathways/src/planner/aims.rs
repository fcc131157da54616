//! The two things that are searched for: all unbeaten plans, and the best plan of each route into
//! the target that none of them ends with.

use super::index::{Index, Way};
use super::label::{EachCriterion, Label, LabelIx, MonthsFirst, Worth, beats};
use super::search::{Aim, Ground, Store, Turn};
use crate::network::{Cost, RouteIx};
use std::cmp::Ordering;

/// Every plan that no other beats: the Pareto set.
#[derive(Debug, Default)]
pub(crate) struct Unbeaten {
    /// Finished plans that no other finished plan beats so far.
    pub(crate) finished: Vec<LabelIx>,
}

impl Aim for Unbeaten {
    type Order = EachCriterion;

    fn turn(&self, worth: &Worth, ahead: Cost) -> Turn {
        let best = worth.cost.plus(ahead);
        [
            best.months,
            best.fees,
            best.unpaid_months,
            best.steps,
            worth.cost.steps,
        ]
    }

    fn ways<'i>(&self, index: &'i Index, route: RouteIx) -> &'i [Way] {
        index.ways.of(route.at())
    }

    fn hopeless(&self, labels: &[Label], bound: &Worth) -> bool {
        self.finished
            .iter()
            .any(|&plan| beats(&labels[plan as usize].worth, bound))
    }

    fn arrived(&mut self, ground: &Ground<'_>, store: &mut Store, label: Label) -> Option<usize> {
        let mut at = 0;
        while let Some(&plan) = self.finished.get(at) {
            let other = &store.labels[plan as usize];
            if beats(&other.worth, &label.worth) {
                store.stats.dominated += 1;
                return None;
            }
            if other.worth == label.worth && other.route == label.route {
                store.merge(ground.index, plan, &label);
                return None;
            }
            if beats(&label.worth, &other.worth) {
                store.kill(plan);
                self.finished.swap_remove(at);
            } else {
                at += 1;
            }
        }
        let new = store.keep(label);
        self.finished.push(new);
        None
    }

    fn settled(&mut self, _: &Ground<'_>, _: &[Label], _: LabelIx, _: Turn) {}

    fn done(&self, _: Turn) -> bool {
        false
    }

    fn refused(&mut self, _: &Ground<'_>, _: RouteIx, _: &Label) {}
}

/// One route into the target, and what is known of it so far.
#[derive(Debug)]
pub(crate) struct Wanted {
    pub(crate) route: RouteIx,
    /// The end of its best plan.
    pub(crate) best: Option<LabelIx>,
    /// Where it could be begun were it not for some clauses: each set of those clauses' places.
    pub(crate) refusals: Vec<Vec<usize>>,
}

/// The best plan of each of some routes: fewest conditions, then months, fees, unpaid months and
/// steps, then by the ids of the conditions. On the way it hears why the others cannot be used.
///
/// One order instead of four criteria keeps far fewer labels; that is why it is a search of its
/// own, and runs only for routes that the first search left over.
#[derive(Debug)]
pub(crate) struct BestOfEach {
    /// In order of route.
    pub(crate) wanted: Vec<Wanted>,
    open: usize,
    last: Turn,
}

impl BestOfEach {
    pub(crate) fn new(mut routes: Vec<RouteIx>) -> Self {
        routes.sort_unstable();
        let open = routes.len();
        let wanted = |route| Wanted {
            route,
            best: None,
            refusals: Vec::new(),
        };
        Self {
            wanted: routes.into_iter().map(wanted).collect(),
            open,
            last: [0; 5],
        }
    }

    fn find(&self, route: RouteIx) -> Option<usize> {
        self.wanted
            .binary_search_by_key(&route, |wanted| wanted.route)
            .ok()
    }

    /// Where a search is stopped early, a plan whose turn has not come is better than none.
    pub(crate) fn take_unsettled(&mut self, store: &Store, nodes: usize) {
        for (at, wanted) in self.wanted.iter_mut().enumerate() {
            if wanted.best.is_none() {
                let frontier = store.frontiers[nodes + at].iter().copied();
                wanted.best = frontier.min_by_key(|&label| {
                    let worth = &store.labels[label as usize].worth;
                    (worth.rests_on.len(), worth.cost, label)
                });
            }
        }
    }
}

impl Aim for BestOfEach {
    type Order = MonthsFirst;

    fn turn(&self, worth: &Worth, _: Cost) -> Turn {
        let cost = worth.cost;
        [
            worth.rests_on.len(),
            cost.months,
            cost.fees,
            cost.unpaid_months,
            cost.steps,
        ]
    }

    fn ways<'i>(&self, index: &'i Index, route: RouteIx) -> &'i [Way] {
        &index.ways.of(route.at())[..1]
    }

    fn hopeless(&self, _: &[Label], _: &Worth) -> bool {
        false
    }

    fn arrived(&mut self, ground: &Ground<'_>, _: &mut Store, label: Label) -> Option<usize> {
        self.find(label.route)
            .map(|at| ground.region.nodes.len() + at)
    }

    fn settled(&mut self, ground: &Ground<'_>, labels: &[Label], label: LabelIx, turn: Turn) {
        let at = labels[label as usize].node as usize - ground.region.nodes.len();
        let wanted = &mut self.wanted[at];
        match wanted.best {
            None => {
                wanted.best = Some(label);
                self.open -= 1;
                self.last = turn;
            }
            Some(best) => {
                let worth = |label: LabelIx| &labels[label as usize].worth;
                let (old, new) = (worth(best), worth(label));
                if old.rests_on.len() != new.rests_on.len() || old.cost != new.cost {
                    return;
                }
                // Two that rest on the same have met at the frontier, where one stands for both.
                let order = ground.index.compare_sets(new.rests_on, old.rests_on);
                if order == Ordering::Less {
                    wanted.best = Some(label);
                }
            }
        }
    }

    fn done(&self, turn: Turn) -> bool {
        self.open == 0 && turn > self.last
    }

    fn refused(&mut self, ground: &Ground<'_>, route: RouteIx, label: &Label) {
        let Some(at) = self.find(route) else { return };
        if self.wanted[at].best.is_some() {
            return;
        }
        let usable = label.worth.holds.with(ground.not_said);
        let clauses = ground.index.needs.of(route.at()).iter();
        let unmet = clauses
            .zip(0..)
            .filter(|(clause, _)| clause.both(usable).is_empty());
        let unmet: Vec<usize> = unmet.map(|(_, at)| at).collect();
        let refusals = &mut self.wanted[at].refusals;
        if !refusals.contains(&unmet) {
            refusals.push(unmet);
        }
    }
}
