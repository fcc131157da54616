//! Plans of people, with their dates worked out by hand.

use crate::{TODAY, access_course, day, degree, month, on, support_post};
use pathways::calendar::{
    Announced, ApplyBy, Applying, Assumption, CalendarStep, DayOfYear, Intake, Length, Missed,
    Starts, YearMonth,
};

#[test]
fn a_sixth_former_in_november_applies_in_january_and_registers_in_august_three_years_on() {
    let found = on(TODAY, &[degree()]).typical;
    let slot = &found.slots[0];
    assert_eq!((slot.start, slot.finish), (month(2027, 9), month(2030, 8)));
    assert_eq!(slot.apply_by, Some(day(2027, 1, 14)));
    assert_eq!(slot.missed, []);
    assert_eq!(slot.waits, 9, "from December 2026 to September 2027");
    assert_eq!(found.registered, Some(month(2030, 8)));
    assert_eq!(
        slot.assumptions,
        [
            Assumption::UsualIntake { month: 9 },
            Assumption::DeadlineAsUsual,
            Assumption::RegulatorTimeNotCounted
        ]
    );
}

#[test]
fn a_deadline_is_met_on_its_day_and_missed_the_day_after() {
    assert_eq!(
        on(day(2027, 1, 14), &[degree()]).typical.slots[0].start,
        month(2027, 9)
    );
    let slot = &on(day(2027, 1, 15), &[degree()]).typical.slots[0];
    assert_eq!(slot.start, month(2028, 9), "it moves a year on");
    assert_eq!(
        slot.missed,
        [Missed {
            start: month(2027, 9),
            apply_by: day(2027, 1, 14),
            late_until: Some(day(2027, 6, 30)),
        }],
        "and says so, and that late applications are still taken"
    );
    assert_eq!(slot.missed[0].start.until(slot.start), 12);
    let slot = &on(day(2027, 6, 30), &[degree()]).typical.slots[0];
    assert_eq!(
        slot.missed[0].late_until,
        Some(day(2027, 6, 30)),
        "on their last day too"
    );
    let slot = &on(day(2027, 7, 1), &[degree()]).typical.slots[0];
    assert_eq!(slot.missed[0].late_until, None, "and then they are not");
}

#[test]
fn an_announced_deadline_goes_before_the_usual_one() {
    let mut step = degree();
    let later = Announced {
        start_year: 2027,
        on: day(2027, 1, 29),
    };
    if let Starts::Intakes(intakes) = &mut step.starts
        && let ApplyBy::Yearly { announced, .. } = &mut intakes[0].apply_by
    {
        announced.push(later);
    }
    let slot = &on(day(2027, 1, 20), &[step]).typical.slots[0];
    assert_eq!(
        (slot.start, slot.apply_by),
        (month(2027, 9), Some(day(2027, 1, 29)))
    );
    assert!(slot.assumptions.contains(&Assumption::DeadlineAnnounced));
    assert!(!slot.assumptions.contains(&Assumption::DeadlineAsUsual));
}

#[test]
fn a_second_intake_in_january_saves_months() {
    // January starts close in November: by 1 December it is missed, on 24 November it is not.
    let mut step = degree();
    let starts = vec![
        Intake {
            month: 1,
            apply_by: ApplyBy::Yearly {
                usual: DayOfYear {
                    month: 11,
                    day: 30,
                    years_before: 1,
                },
                announced: vec![],
                late_until: None,
            },
        },
        Intake {
            month: 9,
            apply_by: crate::ucas(),
        },
    ];
    step.starts = Starts::Intakes(starts);
    let slot = &on(TODAY, std::slice::from_ref(&step)).typical.slots[0];
    assert_eq!(
        (slot.start, slot.apply_by),
        (month(2027, 1), Some(day(2026, 11, 30)))
    );
    let slot = &on(day(2026, 12, 1), &[step]).typical.slots[0];
    assert_eq!(
        (slot.start, slot.apply_by),
        (month(2027, 9), Some(day(2027, 1, 14)))
    );
    assert_eq!(slot.missed[0].start, month(2027, 1));
}

#[test]
fn an_adult_takes_an_access_course_and_applies_for_the_degree_during_it() {
    // Access September 2027 to June 2028; the degree's deadline of January 2028 lies inside.
    let found = on(TODAY, &[access_course(), degree()]).typical;
    assert_eq!(
        (found.slots[0].start, found.slots[0].finish),
        (month(2027, 9), month(2028, 6))
    );
    assert_eq!(found.slots[0].apply_by, None);
    assert!(
        found.slots[0]
            .assumptions
            .contains(&Assumption::DeadlineNotKnown)
    );
    assert_eq!(found.slots[1].start, month(2028, 9));
    assert_eq!(found.slots[1].apply_by, Some(day(2028, 1, 14)));
    assert_eq!(found.slots[1].waits, 2, "July and August");
    assert!(
        found.slots[1]
            .assumptions
            .contains(&Assumption::AppliesDuringStepBefore)
    );
    assert_eq!(found.registered, Some(month(2031, 8)));
}

#[test]
fn a_degree_that_may_only_be_applied_for_afterwards_costs_a_year() {
    let after = CalendarStep {
        applying: Applying::Afterwards,
        ..degree()
    };
    let found = on(TODAY, &[access_course(), after]).typical;
    // Free from July 2028: the deadline for September 2028 was in January.
    assert_eq!(found.slots[1].start, month(2029, 9));
    assert_eq!(found.slots[1].apply_by, Some(day(2029, 1, 14)));
    assert_eq!(found.slots[1].missed[0].start, month(2028, 9));
    assert!(
        !found.slots[1]
            .assumptions
            .contains(&Assumption::AppliesDuringStepBefore)
    );
}

#[test]
fn a_longer_step_before_may_miss_the_intake_and_a_shorter_one_may_not() {
    // 9, 10 or 22 months from September 2027: free from June 2028, July 2028, July 2029.
    let found = on(TODAY, &[access_course(), degree()]);
    assert_eq!(found.shortest.finish, month(2031, 8));
    assert_eq!(found.typical.finish, month(2031, 8));
    assert_eq!(found.longest.finish, month(2032, 8));
}

#[test]
fn a_post_that_is_advertised_all_year_starts_when_it_is_got() {
    // Two months from 24 November are 24 January: the first whole month is February.
    let found = on(TODAY, &[support_post(12)]).typical;
    let slot = &found.slots[0];
    assert_eq!((slot.start, slot.finish), (month(2027, 2), month(2028, 1)));
    assert_eq!(slot.apply_by, Some(day(2026, 12, 1)));
    assert_eq!(
        slot.assumptions,
        [
            Assumption::StartsInAnyMonth,
            Assumption::LeadTime { months: 2 }
        ]
    );
    assert_eq!(found.registered, None, "a support post registers nobody");
}

#[test]
fn the_next_post_is_looked_for_while_still_in_the_last() {
    let found = on(TODAY, &[support_post(12), support_post(6)]).typical;
    assert_eq!(found.slots[1].start, month(2028, 2));
    assert_eq!(found.slots[1].apply_by, Some(day(2027, 12, 1)));
    assert!(
        found.slots[1]
            .assumptions
            .contains(&Assumption::AppliesDuringStepBefore)
    );
}

#[test]
fn months_of_lead_before_an_intake_are_counted_from_its_first_day() {
    let step = CalendarStep {
        starts: Starts::Intakes(vec![Intake {
            month: 9,
            apply_by: ApplyBy::MonthsBefore(6),
        }]),
        ..degree()
    };
    let slot = &on(day(2027, 3, 1), std::slice::from_ref(&step))
        .typical
        .slots[0];
    assert_eq!(
        (slot.start, slot.apply_by),
        (month(2027, 9), Some(day(2027, 3, 1)))
    );
    assert_eq!(
        on(day(2027, 3, 2), &[step]).typical.slots[0].start,
        month(2028, 9)
    );
}

#[test]
fn a_month_that_has_begun_is_too_late_to_start_in() {
    assert_eq!(
        on(day(2027, 9, 1), &[access_course()]).typical.slots[0].start,
        month(2027, 9)
    );
    assert_eq!(
        on(day(2027, 9, 2), &[access_course()]).typical.slots[0].start,
        month(2028, 9)
    );
}

#[test]
fn a_step_of_no_months_takes_none() {
    let move_in_post = CalendarStep {
        length: Length::exactly(0),
        starts: Starts::AnyMonth { lead: 0 },
        applying: Applying::Meanwhile,
        registers: false,
    };
    let found = on(TODAY, &[move_in_post, support_post(1)]).typical;
    assert_eq!(
        (found.slots[0].start, found.slots[0].finish),
        (month(2026, 12), month(2026, 12))
    );
    assert_eq!(found.slots[0].apply_by, None);
    assert_eq!(
        found.slots[0].assumptions,
        [Assumption::StartsInAnyMonth],
        "no lead is made up"
    );
    assert_eq!(found.slots[1].start, month(2027, 2));
    let found = on(TODAY, &[found_in_a_day(), found_in_a_day()]).typical;
    assert_eq!(found.finish, month(2026, 12), "two moves in the same month");
}

fn found_in_a_day() -> CalendarStep {
    CalendarStep {
        length: Length::exactly(0),
        starts: Starts::AnyMonth { lead: 0 },
        applying: Applying::Afterwards,
        registers: false,
    }
}

#[test]
fn a_deadline_on_a_leap_day_is_on_the_last_of_february_in_other_years() {
    let step = CalendarStep {
        starts: Starts::Intakes(vec![Intake {
            month: 9,
            apply_by: ApplyBy::Yearly {
                usual: DayOfYear {
                    month: 2,
                    day: 29,
                    years_before: 0,
                },
                announced: vec![],
                late_until: None,
            },
        }]),
        ..degree()
    };
    let by = |today| on(today, std::slice::from_ref(&step)).typical.slots[0].apply_by;
    assert_eq!(by(day(2027, 2, 1)), Some(day(2027, 2, 28)));
    assert_eq!(by(day(2028, 2, 1)), Some(day(2028, 2, 29)));
}

#[test]
fn registration_is_by_the_first_step_that_registers() {
    let masters = CalendarStep {
        registers: true,
        ..access_course()
    };
    let found = on(TODAY, &[degree(), masters]).typical;
    assert_eq!(found.registered, Some(month(2030, 8)));
    assert_eq!(found.finish, month(2031, 6));
}

#[test]
fn months_read_and_count_as_people_say_them() {
    assert_eq!(month(2027, 9).to_string(), "September 2027");
    assert_eq!(YearMonth::of(day(2027, 9, 30)), month(2027, 9));
    assert_eq!(YearMonth::from(day(2027, 9, 30)), month(2027, 10));
    assert_eq!(month(2027, 11).plus(3), month(2028, 2));
    assert_eq!(month(2027, 11).until(month(2028, 2)), 3);
    assert_eq!(month(2028, 2).until(month(2027, 11)), 0);
    assert_eq!(month(2028, 2).last_day(), day(2028, 2, 29));
    assert_eq!(
        (YearMonth::new(2027, 0), YearMonth::new(2027, 13)),
        (None, None)
    );
    assert_eq!(
        (YearMonth::new(0, 1), YearMonth::new(10_000, 1)),
        (None, None)
    );
}

#[test]
fn applying_during_the_step_before_is_said_only_where_it_is_so() {
    let during = |steps: &[CalendarStep]| {
        let slots = on(TODAY, steps).typical.slots;
        slots[1]
            .assumptions
            .contains(&Assumption::AppliesDuringStepBefore)
    };
    // No deadline is known, so nothing is said of when to apply.
    assert!(!during(&[support_post(12), access_course()]));
    // Two months before September is 1 July, the first day after the course.
    let lead = Starts::Intakes(vec![Intake {
        month: 9,
        apply_by: ApplyBy::MonthsBefore(2),
    }]);
    let step = |starts| CalendarStep { starts, ..degree() };
    assert!(!during(&[access_course(), step(lead)]));
    let lead = Starts::Intakes(vec![Intake {
        month: 9,
        apply_by: ApplyBy::MonthsBefore(3),
    }]);
    assert!(during(&[access_course(), step(lead)]));
}
