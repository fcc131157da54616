//! Which question to ask next: the one whose answer would change most of what was found.

use super::Ready;
use crate::{AtlasError, wire};
use pathways::{Answer, Attainments, Query, Scratch, ask};

impl Ready {
    /// The not-said attainment that splits the plans most, if any would change them; not one
    /// of which they said that they are not sure.
    pub(super) fn next_question(
        &self,
        query: &Query,
        answer: &Answer,
        unsure: Attainments,
        scratch: &mut Scratch,
    ) -> Result<Option<wire::NextQuestion>, AtlasError> {
        let question = ask::next_question_but(&self.graph.planner, query, answer, unsure, scratch)
            .map_err(|error| self.query_error(&error))?;
        Ok(question.map(|question| wire::NextQuestion {
            attainment: crate::convert::attainment(self.attainment(question.attainment).1),
            plans: answer
                .plans
                .iter()
                .filter(|plan| plan.conditions.has(question.attainment))
                .count()
                .try_into()
                .unwrap_or(u32::MAX),
        }))
    }
}
