//! What holds for every plan.

use crate::fee;
use pathways::money::{
    Charged, Eligibility, Fee, Grant, Loan, LoanFor, MoneyStep, Pay, PayStage, Range, Strip, Sums,
    strip,
};
use proptest::collection::vec;
use proptest::prelude::*;

fn range() -> impl Strategy<Value = Range> {
    (0..20_000_u64, 0..5_000_u64).prop_map(|(min, more)| Range::between(min, min + more))
}

fn perhaps() -> impl Strategy<Value = Option<Range>> {
    proptest::option::weighted(0.9, range())
}

fn eligibility() -> impl Strategy<Value = Eligibility> {
    prop_oneof![
        Just(Eligibility::Eligible),
        Just(Eligibility::NotSaid),
        Just(Eligibility::NotEligible)
    ]
}

fn a_fee() -> impl Strategy<Value = Fee> {
    let when = prop_oneof![
        Just(Charged::EachYear),
        Just(Charged::InAll),
        Just(Charged::AtStart),
        Just(Charged::AtEnd)
    ];
    (perhaps(), when).prop_map(|(amount, when)| fee(amount, when))
}

fn pay() -> impl Strategy<Value = Pay> {
    let stages = vec((1..20_u32, range()), 1..4).prop_map(|stages| {
        let mut after_months = 0;
        let stages = stages.into_iter().map(|(later, per_year)| {
            let stage = PayStage {
                after_months,
                per_year,
            };
            after_months += later;
            stage
        });
        Pay::Stages(stages.collect())
    });
    prop_oneof![2 => Just(Pay::Unpaid), 1 => Just(Pay::Unknown), 6 => stages]
}

fn loan() -> impl Strategy<Value = Loan> {
    let limit = || proptest::option::of(0..30_000_u64);
    let purpose = prop_oneof![
        3 => (limit(), limit()).prop_map(|(per_year_at_most, in_all_at_most)| LoanFor::Fees {
            per_year_at_most,
            in_all_at_most
        }),
        1 => perhaps().prop_map(|per_year| LoanFor::Living { per_year }),
    ];
    ("[ab]", purpose, eligibility()).prop_map(|(fund, purpose, eligibility)| Loan {
        fund,
        purpose,
        eligibility,
    })
}

fn grants() -> impl Strategy<Value = Vec<Grant>> {
    let grant =
        ("[abc]", perhaps(), eligibility()).prop_map(|(fund, per_year, eligibility)| Grant {
            fund,
            per_year,
            eligibility,
        });
    vec(grant, 0..3)
}

fn a_step() -> impl Strategy<Value = MoneyStep> {
    (
        0..40_u32,
        0..50_u32,
        vec(a_fee(), 0..3),
        pay(),
        grants(),
        vec(loan(), 0..3),
    )
        .prop_map(|(begins, months, fees, pay, grants, loans)| MoneyStep {
            begins,
            months,
            fees,
            pay,
            grants,
            loans,
        })
}

fn plan() -> impl Strategy<Value = Vec<MoneyStep>> {
    vec(a_step(), 1..4)
}

fn of(steps: &[MoneyStep]) -> Result<Strip, TestCaseError> {
    strip(None, steps).map_err(|error| TestCaseError::fail(error.to_string()))
}

fn add(one: Option<Range>, other: Option<Range>) -> Option<Range> {
    Some(one?.plus(other?))
}

/// The fees of a step in a year of the plan, by walking through its months: the plain way.
fn fees_by_walking(step: &MoneyStep, year: u32) -> Option<Range> {
    let mut sum = Some(Range::ZERO);
    for fee in &step.fees {
        for month in 0..step.months.max(1) {
            let in_year = (step.begins + month) / 12 == year;
            let course_year_starts = step.months > 0 && month % 12 == 0;
            let rest = step.months - month.min(step.months);
            let amount = match fee.when {
                Charged::EachYear if course_year_starts => fee.amount.map(|whole| {
                    let least = if rest >= 9 {
                        whole.min()
                    } else {
                        whole.min() * u64::from(rest) / 12
                    };
                    Range::between(least, whole.max())
                }),
                Charged::InAll if course_year_starts || step.months == 0 => {
                    let count = u64::from(step.months.div_ceil(12).max(1));
                    let at = u64::from(month / 12);
                    let part = |all: u64| all / count + u64::from(at < all % count);
                    fee.amount
                        .map(|all| Range::between(part(all.min()), part(all.max())))
                }
                Charged::AtStart if month == 0 => fee.amount,
                Charged::AtEnd if month + 1 == step.months.max(1) => fee.amount,
                _ => continue,
            };
            if in_year {
                sum = add(sum, amount);
            }
        }
    }
    sum
}

/// The bounds of the pay of a step in a year of the plan, in twelfths of a pound.
fn pay_by_walking(step: &MoneyStep, year: u32) -> Option<(u64, u64)> {
    let mut sum = (0, 0);
    for month in (0..step.months).filter(|month| (step.begins + month) / 12 == year) {
        match &step.pay {
            Pay::Unpaid => {}
            Pay::Unknown => return None,
            Pay::Stages(stages) => {
                let reached = stages.iter().filter(|stage| stage.after_months <= month);
                let stage = reached.max_by_key(|stage| stage.after_months)?;
                sum.0 += stage.per_year.min();
                sum.1 += stage.per_year.max();
            }
        }
    }
    Some(sum)
}

fn parts(found: &Strip, year: u32, step: usize) -> Sums {
    let row = &found.rows[year as usize];
    row.parts
        .iter()
        .find(|part| part.step == step)
        .map_or(Sums::ZERO, |part| part.sums)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn fees_fall_when_they_are_charged(steps in plan()) {
        let found = of(&steps)?;
        for (at, step) in steps.iter().enumerate() {
            for row in &found.rows {
                let year = row.year - 1;
                prop_assert_eq!(parts(&found, year, at).fees, fees_by_walking(step, year));
            }
        }
    }

    #[test]
    fn pay_is_that_of_the_months_and_within_a_pound(steps in plan()) {
        let found = of(&steps)?;
        for (at, step) in steps.iter().enumerate() {
            for row in &found.rows {
                let year = row.year - 1;
                let walked = pay_by_walking(step, year);
                let pay = parts(&found, year, at).pay;
                prop_assert_eq!(pay.is_some(), walked.is_some());
                if let (Some(pay), Some((min, max))) = (pay, walked) {
                    prop_assert!(pay.min() * 12 <= min && min < (pay.min() + 1) * 12);
                    prop_assert!(pay.max() * 12 >= max && max + 12 > pay.max() * 12);
                }
            }
        }
    }

    #[test]
    fn every_month_of_every_step_is_in_one_row(steps in plan()) {
        let found = of(&steps)?;
        let years: Vec<u32> = found.rows.iter().map(|row| row.year).collect();
        let count = u32::try_from(found.rows.len()).expect("few");
        prop_assert_eq!(years, (1..=count).collect::<Vec<_>>());
        for (at, step) in steps.iter().enumerate() {
            let months: u32 = found
                .rows
                .iter()
                .flat_map(|row| &row.parts)
                .filter(|part| part.step == at)
                .map(|part| part.months)
                .sum();
            prop_assert_eq!(months, step.months);
            prop_assert!(found.rows.iter().any(|row| row.parts.iter().any(|part| part.step == at)));
        }
        let end = steps.iter().map(|step| step.begins + step.months).max().unwrap_or(0);
        let busy = (0..end).filter(|month| {
            steps.iter().any(|step| (step.begins..step.begins + step.months).contains(month))
        });
        let idle: u32 = found.rows.iter().map(|row| row.idle_months).sum();
        prop_assert_eq!(usize::try_from(end - idle).expect("few"), busy.count());
    }

    #[test]
    fn rows_add_up_to_the_totals(steps in plan()) {
        let found = of(&steps)?;
        let sum = found.rows.iter().fold(Sums::ZERO, |sum, row| sum.plus(row.sums));
        prop_assert_eq!(sum.fees, found.totals.fees);
        prop_assert_eq!(sum.pay, found.totals.pay);
        prop_assert_eq!(sum.grants, found.totals.grants);
        prop_assert_eq!(sum.grants_may, found.totals.grants_may);
        prop_assert_eq!(sum.living_loans, found.totals.living_loans);
        prop_assert_eq!(sum.living_loans_may, found.totals.living_loans_may);
        // What loans cover lies within the ends of the years, and may be known more narrowly.
        let within = |narrow: Option<Range>, wide: Option<Range>| match (narrow, wide) {
            (Some(narrow), Some(wide)) => wide.min() <= narrow.min() && narrow.max() <= wide.max(),
            (narrow, wide) => narrow.is_none() && wide.is_none(),
        };
        prop_assert!(within(found.totals.fee_loans, sum.fee_loans));
        prop_assert!(within(found.totals.fees_to_find, sum.fees_to_find));
        for row in &found.rows {
            let parts = row.parts.iter().fold(Sums::ZERO, |sum, part| sum.plus(part.sums));
            prop_assert_eq!(parts, row.sums);
        }
    }

    #[test]
    fn loans_cover_no_more_than_the_fees_and_no_more_than_their_limits(steps in plan()) {
        let totals = of(&steps)?.totals;
        let (Some(fees), Some(covered), Some(find)) =
            (totals.fees, totals.fee_loans, totals.fees_to_find)
        else {
            return Ok(());
        };
        prop_assert!(covered.max() <= fees.max());
        prop_assert!(find.max() <= fees.max());
        prop_assert!(find.max() + covered.max() >= fees.max(), "no pound is lost");
        let certain = || steps
            .iter()
            .flat_map(|step| &step.loans)
            .filter(|loan| loan.eligibility == Eligibility::Eligible);
        let limits: Option<Vec<u64>> = certain()
            .filter_map(|loan| match loan.purpose {
                LoanFor::Fees { in_all_at_most, .. } => Some(in_all_at_most),
                LoanFor::Living { .. } => None,
            })
            .collect();
        // Every certain loan has a limit: together they cover no more than all limits.
        if let Some(limits) = limits {
            prop_assert!(covered.max() <= limits.iter().sum());
        }
    }

    #[test]
    fn being_eligible_never_leaves_more_to_find_for_certain(steps in plan()) {
        let mut before = steps;
        // Without limits over the whole plan: with them, a loan drawn on early may be missed later.
        for loan in before.iter_mut().flat_map(|step| &mut step.loans) {
            if let LoanFor::Fees { in_all_at_most, .. } = &mut loan.purpose {
                *in_all_at_most = None;
            }
        }
        let mut after = before.clone();
        for loan in after.iter_mut().flat_map(|step| &mut step.loans) {
            if loan.eligibility == Eligibility::NotSaid {
                loan.eligibility = Eligibility::Eligible;
            }
        }
        let (before, after) = (of(&before)?.totals, of(&after)?.totals);
        prop_assert_eq!(before.fees_to_find.is_some(), after.fees_to_find.is_some());
        if let (Some(before), Some(after)) = (before.fees_to_find, after.fees_to_find) {
            prop_assert!(after.max() <= before.max());
            prop_assert_eq!(after.min(), before.min());
        }
    }

    #[test]
    fn a_fund_for_which_a_person_is_not_eligible_might_as_well_not_be_there(steps in plan()) {
        let before = of(&steps)?;
        let mut without = steps;
        for step in &mut without {
            step.grants.retain(|grant| grant.eligibility != Eligibility::NotEligible);
            step.loans.retain(|loan| loan.eligibility != Eligibility::NotEligible);
        }
        prop_assert_eq!(before.rows, of(&without)?.rows);
    }

    #[test]
    fn certain_and_possible_money_are_never_mixed(steps in plan()) {
        let mut nothing_said = steps;
        for step in &mut nothing_said {
            for grant in &mut step.grants {
                grant.eligibility = Eligibility::NotSaid;
            }
            for loan in &mut step.loans {
                loan.eligibility = Eligibility::NotSaid;
            }
        }
        let totals = of(&nothing_said)?.totals;
        prop_assert_eq!(totals.grants, Some(Range::ZERO));
        prop_assert_eq!(totals.fee_loans, Some(Range::ZERO));
        prop_assert_eq!(totals.living_loans, Some(Range::ZERO));
    }

    #[test]
    fn noise_is_refused_in_a_sentence_or_answered_and_never_panics(
        begins in any::<u32>(),
        months in any::<u32>(),
        least in any::<u64>(),
        most in any::<u64>(),
        after in any::<u32>(),
        limit in any::<u64>(),
        sound in vec(a_step(), 0..2),
    ) {
        for small in [false, true] {
            let amount = if small { Range::between(least % 1_000, most % 1_000) } else { Range::between(least, most) };
            let strange = MoneyStep {
                begins: if small { begins % 1_300 } else { begins },
                months: if small { months % 700 } else { months },
                fees: vec![fee(Some(amount), Charged::EachYear)],
                pay: Pay::Stages(vec![
                    PayStage { after_months: after % 2, per_year: amount },
                    PayStage { after_months: after, per_year: amount },
                ]),
                grants: vec![],
                loans: vec![Loan {
                    fund: "a".to_owned(),
                    purpose: LoanFor::Fees { per_year_at_most: Some(limit), in_all_at_most: Some(limit) },
                    eligibility: Eligibility::Eligible,
                }],
            };
            let mut steps = sound.clone();
            steps.push(strange);
            if let Err(error) = strip(None, &steps) {
                let sentence = error.to_string();
                prop_assert!(sentence.len() < 120 && !sentence.contains('\n'), "{}", sentence);
            }
        }
    }
}
