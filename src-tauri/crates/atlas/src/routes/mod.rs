//! Find my route: the request as the planner's query, its answer in words.

mod ask;
mod plan;
mod prefer;
mod query;
mod refuse;

pub(crate) use prefer::Suited;
pub(crate) use query::lapsed;

use crate::convert::Convert;
use crate::{AtlasError, ErrorCode, Ready, wire};
use language::{commas, say};
use pathways::{AttainmentIx, Attainments, PositionIx, QueryError, RouteIx};
use plan::Planned;
use std::collections::BTreeSet;

impl Ready {
    pub(crate) fn routes(
        &self,
        request: &wire::RoutesRequest,
    ) -> Result<wire::RoutesAnswer, AtlasError> {
        let query = self.query(request)?;
        let unsure = self.attainment_set(&request.unsure)?;
        let today = request.today.as_deref().filter(|text| !text.is_empty());
        let today = today
            .map(|text| crate::returns::day("today", text))
            .transpose()?;
        let wishes = request.prefer.as_deref().unwrap_or_default();
        let running = self.running.begin(request.question.as_deref())?;
        let found = self.find(&query, wishes, running.cancelled())?;
        drop(running);
        let answer = &found.answer;
        let next_question = self.next_question(answer, unsure);
        let of = Convert(&self.catalogue);
        let planned = Planned {
            ready: self,
            query: &query,
            today,
        };
        let plans = answer.plans.iter().map(|plan| planned.plan(plan));
        let plans = plans.collect::<Result<Vec<wire::Plan>, _>>()?;
        let also_works = answer.also_works.iter();
        let also_works = also_works
            .map(|also| planned.also_works(also, &plans))
            .collect::<Result<Vec<wire::AlsoWorks>, _>>()?;
        let not_open: Vec<wire::NotOpen> = answer
            .not_open
            .iter()
            .map(|closed| self.not_open(closed, &plans))
            .collect();
        let unsuited: Vec<wire::Unsuited> = found
            .unsuited
            .iter()
            .map(|&route| self.unsuited(route, wishes))
            .collect();
        let mut named = BTreeSet::new();
        let shown = plans.iter().chain(also_works.iter().map(|also| &also.plan));
        named.extend(shown.flat_map(|plan| plan.steps.iter().map(|step| step.route.as_str())));
        named.extend(not_open.iter().map(|closed| closed.route.as_str()));
        named.extend(unsuited.iter().map(|left| left.route.as_str()));
        let routes = named
            .into_iter()
            .filter_map(|id| self.catalogue.route(id))
            .map(|row| (row.id.clone(), of.route(row)))
            .collect();
        let names = |at: &[PositionIx]| {
            at.iter()
                .map(|&at| of.position(self.position_id(at)))
                .collect()
        };
        Ok(wire::RoutesAnswer {
            from: names(&query.from),
            to: names(&query.to),
            already_there: answer.already_there,
            next_question,
            plans,
            also_works,
            not_open,
            unsuited,
            routes,
            complete: answer.complete,
        })
    }

    fn query_error(&self, error: &QueryError) -> AtlasError {
        match error {
            QueryError::Contradiction(both) => {
                let names: Vec<&str> = both.iter().map(|&at| self.attainment(at).0).collect();
                AtlasError::new(
                    ErrorCode::Contradiction,
                    say!("refusal-both", what = commas(&names)),
                )
                .hint(say!("refusal-change-one"))
            }
            other => AtlasError::bad(say!("refusal-planner", why = other.to_string())),
        }
    }

    fn position_id(&self, at: PositionIx) -> &str {
        &self.graph.network().positions()[at.at()].id
    }

    pub(crate) fn route_at(&self, at: RouteIx) -> &catalogue::Fact<catalogue::Route> {
        &self.catalogue.routes()[at.at()]
    }

    /// An attainment's name and row; the network is built in the catalogue's order.
    pub(crate) fn attainment(&self, at: AttainmentIx) -> (&str, &catalogue::Attainment) {
        let row = &self.catalogue.attainments()[at.at()];
        (&row.name, row)
    }

    fn attainment_cards(&self, set: Attainments) -> Vec<wire::Attainment> {
        set.iter()
            .map(|at| crate::convert::attainment(self.attainment(at).1))
            .collect()
    }
}
