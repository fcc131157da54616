//! Intakes and deadlines: from a plan's months to the months of a calendar.
//!
//! A degree of 36 months is not finished 36 months from today: it begins in September, and its
//! applications close in January. Given today, the steps of a plan, their intakes and their
//! deadlines, [`calendar`] says when each step can begin and end, what to apply for by which day,
//! which deadline has been missed and what that costs, and the earliest month of finishing and of
//! registration. Each date names what it takes for granted ([`Assumption`]); the sentences are the
//! caller's.
//!
//! Conventions:
//! - A month that has begun is not one in which a first step can start: on 24 November the next
//!   month is December. On the first of a month it is that month.
//! - A step of `n` months that starts in September ends in the `n`th month, September counted; the
//!   next step may start in the month after. A step of no months (a move in post) takes no month.
//! - A person applies for a step while still on the one before ([`Applying::Meanwhile`]), as sixth
//!   formers do, unless the step says otherwise.
//! - A deadline is met on its day. Of a year whose dates are not announced, the usual day is
//!   assumed, and said to be.
//!
//! The deadlines and intakes themselves (UCAS, universities, NHS trusts, the Royal College of
//! Podiatry's guide to the apprenticeship year) are the catalogue's, and carry their sources there.

mod error;
mod month;
mod schedule;
mod step;

pub use error::CalendarError;
pub use month::YearMonth;
pub use schedule::{Assumption, Calendar, Missed, Schedule, Slot, calendar, calendar_not_before};
pub use step::{
    Announced, ApplyBy, Applying, CalendarStep, DayOfYear, Intake, Length, MAX_LEAD_MONTHS,
    MAX_MONTHS, MAX_STEPS, MAX_YEARS_BEFORE, Starts,
};
