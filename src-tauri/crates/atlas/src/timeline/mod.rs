//! One plan in the calendar, and its money year by year.

mod money;
mod pay;

use crate::convert::{Convert, evidence};
use crate::dates::{self, Chosen, words};
use crate::{AtlasError, Ready, wire};
use language::say;
use pathways::Mode;
use pathways::calendar::{Calendar, MAX_STEPS};
use std::collections::{BTreeMap, BTreeSet};

impl Ready {
    pub(crate) fn timeline(
        &self,
        request: &wire::TimelineRequest,
    ) -> Result<wire::Timeline, AtlasError> {
        let today = crate::returns::day("today", &request.today)?;
        let not_before = request
            .not_before
            .as_deref()
            .filter(|text| !text.is_empty());
        let not_before = not_before.map(dates::chosen_month).transpose()?;
        let plan = self.chosen(&request.steps)?;
        self.check_funds(request)?;
        let calendar = self
            .calendar(today, not_before, &plan)
            .map_err(|error| dates::calendar_error(&error))?;
        let strip = self.strip(request, &plan, &calendar)?;
        let of = Convert(&self.catalogue);
        Ok(wire::Timeline {
            dates: self.in_short(&calendar, &plan),
            steps: (0..plan.len())
                .map(|at| self.step_dates(&calendar, at, &plan[at]))
                .collect(),
            money: strip.money,
            years: strip.years,
            totals: strip.totals,
            money_assumptions: strip.assumptions,
            routes: plan
                .iter()
                .map(|step| (step.route.id.clone(), of.route(step.route)))
                .collect::<BTreeMap<_, _>>(),
        })
    }

    /// The steps by their rows; every id checked.
    fn chosen(&self, steps: &[wire::ChosenStep]) -> Result<Vec<Chosen<'_>>, AtlasError> {
        if steps.is_empty() {
            return Err(AtlasError::bad(say!("refusal-no-steps"))
                .hint(say!("refusal-no-steps-hint", example = "physio-bsc")));
        }
        if steps.len() > MAX_STEPS {
            return Err(AtlasError::bad(say!(
                "refusal-too-many-steps",
                steps = steps.len(),
                most = MAX_STEPS
            )));
        }
        steps.iter().map(|step| self.chosen_step(step)).collect()
    }

    pub(crate) fn chosen_step(&self, step: &wire::ChosenStep) -> Result<Chosen<'_>, AtlasError> {
        let catalogue = &self.catalogue;
        let route = catalogue.route(&step.route).ok_or_else(|| {
            let known = catalogue.routes().iter().map(|row| row.id.as_str());
            AtlasError::unknown("route", &step.route, known)
        })?;
        if let Some(from) = step
            .from
            .as_deref()
            .filter(|id| catalogue.position(id).is_none())
        {
            let known = catalogue.positions().map(catalogue::Position::id);
            return Err(AtlasError::unknown("starting point or role", from, known));
        }
        let chosen = Chosen {
            route,
            mode: match step.mode {
                wire::Mode::FullTime => Mode::FullTime,
                wire::Mode::PartTime => Mode::PartTime,
            },
        };
        if chosen.months().is_none() && route.closed.is_none() {
            let title = route.title.as_str();
            return Err(AtlasError::bad(match step.mode {
                wire::Mode::FullTime => say!("refusal-not-full-time", title = title),
                wire::Mode::PartTime => say!("refusal-not-part-time", title = title),
            }));
        }
        Ok(chosen)
    }

    fn check_funds(&self, request: &wire::TimelineRequest) -> Result<(), AtlasError> {
        let said = request.can_get.iter().chain(&request.cannot_get);
        for id in said {
            if self.catalogue.fund(id).is_none() {
                let known = self.catalogue.funds().iter().map(|row| row.id.as_str());
                return Err(AtlasError::unknown("fund", id, known));
            }
        }
        let can: BTreeSet<&String> = request.can_get.iter().collect();
        match request.cannot_get.iter().find(|id| can.contains(id)) {
            Some(both) => Err(AtlasError::new(
                crate::ErrorCode::Contradiction,
                say!("refusal-both-fund", fund = both.as_str()),
            )
            .hint(say!("refusal-change-one"))),
            None => Ok(()),
        }
    }

    fn step_dates(&self, calendar: &Calendar, at: usize, step: &Chosen<'_>) -> wire::StepDates {
        let slot = &calendar.typical.slots[at];
        let deadline = self.deadline_of(step.route);
        let span = |of: fn(&pathways::calendar::Slot) -> pathways::calendar::YearMonth| {
            dates::span(calendar, |schedule| schedule.slots.get(at).map(of))
                .expect("each schedule has a slot for each step")
        };
        wire::StepDates {
            route: step.route.id.clone(),
            mode: match step.mode {
                Mode::FullTime => wire::Mode::FullTime,
                Mode::PartTime => wire::Mode::PartTime,
            },
            start: span(|slot| slot.start),
            end: span(|slot| slot.finish),
            waits: slot.waits,
            registers: step.registers(),
            apply_by: slot.apply_by.map(|day| wire::ApplyBy {
                day: day.to_string(),
                what: deadline.map(|row| row.name.clone()),
                evidence: deadline.map(|row| evidence(&row.evidence)),
            }),
            missed: slot
                .missed
                .iter()
                .zip(words::missed(words::Subject::It, slot))
                .map(|(missed, words)| wire::MissedStart {
                    start: dates::month(missed.start),
                    apply_by: missed.apply_by.to_string(),
                    words,
                })
                .collect(),
            assumptions: slot
                .assumptions
                .iter()
                .map(|&said| {
                    words::assumption(words::Subject::It, deadline.map(|row| &row.row), said)
                })
                .collect(),
        }
    }
}
