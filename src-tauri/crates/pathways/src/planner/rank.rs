//! Order and labels of finished plans. Preferences live here and never inside the search.

use super::index::Index;
use crate::network::{Cost, RouteIx};
use crate::query::{Answer, Label, Plan, Status};
use std::cmp::Ordering;
use std::collections::BTreeSet;

/// Best first: what is open now before what needs something first before what must be checked;
/// then months, fees, unpaid months, steps; then fewer conditions; then by the ids of last route
/// and conditions. No two plans of an answer are alike in all of that, so neither the order of the
/// network's rows nor which of several equal chains stands for them has a part in it.
pub(crate) fn compare(index: &Index, a: &Plan, b: &Plan) -> Ordering {
    let conditions = |plan: &Plan| index.close(plan.conditions).len();
    let last = |plan: &Plan| plan.steps.last().map(|step| index.route_rank(step.route));
    a.status
        .cmp(&b.status)
        .then_with(|| a.cost.cmp(&b.cost))
        .then_with(|| conditions(a).cmp(&conditions(b)))
        .then_with(|| last(a).cmp(&last(b)))
        .then_with(|| index.compare_sets(a.conditions, b.conditions))
}

/// What the steps of a plan ask of the person today.
pub(crate) fn status(steps: usize, conditional: bool) -> Status {
    match (steps, conditional) {
        (_, true) => Status::CheckFirst,
        (1, false) => Status::OpenNow,
        (_, false) => Status::OpenAfter,
    }
}

/// Says what each unbeaten plan is best at, in place of what was said before. The order stays.
///
/// [`Label::Quickest`], [`Label::LowestFees`] and [`Label::FewestSteps`] go to every plan that no
/// other undercuts in that respect; [`Label::PaidAllTheWay`] and [`Label::NoNewExams`] to every
/// plan for which they are true. `exam_routes` are the routes that the caller calls a new school
/// exam; while it is empty nothing is said about exams.
pub fn label(answer: &mut Answer, exam_routes: &BTreeSet<RouteIx>) {
    let best = answer
        .plans
        .iter()
        .map(|plan| plan.cost)
        .reduce(Cost::least);
    let Some(best) = best else { return };
    for plan in &mut answer.plans {
        let exams = plan
            .steps
            .iter()
            .any(|step| exam_routes.contains(&step.route));
        let labels = [
            (Label::Quickest, plan.cost.months == best.months),
            (Label::LowestFees, plan.cost.fees == best.fees),
            (Label::PaidAllTheWay, plan.cost.unpaid_months == 0),
            (Label::FewestSteps, plan.cost.steps == best.steps),
            (Label::NoNewExams, !exam_routes.is_empty() && !exams),
        ];
        plan.labels = labels
            .iter()
            .filter(|(_, holds)| *holds)
            .map(|(label, _)| *label)
            .collect();
    }
}
