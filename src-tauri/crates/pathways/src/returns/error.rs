//! What cannot be worked with, each said in one sentence that names the line and the dates.

use super::case::Minutes;
use jiff::civil::Date;
use std::fmt;

/// The most lines a log may have: two years of three a day leave room.
pub const MAX_ACTIVITIES: usize = 2_000;
/// The first number of years ago that no date of a working life can be.
pub const MAX_YEARS_OUT: u16 = 80;
/// The most years ahead that an application may be planned.
pub const MAX_PLAN_YEARS: u16 = 10;

/// Which date of a case is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// [`History::OnceRegistered`](super::History::OnceRegistered)'s `last_practised`.
    LastPractised,
    /// [`History::NeverRegistered`](super::History::NeverRegistered)'s `qualified`.
    Qualified,
    /// [`Register::Left`](super::Register::Left)'s `on`.
    LeftRegister,
    /// [`Case::practised_abroad`](super::Case::practised_abroad).
    PractisedAbroad,
}

impl fmt::Display for Which {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::LastPractised => "the last day of practice",
            Self::Qualified => "the day of qualifying",
            Self::LeftRegister => "the day of leaving the register",
            Self::PractisedAbroad => "the last day of practice abroad",
        })
    }
}

/// Why a case or a log cannot be worked with. An `activity` is a place in the log, from 0; the
/// sentences count lines from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReturnsError {
    /// Neither of the two regulators.
    UnknownRegulator {
        /// What was said instead.
        said: String,
    },
    /// A date of the past that is still to come.
    DateInFuture {
        /// Which date.
        which: Which,
        /// What was given.
        date: Date,
        /// Today.
        today: Date,
    },
    /// A date [`MAX_YEARS_OUT`] years ago or more.
    TooLongAgo {
        /// Which date.
        which: Which,
        /// What was given.
        date: Date,
    },
    /// The last practice while registered is later than the day of leaving the register.
    PractisedAfterLeaving {
        /// The last day of practice.
        practised: Date,
        /// The day of leaving.
        left: Date,
    },
    /// The planned application lies in the past.
    ApplicationInPast {
        /// The planned day.
        apply_on: Date,
        /// Today.
        today: Date,
    },
    /// The planned application lies more than [`MAX_PLAN_YEARS`] years ahead.
    ApplicationTooFar {
        /// The planned day.
        apply_on: Date,
    },
    /// More than [`MAX_ACTIVITIES`] lines.
    TooManyActivities {
        /// How many there are.
        count: usize,
    },
    /// An activity ends before it starts.
    EndBeforeStart {
        /// Its place in the log.
        activity: usize,
        /// Its first day.
        start: Date,
        /// Its last day.
        end: Date,
    },
    /// An activity ends after today: a log holds what was done.
    NotYetDone {
        /// Its place in the log.
        activity: usize,
        /// Its last day.
        end: Date,
        /// Today.
        today: Date,
    },
    /// An activity took no time, or less.
    NoTime {
        /// Its place in the log.
        activity: usize,
        /// The minutes given.
        minutes: i64,
    },
    /// An activity took longer than its days are long.
    MoreThanItsDays {
        /// Its place in the log.
        activity: usize,
        /// The time given.
        time: Minutes,
        /// Its days, first and last counted.
        days: u64,
    },
    /// Activities that lie in the same days took, together, longer than those days are long.
    Overlap {
        /// Their places in the log.
        activities: Vec<usize>,
        /// The first of the days.
        start: Date,
        /// The last of the days.
        end: Date,
        /// The time given for all of them.
        time: Minutes,
    },
}

impl fmt::Display for ReturnsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownRegulator { said } => {
                let said: String = said.chars().take(40).collect();
                write!(f, "the regulator must be `hcpc` or `gosc`, and was: {said}")
            }
            Self::DateInFuture { which, date, today } => write!(
                f,
                "{which} is in the future: {}, and today is {}",
                plain(*date),
                plain(*today)
            ),
            Self::TooLongAgo { which, date } => {
                write!(
                    f,
                    "{which} is {MAX_YEARS_OUT} years ago or more: {}",
                    plain(*date)
                )
            }
            Self::PractisedAfterLeaving { practised, left } => write!(
                f,
                "only practice while registered counts, and the last day given is {}, after \
                 leaving the register on {}",
                plain(*practised),
                plain(*left)
            ),
            Self::ApplicationInPast { apply_on, today } => write!(
                f,
                "the day of applying is in the past: {}, and today is {}",
                plain(*apply_on),
                plain(*today)
            ),
            Self::ApplicationTooFar { apply_on } => write!(
                f,
                "the day of applying is more than {MAX_PLAN_YEARS} years ahead: {}",
                plain(*apply_on)
            ),
            Self::TooManyActivities { count } => {
                write!(
                    f,
                    "the log may have {MAX_ACTIVITIES} lines and has: {count}"
                )
            }
            _ => self.write_about_log(f),
        }
    }
}

impl ReturnsError {
    /// The sentences about lines of the log.
    fn write_about_log(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::EndBeforeStart {
                activity,
                start,
                end,
            } => write!(
                f,
                "line {} of the log ends on {}, before it starts on {}",
                activity + 1,
                plain(*end),
                plain(*start)
            ),
            Self::NotYetDone {
                activity,
                end,
                today,
            } => write!(
                f,
                "line {} of the log ends in the future: {}, and today is {}",
                activity + 1,
                plain(*end),
                plain(*today)
            ),
            Self::NoTime { activity, minutes } => write!(
                f,
                "line {} of the log must have more than 0 hours, and has: {}",
                activity + 1,
                signed_hours(*minutes)
            ),
            Self::MoreThanItsDays {
                activity,
                time,
                days,
            } => write!(
                f,
                "line {} of the log has more hours than its {} can hold: {time}",
                activity + 1,
                if *days == 1 {
                    "one day".to_owned()
                } else {
                    format!("{days} days")
                },
            ),
            Self::Overlap {
                activities,
                start,
                end,
                time,
            } => {
                let lines: Vec<String> = activities
                    .iter()
                    .map(|activity| (activity + 1).to_string())
                    .collect();
                write!(
                    f,
                    "lines {} of the log have more hours than the days from {} to {} can hold: \
                     {time}",
                    lines.join(", "),
                    plain(*start),
                    plain(*end)
                )
            }
            _ => unreachable!("the sentences about a case are written before this is called"),
        }
    }
}

impl std::error::Error for ReturnsError {}

/// A date as people here write it: 3 May 2027.
fn plain(date: Date) -> impl fmt::Display {
    date.strftime("%-d %B %Y")
}

/// Minutes as hours and minutes, below zero too.
fn signed_hours(minutes: i64) -> String {
    let sign = if minutes < 0 { "-" } else { "" };
    format!("{sign}{}", Minutes(minutes.unsigned_abs()))
}
