//! The steps of a plan, laid one after the other into the calendar.

use super::error::CalendarError;
use super::month::YearMonth;
use super::step::{
    ApplyBy, Applying, CalendarStep, Intake, Length, MAX_STEPS, MAX_YEARS_BEFORE, Starts,
};
use jiff::ToSpan;
use jiff::civil::Date;

/// Something that a date takes for granted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Assumption {
    /// The step starts in this month of the year (1 to 12), as it usually does.
    UsualIntake {
        /// 1 to 12.
        month: u8,
    },
    /// The step can start in any month.
    StartsInAnyMonth,
    /// The deadline has been announced for this start.
    DeadlineAnnounced,
    /// The deadline has not been announced: it falls on its usual day.
    DeadlineAsUsual,
    /// No deadline is known; there may be one.
    DeadlineNotKnown,
    /// Applying takes so many months before the start.
    LeadTime {
        /// Months.
        months: u32,
    },
    /// The application is made while still on the step before.
    AppliesDuringStepBefore,
    /// The month of registration is the last month of the step: the regulator's own time for the
    /// application is not in it.
    RegulatorTimeNotCounted,
}

/// A start that could have been, had its deadline not passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Missed {
    /// The start.
    pub start: YearMonth,
    /// The deadline, before the first day on which the person can apply.
    pub apply_by: Date,
    /// The last day for late applications where places are left, if that has not passed too: the
    /// start is then not lost for certain.
    pub late_until: Option<Date>,
}

/// A step in the calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    /// The first month of the step.
    pub start: YearMonth,
    /// The last month of the step; `start` for a step of no months.
    pub finish: YearMonth,
    /// The last day to apply, where that is known; never before the person can apply.
    pub apply_by: Option<Date>,
    /// Months between being ready for the step and its start.
    pub waits: u32,
    /// Starts that are missed because of their deadlines, earliest first. Where there is one, the
    /// step starts `missed[0].start.until(start)` months later for it.
    pub missed: Vec<Missed>,
    /// What the dates take for granted.
    pub assumptions: Vec<Assumption>,
}

/// A plan in the calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Schedule {
    /// One for each step, in the plan's order.
    pub slots: Vec<Slot>,
    /// The last month of the last step.
    pub finish: YearMonth,
    /// The last month of the first step that registers, if one does.
    pub registered: Option<YearMonth>,
}

/// A plan in the calendar three times: if every step takes its fewest, its usual, its most months.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calendar {
    /// Every step takes its fewest months. Its finish is the earliest there is.
    pub shortest: Schedule,
    /// Every step takes its usual months.
    pub typical: Schedule,
    /// Every step takes its most months.
    pub longest: Schedule,
}

/// Lays `steps` into the calendar from `today` on, each as early as its intakes and deadlines let.
///
/// Starting each step as early as it can is never worse for a later one: being ready earlier never
/// makes the next start later. So each [`Schedule`] has the earliest finish that there is.
///
/// Fails where a step says something that cannot be; see [`CalendarError`].
pub fn calendar(today: Date, steps: &[CalendarStep]) -> Result<Calendar, CalendarError> {
    calendar_not_before(today, YearMonth::from(today), steps)
}

/// The same for a person who does not want to begin before a month. They may apply from `today` on;
/// a month that has passed by `today` holds nothing back.
pub fn calendar_not_before(
    today: Date,
    not_before: YearMonth,
    steps: &[CalendarStep],
) -> Result<Calendar, CalendarError> {
    if steps.is_empty() {
        return Err(CalendarError::NoSteps);
    }
    if steps.len() > MAX_STEPS {
        return Err(CalendarError::TooManySteps { count: steps.len() });
    }
    if !(1_900..=2_500).contains(&today.year()) {
        return Err(CalendarError::Today { today });
    }
    for (at, step) in steps.iter().enumerate() {
        step.check(at)?;
    }
    let ready = not_before.max(YearMonth::from(today));
    Ok(Calendar {
        shortest: schedule(today, ready, steps, |length| length.shortest),
        typical: schedule(today, ready, steps, |length| length.typical),
        longest: schedule(today, ready, steps, |length| length.longest),
    })
}

fn schedule(
    today: Date,
    mut ready: YearMonth,
    steps: &[CalendarStep],
    months: fn(&Length) -> u32,
) -> Schedule {
    let mut finish = ready;
    let mut registered = None;
    let mut slots = Vec::with_capacity(steps.len());
    for step in steps {
        let can_apply = match step.applying {
            Applying::Meanwhile => today,
            Applying::Afterwards if slots.is_empty() => today,
            Applying::Afterwards => ready.first_day(),
        };
        let begin = match &step.starts {
            Starts::AnyMonth { lead } => in_any_month(ready, can_apply, *lead),
            Starts::Intakes(intakes) => at_intake(ready, can_apply, intakes),
        };
        let months = months(&step.length);
        finish = begin.start.plus(months.saturating_sub(1));
        let mut slot = Slot {
            start: begin.start,
            finish,
            apply_by: begin.apply_by,
            waits: ready.until(begin.start),
            missed: begin.missed,
            assumptions: begin.assumptions,
        };
        let earlier = slot.apply_by.is_some_and(|day| day < ready.first_day());
        if earlier && !slots.is_empty() {
            slot.assumptions.push(Assumption::AppliesDuringStepBefore);
        }
        if step.registers && registered.is_none() {
            registered = Some(finish);
            slot.assumptions.push(Assumption::RegulatorTimeNotCounted);
        }
        ready = slot.start.plus(months);
        slots.push(slot);
    }
    Schedule {
        slots,
        finish,
        registered,
    }
}

/// When a step begins, and why then.
struct Begin {
    start: YearMonth,
    apply_by: Option<Date>,
    missed: Vec<Missed>,
    assumptions: Vec<Assumption>,
}

fn in_any_month(ready: YearMonth, can_apply: Date, lead: u32) -> Begin {
    let start = ready.max(YearMonth::from(
        can_apply.saturating_add(i64::from(lead).months()),
    ));
    let mut assumptions = vec![Assumption::StartsInAnyMonth];
    if lead > 0 {
        assumptions.push(Assumption::LeadTime { months: lead });
    }
    let apply_by = (lead > 0).then(|| before(start, lead));
    Begin {
        start,
        apply_by,
        missed: Vec::new(),
        assumptions,
    }
}

/// The first intake from `ready` on whose deadline is not before `can_apply`.
///
/// There is one within [`MAX_YEARS_BEFORE`] + 2 years: the deadline of a start in a later year lies
/// in a year after that of `can_apply`, which is at most that of `ready`.
fn at_intake(ready: YearMonth, can_apply: Date, intakes: &[Intake]) -> Begin {
    let mut missed = Vec::new();
    let months = (u32::from(MAX_YEARS_BEFORE) + 2) * 12;
    for start in (0..=months).map(|later| ready.plus(later)) {
        let Some(intake) = intakes.iter().find(|intake| intake.month == start.month()) else {
            continue;
        };
        let (apply_by, assumption) = deadline(start, &intake.apply_by);
        match apply_by {
            Some(apply_by) if apply_by < can_apply => {
                let late_until = late(start, &intake.apply_by).filter(|day| *day >= can_apply);
                missed.push(Missed {
                    start,
                    apply_by,
                    late_until,
                });
            }
            _ => {
                let month = intake.month;
                let assumptions = vec![Assumption::UsualIntake { month }, assumption];
                return Begin {
                    start,
                    apply_by,
                    missed,
                    assumptions,
                };
            }
        }
    }
    unreachable!("a start this far ahead has its deadline ahead")
}

fn deadline(start: YearMonth, apply_by: &ApplyBy) -> (Option<Date>, Assumption) {
    match apply_by {
        ApplyBy::NotKnown => (None, Assumption::DeadlineNotKnown),
        ApplyBy::MonthsBefore(months) => (
            Some(before(start, *months)),
            Assumption::LeadTime { months: *months },
        ),
        ApplyBy::Yearly {
            usual, announced, ..
        } => {
            match announced
                .iter()
                .find(|known| known.start_year == start.year())
            {
                Some(known) => (Some(known.on), Assumption::DeadlineAnnounced),
                None => (Some(usual.on(start.year())), Assumption::DeadlineAsUsual),
            }
        }
    }
}

fn late(start: YearMonth, apply_by: &ApplyBy) -> Option<Date> {
    match apply_by {
        ApplyBy::Yearly { late_until, .. } => late_until.map(|day| day.on(start.year())),
        ApplyBy::NotKnown | ApplyBy::MonthsBefore(_) => None,
    }
}

/// The day `months` before the first day of `start`.
fn before(start: YearMonth, months: u32) -> Date {
    start.first_day().saturating_sub(i64::from(months).months())
}
