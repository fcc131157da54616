//! A plan of the planner as it is shown: names, ranges, and how each requirement stands.

use super::Ready;
use crate::convert::Convert;
use crate::dates::{Chosen, REGISTRATION, calendar_error};
use crate::network::modes;
use crate::{AtlasError, wire};
use catalogue::Route;
use language::{ands, commas, say, thens};
use pathways::{Attainments, Date, Label, Mode, Plan, Query, Status, Step};

/// The query that a plan answers, beside what its names are looked up in.
pub(super) struct Planned<'a> {
    pub(super) ready: &'a Ready,
    pub(super) query: &'a Query,
    /// What day it is, where the person said.
    pub(super) today: Option<Date>,
}

/// What a person holds as a plan goes on: from today, or from which step.
struct Held {
    today: Attainments,
    gained: Vec<Attainments>,
}

impl Planned<'_> {
    pub(super) fn plan(&self, plan: &Plan) -> Result<wire::Plan, AtlasError> {
        let mut held = Held {
            today: self.held_today(plan),
            gained: Vec::new(),
        };
        let mut starts_after = 0;
        let mut steps = Vec::with_capacity(plan.steps.len());
        for step in &plan.steps {
            steps.push(self.step(step, starts_after, &held));
            starts_after += steps
                .last()
                .map_or(0, |step: &wire::PlanStep| step.months.typical);
            held.gained.push(self.gained(step));
        }
        let mut who_decides: Vec<wire::Named> = Vec::new();
        for step in &plan.steps {
            for id in &self.ready.route_at(step.route).gatekeepers {
                if let Some(row) = self.ready.catalogue.gatekeeper(id)
                    && !who_decides.iter().any(|known| known.id == *id)
                {
                    who_decides.push(wire::Named {
                        id: id.clone(),
                        name: row.name.clone(),
                    });
                }
            }
        }
        let check = self.ready.attainment_cards(plan.conditions);
        let sum = |range: fn(&wire::PlanStep) -> wire::Range| {
            steps
                .iter()
                .map(range)
                .fold(wire::Range::default(), |all, one| wire::Range {
                    min: all.min + one.min,
                    typical: all.typical + one.typical,
                    max: all.max + one.max,
                })
        };
        Ok(wire::Plan {
            id: steps.iter().map(step_id).collect::<Vec<_>>().join("+") + &conditions_id(&check),
            way: self.way(plan),
            title: self.title(plan),
            status: status(plan.status),
            status_words: self.status_words(plan, &check),
            labels: self.labels(plan),
            months: sum(|step| step.months),
            fees: sum(|step| step.fees),
            unpaid_months: plan.cost.unpaid_months,
            check,
            who_decides,
            dates: self.dates(plan)?,
            steps,
        })
    }

    /// The plan in the calendar, where the request says what day it is.
    fn dates(&self, plan: &Plan) -> Result<Option<wire::PlanDates>, AtlasError> {
        let Some(today) = self.today else {
            return Ok(None);
        };
        let routes = self.ready.graph.network().routes();
        let chosen = plan.steps.iter().map(|step| Chosen {
            route: self.ready.route_at(step.route),
            mode: routes[step.route.at()].variants[step.variant as usize].mode,
        });
        let chosen: Vec<Chosen<'_>> = chosen.collect();
        let dates = self.ready.plan_dates(today, &chosen);
        dates.map(Some).map_err(|error| calendar_error(&error))
    }

    pub(super) fn also_works(
        &self,
        also: &pathways::AlsoWorks,
        plans: &[wire::Plan],
    ) -> Result<wire::AlsoWorks, AtlasError> {
        let plan = self.plan(&also.plan)?;
        let beaten_by: Vec<&wire::Plan> = also
            .beaten_by
            .iter()
            .filter_map(|&at| plans.get(at))
            .collect();
        let why = beaten_by
            .first()
            .map_or_else(String::new, |best| better_in(best, &plan));
        Ok(wire::AlsoWorks {
            beaten_by: beaten_by.iter().map(|plan| plan.id.clone()).collect(),
            why,
            plan,
        })
    }

    /// What a person holds before the first step: what they said, and what their place gives.
    fn held_today(&self, plan: &Plan) -> Attainments {
        let network = self.ready.graph.network();
        let place = plan.steps.first().map(|step| step.from);
        let given = place.into_iter().flat_map(|at| network.standing(at));
        let given = given
            .flat_map(|&at| &network.positions()[at.at()].gives)
            .copied()
            .collect();
        network.close(self.query.has.with(given))
    }

    /// What a step adds: its grants, and what its end gives.
    fn gained(&self, step: &Step) -> Attainments {
        let network = self.ready.graph.network();
        let grants = network.routes()[step.route.at()].grants.iter().copied();
        let given = network.standing(step.to).iter();
        let given = given.flat_map(|&at| network.positions()[at.at()].gives.iter().copied());
        network.close(grants.chain(given).collect())
    }

    fn step(&self, step: &Step, starts_after: u32, held: &Held) -> wire::PlanStep {
        let ready = self.ready;
        let of = Convert(&ready.catalogue);
        let row = ready.route_at(step.route);
        let route = &ready.graph.network().routes()[step.route.at()];
        let variant = &route.variants[step.variant as usize];
        let months = modes(row)
            .get(step.variant as usize)
            .and_then(|(_, months)| *months)
            .map_or_else(wire::Range::default, |months| wire::Range {
                min: months.min.into(),
                typical: months.typical.into(),
                max: months.max.into(),
            });
        let fees = row
            .fees
            .as_ref()
            .map_or_else(wire::Range::default, |fees| wire::Range {
                min: fees.min,
                typical: fees.typical,
                max: fees.max,
            });
        let needs = route.needs.iter().map(|clause| {
            let any: Attainments = clause.any_of.iter().copied().collect();
            let meets = |set: Attainments| !set.both(any).is_empty();
            if meets(held.today) {
                return wire::NeedState::Met;
            }
            match held.gained.iter().position(|&set| meets(set)) {
                Some(step) => wire::NeedState::MetBy {
                    step: u32::try_from(step).unwrap_or(u32::MAX),
                },
                None => wire::NeedState::Check,
            }
        });
        wire::PlanStep {
            route: row.id.clone(),
            mode: match variant.mode {
                Mode::FullTime => wire::Mode::FullTime,
                Mode::PartTime => wire::Mode::PartTime,
            },
            from: of.position(ready.position_id(step.from)),
            to: of.position(ready.position_id(step.to)),
            starts_after,
            months,
            fees,
            paid: row.paid,
            check: ready.attainment_cards(step.assumes),
            needs: needs.collect(),
        }
    }

    /// Plans that differ only in what is filled in on the spot (a resit, a licence, a year in
    /// post) are the same way: the steps that move the person, in order.
    fn way(&self, plan: &Plan) -> String {
        let rows = plan
            .steps
            .iter()
            .map(|step| self.ready.route_at(step.route));
        let moves = rows
            .filter(|row| !row.to.is_empty())
            .map(|row| row.id.as_str());
        moves.collect::<Vec<_>>().join("+")
    }

    /// What a plan is, in short: the step that registration rests on (or the last that moves the
    /// person), what moves them before it, and what after.
    fn title(&self, plan: &Plan) -> String {
        let rows = plan
            .steps
            .iter()
            .map(|step| self.ready.route_at(step.route));
        let rows: Vec<&Route> = rows.map(|row| &row.row).collect();
        let registers = |row: &&Route| row.grants.iter().any(|gain| gain == REGISTRATION);
        let main = rows.iter().position(registers);
        let main = main.unwrap_or(rows.len().saturating_sub(1));
        let titles = |rows: &[&Route]| -> Vec<String> {
            let moves = rows.iter().filter(|row| !row.to.is_empty());
            moves.map(|row| row.title.clone()).collect()
        };
        let before = titles(rows.get(..main).unwrap_or(&[]));
        let after = titles(rows.get(main + 1..).unwrap_or(&[]));
        let mut title = rows
            .get(main)
            .map_or_else(String::new, |row| row.title.clone());
        if !before.is_empty() {
            title = say!("routes-title-after", title = title, before = thens(&before));
        }
        if !after.is_empty() {
            title = say!("routes-title-then", title = title, after = thens(&after));
        }
        title
    }

    fn labels(&self, plan: &Plan) -> Vec<wire::PlanLabel> {
        let paid = plan
            .steps
            .iter()
            .all(|step| self.ready.route_at(step.route).paid);
        let known = plan.labels.iter().filter_map(|label| match label {
            Label::Quickest => Some(wire::PlanLabel::Quickest),
            Label::LowestFees => Some(wire::PlanLabel::LowestFees),
            Label::FewestSteps => Some(wire::PlanLabel::FewestSteps),
            Label::NoNewExams => Some(wire::PlanLabel::NoNewSchoolExams),
            // The planner counts part-time study as leaving room for work; a wage is more.
            Label::PaidAllTheWay => None,
        });
        known
            .chain(paid.then_some(wire::PlanLabel::PaidAllTheWay))
            .collect()
    }

    fn status_words(&self, plan: &Plan, check: &[wire::Attainment]) -> String {
        let before = plan.steps.len().saturating_sub(1);
        let first = plan.steps[..before]
            .iter()
            .map(|step| self.ready.route_at(step.route).title.clone());
        let first: Vec<String> = first.collect();
        let check: Vec<&str> = check
            .iter()
            .map(|attainment| attainment.name.as_str())
            .collect();
        match (first.is_empty(), check.is_empty()) {
            (true, true) => say!("routes-open-now"),
            (false, true) => say!("routes-open-after", first = thens(&first)),
            (true, false) => say!("routes-check-first", check = commas(&check)),
            (false, false) => {
                say!(
                    "routes-check-first-then",
                    check = commas(&check),
                    first = thens(&first)
                )
            }
        }
    }
}

fn status(status: Status) -> wire::Status {
    match status {
        Status::OpenNow => wire::Status::OpenNow,
        Status::OpenAfter => wire::Status::OpenAfter,
        Status::CheckFirst => wire::Status::CheckFirst,
    }
}

fn step_id(step: &wire::PlanStep) -> String {
    match step.mode {
        wire::Mode::FullTime => step.route.clone(),
        wire::Mode::PartTime => format!("{}.part-time", step.route),
    }
}

/// Plans with the same steps may still rest on different answers.
fn conditions_id(check: &[wire::Attainment]) -> String {
    check
        .iter()
        .flat_map(|attainment| ["?", attainment.id.as_str()])
        .collect()
}

/// In what a plan beats another, in words.
fn better_in(best: &wire::Plan, beaten: &wire::Plan) -> String {
    let months = beaten.months.typical.saturating_sub(best.months.typical);
    let fees = beaten.fees.typical.saturating_sub(best.fees.typical);
    let unpaid = beaten.unpaid_months.saturating_sub(best.unpaid_months);
    let better: Vec<String> = [
        (months > 0).then(|| say!("routes-better-quicker", months = months)),
        (fees > 0).then(|| say!("routes-better-fees", fees = language::pounds(fees))),
        (unpaid > 0).then(|| say!("routes-better-unpaid", months = unpaid)),
        (best.steps.len() < beaten.steps.len()).then(|| say!("routes-better-steps")),
        (best.check.len() < beaten.check.len()).then(|| say!("routes-better-check")),
    ]
    .into_iter()
    .flatten()
    .collect();
    if better.is_empty() {
        return say!("routes-better-nothing");
    }
    say!("routes-better", better = ands(&better))
}
