//! What holds for every case and log.

use crate::{A_GOOD_SUPERVISOR, TODAY, activity, lapsed, limits, rules};
use pathways::Date;
use pathways::returns::{
    Activity, Assessment, Case, History, Kind, Minutes, Outcome, Register, Regulator, ReturnsError,
    Supervisor, Updating, assess, problems,
};
use proptest::collection::vec;
use proptest::prelude::*;

fn days_ago(days: i64) -> Date {
    TODAY.saturating_sub(jiff::Span::new().days(days))
}

fn kinds() -> impl Strategy<Value = Kind> {
    let said = || proptest::option::weighted(0.8, proptest::bool::weighted(0.9));
    let supervisor = (proptest::option::weighted(0.8, 0..8_u32), said(), said()).prop_map(
        |(years_on_register, same_profession, in_good_standing)| Supervisor {
            years_on_register,
            same_profession,
            in_good_standing,
        },
    );
    prop_oneof![
        1 => Just(A_GOOD_SUPERVISOR),
        1 => supervisor.prop_map(Kind::Supervised),
        1 => Just(Kind::Formal),
        2 => Just(Kind::Private),
    ]
}

/// A sound line: at most two hours a day of its span, so that twelve of them fit together.
fn line() -> impl Strategy<Value = Activity> {
    (kinds(), 0..1_000_i64, 1..120_i64, 1..=120_i64).prop_map(|(kind, end, span, most)| {
        let minutes = (span * most).max(1);
        activity(kind, minutes, days_ago(end + span - 1), days_ago(end))
    })
}

fn log() -> impl Strategy<Value = Vec<Activity>> {
    vec(line(), 0..12)
}

/// A history within HCPC's rules: lapsed, still registered or never registered.
fn case() -> impl Strategy<Value = Case> {
    let history = prop_oneof![
        3 => (0..4_000_i64).prop_map(|away| lapsed(days_ago(away)).history),
        1 => (0..4_000_i64).prop_map(|away| History::OnceRegistered {
            last_practised: days_ago(away),
            register: Register::StillOn,
        }),
        1 => (0..4_000_i64).prop_map(|age| History::NeverRegistered {
            qualified: days_ago(age),
            in_uk: true,
        }),
    ];
    let abroad = proptest::option::weighted(0.1, (0..1_500_i64).prop_map(days_ago));
    let wait = proptest::option::of(0..900_i64);
    (history, abroad, wait).prop_map(|(history, practised_abroad, wait)| Case {
        regulator: Regulator::Hcpc,
        history,
        practised_abroad,
        apply_on: wait.map(|days| days_ago(-days)),
    })
}

fn assessed(case: &Case, log: &[Activity]) -> Result<Assessment, TestCaseError> {
    assess(&rules(), case, log, TODAY).map_err(|error| TestCaseError::fail(error.to_string()))
}

fn left(found: &Assessment) -> Minutes {
    found
        .updating
        .map_or(Minutes::ZERO, |updating| updating.left.total)
}

/// Whether the hours of all lines can be laid out on their days: day by day, the line that ends
/// first is served first. The plain way to say what the crate says by counting stretches.
fn fits(log: &[Activity]) -> bool {
    let mut rest: Vec<(Date, Date, i64)> = log
        .iter()
        .map(|line| (line.end, line.start, line.minutes))
        .collect();
    rest.sort_unstable();
    let Some(first) = log.iter().map(|line| line.start).min() else {
        return true;
    };
    let Some(last) = log.iter().map(|line| line.end).max() else {
        return true;
    };
    for today in first
        .series(jiff::Span::new().days(1))
        .take_while(|day| *day <= last)
    {
        let mut hours = 24 * 60;
        for (end, start, minutes) in &mut rest {
            if *start <= today && today <= *end {
                let done = hours.min(*minutes);
                *minutes -= done;
                hours -= done;
            }
        }
    }
    rest.iter().all(|(_, _, minutes)| *minutes == 0)
}

/// A case of any kind with any dates, and a log of any noise.
fn noise() -> impl Strategy<Value = (Case, Vec<Activity>, Date)> {
    let date = || {
        prop_oneof![
            (1..=9999_i16, 1..=12_i8, 1..=28_i8)
                .prop_map(|(year, month, day)| Date::constant(year, month, day)),
            (-4_000..4_000_i64).prop_map(days_ago),
            Just(Date::MAX),
            Just(Date::MIN),
        ]
    };
    let history = prop_oneof![
        (date(), date(), any::<bool>()).prop_map(|(last_practised, on, removed)| {
            History::OnceRegistered {
                last_practised,
                register: Register::Left {
                    on: Some(on),
                    after_fitness_to_practise: removed,
                },
            }
        }),
        date().prop_map(|last_practised| History::OnceRegistered {
            last_practised,
            register: Register::StillOn
        }),
        (date(), any::<bool>())
            .prop_map(|(qualified, in_uk)| History::NeverRegistered { qualified, in_uk }),
    ];
    let regulator = prop_oneof![Just(Regulator::Hcpc), Just(Regulator::Gosc)];
    let option = || proptest::option::of(date());
    let case = (regulator, history, option(), option()).prop_map(
        |(regulator, history, practised_abroad, apply_on)| Case {
            regulator,
            history,
            practised_abroad,
            apply_on,
        },
    );
    let minutes = prop_oneof![any::<i64>(), -10..2_000_i64];
    let line = (kinds(), minutes, date(), date())
        .prop_map(|(kind, minutes, start, end)| activity(kind, minutes, start, end));
    (case, vec(line, 0..8), date())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn nothing_counts_for_more_than_was_logged(case in case(), log in log()) {
        let found = assessed(&case, &log)?;
        prop_assert_eq!(found.lines.len(), log.len());
        for (line, activity) in found.lines.iter().zip(&log) {
            prop_assert_eq!(i64::try_from(line.logged.0), Ok(activity.minutes));
            prop_assert!(line.counted <= line.logged);
            prop_assert_eq!(line.counted == line.logged, line.why_not.is_none());
            prop_assert_eq!(line.counted > Minutes::ZERO, line.apply_by.is_some());
        }
        let counted: Minutes = found.lines.iter().map(|line| line.counted).sum();
        prop_assert_eq!(found.totals.all().counted, counted);
    }

    #[test]
    fn private_study_never_fills_more_than_half(case in case(), log in log()) {
        let found = assessed(&case, &log)?;
        prop_assert!(found.totals.private.counted.0 * 2 <= found.need.time().0);
        if let Some(Updating { private_cap, left, .. }) = found.updating {
            prop_assert!(found.totals.private.counted + left.private_at_most <= private_cap);
        }
    }

    #[test]
    fn what_is_left_and_what_counts_make_up_the_need(case in case(), log in log()) {
        let found = assessed(&case, &log)?;
        let counted = found.totals.all().counted;
        prop_assert_eq!(left(&found), found.need.time().beyond(counted));
        if let Some(Updating { left, .. }) = found.updating {
            prop_assert_eq!(left.private_at_most + left.other_at_least, left.total);
        }
    }

    #[test]
    fn doing_exactly_what_is_left_is_enough(away in 740..4_000_i64, log in log()) {
        let case = lapsed(days_ago(away));
        let before = assessed(&case, &log)?;
        let Some(Updating { left, .. }) = before.updating else { return Ok(()) };
        // The rest is laid out over the last year, two kinds side by side.
        let mut done = log;
        for (kind, time) in [(Kind::Private, left.private_at_most), (Kind::Formal, left.other_at_least)] {
            if time > Minutes::ZERO {
                let minutes = i64::try_from(time.0).expect("at most 60 days");
                done.push(activity(kind, minutes, days_ago(350), TODAY));
            }
        }
        // The new lines may not fit on top of twelve full ones; then there is nothing to promise.
        prop_assume!(problems(&case, &done, TODAY).is_empty());
        let after = assessed(&case, &done)?;
        prop_assert_eq!(self::left(&after), Minutes::ZERO);
        prop_assert!(after.outcome != Outcome::DoesNotMeet);
    }

    #[test]
    fn one_more_line_never_adds_to_what_is_left(case in case(), log in log(), more in line()) {
        let before = assessed(&case, &log)?;
        let mut with_more = log;
        with_more.push(more);
        let after = assessed(&case, &with_more)?;
        prop_assert!(left(&after) <= left(&before));
        let rank = |outcome| match outcome {
            Outcome::DoesNotMeet => 0,
            Outcome::CheckFirst => 1,
            Outcome::Meets => 2,
            Outcome::NoDayCount => 3,
        };
        prop_assert!(rank(after.outcome) >= rank(before.outcome));
    }

    #[test]
    fn the_order_of_the_log_is_without_effect(case in case(), log in log(), turn in 0..12_usize) {
        let before = assessed(&case, &log)?;
        let mut turned = log.clone();
        turned.reverse();
        let by = turn % turned.len().max(1);
        turned.rotate_left(by);
        let after = assessed(&case, &turned)?;
        prop_assert_eq!(before.totals, after.totals);
        prop_assert_eq!(before.outcome, after.outcome);
        let window = |found: &Assessment| found.updating.map(|updating| {
            let window = updating.window;
            (updating.left, window.begun, window.finish_by, window.enough_until, window.usual_enough_until)
        });
        prop_assert_eq!(window(&before), window(&after));
        let counted = |found: &Assessment, log: &[Activity]| {
            let mut counted: Vec<_> = log
                .iter()
                .zip(&found.lines)
                .map(|(line, found)| (line.start, line.end, line.minutes, line.kind, found.counted))
                .collect();
            counted.sort_unstable();
            counted
        };
        prop_assert_eq!(counted(&before, &log), counted(&after, &turned));
    }

    #[test]
    fn enough_until_is_the_last_day_on_which_it_is_enough(case in case(), log in log()) {
        let found = assessed(&case, &log)?;
        let Some(updating) = found.updating else { return Ok(()) };
        prop_assert_eq!(updating.window.enough_until.is_some(), updating.left.total == Minutes::ZERO);
        let Some(until) = updating.window.enough_until else { return Ok(()) };
        let left_on = |apply_on: Date| {
            assessed(&Case { apply_on: Some(apply_on), ..case.clone() }, &log).map(|found| left(&found))
        };
        prop_assert_eq!(left_on(until)?, Minutes::ZERO);
        prop_assert!(left_on(until.tomorrow().expect("not the last day"))? > Minutes::ZERO);
    }

    #[test]
    fn a_line_counts_to_its_last_day_of_applying_and_no_longer(case in case(), line in line()) {
        let found = assessed(&case, std::slice::from_ref(&line))?;
        let Some(last) = found.lines[0].apply_by else { return Ok(()) };
        let why_on = |apply_on: Date| {
            let case = Case { apply_on: Some(apply_on), ..case.clone() };
            assessed(&case, std::slice::from_ref(&line)).map(|found| found.lines[0].counted)
        };
        prop_assert!(why_on(last)? > Minutes::ZERO);
        prop_assert_eq!(why_on(last.tomorrow().expect("not the last day"))?, Minutes::ZERO);
    }

    #[test]
    fn longer_away_never_asks_for_less(away in 0..20_000_i64, more in 0..2_000_i64) {
        let need = |days| assessed(&lapsed(days_ago(days)), &[]).map(|found| found.need.time());
        prop_assert!(need(away)? <= need(away + more)?);
    }

    #[test]
    fn check_first_always_says_what_to_check(case in case(), log in log()) {
        let found = assessed(&case, &log)?;
        if found.outcome == Outcome::CheckFirst {
            prop_assert!(!found.checks.is_empty());
        }
        if found.outcome == Outcome::Meets {
            prop_assert_eq!(left(&found), Minutes::ZERO);
        }
    }

    #[test]
    fn what_is_asked_for_changes_on_the_day_that_is_said(case in case()) {
        let found = assessed(&case, &[])?;
        let Some(change) = found.need_change else { return Ok(()) };
        let need_on = |apply_on: Date| {
            assess(&rules(), &Case { apply_on: Some(apply_on), ..case.clone() }, &[], TODAY)
                .map(|found| found.need)
        };
        if let Ok(need) = need_on(change.on) {
            prop_assert_eq!(need, change.to);
            prop_assert_eq!(need_on(change.on.yesterday().expect("not the first day")), Ok(found.need));
        }
    }

    #[test]
    fn lines_that_cannot_fit_into_their_days_are_found(
        spans in vec((0..12_i64, 1..5_i64, 1..=1_440_i64), 0..9)
    ) {
        let log: Vec<Activity> = spans
            .into_iter()
            .map(|(end, span, a_day)| {
                activity(Kind::Formal, span * a_day, days_ago(end + span - 1), days_ago(end))
            })
            .collect();
        let found = problems(&lapsed(days_ago(1_200)), &log, TODAY);
        prop_assert_eq!(found.is_empty(), fits(&log));
        if let Some(ReturnsError::Overlap { activities, start, end, time }) = found.first() {
            let inside = |at: &&usize| log[**at].start >= *start && log[**at].end <= *end;
            prop_assert!(activities.iter().filter(inside).count() == activities.len());
            let days = start.duration_until(*end).as_hours() / 24 + 1;
            prop_assert!(time.0 > u64::try_from(days).expect("in order") * 24 * 60);
        }
    }

    #[test]
    fn noise_is_refused_in_a_sentence_or_answered_and_never_panics((case, log, today) in noise()) {
        match assess(&rules(), &case, &log, today) {
            Ok(_) => prop_assert!(problems(&case, &log, today).is_empty()),
            Err(problem) => {
                let sentence = problem.to_string();
                prop_assert!(sentence.len() < 300, "{}", sentence);
                prop_assert!(!sentence.contains('\n'));
            }
        }
    }
}

#[test]
fn the_limits_of_these_tests_are_the_regulators() {
    assert_eq!(
        limits().private_max_percent,
        50,
        "`private_study_never_fills_more_than_half`"
    );
}
