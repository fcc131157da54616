//! One plan in the calendar, and its money year by year.

mod money;
mod pay;

use crate::convert::{Convert, evidence};
use crate::dates::{self, Chosen, words};
use crate::{AtlasError, Ready, wire};
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
            return Err(AtlasError::bad("The plan has no steps.")
                .hint("Name its routes in their order, for example `physio-bsc`."));
        }
        if steps.len() > MAX_STEPS {
            return Err(AtlasError::bad(format!(
                "The plan has {} steps, and may have {MAX_STEPS}.",
                steps.len()
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
            let (said, other) = match step.mode {
                wire::Mode::FullTime => ("full time", "part time"),
                wire::Mode::PartTime => ("part time", "full time"),
            };
            return Err(AtlasError::bad(format!(
                "“{}” cannot be taken {said}; it can be taken {other}.",
                route.title
            )));
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
                format!("The request says both yes and no to the same fund: {both}."),
            )
            .hint("Change one of the two answers.")),
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
                .zip(words::missed("It", slot))
                .map(|(missed, words)| wire::MissedStart {
                    start: dates::month(missed.start),
                    apply_by: missed.apply_by.to_string(),
                    words,
                })
                .collect(),
            assumptions: slot
                .assumptions
                .iter()
                .map(|&said| words::assumption("It", deadline.map(|row| &row.row), said))
                .collect(),
        }
    }
}
