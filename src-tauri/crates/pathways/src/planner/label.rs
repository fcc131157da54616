//! A label: one way of getting from a position to the target, and when one makes another pointless.

use crate::network::{Attainments, Cost, RouteIx};
use std::cmp::Ordering;

/// A label's place in the arena.
pub(crate) type LabelIx = u32;

/// No label: what comes after a label's step where that step ends in the target.
pub(crate) const NO_LABEL: LabelIx = LabelIx::MAX;

/// What a label costs, wants and ends with: all that decides which of two labels is better at the
/// same position.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Worth {
    /// The sum of the steps from here to the target.
    pub(crate) cost: Cost,
    /// What must be held here for all those steps to be usable, beyond what everyone holds who
    /// starts where the person does. With an attainment it holds all that this implies.
    pub(crate) wants: Attainments,
    /// The route into the target.
    pub(crate) last: RouteIx,
}

/// One way of getting from a position to the target.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Label {
    pub(crate) worth: Worth,
    /// Where it begins: a place among the region's nodes, and the position itself.
    pub(crate) node: u32,
    pub(crate) position: u32,
    /// The first step: the route, its variant and where it ends.
    pub(crate) route: RouteIx,
    pub(crate) variant: u32,
    pub(crate) to: u32,
    /// The label that the first step leads to.
    pub(crate) next: LabelIx,
    /// Not replaced by a later label.
    pub(crate) alive: bool,
}

/// Whether a label worth `a` makes one worth `b` at the same position pointless, in the search for
/// all unbeaten plans.
///
/// Claim: then for every way from a start to here with which `b` becomes a plan, of cost *c* and
/// resting on *R*, the same way makes of `a` a plan that costs no more than *c*, rests on a subset
/// of *R*, and either ends with the same route or costs less in something.
///
/// Proof. The way to here is the same, so its own requirements are met alike: each by what the
/// person had, by what the way granted, or by something not said that is then assumed. What it has
/// granted by the time it gets here covers `b.wants` but for a part of *R*; the second line says
/// that it covers `a.wants` but for a part of that part. So `a` assumes a subset of *R*. Costs add,
/// and "no worse in each criterion" keeps under addition, as does "better in one". If the plan that
/// `a` makes comes to a state twice, leaving out what lies between only saves steps. ∎
///
/// What the third line keeps: two plans of equal cost that end with different routes are both told,
/// and of two labels of equal cost it is not known yet whether the one that wants less will in the
/// end rest on less. Without the first line a plan that is cheaper, without the second one that
/// asks less or is the only one that can be followed would be lost; `tests/planner/oracle.rs` fails
/// whichever line is taken away.
pub(crate) fn dominates(a: &Worth, b: &Worth) -> bool {
    a.cost.no_worse(b.cost) && b.wants.includes(a.wants) && (a.last == b.last || a.cost != b.cost)
}

/// The rule of the search for the best plan that ends with one route: [`dominates`] with costs
/// compared in the order of importance, which addition keeps as well.
pub(crate) fn dominates_in_order(a: &Worth, b: &Worth) -> bool {
    a.cost <= b.cost && b.wants.includes(a.wants)
}

/// The rule of the search for any plan that ends with one route: only steps count.
pub(crate) fn dominates_in_steps(a: &Worth, b: &Worth) -> bool {
    a.cost.steps <= b.cost.steps && b.wants.includes(a.wants)
}

/// What a plan costs and rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Outcome {
    pub(crate) cost: Cost,
    /// All that is assumed and all that this implies.
    pub(crate) rests_on: Attainments,
}

/// Whether a plan with outcome `a` beats every plan that costs at least `b.cost` and rests at least
/// on `b.rests_on`. Equals do not beat each other: they may end with different routes.
pub(crate) fn beats(a: &Outcome, b: &Outcome) -> bool {
    a.cost.no_worse(b.cost) && b.rests_on.includes(a.rests_on) && a != b
}

/// The plain rule in place of the others: only a label that wants the very same and ends with the
/// same route may be pruned.
pub(crate) fn same_wants_no_dearer(a: &Worth, b: &Worth) -> bool {
    a.cost.no_worse(b.cost) && a.wants == b.wants && a.last == b.last
}

/// An order of ways to the target of equally many steps that neither the order of rows nor that of
/// the search has a part in: the first step in which they differ decides.
pub(crate) fn compare_ways(
    labels: &[Label],
    a: &Label,
    b: &Label,
    compare_steps: impl Fn(&Label, &Label) -> Ordering,
) -> Ordering {
    let (mut a, mut b) = (a, b);
    loop {
        let order = compare_steps(a, b);
        if order.is_ne() || a.next == b.next {
            return order;
        }
        match (labels.get(a.next as usize), labels.get(b.next as usize)) {
            (Some(next_a), Some(next_b)) => (a, b) = (next_a, next_b),
            (next_a, next_b) => return next_a.is_some().cmp(&next_b.is_some()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Small numbers, so that ties and inclusions are common.
    fn worth() -> impl Strategy<Value = Worth> {
        let number = || 0..3u32;
        let set = (0..8u128).prop_map(Attainments);
        (number(), number(), number(), number(), set, number()).prop_map(
            |(months, fees, unpaid_months, steps, wants, last)| Worth {
                cost: Cost {
                    months,
                    fees,
                    unpaid_months,
                    steps,
                },
                wants,
                last: RouteIx(last),
            },
        )
    }

    fn outcome() -> impl Strategy<Value = Outcome> {
        worth().prop_map(|worth| Outcome {
            cost: worth.cost,
            rests_on: worth.wants,
        })
    }

    /// The labels that stay when these come one after another.
    fn front(worths: &[Worth]) -> Vec<Worth> {
        let mut front: Vec<Worth> = Vec::new();
        for new in worths {
            if !front.iter().any(|old| dominates(old, new)) {
                front.retain(|old| !dominates(new, old));
                front.push(*new);
            }
        }
        front
    }

    proptest! {
        #[test]
        fn each_rule_is_a_preorder(a in worth(), b in worth(), c in worth()) {
            for rule in [dominates, dominates_in_order, dominates_in_steps] {
                prop_assert!(rule(&a, &a));
                if rule(&a, &b) && rule(&b, &c) {
                    prop_assert!(rule(&a, &c));
                }
            }
        }

        #[test]
        fn labels_merge_only_where_nothing_tells_them_apart(a in worth(), b in worth()) {
            prop_assert_eq!(dominates(&a, &b) && dominates(&b, &a), a == b);
        }

        #[test]
        fn the_other_rules_prune_more(a in worth(), b in worth()) {
            if dominates(&a, &b) {
                prop_assert!(dominates_in_order(&a, &b) && dominates_in_steps(&a, &b));
            }
        }

        #[test]
        fn beating_is_a_strict_order(a in outcome(), b in outcome(), c in outcome()) {
            prop_assert!(!beats(&a, &a));
            prop_assert!(!(beats(&a, &b) && beats(&b, &a)));
            if beats(&a, &b) && beats(&b, &c) {
                prop_assert!(beats(&a, &c));
            }
        }

        #[test]
        fn a_pruned_label_is_matched_or_beaten(a in worth(), b in worth(), way in worth()) {
            // The way to here grants nothing: the plans rest on all that is wanted.
            let plan = |label: &Worth| Outcome {
                cost: label.cost.plus(way.cost),
                rests_on: label.wants.with(way.wants),
            };
            if dominates(&a, &b) {
                let (a_plan, b_plan) = (plan(&a), plan(&b));
                let matched = a_plan == b_plan && a.last == b.last;
                prop_assert!(matched || beats(&a_plan, &b_plan));
            }
        }

        #[test]
        fn the_front_is_what_nothing_dominates_in_any_order(
            worths in prop::collection::vec(worth(), 0..12),
        ) {
            let mut kept = front(&worths);
            let mut backwards: Vec<Worth> = worths.iter().rev().copied().collect();
            backwards = front(&backwards);
            let key = |w: &Worth| (w.cost, w.wants, w.last);
            kept.sort_by_key(key);
            backwards.sort_by_key(key);
            prop_assert_eq!(&kept, &backwards);
            for one in &worths {
                prop_assert!(kept.iter().any(|other| dominates(other, one)));
            }
            for (at, one) in kept.iter().enumerate() {
                for (other_at, other) in kept.iter().enumerate() {
                    prop_assert!(at == other_at || !dominates(other, one));
                }
            }
        }

        #[test]
        fn the_same_cost_added_to_both_changes_nothing(a in worth(), b in worth(), c in worth()) {
            let add = |w: &Worth| Worth { cost: w.cost.plus(c.cost), ..*w };
            for rule in [dominates, dominates_in_order, dominates_in_steps] {
                prop_assert_eq!(rule(&a, &b), rule(&add(&a), &add(&b)));
            }
        }
    }
}
