//! Which question to ask next: the one whose answer would change most of what was found.

use crate::network::{AttainmentIx, Attainments, Network};
use crate::query::{Answer, Plan};
use std::cmp::Reverse;

/// Something that was not said, and what hangs on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Question {
    /// Ask whether the person has this.
    pub attainment: AttainmentIx,
    /// How many plans rest on it, those that are beaten among them.
    pub plans: usize,
}

/// The question on which most of the plans found rest, those that are beaten among them, and the
/// first by id of several; not one of `unsure`, which were asked already. None where no plan rests on
/// anything that could be asked: then no answer would change the plans.
///
/// Claim: whatever the answer, it changes what is found. Take a plan *p* that rests on the attainment
/// *a*.
///
/// Proof. Who lacks *a* cannot follow *p*. Who has it can, and *p* then rests on less; so what is
/// found for them holds a plan *q* that costs no more than *p* and rests on no more than *p* without
/// *a* (of a beaten *p*: is no later in the order by which the best plan of its last route is
/// chosen). Were *q* found for those who lack *a* too, it could be followed without *a*, and so it
/// could in the first place; but there it would have beaten *p* or come before it. ∎
///
/// So no search has to be made to know it: a visitor is waiting.
pub fn next_question(network: &Network, answer: &Answer, unsure: Attainments) -> Option<Question> {
    let also = answer.also_works.iter().map(|also| &also.plan);
    let plans: Vec<&Plan> = answer.plans.iter().chain(also).collect();
    let rests = plans.iter().map(|plan| plan.conditions);
    let rests = rests.fold(Attainments::NONE, Attainments::with);
    let question = |attainment: AttainmentIx| Question {
        attainment,
        plans: plans
            .iter()
            .filter(|plan| plan.conditions.has(attainment))
            .count(),
    };
    rests
        .without(unsure)
        .iter()
        .map(question)
        .min_by_key(|question| {
            let id = &network.attainments()[question.attainment.at()].id;
            (Reverse(question.plans), id)
        })
}
