//! What holds for every plan and day.

use crate::{TODAY, month};
use pathways::Date;
use pathways::calendar::{
    Announced, ApplyBy, Applying, Calendar, CalendarStep, DayOfYear, Intake, Length, Schedule,
    Starts, YearMonth, calendar,
};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::subsequence;

fn days_on(days: i64) -> Date {
    TODAY.saturating_add(jiff::Span::new().days(days))
}

fn length() -> impl Strategy<Value = Length> {
    (0..30_u32, 0..12_u32, 0..24_u32).prop_map(|(shortest, more, still_more)| Length {
        shortest,
        typical: shortest + more,
        longest: shortest + more + still_more,
    })
}

fn day_of_year() -> impl Strategy<Value = DayOfYear> {
    (1..=12_u8, 1..=28_u8, 0..=5_u8).prop_map(|(month, day, years_before)| DayOfYear {
        month,
        day,
        years_before,
    })
}

fn apply_by() -> impl Strategy<Value = ApplyBy> {
    // Announced days of years around today, each before the year of its start.
    let announced = subsequence(vec![2026_i16, 2027, 2028, 2029, 2030], 0..=3)
        .prop_flat_map(|years| {
            let days = vec(1..700_i64, years.len());
            (Just(years), days)
        })
        .prop_map(|(years, days)| {
            years
                .into_iter()
                .zip(days)
                .map(|(start_year, before)| Announced {
                    start_year,
                    on: Date::constant(start_year, 1, 1)
                        .saturating_sub(jiff::Span::new().days(before)),
                })
                .collect()
        });
    prop_oneof![
        Just(ApplyBy::NotKnown),
        (0..=60_u32).prop_map(ApplyBy::MonthsBefore),
        (
            day_of_year(),
            announced,
            proptest::option::of(day_of_year())
        )
            .prop_map(|(usual, announced, late_until)| ApplyBy::Yearly {
                usual,
                announced,
                late_until
            }),
    ]
}

fn starts() -> impl Strategy<Value = Starts> {
    let months = subsequence((1..=12_u8).collect::<Vec<_>>(), 1..=4);
    let intakes = months.prop_flat_map(|months| {
        let count = months.len();
        (Just(months), vec(apply_by(), count)).prop_map(|(months, deadlines)| {
            let pairs = months.into_iter().zip(deadlines);
            Starts::Intakes(
                pairs
                    .map(|(month, apply_by)| Intake { month, apply_by })
                    .collect(),
            )
        })
    });
    prop_oneof![1 => (0..=60_u32).prop_map(|lead| Starts::AnyMonth { lead }), 3 => intakes]
}

fn step() -> impl Strategy<Value = CalendarStep> {
    let applying = prop_oneof![Just(Applying::Meanwhile), Just(Applying::Afterwards)];
    (length(), starts(), applying, any::<bool>()).prop_map(
        |(length, starts, applying, registers)| CalendarStep {
            length,
            starts,
            applying,
            registers,
        },
    )
}

fn plan() -> impl Strategy<Value = Vec<CalendarStep>> {
    vec(step(), 1..5)
}

fn on(today: Date, steps: &[CalendarStep]) -> Result<Calendar, TestCaseError> {
    calendar(today, steps).map_err(|error| TestCaseError::fail(error.to_string()))
}

/// The deadline for one start, said plainly.
fn deadline(start: YearMonth, intake: &Intake) -> Option<Date> {
    match &intake.apply_by {
        ApplyBy::NotKnown => None,
        ApplyBy::MonthsBefore(months) => {
            let total = i32::from(start.year()) * 12 + i32::from(start.month())
                - 1
                - i32::try_from(*months).expect("few");
            let (year, month) = (total.div_euclid(12), total.rem_euclid(12) + 1);
            Some(
                Date::new(
                    i16::try_from(year).expect("a year"),
                    i8::try_from(month).expect("a month"),
                    1,
                )
                .expect("a day"),
            )
        }
        ApplyBy::Yearly {
            usual, announced, ..
        } => announced
            .iter()
            .find(|known| known.start_year == start.year())
            .map(|known| known.on)
            .or_else(|| {
                let year = start.year() - i16::from(usual.years_before);
                let (month, day) = (usual.month.cast_signed(), usual.day.cast_signed());
                Some(Date::new(year, month, day).expect("day 28 at most"))
            }),
    }
}

/// The first start from `ready` on, by trying every intake of every year: the plain way.
fn first_start(ready: YearMonth, can_apply: Date, starts: &Starts) -> YearMonth {
    match starts {
        Starts::AnyMonth { lead } => {
            let mut start = ready;
            let from = can_apply.saturating_add(jiff::Span::new().months(i64::from(*lead)));
            while start.first_day() < from {
                start = start.plus(1);
            }
            start
        }
        Starts::Intakes(intakes) => (ready.year()..ready.year() + 10)
            .flat_map(|year| {
                intakes
                    .iter()
                    .map(move |intake| (month(year, intake.month), intake))
            })
            .filter(|(start, _)| *start >= ready)
            .filter(|(start, intake)| deadline(*start, intake).is_none_or(|day| day >= can_apply))
            .map(|(start, _)| start)
            .min()
            .expect("within ten years"),
    }
}

fn typical(calendar: &Calendar) -> &Schedule {
    &calendar.typical
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn each_step_starts_at_the_first_start_that_there_is(days in 0..800_i64, steps in plan()) {
        let today = days_on(days);
        let found = on(today, &steps)?;
        let mut ready = YearMonth::from(today);
        for (at, (slot, step)) in typical(&found).slots.iter().zip(&steps).enumerate() {
            let can_apply = match step.applying {
                Applying::Afterwards if at > 0 => ready.first_day(),
                _ => today,
            };
            prop_assert_eq!(slot.start, first_start(ready, can_apply, &step.starts));
            prop_assert_eq!(slot.waits, ready.until(slot.start));
            prop_assert!(slot.apply_by.is_none_or(|day| day >= can_apply));
            ready = slot.start.plus(step.length.typical);
            prop_assert_eq!(slot.finish, if step.length.typical == 0 { slot.start } else {
                slot.start.plus(step.length.typical - 1)
            });
        }
    }

    #[test]
    fn what_was_missed_is_every_earlier_start_and_each_deadline_is_past(
        days in 0..800_i64,
        steps in plan(),
    ) {
        let today = days_on(days);
        let found = on(today, &steps)?;
        let mut ready = YearMonth::from(today);
        for (at, (slot, step)) in typical(&found).slots.iter().zip(&steps).enumerate() {
            let can_apply = match step.applying {
                Applying::Afterwards if at > 0 => ready.first_day(),
                _ => today,
            };
            if let Starts::Intakes(intakes) = &step.starts {
                let between = (0..ready.until(slot.start)).map(|later| ready.plus(later));
                let earlier: Vec<YearMonth> = between
                    .filter(|start| intakes.iter().any(|intake| intake.month == start.month()))
                    .collect();
                let missed: Vec<YearMonth> = slot.missed.iter().map(|missed| missed.start).collect();
                prop_assert_eq!(missed, earlier);
            } else {
                prop_assert!(slot.missed.is_empty());
            }
            for missed in &slot.missed {
                prop_assert!(missed.apply_by < can_apply);
                prop_assert!(missed.late_until.is_none_or(|day| day >= can_apply));
            }
            ready = slot.start.plus(step.length.typical);
        }
    }

    #[test]
    fn steps_follow_one_another_and_the_finish_is_the_last_ones(
        days in 0..800_i64,
        steps in plan(),
    ) {
        let found = on(days_on(days), &steps)?;
        for schedule in [&found.shortest, &found.typical, &found.longest] {
            prop_assert_eq!(schedule.slots.len(), steps.len());
            prop_assert_eq!(schedule.slots.last().map(|slot| slot.finish), Some(schedule.finish));
            for pair in schedule.slots.windows(2) {
                prop_assert!(pair[0].start <= pair[0].finish);
                prop_assert!(pair[0].finish <= pair[1].start);
            }
            let first = steps.iter().position(|step| step.registers);
            prop_assert_eq!(schedule.registered, first.map(|at| schedule.slots[at].finish));
        }
    }

    #[test]
    fn shorter_steps_never_finish_later(days in 0..800_i64, steps in plan()) {
        let found = on(days_on(days), &steps)?;
        prop_assert!(found.shortest.finish <= found.typical.finish);
        prop_assert!(found.typical.finish <= found.longest.finish);
    }

    #[test]
    fn beginning_later_never_finishes_earlier(
        days in 0..800_i64,
        wait in 0..400_i64,
        steps in plan(),
    ) {
        let now = on(days_on(days), &steps)?;
        let later = on(days_on(days + wait), &steps)?;
        prop_assert!(now.typical.finish <= later.typical.finish);
    }

    #[test]
    fn one_more_intake_never_delays(days in 0..800_i64, steps in plan(), extra in 1..=12_u8) {
        let today = days_on(days);
        let before = on(today, &steps)?;
        let mut more = steps;
        for step in &mut more {
            if let Starts::Intakes(intakes) = &mut step.starts
                && intakes.iter().all(|intake| intake.month != extra)
            {
                intakes.push(Intake { month: extra, apply_by: ApplyBy::NotKnown });
            }
        }
        prop_assert!(on(today, &more)?.typical.finish <= before.typical.finish);
    }

    #[test]
    fn the_order_of_intakes_is_without_effect(days in 0..800_i64, steps in plan()) {
        let today = days_on(days);
        let before = on(today, &steps)?;
        let mut turned = steps;
        for step in &mut turned {
            if let Starts::Intakes(intakes) = &mut step.starts {
                intakes.reverse();
            }
        }
        prop_assert_eq!(on(today, &turned)?, before);
    }

    #[test]
    fn noise_is_refused_in_a_sentence_or_answered_and_never_panics(
        today in (1..=9_999_i16, 1..=12_i8, 1..=28_i8),
        lengths in vec((any::<u32>(), any::<u32>(), 0..700_u32), 0..4),
        day in (any::<u8>(), any::<u8>(), any::<u8>()),
        intake in any::<u8>(),
        lead in any::<u32>(),
        start_year in any::<i16>(),
        on in (1..=9_999_i16, 1..=12_i8, 1..=28_i8),
        sound in vec(step(), 0..2),
    ) {
        let usual = DayOfYear { month: day.0 % 14, day: day.1 % 33, years_before: day.2 % 7 };
        let on = Date::constant(on.0, on.1, on.2);
        let strange = lengths.into_iter().map(|(shortest, typical, longest)| CalendarStep {
            length: Length { shortest: shortest % 700, typical: typical % 700, longest },
            starts: if lead % 2 == 0 {
                Starts::AnyMonth { lead: lead % 70 }
            } else {
                Starts::Intakes(vec![Intake {
                    month: intake % 14,
                    apply_by: ApplyBy::Yearly {
                        usual,
                        announced: vec![Announced { start_year, on }],
                        late_until: Some(usual),
                    },
                }])
            },
            applying: Applying::Meanwhile,
            registers: true,
        });
        let steps: Vec<CalendarStep> = sound.into_iter().chain(strange).collect();
        if let Err(error) = calendar(Date::constant(today.0, today.1, today.2), &steps) {
            let sentence = error.to_string();
            prop_assert!(sentence.len() < 200 && !sentence.contains('\n'), "{}", sentence);
        }
    }
}
