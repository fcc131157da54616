//! Which question to ask next: the one whose answer would change most of what was found.

use super::Ready;
use crate::wire;
use pathways::{Answer, Attainments, ask};

impl Ready {
    /// The not-said attainment on which most plans rest, if any does; not one of which they said
    /// that they are not sure.
    pub(super) fn next_question(
        &self,
        answer: &Answer,
        unsure: Attainments,
    ) -> Option<wire::NextQuestion> {
        let question = ask::next_question(self.graph.network(), answer, unsure)?;
        Some(wire::NextQuestion {
            attainment: crate::convert::attainment(self.attainment(question.attainment).1),
            plans: u32::try_from(question.plans).unwrap_or(u32::MAX),
        })
    }
}
