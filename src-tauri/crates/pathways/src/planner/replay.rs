//! Goes through a plan from its start, as the person would.

use super::index::Index;
use super::label::NO_LABEL;
use super::rank;
use super::search::{Finish, Ground};
use super::store::Store;
use crate::network::{Attainments, PositionIx, RouteIx};
use crate::query::{Plan, Step};

/// Turns a finished label into a plan: what each step is the first to assume, and what it all comes
/// to.
pub(crate) fn plan(ground: &Ground<'_>, store: &Store, end: &Finish) -> Plan {
    let index = ground.index;
    let mut held = ground.facts.has;
    let mut conditions = Attainments::NONE;
    let mut steps = Vec::new();
    let mut at = &store.labels[end.label as usize];
    loop {
        let assumes = assumed_for(index, at.route, held, end.outcome.rests_on);
        let to = PositionIx(at.to);
        conditions = conditions.with(assumes);
        held = held.with(index.close(assumes));
        held = held
            .with(index.gains[at.route.at()])
            .with(index.gives[to.at()]);
        steps.push(Step {
            route: at.route,
            variant: at.variant,
            from: PositionIx(at.position),
            to,
            assumes,
        });
        if at.next == NO_LABEL {
            break;
        }
        at = &store.labels[at.next as usize];
    }
    Plan {
        status: rank::status(steps.len(), !conditions.is_empty()),
        cost: end.outcome.cost,
        conditions: index.strongest(conditions),
        steps,
        labels: Vec::new(),
    }
}

/// What has to be assumed for the route, out of all that the plan rests on: for each clause that is
/// not met the weakest, clause by clause in order of ids.
fn assumed_for(
    index: &Index,
    route: RouteIx,
    held: Attainments,
    rests_on: Attainments,
) -> Attainments {
    let open = |clause: &&Attainments| clause.both(held).is_empty();
    let mut clauses: Vec<Attainments> = index
        .needs
        .of(route.at())
        .iter()
        .filter(open)
        .copied()
        .collect();
    clauses.sort_by(|a, b| index.compare_sets(*a, *b));
    let mut assumed = Attainments::NONE;
    for clause in clauses {
        if clause.both(assumed).is_empty() {
            let weakest = clause.both(rests_on).iter().min_by(|a, b| {
                let implied = |at: usize| index.implied[at].len();
                let by_ids = || index.compare_sets(Attainments::one(*a), Attainments::one(*b));
                implied(a.at()).cmp(&implied(b.at())).then_with(by_ids)
            });
            assumed = assumed.with(index.implied[weakest.expect("met or assumed").at()]);
        }
    }
    index.strongest(assumed)
}
