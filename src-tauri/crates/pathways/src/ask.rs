//! Which question to ask next: the one whose answer would change most of what was found.

use crate::network::{AttainmentIx, Attainments, Cost, Network, RouteIx};
use crate::planner::{Planner, Scratch};
use crate::query::{Answer, Plan, Query, QueryError};
use std::borrow::Borrow;
use std::collections::BTreeSet;

/// How many questions are tried out, those on which most plans rest first. Each costs two
/// searches, and a visitor is waiting.
pub const TRIED: usize = 2;

/// Something that was not said, and what hangs on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Ask whether the person has this.
    pub attainment: AttainmentIx,
    /// How many plans and routes would be found in one case and not in the other, or not as found:
    /// at another cost, or resting on something else.
    pub splits: usize,
    /// Routes into the target that can be used if the person has it, and not if they lack it.
    pub opens: Vec<RouteIx>,
}

/// The question that splits most of what was found, by answering the query both ways for each
/// attainment on which a plan rests (at most [`TRIED`] of them); the first by id among equals. None
/// where nothing rests on anything, or no question would change a thing.
pub fn next_question<N: Borrow<Network>>(
    planner: &Planner<N>,
    query: &Query,
    answer: &Answer,
    scratch: &mut Scratch,
) -> Result<Option<Question>, QueryError> {
    next_question_but(planner, query, answer, Attainments::NONE, scratch)
}

/// The same, leaving out what the person was asked already and could not say.
pub fn next_question_but<N: Borrow<Network>>(
    planner: &Planner<N>,
    query: &Query,
    answer: &Answer,
    unsure: Attainments,
    scratch: &mut Scratch,
) -> Result<Option<Question>, QueryError> {
    let mut best: Option<Question> = None;
    for attainment in candidates(planner.network(), answer, unsure) {
        let one = Attainments::one(attainment);
        let had = Query {
            has: query.has.with(one),
            ..query.clone()
        };
        let lacked = Query {
            lacks: query.lacks.with(one),
            ..query.clone()
        };
        let had = planner.answer(&had, scratch)?;
        let lacked = planner.answer(&lacked, scratch)?;
        let question = compare(planner.network(), attainment, &had, &lacked);
        let least = best.as_ref().map_or(0, |best| best.splits);
        if question.splits > least {
            best = Some(question);
        }
    }
    Ok(best)
}

/// What some plan rests on: the most frequent, in order of id.
fn candidates(network: &Network, answer: &Answer, unsure: Attainments) -> Vec<AttainmentIx> {
    let id = |at: &AttainmentIx| &network.attainments()[at.at()].id;
    let plans: Vec<&Plan> = all_plans(answer).collect();
    let rests = plans
        .iter()
        .fold(Attainments::NONE, |all, plan| all.with(plan.conditions));
    let mut all: Vec<AttainmentIx> = rests.without(unsure).iter().collect();
    all.sort_by_key(|at| {
        let resting = plans.iter().filter(|plan| plan.conditions.has(*at)).count();
        (std::cmp::Reverse(resting), id(at))
    });
    all.truncate(TRIED);
    all.sort_by_key(id);
    all
}

fn all_plans(answer: &Answer) -> impl Iterator<Item = &Plan> {
    answer
        .plans
        .iter()
        .chain(answer.also_works.iter().map(|also| &also.plan))
}

fn compare(network: &Network, attainment: AttainmentIx, had: &Answer, lacked: &Answer) -> Question {
    /// Whether it is unbeaten, how it ends, what it costs and all that it rests on.
    type Found = (bool, RouteIx, Cost, Attainments);
    let found = |answer: &Answer| -> BTreeSet<Found> {
        let key = |unbeaten: bool, plan: &Plan| {
            let last = plan.steps.last().map(|step| step.route);
            (unbeaten, last, plan.cost, network.close(plan.conditions))
        };
        let plans = answer.plans.iter().map(|plan| key(true, plan));
        let also = answer.also_works.iter().map(|also| key(false, &also.plan));
        plans
            .chain(also)
            .filter_map(|(u, last, cost, on)| Some((u, last?, cost, on)))
            .collect()
    };
    let (if_had, if_lacked) = (found(had), found(lacked));
    let usable = |found: &BTreeSet<Found>| -> BTreeSet<RouteIx> {
        found.iter().map(|(_, route, ..)| *route).collect()
    };
    let mut opens: Vec<RouteIx> = usable(&if_had)
        .difference(&usable(&if_lacked))
        .copied()
        .collect();
    opens.sort_by_key(|route| &network.routes()[route.at()].id);
    let splits = if_had.symmetric_difference(&if_lacked).count() + opens.len();
    Question {
        attainment,
        splits,
        opens,
    }
}
