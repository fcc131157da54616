//! Which process, which forms, and which rules they rest on.

use crate::{A_GOOD_SUPERVISOR, TODAY, assessed, day, days_this_year, lapsed, years_ago};
use pathways::Date;
use pathways::returns::{
    Case, Check, Form, History, Need, NotCounted, Outcome, Register, Regulator, Statement, Way,
};

fn left(last_practised: Date, on: Option<Date>, after_fitness_to_practise: bool) -> Case {
    Case {
        history: History::OnceRegistered {
            last_practised,
            register: Register::Left {
                on,
                after_fitness_to_practise,
            },
        },
        ..lapsed(last_practised)
    }
}

fn osteopath(last_practised: Date, register: Register) -> Case {
    Case {
        regulator: Regulator::Gosc,
        history: History::OnceRegistered {
            last_practised,
            register,
        },
        ..lapsed(last_practised)
    }
}

#[test]
fn readmission_is_short_for_a_month_after_leaving() {
    let way = |left_on| {
        let found = assessed(&left(day(2026, 10, 1), Some(left_on), false), &[]);
        (found.way, found.checks)
    };
    assert_eq!(way(day(2026, 10, 25)), (Way::ShortReadmission, vec![]));
    // "Under one month ago" and "within one month" differ on this one day.
    assert_eq!(
        way(day(2026, 10, 24)),
        (Way::Readmission, vec![Check::OneMonthLine])
    );
    assert_eq!(way(day(2026, 10, 23)), (Way::Readmission, vec![]));
    let found = assessed(&left(day(2026, 10, 1), Some(day(2026, 10, 25)), false), &[]);
    let before = Statement::ThreeWaysBack {
        short_before: Some(day(2026, 11, 25)),
    };
    assert!(found.statements.contains(&before));
}

#[test]
fn who_does_not_say_when_they_left_is_told_that_it_matters() {
    let found = assessed(&left(years_ago(1), None, false), &[]);
    assert_eq!(
        (found.way, found.checks),
        (Way::Readmission, vec![Check::LeavingDayNotSaid])
    );
}

#[test]
fn who_needs_updating_adds_the_returning_to_practice_form() {
    let found = assessed(&lapsed(years_ago(3)), &[]);
    assert_eq!(
        found.forms,
        [
            Form::Readmission,
            Form::IdentityCopies,
            Form::ReturningToPractice
        ]
    );
    let found = assessed(&lapsed(years_ago(1)), &[]);
    assert_eq!(found.forms, [Form::Readmission, Form::IdentityCopies]);
}

#[test]
fn updating_and_short_readmission_together_are_a_question() {
    // Kept paying without practising for three years, and left last week.
    let case = left(years_ago(3), Some(day(2026, 11, 17)), false);
    let found = assessed(&case, &[days_this_year(A_GOOD_SUPERVISOR, 30)]);
    assert_eq!(found.way, Way::ShortReadmission);
    assert_eq!(found.outcome, Outcome::CheckFirst);
    assert_eq!(found.checks, [Check::UpdatingWithShortReadmission]);
}

#[test]
fn restoration_is_never_promised() {
    let case = left(years_ago(1), Some(years_ago(1)), true);
    let found = assessed(&case, &[]);
    assert_eq!(
        (found.way, found.outcome),
        (Way::Restoration, Outcome::CheckFirst)
    );
    assert_eq!(found.checks, [Check::Restoration]);
}

#[test]
fn practice_abroad_in_the_last_two_years_spares_the_updating() {
    let case = |abroad| Case {
        practised_abroad: Some(abroad),
        ..lapsed(years_ago(9))
    };
    let found = assessed(
        &case(day(2025, 6, 1)),
        &[days_this_year(A_GOOD_SUPERVISOR, 5)],
    );
    assert_eq!(found.need, Need::Nothing { band: None });
    assert_eq!(
        (found.way, found.outcome),
        (Way::Readmission, Outcome::Meets)
    );
    assert!(found.forms.contains(&Form::PracticeAbroad));
    assert_eq!(found.checks, [Check::PracticeAbroad]);
    assert_eq!(
        found.lines[0].why_not,
        Some(NotCounted::NothingToCountTowards)
    );
    // It runs out two years after the last day abroad, and then 60 days are asked for.
    let change = found.need_change.expect("it runs out");
    assert_eq!(
        (change.on, change.to.time().whole_hours()),
        (day(2027, 6, 1), 420)
    );
    // Two years ago to the day is not within.
    assert_eq!(
        assessed(&case(years_ago(2)), &[]).need.time().whole_hours(),
        420
    );
}

#[test]
fn practice_abroad_while_registered_is_practice() {
    let case = Case {
        history: History::OnceRegistered {
            last_practised: years_ago(4),
            register: Register::StillOn,
        },
        practised_abroad: Some(day(2026, 1, 1)),
        ..lapsed(years_ago(4))
    };
    let found = assessed(&case, &[]);
    assert_eq!(
        (found.way, found.out.since),
        (Way::CarryOn, day(2026, 1, 1))
    );
}

#[test]
fn who_qualified_abroad_and_never_registered_is_sent_elsewhere() {
    for (regulator, rule) in [
        (Regulator::Hcpc, "route"),
        (Regulator::Gosc, "gosc-overseas"),
    ] {
        let case = Case {
            regulator,
            history: History::NeverRegistered {
                qualified: years_ago(6),
                in_uk: false,
            },
            ..lapsed(years_ago(6))
        };
        let found = assessed(&case, &[]);
        assert_eq!(
            (found.way, &found.need),
            (Way::International, &Need::Elsewhere)
        );
        assert_eq!(found.outcome, Outcome::NoDayCount);
        assert_eq!(
            found
                .statements
                .iter()
                .map(Statement::rule)
                .collect::<Vec<_>>(),
            [rule]
        );
    }
}

#[test]
fn osteopaths_have_a_process_and_no_count_of_days() {
    let found = assessed(&osteopath(day(2024, 11, 25), Register::StillOn), &[]);
    assert_eq!(
        (found.way, found.outcome),
        (Way::GoscTellThem, Outcome::NoDayCount)
    );
    assert_eq!(found.forms, [Form::GoscReturnNotice]);

    let log = [days_this_year(A_GOOD_SUPERVISOR, 30)];
    let found = assessed(&osteopath(years_ago(2), Register::StillOn), &log);
    assert_eq!(
        (found.way, found.outcome),
        (Way::GoscProcess, Outcome::NoDayCount)
    );
    assert_eq!(
        found.need,
        Need::Process {
            band: "gosc-two-years-or-more".to_owned(),
            weeks_at_most: Some(8)
        }
    );
    assert!(found.updating.is_none());
    assert_eq!(
        found.lines[0].why_not,
        Some(NotCounted::NothingToCountTowards)
    );
    let rules: Vec<&str> = found.statements.iter().map(Statement::rule).collect();
    assert_eq!(
        rules,
        [
            "gosc-two-years-or-more",
            "gosc-no-day-count",
            "gosc-standards"
        ]
    );
}

#[test]
fn an_osteopath_in_a_corner_that_nothing_read_covers_is_told_to_ask() {
    let gone = Register::Left {
        on: None,
        after_fitness_to_practise: false,
    };
    assert_eq!(
        assessed(&osteopath(years_ago(3), gone), &[]).checks,
        [Check::LeftGoscRegister]
    );
    let struck = Register::Left {
        on: None,
        after_fitness_to_practise: true,
    };
    let found = assessed(&osteopath(years_ago(3), struck), &[]);
    assert_eq!(
        (found.way, found.checks),
        (Way::Restoration, vec![Check::Restoration])
    );
    let never = |qualified| Case {
        regulator: Regulator::Gosc,
        history: History::NeverRegistered {
            qualified,
            in_uk: true,
        },
        ..lapsed(TODAY)
    };
    let found = assessed(&never(day(2000, 5, 8)), &[]);
    assert_eq!(
        (found.way, found.checks),
        (Way::GoscBeforeRegister, vec![Check::AskGosc])
    );
    let found = assessed(&never(day(2000, 5, 9)), &[]);
    assert_eq!(
        (found.way, found.checks),
        (Way::GoscFirstRegistration, vec![Check::AskGosc])
    );
    // Years out are out of UK practice: work abroad spares an osteopath nothing by itself.
    let abroad = Case {
        practised_abroad: Some(day(2026, 1, 1)),
        ..osteopath(years_ago(3), Register::StillOn)
    };
    let found = assessed(&abroad, &[]);
    assert_eq!(
        (found.way, found.checks),
        (Way::GoscProcess, vec![Check::AskGosc])
    );
}

#[test]
fn every_number_rests_on_a_named_rule() {
    let found = assessed(&lapsed(years_ago(3)), &[]);
    let rules: Vec<&str> = found.statements.iter().map(Statement::rule).collect();
    assert_eq!(
        rules,
        [
            "2-to-5-years",
            "what-practising-means",
            "out-of-practice",
            "day-is-seven-hours",
            "three-kinds",
            "private-study-half",
            "supervised-practice",
            "supervisor",
            "formal-study",
            "private-study",
            "time-window",
            "counter-signatory",
            "three-ways-back",
            "forms",
            "processing-time",
            "title-is-protected",
        ]
    );
}

#[test]
fn a_first_application_speaks_of_the_updating_form_only_where_there_is_updating() {
    let speaks_of_it = |qualified| {
        let case = Case {
            history: History::NeverRegistered {
                qualified,
                in_uk: true,
            },
            ..lapsed(TODAY)
        };
        assessed(&case, &[]).statements.contains(&Statement::Forms)
    };
    assert!(speaks_of_it(years_ago(8)));
    assert!(!speaks_of_it(years_ago(3)));
}

#[test]
fn restoration_is_explained_by_the_right_regulators_rules() {
    let says = |case: &Case, rule: &str| {
        assessed(case, &[])
            .statements
            .iter()
            .any(|said| said.rule() == rule)
    };
    let radiographer = left(years_ago(1), Some(years_ago(1)), true);
    assert!(says(&radiographer, "three-ways-back"));
    assert!(!says(&radiographer, "gosc-no-day-count"));
    let removed = Register::Left {
        on: None,
        after_fitness_to_practise: true,
    };
    let osteopath = osteopath(years_ago(3), removed);
    assert!(!says(&osteopath, "three-ways-back"));
    assert!(says(&osteopath, "gosc-no-day-count"));
}
