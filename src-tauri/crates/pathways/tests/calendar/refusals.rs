//! Bad input: one clear sentence each.

use crate::{TODAY, day, degree, on};
use pathways::calendar::{
    Announced, ApplyBy, Applying, CalendarStep, DayOfYear, Intake, Length, MAX_STEPS, Starts,
    calendar,
};

fn refused(step: CalendarStep) -> String {
    calendar(TODAY, &[degree(), step])
        .expect_err("it cannot be")
        .to_string()
}

fn with_intakes(intakes: Vec<Intake>) -> String {
    refused(CalendarStep {
        starts: Starts::Intakes(intakes),
        ..degree()
    })
}

fn with_deadline(usual: DayOfYear, announced: Vec<Announced>) -> String {
    with_intakes(vec![Intake {
        month: 9,
        apply_by: ApplyBy::Yearly {
            usual,
            announced,
            late_until: None,
        },
    }])
}

const MID_JANUARY: DayOfYear = DayOfYear {
    month: 1,
    day: 14,
    years_before: 0,
};

#[test]
fn a_plan_of_no_steps_or_far_too_many() {
    let said = |steps: &[CalendarStep]| calendar(TODAY, steps).expect_err("no plan").to_string();
    assert_eq!(said(&[]), "the plan has no steps to put into a calendar");
    assert_eq!(
        said(&vec![degree(); MAX_STEPS + 1]),
        "the plan may have 64 steps and has: 65"
    );
    assert!(calendar(TODAY, &vec![degree(); MAX_STEPS]).is_ok());
}

#[test]
fn a_clock_that_is_wrong() {
    let said = calendar(day(1899, 12, 31), &[degree()])
        .expect_err("no such day")
        .to_string();
    assert_eq!(
        said,
        "today must be in the years 1900 to 2500, and is: 1899-12-31"
    );
}

#[test]
fn lengths_out_of_order_or_beyond_a_life() {
    let length = |shortest, typical, longest| Length {
        shortest,
        typical,
        longest,
    };
    assert_eq!(
        refused(CalendarStep {
            length: length(36, 24, 48),
            ..degree()
        }),
        "step 2 has its months out of order (shortest, typical, longest): 36, 24, 48"
    );
    assert!(
        refused(CalendarStep {
            length: length(1, 3, 2),
            ..degree()
        })
        .contains("out of order")
    );
    assert_eq!(
        refused(CalendarStep {
            length: length(1, 2, 601),
            ..degree()
        }),
        "step 2 may take 600 months, and takes: 601"
    );
}

#[test]
fn starts_that_are_none() {
    assert_eq!(
        with_intakes(vec![]),
        "step 2 starts in certain months and names none"
    );
    let intake = |month| Intake {
        month,
        apply_by: ApplyBy::NotKnown,
    };
    assert_eq!(
        with_intakes(vec![intake(13)]),
        "step 2 has an intake in a month that is none: 13"
    );
    assert_eq!(
        with_intakes(vec![intake(9), intake(1), intake(9)]),
        "step 2 has two intakes in the same month: 9"
    );
    let starts = Starts::AnyMonth { lead: 61 };
    assert_eq!(
        refused(CalendarStep {
            starts,
            applying: Applying::Afterwards,
            ..degree()
        }),
        "step 2 may be applied for 60 months ahead, and asks for: 61"
    );
}

#[test]
fn deadlines_on_days_that_there_are_not() {
    for (month, day, years_before) in [(2, 30, 0), (4, 31, 0), (0, 1, 0), (13, 1, 0), (1, 0, 0)] {
        let said = with_deadline(
            DayOfYear {
                month,
                day,
                years_before,
            },
            vec![],
        );
        assert!(
            said.starts_with("step 2 has a deadline on a day that no year has"),
            "{said}"
        );
    }
    assert_eq!(
        with_deadline(
            DayOfYear {
                month: 1,
                day: 14,
                years_before: 6
            },
            vec![]
        ),
        "step 2 has a deadline on a day that no year has, or more than 5 years before its start: \
         day 14 of month 1, 6 years before"
    );
}

#[test]
fn announced_deadlines_that_cannot_be() {
    let announced = |on| Announced {
        start_year: 2027,
        on,
    };
    assert_eq!(
        with_deadline(MID_JANUARY, vec![announced(day(2027, 10, 1))]),
        "step 2 has a deadline for 2027 that lies after its intake, long before it, or is given \
         twice: 2027-10-01"
    );
    let twice = vec![announced(day(2027, 1, 14)), announced(day(2027, 1, 15))];
    assert!(with_deadline(MID_JANUARY, twice).ends_with("twice: 2027-01-15"));
    assert!(with_deadline(MID_JANUARY, vec![announced(day(2021, 1, 14))]).contains("long before"));
}

#[test]
fn nothing_at_the_edge_of_the_sound_is_refused() {
    let announced = |start_year, on| vec![Announced { start_year, on }];
    let step = |announced| CalendarStep {
        length: Length::exactly(600),
        starts: Starts::Intakes(vec![Intake {
            month: 9,
            apply_by: ApplyBy::Yearly {
                usual: MID_JANUARY,
                announced,
                late_until: None,
            },
        }]),
        ..degree()
    };
    assert_eq!(on(TODAY, &[step(vec![])]).typical.slots.len(), 1);
    on(TODAY, &[step(announced(2027, day(2027, 9, 30)))]);
    on(TODAY, &[step(announced(2027, day(2022, 1, 1)))]);
    let no_year = calendar(TODAY, &[step(announced(0, day(1, 1, 1)))]);
    assert!(no_year.is_err(), "there is no year 0");
}
