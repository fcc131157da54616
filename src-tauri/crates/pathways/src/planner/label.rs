//! A label: one way of getting to a position, and when one makes another pointless.

use crate::network::{Attainments, Cost, RouteIx};
use std::cmp::Ordering;

/// A label's place in the arena.
pub(crate) type LabelIx = u32;

/// No label: the parent of a label that stands at a start.
pub(crate) const NO_LABEL: LabelIx = LabelIx::MAX;

/// What a label has spent, has, and rests on: all that decides which of two labels is better at
/// the same position.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Worth {
    /// The sum of the steps.
    pub(crate) cost: Cost,
    /// Closed: started with, given, granted or assumed; only those that can matter from here on.
    pub(crate) holds: Attainments,
    /// Closed: the not-said answers that some step assumed.
    pub(crate) rests_on: Attainments,
}

/// One way of getting to a position.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Label {
    pub(crate) worth: Worth,
    /// Where it stands: a place among the region's nodes, or past them for a finished plan.
    pub(crate) node: u32,
    /// The position itself.
    pub(crate) position: u32,
    /// The label from which its last step was taken.
    pub(crate) parent: LabelIx,
    /// That step.
    pub(crate) route: RouteIx,
    pub(crate) variant: u32,
    /// What that step is the first to assume, as few as imply the rest.
    pub(crate) assumes: Attainments,
    /// Not beaten by a later label.
    pub(crate) alive: bool,
}

/// How costs are compared: criterion by criterion, or in the order of importance.
pub(crate) trait Order {
    /// Whether `a` may stand in for `b`. A preorder that adding the same cost to both keeps.
    fn no_worse(a: Cost, b: Cost) -> bool;
}

/// Criterion by criterion: the order of the Pareto set.
pub(crate) struct EachCriterion;

impl Order for EachCriterion {
    fn no_worse(a: Cost, b: Cost) -> bool {
        a.no_worse(b)
    }
}

/// Months first, then fees, unpaid months and steps: the order that picks the best plan of a
/// beaten route.
pub(crate) struct MonthsFirst;

impl Order for MonthsFirst {
    fn no_worse(a: Cost, b: Cost) -> bool {
        a <= b
    }
}

/// Whether a label worth `a` makes one worth `b` at the same position pointless.
///
/// Claim: then for every way on from `b` to a target with cost *c* that ends resting on *R*, there
/// is a way on from `a` over the same routes, hence with the same last route, whose cost is no
/// worse than *c* and which rests on a subset of *R*.
///
/// Proof. Follow `b`'s way step by step and keep two invariants: `a` rests on no more than `b`, and
/// `b` holds nothing that `a` neither holds nor `b` rests on. They hold at the outset by the second
/// and third line below. At each clause `b` has some attainment *x* of it, held or assumed now. If
/// `a` holds *x*, nothing is to do. Else `b` rests on *x*, so *x* is implied by something that was
/// not said; whoever lacked *x* would lack that too, and what a person has at the start every label
/// holds; so *x* was not said either and `a` may assume it: `a` then still rests on no more than
/// `b`. Grants and gifts add the same to both. Costs are added alike, and both orders keep under
/// addition. If `a`'s way comes to a state twice, cutting the loop only saves a step. ∎
///
/// Assuming late is why `a` needs only *cover* what `b` assumed: comparing `holds` alone would be
/// exact as well but would keep a label for each moment at which something can be taken for
/// granted. Dropping the second line loses plans that ask less; dropping the third loses plans that
/// need what only the dearer label has. `tests/planner/oracle.rs` fails if either goes, or the first.
pub(crate) fn dominates<O: Order>(a: &Worth, b: &Worth) -> bool {
    O::no_worse(a.cost, b.cost)
        && b.rests_on.includes(a.rests_on)
        && a.holds.with(b.rests_on).includes(b.holds)
}

/// The plain rule in place of [`dominates`]: only a label in the very same state may be pruned.
pub(crate) fn same_state_no_worse<O: Order>(a: &Worth, b: &Worth) -> bool {
    O::no_worse(a.cost, b.cost) && a.rests_on == b.rests_on && a.holds == b.holds
}

/// Whether a finished plan with `a`'s cost and conditions beats whatever a label could become that
/// costs at least `b.cost` and rests at least on `b.rests_on`. Equals do not beat each other: they
/// may end with different routes.
pub(crate) fn beats(a: &Worth, b: &Worth) -> bool {
    a.cost.no_worse(b.cost)
        && b.rests_on.includes(a.rests_on)
        && (a.cost != b.cost || a.rests_on != b.rests_on)
}

/// What becomes of two labels that meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Meeting {
    /// The old one makes the new one pointless.
    OldStays,
    /// The new one makes the old one pointless.
    NewReplaces,
    /// They are worth the same: one of them stands for both.
    Merge,
    /// Each is good for something.
    BothStay,
}

/// Applies a pruning rule in both directions.
pub(crate) fn meet(old: &Worth, new: &Worth, rule: impl Fn(&Worth, &Worth) -> bool) -> Meeting {
    match (rule(old, new), rule(new, old)) {
        (true, true) => Meeting::Merge,
        (true, false) => Meeting::OldStays,
        (false, true) => Meeting::NewReplaces,
        (false, false) => Meeting::BothStay,
    }
}

/// An order of labels of equally many steps that neither the order of rows nor that of the search
/// has a part in: the first step in which their paths differ decides.
pub(crate) fn compare_paths(
    labels: &[Label],
    mut a: LabelIx,
    mut b: LabelIx,
    compare_steps: impl Fn(&Label, &Label) -> Ordering,
) -> Ordering {
    let mut order = Ordering::Equal;
    while a != b {
        if a == NO_LABEL || b == NO_LABEL {
            return if a == NO_LABEL {
                Ordering::Less
            } else {
                Ordering::Greater
            };
        }
        let (left, right) = (&labels[a as usize], &labels[b as usize]);
        order = compare_steps(left, right).then(order);
        (a, b) = (left.parent, right.parent);
    }
    order
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Small numbers, so that ties and inclusions are common.
    fn worth() -> impl Strategy<Value = Worth> {
        let number = || 0..3u32;
        let set = || (0..8u128).prop_map(Attainments);
        (number(), number(), number(), number(), set(), set()).prop_map(
            |(months, fees, unpaid_months, steps, holds, rests_on)| Worth {
                cost: Cost {
                    months,
                    fees,
                    unpaid_months,
                    steps,
                },
                holds: holds.with(rests_on),
                rests_on,
            },
        )
    }

    /// The labels that stay when these come one after another.
    fn front(worths: &[Worth]) -> Vec<Worth> {
        let mut front: Vec<Worth> = Vec::new();
        'next: for new in worths {
            let mut at = 0;
            while let Some(old) = front.get(at) {
                match meet(old, new, dominates::<EachCriterion>) {
                    Meeting::OldStays | Meeting::Merge => continue 'next,
                    Meeting::NewReplaces => _ = front.swap_remove(at),
                    Meeting::BothStay => at += 1,
                }
            }
            front.push(*new);
        }
        front
    }

    proptest! {
        #[test]
        fn dominance_is_a_preorder(a in worth(), b in worth(), c in worth()) {
            prop_assert!(dominates::<EachCriterion>(&a, &a));
            for rule in [dominates::<EachCriterion>, dominates::<MonthsFirst>] {
                if rule(&a, &b) && rule(&b, &c) {
                    prop_assert!(rule(&a, &c));
                }
            }
        }

        #[test]
        fn labels_merge_only_where_nothing_tells_them_apart(a in worth(), b in worth()) {
            let merge = meet(&a, &b, dominates::<EachCriterion>) == Meeting::Merge;
            prop_assert_eq!(merge, a == b);
            let merge = meet(&a, &b, same_state_no_worse::<EachCriterion>) == Meeting::Merge;
            prop_assert_eq!(merge, a == b);
        }

        #[test]
        fn the_plain_rule_prunes_less(a in worth(), b in worth()) {
            if same_state_no_worse::<EachCriterion>(&a, &b) {
                prop_assert!(dominates::<EachCriterion>(&a, &b));
            }
            if dominates::<EachCriterion>(&a, &b) {
                prop_assert!(dominates::<MonthsFirst>(&a, &b));
            }
        }

        #[test]
        fn beating_is_a_strict_order(a in worth(), b in worth(), c in worth()) {
            prop_assert!(!beats(&a, &a));
            prop_assert!(!(beats(&a, &b) && beats(&b, &a)));
            if beats(&a, &b) && beats(&b, &c) {
                prop_assert!(beats(&a, &c));
            }
        }

        #[test]
        fn the_front_is_what_nothing_dominates_in_any_order(
            worths in prop::collection::vec(worth(), 0..12),
        ) {
            let mut kept = front(&worths);
            let mut backwards: Vec<Worth> = worths.iter().rev().copied().collect();
            backwards = front(&backwards);
            let key = |w: &Worth| (w.cost, w.holds, w.rests_on);
            kept.sort_by_key(key);
            backwards.sort_by_key(key);
            prop_assert_eq!(&kept, &backwards);
            for one in &worths {
                prop_assert!(kept.iter().any(|other| dominates::<EachCriterion>(other, one)));
            }
            for (at, one) in kept.iter().enumerate() {
                for (other_at, other) in kept.iter().enumerate() {
                    prop_assert!(at == other_at || !dominates::<EachCriterion>(other, one));
                }
            }
        }

        #[test]
        fn the_same_cost_added_to_both_changes_nothing(a in worth(), b in worth(), c in worth()) {
            let add = |w: &Worth| Worth { cost: w.cost.plus(c.cost), ..*w };
            for rule in [dominates::<EachCriterion>, dominates::<MonthsFirst>, beats] {
                prop_assert_eq!(rule(&a, &b), rule(&add(&a), &add(&b)));
            }
        }
    }
}
