//! Steps that are not worth looking at, because the same could be had by another way that is looked
//! at too: without the step, with it earlier, or with two steps in another order.
//!
//! All three speak of a label that begins with some first step, and of the step to be put before it.
//! They leave out that step where the two could change places (or the new one be left out) and
//! everything after them still be usable: where nothing that the new step supplies is asked for by
//! what would then come before it or instead of it.
//!
//! Why nothing is lost. What is left out is covered: some label is made that costs no more, wants no
//! more and ends with the same route. By induction on the number of steps. *Leaving out* (a): what
//! covers it has a step fewer. *Order* (b): what covers it ends in the other of two steps that leave
//! the person where they are, the one whose id comes first; so this follows by induction on that id,
//! for labels that begin with a step that leaves them there. *Earlier* (c): what covers it begins
//! with such a step, for which it has just been shown. Where the label that should cover it has
//! itself fallen to a better one, that one takes its place: it has no more steps, since labels come
//! in order and none falls to one that takes longer.

use super::index::Index;
use super::label::{Label, LabelIx};
use crate::network::{Attainments, PositionIx, RouteIx};

/// A label, and what matters of the step with which it begins.
pub(crate) struct First<'a> {
    index: &'a Index,
    has: Attainments,
    route: RouteIx,
    stays: bool,
    /// Where it begins.
    position: PositionIx,
    /// Everything in its requirements, and all that is wanted for the sake of what comes after it.
    wanted: Attainments,
    /// Everything in its requirements.
    needed: Attainments,
}

impl<'a> First<'a> {
    /// The first step of `label`.
    pub(crate) fn of(index: &'a Index, has: Attainments, labels: &[Label], label: LabelIx) -> Self {
        let label = &labels[label as usize];
        let needed = index.needed[label.route.at()];
        let after = labels.get(label.next as usize);
        let wanted = after.map_or(Attainments::NONE, |after| after.worth.wants);
        Self {
            index,
            has,
            route: label.route,
            stays: index.ends.of(label.route.at()).is_empty(),
            position: PositionIx(label.position),
            wanted: wanted.with(needed),
            needed,
        }
    }

    /// (b) Whether `route`, which leaves the person where they are as the first step does, is not
    /// worth taking before it, because it is looked at after it.
    pub(crate) fn comes_before(&self, route: RouteIx) -> bool {
        self.stays
            && self.index.route_rank(self.route) < self.index.route_rank(route)
            && self.index.gains[route.at()].both(self.needed).is_empty()
    }

    /// Whether `route` is not worth taking from `begin` to here: (a) because the first step could
    /// be taken from there at once, or (c) because it leaves the person where they are and could be
    /// taken there before.
    pub(crate) fn could_be_taken_at(&self, begin: PositionIx, route: RouteIx) -> bool {
        let index = self.index;
        if index
            .begins
            .of(self.route.at())
            .binary_search(&begin)
            .is_err()
        {
            return false;
        }
        let held = self.has.with(index.gives[begin.at()]);
        let supplied = index.gains[route.at()]
            .with(index.gives[self.position.at()])
            .without(held);
        let asked = if self.stays { self.needed } else { self.wanted };
        supplied.both(asked).is_empty()
    }
}
