//! The three things that are searched for: all unbeaten plans; the best plan that ends with one
//! route; and whether any plan ends with it.

use super::index::{Index, Way};
use super::label::{
    Label, Outcome, Worth, beats, dominates, dominates_in_order, dominates_in_steps,
};
use super::search::{Aim, Finish, Ground, Turn};
use super::store::compare_by_ids;
use crate::network::{Cost, RouteIx};
use std::cmp::Ordering;

/// Every plan that no other beats: the Pareto set.
#[derive(Debug, Default)]
pub(crate) struct Unbeaten {
    /// Plans that no other plan found so far beats.
    pub(crate) plans: Vec<Finish>,
}

impl Aim for Unbeaten {
    fn rule(a: &Worth, b: &Worth) -> bool {
        dominates(a, b)
    }

    fn turn(best: &Outcome, steps: u32) -> Turn {
        let Cost {
            months,
            fees,
            unpaid_months,
            steps: all_steps,
        } = best.cost;
        [months, fees, unpaid_months, all_steps, steps, 0]
    }

    fn ways(index: &Index, route: RouteIx) -> &[Way] {
        index.ways.of(route.at())
    }

    fn is_hopeless(&self, best: &Outcome) -> bool {
        self.plans.iter().any(|plan| beats(&plan.outcome, best))
    }

    fn finish(&mut self, ground: &Ground<'_>, labels: &[Label], new: Finish) {
        let label = |finish: &Finish| &labels[finish.label as usize];
        let mut at = 0;
        while let Some(old) = self.plans.get_mut(at) {
            if beats(&old.outcome, &new.outcome) {
                return;
            }
            if old.outcome == new.outcome && label(old).worth.last == label(&new).worth.last {
                let order = compare_by_ids(ground.index, labels, label(&new), label(old));
                if order == Ordering::Less {
                    *old = new;
                }
                return;
            }
            if beats(&new.outcome, &old.outcome) {
                self.plans.swap_remove(at);
            } else {
                at += 1;
            }
        }
        self.plans.push(new);
    }

    fn is_done(&self, _: &Turn) -> bool {
        false
    }
}

/// The best plan that ends with one route: fewest conditions, then months, fees, unpaid months and
/// steps, then by the ids of the conditions.
///
/// One order instead of four criteria keeps far fewer labels, and the search is over with the first
/// plan; that is why it is a search of its own.
#[derive(Debug, Default)]
pub(crate) struct Best {
    pub(crate) plan: Option<Finish>,
}

impl Aim for Best {
    fn rule(a: &Worth, b: &Worth) -> bool {
        dominates_in_order(a, b)
    }

    fn turn(best: &Outcome, steps: u32) -> Turn {
        let Cost {
            months,
            fees,
            unpaid_months,
            steps: all_steps,
        } = best.cost;
        [
            best.rests_on.len(),
            months,
            fees,
            unpaid_months,
            all_steps,
            steps,
        ]
    }

    fn ways(index: &Index, route: RouteIx) -> &[Way] {
        &index.ways.of(route.at())[..1]
    }

    fn is_hopeless(&self, _: &Outcome) -> bool {
        false
    }

    fn finish(&mut self, ground: &Ground<'_>, labels: &[Label], new: Finish) {
        let better = self.plan.is_none_or(|old| {
            let key = |finish: &Finish| (finish.outcome.rests_on.len(), finish.outcome.cost);
            let label = |finish: &Finish| &labels[finish.label as usize];
            let index = ground.index;
            key(&new)
                .cmp(&key(&old))
                .then_with(|| index.compare_sets(new.outcome.rests_on, old.outcome.rests_on))
                .then_with(|| compare_by_ids(index, labels, label(&new), label(&old)))
                .is_lt()
        });
        if better {
            self.plan = Some(new);
        }
    }

    fn is_done(&self, turn: &Turn) -> bool {
        self.plan
            .is_some_and(|plan| Self::turn(&plan.outcome, u32::MAX) < *turn)
    }
}

/// Whether any plan ends with one route, whatever it costs. Steps are minded all the same, so that a
/// label is never replaced by one that takes longer: `shortcuts` relies on it.
#[derive(Debug, Default)]
pub(crate) struct Any {
    pub(crate) found: bool,
}

impl Aim for Any {
    fn rule(a: &Worth, b: &Worth) -> bool {
        dominates_in_steps(a, b)
    }

    fn turn(best: &Outcome, steps: u32) -> Turn {
        [best.cost.steps, steps, 0, 0, 0, 0]
    }

    fn ways(index: &Index, route: RouteIx) -> &[Way] {
        &index.ways.of(route.at())[..1]
    }

    fn is_hopeless(&self, _: &Outcome) -> bool {
        self.found
    }

    fn finish(&mut self, _: &Ground<'_>, _: &[Label], _: Finish) {
        self.found = true;
    }

    fn is_done(&self, _: &Turn) -> bool {
        self.found
    }
}
