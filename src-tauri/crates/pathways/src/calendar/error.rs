//! What no calendar can be made of, each said in one sentence.

use super::step::{Announced, DayOfYear, MAX_LEAD_MONTHS, MAX_MONTHS, MAX_STEPS, MAX_YEARS_BEFORE};
use jiff::civil::Date;
use std::fmt;

/// Why no calendar can be made. A `step` is a place in the plan, from 0; the sentences count from
/// 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CalendarError {
    /// A plan without a step.
    NoSteps,
    /// More than [`MAX_STEPS`].
    TooManySteps {
        /// How many there are.
        count: usize,
    },
    /// Today is not within the years 1900 to 2500: the clock is wrong.
    Today {
        /// What was given.
        today: Date,
    },
    /// The fewest months are more than the usual, or the usual more than the most.
    LengthOutOfOrder {
        /// Its place in the plan.
        step: usize,
        /// The fewest months.
        shortest: u32,
        /// The usual months.
        typical: u32,
        /// The most months.
        longest: u32,
    },
    /// A step of more than [`MAX_MONTHS`] months.
    TooLong {
        /// Its place in the plan.
        step: usize,
        /// The most months it takes.
        months: u32,
    },
    /// More than [`MAX_LEAD_MONTHS`] between applying and starting.
    LeadTooLong {
        /// Its place in the plan.
        step: usize,
        /// The months.
        months: u32,
    },
    /// A step with intakes, and none given.
    NoIntake {
        /// Its place in the plan.
        step: usize,
    },
    /// An intake in a month that is none.
    Month {
        /// Its place in the plan.
        step: usize,
        /// The month given.
        month: u8,
    },
    /// Two intakes in the same month.
    IntakeTwice {
        /// Its place in the plan.
        step: usize,
        /// The month.
        month: u8,
    },
    /// A deadline on a day that no year has, or more than [`MAX_YEARS_BEFORE`] years before.
    Day {
        /// Its place in the plan.
        step: usize,
        /// The day given.
        day: DayOfYear,
    },
    /// An announced deadline that lies after its intake, long before it, or is not the only one for
    /// its year.
    Announced {
        /// Its place in the plan.
        step: usize,
        /// What was given.
        announced: Announced,
    },
}

impl fmt::Display for CalendarError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoSteps => write!(f, "the plan has no steps to put into a calendar"),
            Self::TooManySteps { count } => {
                write!(f, "the plan may have {MAX_STEPS} steps and has: {count}")
            }
            Self::Today { today } => {
                write!(
                    f,
                    "today must be in the years 1900 to 2500, and is: {today}"
                )
            }
            Self::LengthOutOfOrder {
                step,
                shortest,
                typical,
                longest,
            } => write!(
                f,
                "step {} has its months out of order (shortest, typical, longest): {shortest}, \
                 {typical}, {longest}",
                step + 1
            ),
            Self::TooLong { step, months } => write!(
                f,
                "step {} may take {MAX_MONTHS} months, and takes: {months}",
                step + 1
            ),
            Self::LeadTooLong { step, months } => write!(
                f,
                "step {} may be applied for {MAX_LEAD_MONTHS} months ahead, and asks for: {months}",
                step + 1
            ),
            Self::NoIntake { step } => {
                write!(
                    f,
                    "step {} starts in certain months and names none",
                    step + 1
                )
            }
            Self::Month { step, month } => {
                write!(
                    f,
                    "step {} has an intake in a month that is none: {month}",
                    step + 1
                )
            }
            Self::IntakeTwice { step, month } => {
                write!(
                    f,
                    "step {} has two intakes in the same month: {month}",
                    step + 1
                )
            }
            Self::Day { step, day } => write!(
                f,
                "step {} has a deadline on a day that no year has, or more than \
                 {MAX_YEARS_BEFORE} years before its start: day {} of month {}, {} years before",
                step + 1,
                day.day,
                day.month,
                day.years_before
            ),
            Self::Announced { step, announced } => write!(
                f,
                "step {} has a deadline for {} that lies after its intake, long before it, or is \
                 given twice: {}",
                step + 1,
                announced.start_year,
                announced.on
            ),
        }
    }
}

impl std::error::Error for CalendarError {}
