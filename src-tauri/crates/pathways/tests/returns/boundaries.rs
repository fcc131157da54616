//! Years out, to the day.

use crate::{TODAY, assessed, band, bands, day, lapsed, limits, rules, updating, years_ago};
use pathways::Date;
use pathways::returns::{
    AppliesTo, Asks, Band, Case, Check, History, Limits, Need, NeedChange, Outcome, Regulator,
    Rules, RulesError, assess,
};

fn band_of(last_practised: Date) -> (u64, Outcome) {
    let found = assessed(&lapsed(last_practised), &[]);
    (found.need.time().whole_hours(), found.outcome)
}

#[test]
fn a_band_includes_its_first_day_and_excludes_its_last() {
    // A day less than two years; exactly two (the texts disagree: ask); a day more.
    assert_eq!(band_of(day(2024, 11, 25)), (0, Outcome::Meets));
    assert_eq!(band_of(day(2024, 11, 24)), (210, Outcome::CheckFirst));
    assert_eq!(band_of(day(2024, 11, 23)), (210, Outcome::DoesNotMeet));
    // A day less than five years; exactly five; a day more.
    assert_eq!(band_of(day(2021, 11, 25)), (210, Outcome::DoesNotMeet));
    assert_eq!(band_of(day(2021, 11, 24)), (420, Outcome::DoesNotMeet));
    assert_eq!(band_of(day(2021, 11, 23)), (420, Outcome::DoesNotMeet));
    // However long past five years: 29 years, and a day less than 80.
    assert_eq!(band_of(day(1997, 11, 24)), (420, Outcome::DoesNotMeet));
    assert_eq!(band_of(day(1946, 11, 25)), (420, Outcome::DoesNotMeet));
}

#[test]
fn two_years_from_a_leap_day_end_on_the_last_of_february() {
    let on = |today| {
        assess(&rules(), &lapsed(day(2024, 2, 29)), &[], today)
            .expect("sound")
            .need
            .time()
    };
    assert_eq!(on(day(2026, 2, 27)).whole_hours(), 0);
    assert_eq!(on(day(2026, 2, 28)).whole_hours(), 210);
}

#[test]
fn exactly_on_the_line_it_says_which_line() {
    let found = assessed(&lapsed(years_ago(2)), &[]);
    assert!(found.checks.contains(&Check::OnTheLine {
        band: "2-to-5-years".to_owned()
    }));
    let found = assessed(&lapsed(years_ago(5)), &[]);
    assert_eq!(found.checks, [], "at five years the texts agree");
}

#[test]
fn time_out_is_said_in_years_months_and_days() {
    let out = assessed(&lapsed(day(2021, 6, 30)), &[]).out;
    assert_eq!((out.years, out.months, out.days), (5, 4, 25));
    assert_eq!((out.since, out.to), (day(2021, 6, 30), TODAY));
}

#[test]
fn years_are_counted_to_the_day_of_applying() {
    // Four years eleven months out today, and five by the day of applying.
    let case = Case {
        apply_on: Some(day(2027, 1, 10)),
        ..lapsed(day(2022, 1, 10))
    };
    assert_eq!(assessed(&case, &[]).need.time().whole_hours(), 420);
}

#[test]
fn it_warns_when_more_will_be_asked_for() {
    let found = assessed(&lapsed(day(2022, 1, 10)), &[]);
    let more = Need::Updating {
        band: "5-years-or-more".to_owned(),
        days: 60,
        time: crate::days(60),
    };
    assert_eq!(
        found.need_change,
        Some(NeedChange {
            on: day(2027, 1, 10),
            to: more
        })
    );
    assert_eq!(assessed(&lapsed(years_ago(9)), &[]).need_change, None);
}

#[test]
fn a_qualification_never_used_turns_old_after_five_years() {
    let case = |qualified| Case {
        history: History::NeverRegistered {
            qualified,
            in_uk: true,
        },
        ..lapsed(TODAY)
    };
    // Three years old: the pages say nothing of updating, so nothing is promised.
    let found = assessed(&case(years_ago(3)), &[]);
    assert_eq!(found.need, Need::Nothing { band: None });
    assert_eq!(
        (found.outcome, found.checks),
        (Outcome::CheckFirst, vec![Check::NothingSaid])
    );
    // Exactly five: "more than five years old", so ask; a day more: 60 days.
    assert_eq!(
        assessed(&case(years_ago(5)), &[]).outcome,
        Outcome::CheckFirst
    );
    let found = assessed(&case(day(2021, 11, 23)), &[]);
    assert_eq!(
        (found.need.time().whole_hours(), found.outcome),
        (420, Outcome::DoesNotMeet)
    );
}

#[test]
fn rules_that_do_not_fit_together_are_refused() {
    let with = |change: &dyn Fn(&mut Vec<Band>, &mut Limits)| {
        let (mut bands, mut limits) = (bands(), limits());
        change(&mut bands, &mut limits);
        Rules::new(bands, limits)
            .map(|_| ())
            .map_err(|error| error.to_string())
    };
    assert_eq!(with(&|_, _| ()), Ok(()));
    assert_eq!(with(&|_, limits| limits.private_max_percent = 100), Ok(()));
    assert_eq!(
        with(&|bands, _| bands[1].years_to = Some(6)),
        Err("the bands `2-to-5-years` and `5-years-or-more` hold for the same year".to_owned())
    );
    assert_eq!(
        with(&|bands, _| bands[1].years_to = Some(2)),
        Err("the band `2-to-5-years` ends before it starts".to_owned())
    );
    assert_eq!(
        with(&|bands, _| bands[1].asks = Asks::Updating {
            days: 30,
            hours: 240
        }),
        Err("the band `2-to-5-years` gives 240 hours where its days make 210 hours".to_owned())
    );
    assert_eq!(
        with(&|bands, _| bands[4].asks = updating(0)),
        Err(
            "the band `gosc-under-two-years` is about osteopaths and must name a process, not days"
                .to_owned()
        )
    );
    let limit = |limit| Err(RulesError::Limit { limit }.to_string());
    assert_eq!(
        with(&|_, limits| limits.private_max_percent = 101),
        limit("private_max_percent")
    );
    assert_eq!(
        with(&|_, limits| limits.usual_window_months = 25),
        limit("usual_window_months")
    );
    assert_eq!(
        with(&|_, limits| limits.window_months = 0),
        limit("window_months")
    );
    assert_eq!(
        with(&|_, limits| limits.hours_per_day = 0),
        limit("hours_per_day")
    );
}

#[test]
fn the_order_of_the_bands_is_without_effect() {
    let mut backwards = bands();
    backwards.reverse();
    let backwards = Rules::new(backwards, limits()).expect("the same bands");
    assert_eq!(backwards, rules());
    let rules = rules();
    let osteopaths: Vec<&str> = rules
        .bands(Regulator::Gosc, AppliesTo::OnceRegistered)
        .map(|band| band.id.as_str())
        .collect();
    assert_eq!(
        osteopaths,
        ["gosc-under-two-years", "gosc-two-years-or-more"]
    );
}

#[test]
fn a_band_without_end_overlaps_what_follows() {
    let overlapping = vec![
        band("a", Regulator::Hcpc, (0, None), updating(0)),
        band("b", Regulator::Hcpc, (3, Some(4)), updating(30)),
    ];
    assert!(Rules::new(overlapping, limits()).is_err());
}
