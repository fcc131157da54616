//! By when: the months before the application in which updating counts.

use crate::{A_GOOD_SUPERVISOR, activity, assessed, day, days, days_this_year, lapsed, years_ago};
use pathways::Date;
use pathways::returns::{
    Activity, Check, FallsOut, Kind, Minutes, NotCounted, Outcome, Supervisor, Window,
};

fn window(log: &[Activity]) -> Window {
    assessed(&lapsed(years_ago(3)), log)
        .updating
        .expect("30 days are asked for")
        .window
}

fn one_day(kind: Kind, on: Date) -> Activity {
    activity(kind, 7 * 60, on, on)
}

#[test]
fn the_window_opens_24_months_before_the_application() {
    let found = window(&[]);
    assert_eq!(
        (found.first_day, found.usual_first_day),
        (day(2024, 11, 24), day(2025, 11, 24))
    );
}

#[test]
fn a_line_outside_the_window_is_not_counted_and_no_error() {
    let log = [
        one_day(Kind::Formal, day(2024, 11, 23)),
        one_day(Kind::Formal, day(2024, 11, 24)),
        activity(Kind::Formal, 14 * 60, day(2024, 11, 23), day(2024, 11, 24)),
    ];
    let found = assessed(&lapsed(years_ago(3)), &log);
    let first_day = day(2024, 11, 24);
    let why: Vec<_> = found.lines.iter().map(|line| line.why_not).collect();
    assert_eq!(
        why,
        [
            Some(NotCounted::BeforeWindow { first_day }),
            None,
            // How much of it lies inside is not known: as two lines, the second would count.
            Some(NotCounted::CrossesWindowStart { first_day }),
        ]
    );
    assert_eq!(found.totals.formal.counted, days(1));
}

#[test]
fn before_anything_is_done_the_months_run_from_today() {
    let found = window(&[]);
    assert_eq!(found.begun, None);
    assert_eq!(
        (found.finish_by, found.usual_finish_by),
        (day(2028, 11, 24), day(2027, 11, 24))
    );
    assert_eq!(found.first_to_fall_out, None);
}

#[test]
fn once_begun_the_months_run_from_the_first_line_that_counts() {
    let log = [
        one_day(Kind::Formal, day(2026, 5, 3)),
        one_day(Kind::Formal, day(2025, 3, 31)),
        one_day(Kind::Formal, day(2020, 1, 1)),
    ];
    let found = window(&log);
    assert_eq!(found.begun, Some(day(2025, 3, 31)));
    assert_eq!(found.finish_by, day(2027, 3, 31));
    assert_eq!(
        found.usual_finish_by,
        day(2026, 3, 31),
        "the usual 12 months are over already"
    );
    assert_eq!(
        found.first_to_fall_out,
        Some(FallsOut {
            activity: 1,
            on: day(2027, 4, 1),
            time: days(1)
        })
    );
    assert_eq!(found.enough_until, None, "two days are not thirty");
}

#[test]
fn lines_to_spare_let_the_first_ones_fall_out() {
    // 10 days in January 2026, 30 in June: enough until the June days fall out as well.
    let log = [
        activity(Kind::Formal, 10 * 420, day(2026, 1, 5), day(2026, 1, 30)),
        activity(
            A_GOOD_SUPERVISOR,
            30 * 420,
            day(2026, 6, 1),
            day(2026, 7, 31),
        ),
    ];
    let found = window(&log);
    assert_eq!(found.finish_by, day(2028, 1, 5));
    assert_eq!(found.enough_until, Some(day(2028, 6, 1)));
    assert_eq!(found.usual_enough_until, Some(day(2027, 6, 1)));
}

#[test]
fn enough_ends_the_day_before_more_is_asked_for() {
    // Five years out on 10 January 2027: 30 days done now are not enough from then on.
    let found = assessed(
        &lapsed(day(2022, 1, 10)),
        &[days_this_year(A_GOOD_SUPERVISOR, 30)],
    );
    assert_eq!(found.outcome, Outcome::Meets);
    assert_eq!(
        found.updating.expect("asked for").window.enough_until,
        Some(day(2027, 1, 9))
    );
}

#[test]
fn of_too_much_private_study_the_latest_counts() {
    // 10 days long ago, 10 lately; 15 may count: all of the late ones and 5 of the early ones.
    let log = [
        activity(Kind::Private, 10 * 420, day(2025, 2, 1), day(2025, 3, 1)),
        activity(Kind::Private, 10 * 420, day(2026, 6, 1), day(2026, 7, 1)),
    ];
    let found = assessed(&lapsed(years_ago(3)), &log);
    assert_eq!(found.lines[0].counted, days(5));
    assert_eq!(
        found.lines[0].why_not,
        Some(NotCounted::PrivateFull { cap: days(15) })
    );
    assert_eq!(
        (found.lines[1].counted, found.lines[1].why_not),
        (days(10), None)
    );
}

#[test]
fn what_was_not_said_of_a_supervisor_is_counted_and_asked() {
    let unsaid = Kind::Supervised(Supervisor::default());
    let found = assessed(&lapsed(years_ago(3)), &[days_this_year(unsaid, 30)]);
    assert_eq!(found.totals.supervised.counted, days(30));
    assert_eq!(found.outcome, Outcome::CheckFirst);
    assert_eq!(
        found.checks,
        [Check::SupervisorNotSaid {
            activities: vec![0]
        }]
    );
    // With enough besides, it no longer matters.
    let log = [days_this_year(unsaid, 30), days_this_year(Kind::Formal, 30)];
    assert_eq!(
        assessed(&lapsed(years_ago(3)), &log).outcome,
        Outcome::Meets
    );
}

#[test]
fn a_supervisor_must_be_of_the_profession_and_in_good_standing() {
    let sound = Supervisor {
        years_on_register: Some(10),
        same_profession: Some(true),
        in_good_standing: Some(true),
    };
    let why = |supervisor| {
        let log = [days_this_year(Kind::Supervised(supervisor), 30)];
        assessed(&lapsed(years_ago(3)), &log).lines[0].why_not
    };
    assert_eq!(why(sound), None);
    assert_eq!(
        why(Supervisor {
            same_profession: Some(false),
            ..sound
        }),
        Some(NotCounted::SupervisorOtherProfession)
    );
    assert_eq!(
        why(Supervisor {
            in_good_standing: Some(false),
            ..sound
        }),
        Some(NotCounted::SupervisorNotInGoodStanding)
    );
}

#[test]
fn time_reads_in_days_hours_and_minutes() {
    let time = Minutes(31 * 420 + 90);
    assert_eq!(time.whole_days(7), (31, Minutes(90)));
    assert_eq!(Minutes(90).to_string(), "1 h 30 min");
    assert_eq!(days(2).to_string(), "14 h");
}

#[test]
fn the_usual_twelve_months_include_their_first_day() {
    let outcome = |start| {
        let log = [activity(Kind::Formal, 30 * 420, start, day(2026, 9, 30))];
        let found = assessed(&lapsed(years_ago(3)), &log);
        (found.outcome, found.checks.len())
    };
    assert_eq!(outcome(day(2025, 11, 24)), (Outcome::Meets, 0));
    assert_eq!(outcome(day(2025, 11, 23)), (Outcome::CheckFirst, 1));
}

#[test]
fn a_log_can_be_enough_for_today_only() {
    let log = [activity(
        Kind::Formal,
        30 * 420,
        day(2024, 11, 24),
        day(2026, 9, 30),
    )];
    let found = window(&log);
    assert_eq!(found.enough_until, Some(day(2026, 11, 24)));
    assert_eq!(found.usual_enough_until, None);
}

#[test]
fn each_thing_not_said_of_a_supervisor_is_asked_on_its_own() {
    let said = Supervisor {
        years_on_register: Some(3),
        same_profession: Some(true),
        in_good_standing: Some(true),
    };
    let unsaid = [
        Supervisor {
            years_on_register: None,
            ..said
        },
        Supervisor {
            same_profession: None,
            ..said
        },
        Supervisor {
            in_good_standing: None,
            ..said
        },
    ];
    for supervisor in unsaid {
        let log = [days_this_year(Kind::Supervised(supervisor), 30)];
        let found = assessed(&lapsed(years_ago(3)), &log);
        assert_eq!(found.outcome, Outcome::CheckFirst, "{supervisor:?}");
        assert_eq!(
            found.checks,
            [Check::SupervisorNotSaid {
                activities: vec![0]
            }]
        );
    }
}
