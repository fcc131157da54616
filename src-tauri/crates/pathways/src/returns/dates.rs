//! Periods of months and years, by one rule: they end on the same day of the month, or on that
//! month's last day where it has no such day.

use jiff::civil::Date;
use jiff::{Span, ToSpan};

/// The day `months` after `date`; the calendar's last day where that would lie beyond it.
pub(super) fn plus_months(date: Date, months: u32) -> Date {
    date.saturating_add(span(months))
}

/// The day `years` after `date`; the calendar's last day where that would lie beyond it.
pub(super) fn plus_years(date: Date, years: u16) -> Date {
    plus_months(date, u32::from(years) * 12)
}

/// The earliest day from which a period of `months` still reaches `end`.
pub(super) fn earliest_reaching(end: Date, months: u32) -> Date {
    let start = end.saturating_sub(span(months));
    if plus_months(start, months) < end {
        next_day(start)
    } else {
        start
    }
}

/// The day after.
pub(super) fn next_day(date: Date) -> Date {
    date.saturating_add(1.day())
}

/// The day before.
pub(super) fn day_before(date: Date) -> Date {
    date.saturating_sub(1.day())
}

/// Days from `start` to `end`, both counted; 0 where `end` is the earlier.
pub(super) fn days_counted(start: Date, end: Date) -> u64 {
    let between = start.duration_until(end).as_hours() / 24;
    u64::try_from(between + 1).unwrap_or(0)
}

/// Whole years, months and days from `since` to `to`; nothing where `to` is the earlier.
pub(super) fn years_months_days(since: Date, to: Date) -> (u32, u32, u32) {
    if to <= since {
        return (0, 0, 0);
    }
    // The difference of the calendar months is never short and at most one too many.
    let apart = (i32::from(to.year()) - i32::from(since.year())) * 12 + i32::from(to.month())
        - i32::from(since.month());
    let mut months = u32::try_from(apart).unwrap_or(0);
    if plus_months(since, months) > to {
        months -= 1;
    }
    let days = days_counted(plus_months(since, months), to) - 1;
    (
        months / 12,
        months % 12,
        u32::try_from(days).unwrap_or(u32::MAX),
    )
}

/// A span of months, at most the 19,998 years that the calendar has.
fn span(months: u32) -> Span {
    const LONGEST: u32 = 19_998 * 12;
    i64::from(months.min(LONGEST)).months()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_period_that_has_no_same_day_ends_on_the_last_day_of_the_month() {
        assert_eq!(plus_years(date(2024, 2, 29), 2), date(2026, 2, 28));
        assert_eq!(plus_months(date(2026, 8, 31), 1), date(2026, 9, 30));
    }

    #[test]
    fn time_out_uses_the_same_rule_as_the_bands() {
        assert_eq!(
            years_months_days(date(2024, 2, 29), date(2026, 2, 28)),
            (2, 0, 0)
        );
        assert_eq!(
            years_months_days(date(2024, 2, 29), date(2026, 2, 27)),
            (1, 11, 29)
        );
        assert_eq!(
            years_months_days(date(2023, 11, 24), date(2026, 11, 24)),
            (3, 0, 0)
        );
        assert_eq!(
            years_months_days(date(2023, 11, 25), date(2026, 11, 24)),
            (2, 11, 30)
        );
        assert_eq!(
            years_months_days(date(2026, 11, 25), date(2026, 11, 24)),
            (0, 0, 0)
        );
    }

    #[test]
    fn the_first_day_of_a_window_is_the_first_whose_period_reaches_its_end() {
        for end in date(2027, 12, 1).series(1.day()).take(200) {
            for months in [1, 12, 24] {
                let first = earliest_reaching(end, months);
                assert!(plus_months(first, months) >= end, "{first} to {end}");
                assert!(
                    plus_months(day_before(first), months) < end,
                    "{first} to {end}"
                );
            }
        }
    }

    #[test]
    fn dates_at_the_end_of_the_calendar_stay_in_it() {
        assert_eq!(plus_months(Date::MAX, u32::MAX), Date::MAX);
        assert_eq!(next_day(Date::MAX), Date::MAX);
        assert_eq!(days_counted(Date::MIN, Date::MAX), 7_304_484);
    }
}
