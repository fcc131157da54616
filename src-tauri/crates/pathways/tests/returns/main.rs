//! Return to practice: what the arithmetic promises.
//!
//! The rules below are the regulators' as the catalogue's facts give them (Health and Care
//! Professions Council; Institute of Osteopathy and General Osteopathic Council for osteopaths).
//! They are written out here so that a change of the catalogue cannot change what is promised.

mod boundaries;
mod examples;
mod properties;
mod refusals;
mod ways;
mod window;

use pathways::Date;
use pathways::returns::{
    Activity, AppliesTo, Asks, Assessment, Band, Case, History, Kind, Limits, Minutes, Register,
    Regulator, Rules, Supervisor, assess,
};

/// The day on which every test stands, unless it says otherwise.
const TODAY: Date = day(2026, 11, 24);

const fn day(year: i16, month: i8, day: i8) -> Date {
    Date::constant(year, month, day)
}

fn band(id: &str, regulator: Regulator, years: (u16, Option<u16>), asks: Asks) -> Band {
    Band {
        id: id.to_owned(),
        regulator,
        applies_to: AppliesTo::OnceRegistered,
        years_from: years.0,
        years_to: years.1,
        disputed_start: false,
        asks,
    }
}

fn updating(days: u32) -> Asks {
    Asks::Updating {
        days,
        hours: days * 7,
    }
}

fn bands() -> Vec<Band> {
    use Regulator::{Gosc, Hcpc};
    let process = |weeks_at_most| Asks::Process { weeks_at_most };
    vec![
        band("under-2-years", Hcpc, (0, Some(2)), updating(0)),
        // "Two to five years" on one page, "more than two years" on another.
        Band {
            disputed_start: true,
            ..band("2-to-5-years", Hcpc, (2, Some(5)), updating(30))
        },
        band("5-years-or-more", Hcpc, (5, None), updating(60)),
        // "More than five years old"; of younger qualifications the pages say nothing.
        Band {
            applies_to: AppliesTo::NeverRegistered,
            disputed_start: true,
            ..band(
                "never-registered-old-qualification",
                Hcpc,
                (5, None),
                updating(60),
            )
        },
        band("gosc-under-two-years", Gosc, (0, Some(2)), process(None)),
        band("gosc-two-years-or-more", Gosc, (2, None), process(Some(8))),
    ]
}

fn limits() -> Limits {
    Limits {
        hours_per_day: 7,
        private_max_percent: 50,
        window_months: 24,
        usual_window_months: 12,
        supervisor_years: 3,
        short_readmission_months: 1,
        abroad_years: 2,
        gosc_began: day(2000, 5, 9),
    }
}

fn rules() -> Rules {
    Rules::new(bands(), limits()).expect("the regulators' rules fit together")
}

/// Someone who left HCPC's register years ago.
fn lapsed(last_practised: Date) -> Case {
    Case {
        regulator: Regulator::Hcpc,
        history: History::OnceRegistered {
            last_practised,
            register: Register::Left {
                on: Some(last_practised),
                after_fitness_to_practise: false,
            },
        },
        practised_abroad: None,
        apply_on: None,
    }
}

/// The 24th of November, so many years before [`TODAY`].
fn years_ago(years: i16) -> Date {
    day(2026 - years, 11, 24)
}

const A_GOOD_SUPERVISOR: Kind = Kind::Supervised(Supervisor {
    years_on_register: Some(3),
    same_profession: Some(true),
    in_good_standing: Some(true),
});

fn activity(kind: Kind, minutes: i64, start: Date, end: Date) -> Activity {
    Activity {
        kind,
        minutes,
        start,
        end,
        what: "what was done".to_owned(),
    }
}

/// So many days of seven hours, somewhere in this year, well inside both windows.
fn days_this_year(kind: Kind, days: i64) -> Activity {
    activity(kind, days * 7 * 60, day(2026, 2, 2), day(2026, 9, 30))
}

fn days(count: u64) -> Minutes {
    Minutes::from_hours(count * 7)
}

fn assessed(case: &Case, log: &[Activity]) -> Assessment {
    assess(&rules(), case, log, TODAY).expect("the case and the log are sound")
}
