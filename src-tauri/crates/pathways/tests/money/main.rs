//! What a plan costs and pays: what the strip promises.
//!
//! The amounts are those of the catalogue's facts for 2026/27, where they give one: university fee
//! cap 9,790; Learning Support Fund 5,000 and 1,000 a year; band 5 from 32,073 by 34,592 to 39,043;
//! apprentice minimum 8.00 an hour, then 12.71 from 21; Lifelong Learning Entitlement 38,140.

mod properties;
mod refusals;
mod typical_plans;

use pathways::money::{
    Charged, Eligibility, Fee, Grant, Loan, LoanFor, MoneyStep, Pay, Range, Strip, strip,
};

#[expect(
    clippy::unnecessary_wraps,
    reason = "every sum that it is compared with is an option"
)]
fn pounds(exactly: u64) -> Option<Range> {
    Some(Range::exactly(exactly))
}

#[expect(
    clippy::unnecessary_wraps,
    reason = "every sum that it is compared with is an option"
)]
fn between(min: u64, max: u64) -> Option<Range> {
    Some(Range::new(min, max).expect("in order"))
}

fn fee(amount: Option<Range>, when: Charged) -> Fee {
    Fee {
        id: "fee".to_owned(),
        amount,
        when,
    }
}

fn grant(fund: &str, per_year: Option<Range>, eligibility: Eligibility) -> Grant {
    Grant {
        fund: fund.to_owned(),
        per_year,
        eligibility,
    }
}

fn fee_loan(in_all_at_most: Option<u64>, eligibility: Eligibility) -> Loan {
    Loan {
        fund: "fee-loan".to_owned(),
        purpose: LoanFor::Fees {
            per_year_at_most: None,
            in_all_at_most,
        },
        eligibility,
    }
}

/// A step that begins with the plan and has no money in it.
fn step(months: u32) -> MoneyStep {
    MoneyStep {
        begins: 0,
        months,
        fees: vec![],
        pay: Pay::Unpaid,
        grants: vec![],
        loans: vec![],
    }
}

/// A degree at the fee cap of 2026/27, with nothing said about loans.
fn degree(months: u32) -> MoneyStep {
    MoneyStep {
        fees: vec![fee(pounds(9_790), Charged::EachYear)],
        ..step(months)
    }
}

fn of(steps: &[MoneyStep]) -> Strip {
    strip(None, steps).expect("the steps are sound")
}
