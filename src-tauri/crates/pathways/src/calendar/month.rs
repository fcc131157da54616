//! A month of a year.

use jiff::civil::Date;
use std::fmt;

const NAMES: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A month of a year, for example September 2027. Ordered in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct YearMonth {
    /// Months since January of the year 0; within the years 1 to 9999.
    index: i32,
}

impl YearMonth {
    /// The first month that there is.
    const FIRST: i32 = 12;
    /// The last month that there is.
    const LAST: i32 = 9_999 * 12 + 11;

    /// The month of a year; `None` unless the year is 1 to 9999 and the month 1 to 12.
    pub fn new(year: i16, month: u8) -> Option<Self> {
        let index = i32::from(year) * 12 + i32::from(month) - 1;
        let there_is = (1..=9_999).contains(&year) && (1..=12).contains(&month);
        there_is.then_some(Self { index })
    }

    /// The month in which a day lies; January of the year 1 for what is earlier.
    pub fn of(day: Date) -> Self {
        let index = i32::from(day.year()) * 12 + i32::from(day.month()) - 1;
        Self {
            index: index.clamp(Self::FIRST, Self::LAST),
        }
    }

    /// The first month that begins on `day` or later.
    pub fn from(day: Date) -> Self {
        let month = Self::of(day);
        if day <= month.first_day() {
            month
        } else {
            month.plus(1)
        }
    }

    /// The year.
    pub fn year(self) -> i16 {
        i16::try_from(self.index.div_euclid(12)).expect("within the years 1 to 9999")
    }

    /// The month, 1 to 12.
    pub fn month(self) -> u8 {
        u8::try_from(self.index.rem_euclid(12) + 1).expect("within 1 to 12")
    }

    /// The month so many months later; the last that there is where it would lie beyond.
    #[must_use]
    pub fn plus(self, months: u32) -> Self {
        let months = i32::try_from(months).unwrap_or(i32::MAX);
        Self {
            index: self.index.saturating_add(months).min(Self::LAST),
        }
    }

    /// Months from this one to a later one; 0 where `later` is not later.
    pub fn until(self, later: Self) -> u32 {
        u32::try_from(later.index - self.index).unwrap_or(0)
    }

    /// The first day of the month.
    pub fn first_day(self) -> Date {
        let month = i8::try_from(self.month()).expect("within 1 to 12");
        Date::new(self.year(), month, 1).expect("every month has a first day")
    }

    /// The last day of the month.
    pub fn last_day(self) -> Date {
        self.first_day().last_of_month()
    }
}

impl fmt::Display for YearMonth {
    /// As people here write it: September 2027.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} {}",
            NAMES[usize::from(self.month()) - 1],
            self.year()
        )
    }
}
