//! Bad input: one clear sentence each, and never a wrong answer.

use crate::{A_GOOD_SUPERVISOR, TODAY, activity, day, lapsed, rules, years_ago};
use pathways::Date;
use pathways::returns::{
    Activity, Case, History, Kind, MAX_ACTIVITIES, Register, Regulator, ReturnsError, assess,
    minutes_from_hours, problems,
};

fn refused(case: &Case, log: &[Activity]) -> String {
    assess(&rules(), case, log, TODAY)
        .expect_err("it cannot be worked with")
        .to_string()
}

fn refused_line(minutes: i64, start: Date, end: Date) -> String {
    refused(
        &lapsed(years_ago(3)),
        &[activity(Kind::Formal, minutes, start, end)],
    )
}

#[test]
fn a_regulator_that_is_neither_of_the_two() {
    assert_eq!("hcpc".parse(), Ok(Regulator::Hcpc));
    assert_eq!("gosc".parse(), Ok(Regulator::Gosc));
    let said: Result<Regulator, ReturnsError> = "nmc".parse();
    assert_eq!(
        said.expect_err("unknown").to_string(),
        "the regulator must be `hcpc` or `gosc`, and was: nmc"
    );
    let said: Result<Regulator, ReturnsError> = "x".repeat(50_000_000).parse();
    assert!(
        said.expect_err("unknown").to_string().len() < 100,
        "noise is not repeated at length"
    );
}

#[test]
fn dates_in_the_future() {
    let tomorrow = day(2026, 11, 25);
    assert_eq!(
        refused(&lapsed(tomorrow), &[]),
        "the last day of practice is in the future: 25 November 2026, and today is 24 November 2026"
    );
    let never = Case {
        history: History::NeverRegistered {
            qualified: tomorrow,
            in_uk: true,
        },
        ..lapsed(TODAY)
    };
    assert!(refused(&never, &[]).starts_with("the day of qualifying is in the future"));
    let abroad = Case {
        practised_abroad: Some(tomorrow),
        ..lapsed(years_ago(3))
    };
    assert!(refused(&abroad, &[]).starts_with("the last day of practice abroad is in the future"));
    assert_eq!(
        refused_line(420, day(2026, 11, 20), tomorrow),
        "line 1 of the log ends in the future: 25 November 2026, and today is 24 November 2026"
    );
}

#[test]
fn eighty_years_out() {
    assert_eq!(
        refused(&lapsed(day(1946, 11, 24)), &[]),
        "the last day of practice is 80 years ago or more: 24 November 1946"
    );
    assert!(assess(&rules(), &lapsed(day(1946, 11, 25)), &[], TODAY).is_ok());
}

#[test]
fn practice_after_leaving_the_register() {
    let case = Case {
        history: History::OnceRegistered {
            last_practised: day(2024, 5, 1),
            register: Register::Left {
                on: Some(day(2022, 5, 1)),
                after_fitness_to_practise: false,
            },
        },
        ..lapsed(TODAY)
    };
    assert_eq!(
        refused(&case, &[]),
        "only practice while registered counts, and the last day given is 1 May 2024, after \
         leaving the register on 1 May 2022"
    );
}

#[test]
fn a_day_of_applying_that_cannot_be() {
    let on = |apply_on| Case {
        apply_on: Some(apply_on),
        ..lapsed(years_ago(3))
    };
    assert_eq!(
        refused(&on(day(2026, 11, 23)), &[]),
        "the day of applying is in the past: 23 November 2026, and today is 24 November 2026"
    );
    assert_eq!(
        refused(&on(day(2036, 11, 25)), &[]),
        "the day of applying is more than 10 years ahead: 25 November 2036"
    );
    assert!(assess(&rules(), &on(day(2036, 11, 24)), &[], TODAY).is_ok());
}

#[test]
fn an_end_before_its_start() {
    assert_eq!(
        refused_line(420, day(2026, 5, 4), day(2026, 5, 2)),
        "line 1 of the log ends on 2 May 2026, before it starts on 4 May 2026"
    );
}

#[test]
fn no_hours_or_less() {
    let on = day(2026, 5, 4);
    assert_eq!(
        refused_line(0, on, on),
        "line 1 of the log must have more than 0 hours, and has: 0 h"
    );
    assert_eq!(
        refused_line(-210, on, on),
        "line 1 of the log must have more than 0 hours, and has: -3 h 30 min"
    );
    assert!(refused_line(i64::MIN, on, on).starts_with("line 1 of the log must have more than 0"));
}

#[test]
fn more_hours_than_the_days_can_hold() {
    let on = day(2026, 5, 4);
    assert_eq!(
        refused_line(24 * 60 + 1, on, on),
        "line 1 of the log has more hours than its one day can hold: 24 h 1 min"
    );
    assert_eq!(
        refused_line(49 * 60, on, day(2026, 5, 5)),
        "line 1 of the log has more hours than its 2 days can hold: 49 h"
    );
    assert!(refused_line(i64::MAX, on, on).contains("more hours than its one day can hold"));
}

#[test]
fn overlapping_lines_that_need_more_than_the_days_have() {
    let (fourth, fifth) = (day(2026, 5, 4), day(2026, 5, 5));
    let log = [
        activity(Kind::Formal, 600, day(2026, 1, 1), day(2026, 2, 1)),
        activity(A_GOOD_SUPERVISOR, 20 * 60, fourth, fifth),
        activity(Kind::Formal, 16 * 60, fourth, fourth),
        activity(Kind::Private, 13 * 60, fifth, fifth),
    ];
    // 20 + 16 + 13 = 49 hours in the 48 of two days, though no one day alone holds too much.
    assert_eq!(
        refused(&lapsed(years_ago(3)), &log),
        "lines 2, 3, 4 of the log have more hours than the days from 4 May 2026 to 5 May 2026 can \
         hold: 49 h"
    );
    assert!(assess(&rules(), &lapsed(years_ago(3)), &log[..3], TODAY).is_ok());
}

#[test]
fn a_log_that_is_too_long() {
    let line = activity(Kind::Formal, 1, day(2026, 1, 1), day(2026, 2, 1));
    let log = vec![line; MAX_ACTIVITIES + 1];
    assert_eq!(
        refused(&lapsed(years_ago(3)), &log),
        "the log may have 2000 lines and has: 2001"
    );
    assert!(assess(&rules(), &lapsed(years_ago(3)), &log[1..], TODAY).is_ok());
}

#[test]
fn every_bad_line_is_said_not_only_the_first() {
    let on = day(2026, 5, 4);
    let log = [
        activity(Kind::Formal, 0, on, on),
        activity(Kind::Formal, 60, on, on),
        activity(Kind::Formal, 60, on, day(2026, 5, 3)),
    ];
    let found = problems(&lapsed(day(2030, 1, 1)), &log, TODAY);
    // Both days of the case (last practised and left), line 1 and line 3.
    assert_eq!(found.len(), 4, "{found:?}");
}

#[test]
fn hours_as_people_write_them() {
    assert_eq!(minutes_from_hours(3.5), Some(210));
    assert_eq!(
        minutes_from_hours(7.333),
        Some(440),
        "to the nearest minute"
    );
    assert_eq!(
        minutes_from_hours(-1.0),
        Some(-60),
        "refused later, with its line"
    );
    for no_number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 1e300] {
        assert_eq!(minutes_from_hours(no_number), None);
    }
}

#[test]
fn a_whole_day_is_not_too_much_alone_or_shared() {
    let on = day(2026, 5, 4);
    let log = [
        activity(Kind::Formal, 24 * 60, on, on),
        activity(
            Kind::Formal,
            14 * 60,
            on.tomorrow().expect("a day"),
            on.tomorrow().expect("a day"),
        ),
        activity(
            Kind::Formal,
            10 * 60,
            on.tomorrow().expect("a day"),
            on.tomorrow().expect("a day"),
        ),
    ];
    assert_eq!(problems(&lapsed(years_ago(3)), &log, TODAY), []);
}

#[test]
fn of_many_days_that_hold_too_much_the_fewest_are_named() {
    let (fourth, eighth) = (day(2026, 5, 4), day(2026, 5, 8));
    let log = [
        activity(Kind::Formal, 100 * 60, fourth, eighth),
        activity(Kind::Formal, 13 * 60, eighth, eighth),
        activity(Kind::Formal, 12 * 60, eighth, eighth),
    ];
    let said = refused(&lapsed(years_ago(3)), &log);
    assert!(said.starts_with("lines 2, 3 of the log"), "{said}");
}
