//! The eighteen worked examples of the facts. `outcome`, `required` and the days are the facts';
//! the arithmetic stands beside each.

use crate::{
    A_GOOD_SUPERVISOR, TODAY, activity, assessed, day, days, days_this_year, lapsed, years_ago,
};
use pathways::returns::{
    Activity, Assessment, Case, Check, Form, History, Kind, NotCounted, Outcome, Register,
    Regulator, Supervisor, Way,
};

/// One example: who, with how many days of each kind, and what is expected.
struct Example {
    id: &'static str,
    case: Case,
    /// Days of supervised practice, formal study and private study.
    days: (i64, i64, i64),
    required: u64,
    outcome: Outcome,
    /// Days that count, all kinds together.
    counted: u64,
    /// Days left, and how many of them may be private study.
    left: (u64, u64),
}

fn log(days: (i64, i64, i64)) -> Vec<Activity> {
    [
        (A_GOOD_SUPERVISOR, days.0),
        (Kind::Formal, days.1),
        (Kind::Private, days.2),
    ]
    .into_iter()
    .filter(|(_, count)| *count > 0)
    .map(|(kind, count)| days_this_year(kind, count))
    .collect()
}

fn check(example: &Example, found: &Assessment) {
    let id = example.id;
    assert_eq!(found.need.time(), days(example.required), "{id}: required");
    assert_eq!(found.outcome, example.outcome, "{id}: outcome");
    assert_eq!(
        found.totals.all().counted,
        days(example.counted),
        "{id}: counted"
    );
    let left = found
        .updating
        .map(|updating| updating.left)
        .unwrap_or_default();
    assert_eq!(left.total, days(example.left.0), "{id}: left");
    assert_eq!(
        left.private_at_most,
        days(example.left.1),
        "{id}: private of what is left"
    );
}

fn still_registered(last_practised: jiff::civil::Date) -> Case {
    Case {
        history: History::OnceRegistered {
            last_practised,
            register: Register::StillOn,
        },
        ..lapsed(last_practised)
    }
}

#[test]
#[expect(clippy::too_many_lines, reason = "a table: one row an example")]
fn the_examples_that_are_days_alone_come_out_as_the_facts_say() {
    use Outcome::{CheckFirst, DoesNotMeet, Meets};
    let examples = [
        Example {
            // Under two years: nothing is asked, 0 of 0.
            id: "eighteen-months",
            case: lapsed(day(2025, 5, 24)),
            days: (0, 0, 0),
            required: 0,
            outcome: Meets,
            counted: 0,
            left: (0, 0),
        },
        Example {
            // 30 supervised = 30.
            id: "three-years-all-supervised",
            case: lapsed(years_ago(3)),
            days: (30, 0, 0),
            required: 30,
            outcome: Meets,
            counted: 30,
            left: (0, 0),
        },
        Example {
            // 10 + 10 + min(10, 15) = 30.
            id: "three-years-thirds",
            case: lapsed(years_ago(3)),
            days: (10, 10, 10),
            required: 30,
            outcome: Meets,
            counted: 30,
            left: (0, 0),
        },
        Example {
            // 0 + 15 + min(15, 15) = 30.
            id: "three-years-no-placement",
            case: lapsed(years_ago(3)),
            days: (0, 15, 15),
            required: 30,
            outcome: Meets,
            counted: 30,
            left: (0, 0),
        },
        Example {
            // 10 + 0 + min(20, 15) = 25; 5 left, none of them private.
            id: "three-years-too-much-private",
            case: lapsed(years_ago(3)),
            days: (10, 0, 20),
            required: 30,
            outcome: DoesNotMeet,
            counted: 25,
            left: (5, 0),
        },
        Example {
            // 20 + 4 + min(4, 15) = 28; 2 left, and 11 private days would still fit.
            id: "four-years-short",
            case: lapsed(years_ago(4)),
            days: (20, 4, 4),
            required: 30,
            outcome: DoesNotMeet,
            counted: 28,
            left: (2, 2),
        },
        Example {
            // 20 + 10 + min(30, 30) = 60.
            id: "seven-years-half-private",
            case: lapsed(years_ago(7)),
            days: (20, 10, 30),
            required: 60,
            outcome: Meets,
            counted: 60,
            left: (0, 0),
        },
        Example {
            // 20 + 0 + min(40, 30) = 50; 10 left, none of them private.
            id: "seven-years-mostly-private",
            case: lapsed(years_ago(7)),
            days: (20, 0, 40),
            required: 60,
            outcome: DoesNotMeet,
            counted: 50,
            left: (10, 0),
        },
        Example {
            // 30 of 60; the other 30 may all be private, which is exactly half.
            id: "seven-years-thirty-days",
            case: lapsed(years_ago(7)),
            days: (30, 0, 0),
            required: 60,
            outcome: DoesNotMeet,
            counted: 30,
            left: (30, 30),
        },
        Example {
            // The longer band includes its first day; 30 + 15 + min(15, 30) = 60.
            id: "exactly-five-years",
            case: lapsed(years_ago(5)),
            days: (30, 15, 15),
            required: 60,
            outcome: Meets,
            counted: 60,
            left: (0, 0),
        },
        Example {
            // 40 + 0 + min(36, 30) = 70, more than 60.
            id: "six-years-more-than-enough",
            case: lapsed(years_ago(6)),
            days: (40, 0, 36),
            required: 60,
            outcome: Meets,
            counted: 70,
            left: (0, 0),
        },
        Example {
            // 40 + 10 + min(10, 30) = 60.
            id: "never-registered-eight-years",
            case: Case {
                history: History::NeverRegistered {
                    qualified: years_ago(8),
                    in_uk: true,
                },
                ..lapsed(years_ago(8))
            },
            days: (40, 10, 10),
            required: 60,
            outcome: Meets,
            counted: 60,
            left: (0, 0),
        },
        Example {
            // 15 + 5 + min(10, 15) = 30.
            id: "still-registered-three-years",
            case: still_registered(years_ago(3)),
            days: (15, 5, 10),
            required: 30,
            outcome: Meets,
            counted: 30,
            left: (0, 0),
        },
        Example {
            // Four years of teaching are practice: the last day of it is today, 0 of 0.
            id: "teaching-counts",
            case: still_registered(TODAY),
            days: (0, 0, 0),
            required: 0,
            outcome: Meets,
            counted: 0,
            left: (0, 0),
        },
        Example {
            // 30 on the strict reading, 0 on the lenient one: ask.
            id: "exactly-two-years",
            case: lapsed(years_ago(2)),
            days: (0, 0, 0),
            required: 30,
            outcome: CheckFirst,
            counted: 0,
            left: (30, 15),
        },
    ];
    for example in examples {
        let found = assessed(&example.case, &log(example.days));
        check(&example, &found);
    }
}

#[test]
fn four_years_half_days_part_days_add_up() {
    // 60 half days of 3.5 hours: 60 × 3.5 = 210 hours = 30 days of 7.
    let half_days: Vec<Activity> = day(2026, 3, 1)
        .series(jiff::Span::new().days(1))
        .take(60)
        .map(|on| activity(A_GOOD_SUPERVISOR, 210, on, on))
        .collect();
    let found = assessed(&lapsed(years_ago(4)), &half_days);
    assert_eq!(found.totals.supervised.counted, days(30));
    assert_eq!(found.outcome, Outcome::Meets);
}

#[test]
fn supervisor_too_new_the_days_do_not_count() {
    // 30 days × 0 counted = 0 of 30.
    let new = Supervisor {
        years_on_register: Some(2),
        same_profession: Some(true),
        in_good_standing: Some(true),
    };
    let found = assessed(
        &lapsed(years_ago(3)),
        &[days_this_year(Kind::Supervised(new), 30)],
    );
    assert_eq!(found.outcome, Outcome::DoesNotMeet);
    assert_eq!(
        found.lines[0].why_not,
        Some(NotCounted::SupervisorTooNew {
            years: 2,
            needed: 3
        })
    );
    assert_eq!(
        found.updating.expect("30 days are asked for").left.total,
        days(30)
    );
}

#[test]
fn spread_over_twenty_months_is_inside_24_and_outside_12_so_ask() {
    // 20 + 5 + 5 = 30 in the 24 months before 24 November 2026, that is since 24 November 2024;
    // the first day is 20 months before, which the usual 12 months do not reach.
    let log = [
        activity(
            A_GOOD_SUPERVISOR,
            20 * 420,
            day(2025, 3, 24),
            day(2025, 9, 30),
        ),
        activity(Kind::Formal, 5 * 420, day(2026, 2, 1), day(2026, 3, 1)),
        activity(Kind::Private, 5 * 420, day(2026, 9, 1), day(2026, 9, 24)),
    ];
    let found = assessed(&lapsed(years_ago(4)), &log);
    assert_eq!(found.totals.all().counted, days(30));
    assert_eq!(found.outcome, Outcome::CheckFirst);
    assert_eq!(
        found.checks,
        [Check::OutsideUsualWindow {
            activities: vec![0]
        }]
    );
}

#[test]
fn the_examples_go_the_way_that_the_facts_name() {
    // Only readmission, if the name has left the Register.
    assert_eq!(
        assessed(&lapsed(day(2025, 5, 24)), &[]).way,
        Way::Readmission
    );
    // A UK application for first registration, not readmission.
    let never = Case {
        history: History::NeverRegistered {
            qualified: years_ago(8),
            in_uk: true,
        },
        ..lapsed(years_ago(8))
    };
    let found = assessed(&never, &[]);
    assert_eq!(found.way, Way::FirstUkApplication);
    assert_eq!(
        found.forms,
        [Form::UkApplication, Form::ReturningToPractice]
    );
    // The same 30 days, uploaded with the online renewal.
    let found = assessed(&still_registered(years_ago(3)), &[]);
    assert_eq!(found.way, Way::Renewal);
    assert_eq!(
        found.forms,
        [Form::RenewalUpload, Form::ReturningToPractice]
    );
    // Teaching is practising: carry on.
    let found = assessed(&still_registered(TODAY), &[]);
    assert_eq!((found.way, found.forms.len()), (Way::CarryOn, 0));
    // 30 and 60 days are not for osteopaths.
    let osteopath = Case {
        regulator: Regulator::Gosc,
        ..still_registered(years_ago(3))
    };
    assert_eq!(assessed(&osteopath, &[]).outcome, Outcome::NoDayCount);
}
