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
    /// December, for the fact may have been true until then.
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
                Self::exact(month).filter(|_| (1..=31).contains(&day))
            }
            _ => None,
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
        for not_a_date in [
            "",
            "2026-13",
            "2026/28",
            "April 2026",
            "2026-4",
            "20260401",
            "٢٠٢٦",
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
