//! Which question to ask next: the one on which most plans rest.

use super::Ready;
use crate::wire;
use pathways::{Answer, AttainmentIx, Attainments};
use std::collections::BTreeMap;

impl Ready {
    /// The not-said attainment that most plans rest on, if any does, but for those of which the
    /// person is `unsure`.
    pub(super) fn next_question(
        &self,
        unsure: Attainments,
        answer: &Answer,
    ) -> Option<wire::NextQuestion> {
        let mut resting: BTreeMap<AttainmentIx, u32> = BTreeMap::new();
        let also = answer.also_works.iter().map(|also| &also.plan);
        for plan in answer.plans.iter().chain(also) {
            for condition in plan.conditions.iter().filter(|&at| !unsure.has(at)) {
                *resting.entry(condition).or_default() += 1;
            }
        }
        // On a tie the catalogue's own order of questions decides: the lower index.
        let (&at, &plans) = resting
            .iter()
            .max_by_key(|&(&at, &plans)| (plans, std::cmp::Reverse(at)))?;
        Some(wire::NextQuestion {
            attainment: crate::convert::attainment(self.attainment(at).1),
            plans,
        })
    }
}
