//! Intakes and deadlines: what the calendar promises.
//!
//! The dates are those that the catalogue's facts give: UCAS's equal consideration date was 29
//! January 2025 and 14 January 2026, that of 2027 was not readable; late applications run to 30
//! June; degrees start in September, some in January as well.

mod properties;
mod refusals;
mod typical_lives;

use pathways::Date;
use pathways::calendar::{
    Announced, ApplyBy, Applying, Calendar, CalendarStep, DayOfYear, Intake, Length, Starts,
    YearMonth, calendar,
};

/// The day on which every test stands, unless it says otherwise.
const TODAY: Date = day(2026, 11, 24);

const fn day(year: i16, month: i8, day: i8) -> Date {
    Date::constant(year, month, day)
}

fn month(year: i16, month: u8) -> YearMonth {
    YearMonth::new(year, month).expect("a month")
}

/// UCAS: mid-January of the year of entry, with the one announced date that is known.
fn ucas() -> ApplyBy {
    ApplyBy::Yearly {
        usual: DayOfYear {
            month: 1,
            day: 14,
            years_before: 0,
        },
        announced: vec![Announced {
            start_year: 2026,
            on: day(2026, 1, 14),
        }],
        late_until: Some(DayOfYear {
            month: 6,
            day: 30,
            years_before: 0,
        }),
    }
}

/// A three-year degree that starts in September.
fn degree() -> CalendarStep {
    CalendarStep {
        length: Length::exactly(36),
        starts: Starts::Intakes(vec![Intake {
            month: 9,
            apply_by: ucas(),
        }]),
        applying: Applying::Meanwhile,
        registers: true,
    }
}

/// A year's course at a college, from September, without a known deadline.
fn access_course() -> CalendarStep {
    CalendarStep {
        length: Length {
            shortest: 9,
            typical: 10,
            longest: 22,
        },
        starts: Starts::Intakes(vec![Intake {
            month: 9,
            apply_by: ApplyBy::NotKnown,
        }]),
        applying: Applying::Meanwhile,
        registers: false,
    }
}

/// A post that is advertised all year and takes two months to get.
fn support_post(months: u32) -> CalendarStep {
    CalendarStep {
        length: Length::exactly(months),
        starts: Starts::AnyMonth { lead: 2 },
        applying: Applying::Meanwhile,
        registers: false,
    }
}

fn on(today: Date, steps: &[CalendarStep]) -> Calendar {
    calendar(today, steps).expect("the steps are sound")
}
