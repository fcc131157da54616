//! Months, and the dates that authored text gives as exactly as it knows them.

use std::fmt;

/// A month of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    /// For example 2026.
    pub year: u16,
    /// 1 to 12.
    pub month: u8,
}

impl Month {
    /// A month, if there is one of that number.
    pub fn new(year: u16, month: u8) -> Option<Self> {
        (1..=12).contains(&month).then_some(Self { year, month })
    }

    /// Reads "2026-04" and nothing else.
    pub(crate) fn exact(text: &str) -> Option<Self> {
        let (year, month) = text.split_once('-')?;
        Self::new(number(year, 4)?, u8::try_from(number(month, 2)?).ok()?)
    }

    /// The month that a written date counts from: "2026-04-01" and "2026-04" are April 2026;
    /// "2026/27" (an academic or tax year) counts from September 2026; "2025" alone from its
    /// December, for the fact may have been true until then. A day that its month does not have
    /// ("2027-06-31") is no date: a reader would wait for it.
    pub fn of(text: &str) -> Option<Self> {
        if let Some((first, second)) = text.split_once('/') {
            let year: u16 = number(first, 4)?;
            let next = number(second, 2).filter(|&n| n == (year + 1) % 100);
            return next.and_then(|_| Self::new(year, 9));
        }
        match text.len() {
            4 => Self::new(number(text, 4)?, 12),
            7 => Self::exact(text),
            10 => {
                let (month, day) = text.split_at_checked(7)?;
                let day = number(day.strip_prefix('-')?, 2)?;
                Self::exact(month).filter(|month| (1..=month.days()).contains(&day))
            }
            _ => None,
        }
    }

    /// How many days it has.
    fn days(self) -> u16 {
        let leap = self.year.is_multiple_of(4)
            && (!self.year.is_multiple_of(100) || self.year.is_multiple_of(400));
        match self.month {
            2 if leap => 29,
            _ => most_days(self.month),
        }
    }

    /// Whole months from this one to a later one; negative if that is earlier.
    pub fn months_until(self, later: Self) -> i32 {
        (i32::from(later.year) - i32::from(self.year)) * 12 + i32::from(later.month)
            - i32::from(self.month)
    }

    /// So many months later.
    #[must_use]
    pub fn plus(self, months: u16) -> Self {
        let all = u32::from(self.year) * 12 + u32::from(self.month) - 1 + u32::from(months);
        let year = u16::try_from(all / 12).unwrap_or(u16::MAX);
        let month = u8::try_from(all % 12 + 1).unwrap_or(12);
        Self { year, month }
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

/// The last day that a month of that number has in a common year.
fn most_days(month: u8) -> u16 {
    match month {
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Whether that day comes round every year in a month of that number.
pub(crate) fn comes_every_year(month: u8, day: u8) -> bool {
    (1..=most_days(month)).contains(&day.into())
}

/// A number of exactly so many digits.
fn number(text: &str, digits: usize) -> Option<u16> {
    (text.len() == digits && text.bytes().all(|b| b.is_ascii_digit()))
        .then(|| text.parse().ok())
        .flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_dates_as_exact_as_they_are() {
        let read = |text| Month::of(text).map(|m| m.to_string());
        assert_eq!(read("2026-04").as_deref(), Some("2026-04"));
        assert_eq!(read("2026-04-30").as_deref(), Some("2026-04"));
        assert_eq!(read("2026/27").as_deref(), Some("2026-09"));
        assert_eq!(read("1999/00").as_deref(), Some("1999-09"));
        assert_eq!(read("2025").as_deref(), Some("2025-12"));
        assert_eq!(read("2027-07-31").as_deref(), Some("2027-07"));
        assert_eq!(read("2028-02-29").as_deref(), Some("2028-02"));
        assert_eq!(read("2000-02-29").as_deref(), Some("2000-02"));
        for not_a_date in [
            "",
            "2026-13",
            "2026/28",
            "April 2026",
            "2026-4",
            "20260401",
            "٢٠٢٦",
            "2027-06-00",
            "2027-06-31",
            "2027-02-29",
            "2100-02-29",
        ] {
            assert_eq!(read(not_a_date), None, "{not_a_date}");
        }
    }

    #[test]
    fn counts_months_across_years() {
        let month = |text| Month::exact(text).expect("a month");
        assert_eq!(month("2025-11").months_until(month("2026-02")), 3);
        assert_eq!(month("2026-02").months_until(month("2025-11")), -3);
        assert_eq!(month("2025-11").plus(3), month("2026-02"));
        assert_eq!(month("2025-12").plus(0), month("2025-12"));
    }
}
