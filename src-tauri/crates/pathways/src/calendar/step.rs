//! What is known of a step's length, intakes and deadlines.

use super::error::CalendarError;
use super::month::YearMonth;
use jiff::civil::Date;

/// The most steps a plan may have.
pub const MAX_STEPS: usize = 64;
/// The most months a step may take: fifty years.
pub const MAX_MONTHS: u32 = 600;
/// The most months before its start that a step may be applied for: five years.
pub const MAX_LEAD_MONTHS: u32 = 60;
/// The most years before the year of its start in which a deadline may lie.
pub const MAX_YEARS_BEFORE: u8 = 5;

/// How long a step takes, in months: `shortest` ≤ `typical` ≤ `longest`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Length {
    /// The fewest months.
    pub shortest: u32,
    /// The usual months.
    pub typical: u32,
    /// The most months.
    pub longest: u32,
}

impl Length {
    /// A step that always takes so many months.
    pub const fn exactly(months: u32) -> Self {
        Self {
            shortest: months,
            typical: months,
            longest: months,
        }
    }
}

/// When a person may apply for a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Applying {
    /// While still on the step before.
    Meanwhile,
    /// Only with the step before finished.
    Afterwards,
}

/// A day of the year, some years before the year in which a step starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DayOfYear {
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31. 29 February is 28 February in years without one.
    pub day: u8,
    /// 0 for the year of the start itself, at most [`MAX_YEARS_BEFORE`]. An intake of January 2027
    /// with a deadline in January 2026 has 1.
    pub years_before: u8,
}

impl DayOfYear {
    /// The day itself for a step that starts in `start_year`.
    pub(super) fn on(self, start_year: i16) -> Date {
        let year = start_year
            .saturating_sub(i16::from(self.years_before))
            .max(1);
        let month = YearMonth::new(year, self.month).expect("the step was checked");
        let day = i8::try_from(self.day).expect("the step was checked");
        let first = month.first_day();
        first
            .with()
            .day(day.min(first.days_in_month()))
            .build()
            .expect("a day of the month")
    }
}

/// A deadline that has been announced for the starts of one year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Announced {
    /// The year in which the step starts (UCAS: the year of entry).
    pub start_year: i16,
    /// The last day for applications.
    pub on: Date,
}

/// By when to apply for an intake.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ApplyBy {
    /// Nobody read says. No deadline is made up.
    NotKnown,
    /// So many months before the first day of the intake's month; at most [`MAX_LEAD_MONTHS`].
    MonthsBefore(u32),
    /// On about the same day each year.
    Yearly {
        /// The usual day.
        usual: DayOfYear,
        /// The days that have been announced, for the years for which they have.
        announced: Vec<Announced>,
        /// The last day on which late applications are still taken where places are left, if that
        /// is so (UCAS: the end of June, and Clearing after it).
        late_until: Option<DayOfYear>,
    },
}

/// A month in which a step can start, each year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Intake {
    /// 1 to 12.
    pub month: u8,
    /// By when to apply.
    pub apply_by: ApplyBy,
}

/// When a step can start.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Starts {
    /// In any month, so many months after applying or beginning to look; 0 where nobody says.
    AnyMonth {
        /// Months from applying to starting; at most [`MAX_LEAD_MONTHS`].
        lead: u32,
    },
    /// In certain months of the year; never empty, no month twice.
    Intakes(Vec<Intake>),
}

/// One step of a plan, as the calendar sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarStep {
    /// How long it takes.
    pub length: Length,
    /// When it can start.
    pub starts: Starts,
    /// When the person may apply.
    pub applying: Applying,
    /// Whether finishing it is what registration rests on.
    pub registers: bool,
}

impl CalendarStep {
    /// Checks what the types cannot. `step` is the place in the plan, for the error.
    pub(super) fn check(&self, step: usize) -> Result<(), CalendarError> {
        let Length {
            shortest,
            typical,
            longest,
        } = self.length;
        if shortest > typical || typical > longest {
            return Err(CalendarError::LengthOutOfOrder {
                step,
                shortest,
                typical,
                longest,
            });
        }
        if longest > MAX_MONTHS {
            return Err(CalendarError::TooLong {
                step,
                months: longest,
            });
        }
        match &self.starts {
            Starts::AnyMonth { lead } => check_lead(step, *lead),
            Starts::Intakes(intakes) if intakes.is_empty() => Err(CalendarError::NoIntake { step }),
            Starts::Intakes(intakes) => {
                for (at, intake) in intakes.iter().enumerate() {
                    if intakes[..at]
                        .iter()
                        .any(|earlier| earlier.month == intake.month)
                    {
                        return Err(CalendarError::IntakeTwice {
                            step,
                            month: intake.month,
                        });
                    }
                    check_intake(step, intake)?;
                }
                Ok(())
            }
        }
    }
}

fn check_lead(step: usize, months: u32) -> Result<(), CalendarError> {
    if months > MAX_LEAD_MONTHS {
        return Err(CalendarError::LeadTooLong { step, months });
    }
    Ok(())
}

fn check_intake(step: usize, intake: &Intake) -> Result<(), CalendarError> {
    // Any leap year will do to tell whether the day exists in some year.
    const LEAP: i16 = 2024;
    let day_exists = |day: &DayOfYear| {
        YearMonth::new(LEAP, day.month)
            .is_some_and(|month| (1..=month.last_day().day()).contains(&day.day.cast_signed()))
            && day.years_before <= MAX_YEARS_BEFORE
    };
    if !(1..=12).contains(&intake.month) {
        return Err(CalendarError::Month {
            step,
            month: intake.month,
        });
    }
    match &intake.apply_by {
        ApplyBy::NotKnown => Ok(()),
        ApplyBy::MonthsBefore(lead) => check_lead(step, *lead),
        ApplyBy::Yearly {
            usual,
            announced,
            late_until,
        } => {
            for day in [Some(usual), late_until.as_ref()].into_iter().flatten() {
                if !day_exists(day) {
                    return Err(CalendarError::Day { step, day: *day });
                }
            }
            for (at, known) in announced.iter().enumerate() {
                let again = announced[..at]
                    .iter()
                    .any(|other| other.start_year == known.start_year);
                if again || !in_place(intake.month, *known) {
                    return Err(CalendarError::Announced {
                        step,
                        announced: *known,
                    });
                }
            }
            Ok(())
        }
    }
}

/// Whether an announced deadline lies in the years before its intake, and not after it.
fn in_place(month: u8, known: Announced) -> bool {
    let earliest = known.start_year.saturating_sub(i16::from(MAX_YEARS_BEFORE));
    YearMonth::new(known.start_year, month)
        .is_some_and(|start| known.on.year() >= earliest && known.on <= start.last_day())
}
