//! Routes as steps in a calendar: their lengths, start months and deadlines, and what came of them
//! in words.

pub(crate) mod words;

use crate::{AtlasError, Ready, wire};
use catalogue::{Deadline, Fact, Months, Route};
use language::say;
use pathways::calendar::{
    ApplyBy, Applying, Calendar, CalendarError, CalendarStep, DayOfYear, Intake, Length, Schedule,
    Starts, YearMonth, calendar_not_before,
};
use pathways::{Date, Mode};

/// What a person gains by the step that their registration rests on.
pub(crate) const REGISTRATION: &str = "health-registration";

/// A step of a plan: its route, and how it is taken.
#[derive(Clone, Copy)]
pub(crate) struct Chosen<'a> {
    pub(crate) route: &'a Fact<Route>,
    pub(crate) mode: Mode,
}

impl Chosen<'_> {
    /// How long it takes that way. A route that takes no new starters may have no length.
    pub(crate) fn months(&self) -> Option<&Months> {
        let known = match self.mode {
            Mode::FullTime => &self.route.full_time,
            Mode::PartTime => &self.route.part_time,
        };
        known.as_ref()
    }

    pub(crate) fn registers(&self) -> bool {
        self.route.grants.iter().any(|gain| gain == REGISTRATION)
    }
}

impl Ready {
    /// A plan laid into the calendar.
    pub(crate) fn calendar(
        &self,
        today: Date,
        not_before: Option<YearMonth>,
        plan: &[Chosen<'_>],
    ) -> Result<Calendar, CalendarError> {
        let steps: Vec<CalendarStep> = plan.iter().map(|step| self.calendar_step(step)).collect();
        let not_before = not_before.unwrap_or_else(|| YearMonth::from(today));
        calendar_not_before(today, not_before, &steps)
    }

    fn calendar_step(&self, step: &Chosen<'_>) -> CalendarStep {
        let length = step.months().map_or(Length::exactly(0), |months| Length {
            shortest: months.min.into(),
            typical: months.typical.into(),
            longest: months.max.into(),
        });
        let deadline = self.deadline_of(step.route);
        let intakes = step.route.intakes.iter().map(|&month| Intake {
            month,
            apply_by: deadline.map_or(ApplyBy::NotKnown, |row| apply_by(row, month)),
        });
        let intakes: Vec<Intake> = intakes.collect();
        CalendarStep {
            length,
            starts: if intakes.is_empty() {
                Starts::AnyMonth { lead: 0 }
            } else {
                Starts::Intakes(intakes)
            },
            applying: Applying::Meanwhile,
            registers: step.registers(),
        }
    }

    pub(crate) fn deadline_of(&self, route: &Route) -> Option<&Fact<Deadline>> {
        let id = route.deadline.as_deref()?;
        self.catalogue.deadline(id)
    }

    /// A plan's dates in short.
    pub(crate) fn plan_dates(
        &self,
        today: Date,
        plan: &[Chosen<'_>],
    ) -> Result<wire::PlanDates, CalendarError> {
        Ok(self.in_short(&self.calendar(today, None, plan)?, plan))
    }

    /// What a calendar says of the whole plan.
    pub(crate) fn in_short(&self, calendar: &Calendar, plan: &[Chosen<'_>]) -> wire::PlanDates {
        let typical = &calendar.typical;
        let mut missed = Vec::new();
        let mut assumptions = Vec::new();
        for (slot, step) in typical.slots.iter().zip(plan) {
            let title = format!("“{}”", step.route.title);
            missed.extend(
                words::missed(words::Subject::Step(&title), slot)
                    .into_iter()
                    .next(),
            );
            let deadline = self.deadline_of(step.route);
            for &assumption in &slot.assumptions {
                let said = words::assumption(
                    words::Subject::Step(&title),
                    deadline.map(|row| &row.row),
                    assumption,
                );
                if !assumptions.contains(&said) {
                    assumptions.push(said);
                }
            }
        }
        wire::PlanDates {
            start: month(
                typical
                    .slots
                    .first()
                    .map_or(typical.finish, |slot| slot.start),
            ),
            finish: span(calendar, |schedule| Some(schedule.finish))
                .expect("every schedule has a finish"),
            registered: span(calendar, |schedule| schedule.registered),
            missed,
            assumptions,
        }
    }
}

/// A month as programs write it: "2027-09".
pub(crate) fn month(month: YearMonth) -> String {
    format!("{:04}-{:02}", month.year(), month.month())
}

/// A month of all three schedules.
pub(crate) fn span(
    calendar: &Calendar,
    of: impl Fn(&Schedule) -> Option<YearMonth>,
) -> Option<wire::MonthSpan> {
    Some(wire::MonthSpan {
        earliest: month(of(&calendar.shortest)?),
        usual: month(of(&calendar.typical)?),
        latest: month(of(&calendar.longest)?),
    })
}

/// What cannot be put into a calendar, as a sentence.
pub(crate) fn calendar_error(error: &CalendarError) -> AtlasError {
    AtlasError::bad(say!("refusal-calendar", why = error.to_string()))
}

/// A month that a person chose, "2027-09".
pub(crate) fn chosen_month(text: &str) -> Result<YearMonth, AtlasError> {
    let parts = text.split_once('-').filter(|(_, of)| of.len() == 2);
    parts
        .and_then(|(year, of)| YearMonth::new(year.parse().ok()?, of.parse().ok()?))
        .ok_or_else(|| {
            AtlasError::bad(say!("refusal-month", text = text)).hint(say!("refusal-month-hint"))
        })
}

/// By when to apply for a start in `month`. A deadline that says how long before the start it lies is
/// for the starts of that one month (UCAS in January: those of September); of others none is known.
fn apply_by(deadline: &Deadline, month: u8) -> ApplyBy {
    let (Some(in_month), Some(day)) = (deadline.month, deadline.day) else {
        return ApplyBy::NotKnown;
    };
    let lead = deadline.months_before_start.unwrap_or_else(|| {
        // Left open, it is the last such day before the start.
        (month + 12).saturating_sub(in_month) % 12
    });
    let start = in_month.saturating_sub(1).saturating_add(lead);
    if start % 12 + 1 != month {
        return ApplyBy::NotKnown;
    }
    ApplyBy::Yearly {
        usual: DayOfYear {
            month: in_month,
            day,
            years_before: start / 12,
        },
        announced: Vec::new(),
        late_until: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ucas() -> Deadline {
        Deadline {
            id: "ucas".to_owned(),
            name: "UCAS".to_owned(),
            when: "mid-January".to_owned(),
            date: None,
            until: None,
            month: Some(1),
            day: Some(14),
            months_before_start: Some(8),
            text: None,
            professions: Vec::new(),
        }
    }

    fn years_before(deadline: &Deadline, month: u8) -> Option<u8> {
        match apply_by(deadline, month) {
            ApplyBy::Yearly { usual, .. } => Some(usual.years_before),
            ApplyBy::NotKnown => None,
            ApplyBy::MonthsBefore(months) => panic!("a yearly deadline, not {months} months"),
        }
    }

    #[test]
    fn a_deadline_is_for_the_starts_that_lie_as_long_after_it_as_it_says() {
        assert_eq!(
            years_before(&ucas(), 9),
            Some(0),
            "January to September: 8 months"
        );
        assert_eq!(
            years_before(&ucas(), 1),
            None,
            "nobody says by when for January"
        );
        let october = Deadline {
            month: Some(10),
            months_before_start: Some(11),
            ..ucas()
        };
        assert_eq!(
            years_before(&october, 9),
            Some(1),
            "October, for the September after"
        );
    }

    #[test]
    fn a_deadline_that_does_not_say_how_long_before_is_the_last_one_before_the_start() {
        let open = Deadline {
            months_before_start: None,
            ..ucas()
        };
        assert_eq!(years_before(&open, 9), Some(0));
        assert_eq!(years_before(&open, 1), Some(0));
        let october = Deadline {
            month: Some(10),
            ..open
        };
        assert_eq!(years_before(&october, 9), Some(1));
    }

    #[test]
    fn a_deadline_without_a_day_is_not_made_up() {
        let vague = Deadline {
            day: None,
            ..ucas()
        };
        assert_eq!(apply_by(&vague, 9), ApplyBy::NotKnown);
    }

    #[test]
    fn a_month_is_a_year_and_two_digits() {
        assert_eq!(month(chosen_month("2027-09").expect("a month")), "2027-09");
        for wrong in [
            "2027-9",
            "2027",
            "2027-13",
            "",
            "September",
            "2027-00",
            "-1-01",
        ] {
            assert!(chosen_month(wrong).is_err(), "{wrong}");
        }
    }
}
