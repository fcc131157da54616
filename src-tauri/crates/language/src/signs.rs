//! Numbers, money and dates as they stand in sentences: here and nowhere else.

use crate::say;

/// A whole number with its thousands apart: 9790 is "9,790".
pub fn thousands(number: u32) -> String {
    let digits = number.to_string();
    let apart = say!("number-thousands-apart");
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push_str(&apart);
        }
        out.push(digit);
    }
    out
}

/// A sum without pence: 5000 is "£5,000".
pub fn pounds(sum: u32) -> String {
    say!("number-pounds", sum = thousands(sum))
}

/// A month of the year, 1 to 12, by name; nothing for any other number.
pub fn month_name(month: u8) -> String {
    if (1..=12).contains(&month) {
        say!("date-month", month = month)
    } else {
        String::new()
    }
}

/// A month of a year: "September 2027".
pub fn month(year: i16, month: u8) -> String {
    say!("date-month-of-year", month = month_name(month), year = year)
}

/// A day as people write it: "3 May 2026".
pub fn day(year: i16, month: u8, day: u8) -> String {
    say!(
        "date-day",
        day = day,
        month = month_name(month),
        year = year
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_and_numbers_have_their_thousands_apart() {
        assert_eq!(thousands(28605), "28,605");
        assert_eq!(thousands(1_000_000), "1,000,000");
        assert_eq!(pounds(900), "£900");
    }

    #[test]
    fn a_day_is_written_out() {
        assert_eq!(day(2026, 5, 3), "3 May 2026");
        assert_eq!(day(2026, 12, 31), "31 December 2026");
        assert_eq!(month_name(13), "");
    }
}
