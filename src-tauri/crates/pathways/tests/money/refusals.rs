//! Bad input: one clear sentence each.

use crate::{degree, fee, grant, of, pounds, step};
use pathways::money::{
    Charged, Eligibility, Loan, LoanFor, MAX_POUNDS, MAX_STEPS, MoneyStep, Pay, PayStage, Range,
    strip,
};

fn refused(steps: &[MoneyStep]) -> String {
    strip(None, steps).expect_err("it cannot be").to_string()
}

#[test]
fn a_plan_of_no_steps_or_far_too_many() {
    assert_eq!(refused(&[]), "the plan has no steps to reckon");
    let many = vec![step(1); MAX_STEPS + 1];
    assert_eq!(refused(&many), "the plan may have 64 steps and has: 65");
    assert_eq!(of(&many[1..]).rows.len(), 1);
}

#[test]
fn a_step_beyond_a_life() {
    assert_eq!(
        refused(&[degree(12), step(601)]),
        "step 2 may take 600 months, and takes: 601"
    );
    assert_eq!(
        refused(&[MoneyStep {
            begins: 1_201,
            ..step(1)
        }]),
        "step 1 may begin in month 1200 of the plan, and begins in: 1201"
    );
    assert_eq!(
        of(&[MoneyStep {
            begins: 1_200,
            ..step(600)
        }])
        .rows
        .len(),
        150
    );
}

#[test]
fn an_amount_beyond_reason_wherever_it_stands() {
    let much = pounds(MAX_POUNDS + 1);
    let living = Loan {
        fund: "living".to_owned(),
        purpose: LoanFor::Living { per_year: much },
        eligibility: Eligibility::NotSaid,
    };
    let steps = [
        MoneyStep {
            fees: vec![fee(much, Charged::AtEnd)],
            ..step(12)
        },
        MoneyStep {
            grants: vec![grant("g", much, Eligibility::NotSaid)],
            ..step(12)
        },
        MoneyStep {
            loans: vec![living],
            ..step(12)
        },
        MoneyStep {
            pay: Pay::band(1, &[(12, MAX_POUNDS + 1)]),
            ..step(12)
        },
    ];
    let most = vec![fee(pounds(MAX_POUNDS), Charged::AtEnd)];
    let at_most = of(&[MoneyStep {
        fees: most,
        ..step(12)
    }]);
    assert_eq!(at_most.totals.fees, pounds(MAX_POUNDS));
    for step in steps {
        assert_eq!(
            refused(&[step]),
            "step 1 has an amount above 10000000 pounds: 10000001"
        );
    }
}

#[test]
fn stages_of_pay_out_of_order() {
    let stage = |after_months| PayStage {
        after_months,
        per_year: Range::exactly(1),
    };
    let sentence = "step 1 has pay that does not begin with the step, or stages out of order";
    for stages in [
        vec![],
        vec![stage(1)],
        vec![stage(0), stage(0)],
        vec![stage(0), stage(9), stage(3)],
    ] {
        assert_eq!(
            refused(&[MoneyStep {
                pay: Pay::Stages(stages),
                ..step(12)
            }]),
            sentence
        );
    }
}

#[test]
fn a_range_the_wrong_way_round() {
    assert_eq!(Range::new(2, 1), None);
    assert_eq!(Range::new(2, 2), Some(Range::exactly(2)));
}
