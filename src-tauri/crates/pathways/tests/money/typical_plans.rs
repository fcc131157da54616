//! Plans of people, with their sums worked out by hand.

use crate::{between, degree, fee, fee_loan, grant, of, pounds, step};
use pathways::calendar::YearMonth;
use pathways::money::{
    Assumption, Charged, Eligibility, Fee, FundAmount, Loan, LoanFor, MoneyStep, Pay, PayStage,
    Range, Row, strip, yearly_pay,
};

fn fees(rows: &[Row]) -> Vec<Option<Range>> {
    rows.iter().map(|row| row.sums.fees).collect()
}

fn pay(rows: &[Row]) -> Vec<Option<Range>> {
    rows.iter().map(|row| row.sums.pay).collect()
}

#[test]
fn a_radiography_student_sees_what_is_certain_apart_from_what_may_come() {
    let student = MoneyStep {
        grants: vec![
            grant("lsf-training-grant", pounds(5_000), Eligibility::Eligible),
            grant(
                "lsf-specialist-subject",
                pounds(1_000),
                Eligibility::Eligible,
            ),
            grant("lsf-parental", pounds(2_000), Eligibility::NotEligible),
            grant("lsf-exceptional", between(0, 3_000), Eligibility::NotSaid),
        ],
        loans: vec![
            fee_loan(None, Eligibility::Eligible),
            Loan {
                fund: "maintenance-loan".to_owned(),
                purpose: LoanFor::Living {
                    per_year: between(5_048, 10_830),
                },
                eligibility: Eligibility::NotSaid,
            },
        ],
        ..degree(36)
    };
    let found = of(&[student]);
    assert_eq!(found.rows.len(), 3);
    for row in &found.rows {
        assert_eq!(row.sums.fees, pounds(9_790));
        assert_eq!(
            row.sums.grants,
            pounds(6_000),
            "5,000 + 1,000; nothing for a child"
        );
        assert_eq!(row.sums.grants_may, between(0, 3_000));
        assert_eq!(row.sums.fee_loans, pounds(9_790));
        assert_eq!(row.sums.living_loans, pounds(0));
        assert_eq!(row.sums.living_loans_may, between(5_048, 10_830));
        assert_eq!(row.sums.fees_to_find, pounds(0));
        assert_eq!(row.sums.pay, pounds(0));
    }
    assert_eq!(found.totals.fees, pounds(29_370), "3 × 9,790");
    assert_eq!(found.totals.grants, pounds(18_000), "3 × 6,000");
    assert_eq!(found.totals.grants_may, between(0, 9_000));
    let names = |funds: &[FundAmount]| -> Vec<String> {
        funds
            .iter()
            .map(|fund| format!("{} {:?}", fund.fund, fund.eligibility))
            .collect()
    };
    let part = &found.rows[0].parts[0];
    assert_eq!(
        names(&part.grants),
        [
            "lsf-training-grant Eligible",
            "lsf-specialist-subject Eligible",
            "lsf-exceptional NotSaid"
        ]
    );
    assert_eq!(
        names(&part.loans),
        ["fee-loan Eligible", "maintenance-loan NotSaid"]
    );
    assert_eq!(found.assumptions, [Assumption::PricesAsGiven]);
}

#[test]
fn who_did_not_say_whether_they_can_borrow_may_have_to_find_the_fee() {
    let unsaid = MoneyStep {
        loans: vec![fee_loan(None, Eligibility::NotSaid)],
        ..degree(12)
    };
    let sums = of(&[unsaid]).totals;
    assert_eq!(
        (sums.fee_loans, sums.fee_loans_may),
        (pounds(0), pounds(9_790))
    );
    assert_eq!(sums.fees_to_find, between(0, 9_790));
    let cannot = MoneyStep {
        loans: vec![fee_loan(None, Eligibility::NotEligible)],
        ..degree(12)
    };
    let sums = of(&[cannot]).totals;
    assert_eq!(
        (sums.fee_loans_may, sums.fees_to_find),
        (pounds(0), pounds(9_790))
    );
}

#[test]
fn an_apprentice_pays_no_fee_and_earns_at_least_the_minimum_wage() {
    // 8.00 × 37.5 × 365/7 = 15,642.86 and × 366/7 = 15,685.71; 12.71: 24,852.59 and 24,920.68.
    assert_eq!(yearly_pay(800, 375), Range::between(15_642, 15_686));
    assert_eq!(yearly_pay(1_271, 375), Range::between(24_852, 24_921));
    // From that minimum to the top of band 3, 27,476; from the second year the rate for the age.
    let stage = |after_months, least: Range| PayStage {
        after_months,
        per_year: Range::between(least.min(), 27_476),
    };
    let stages = vec![
        stage(0, yearly_pay(800, 375)),
        stage(12, yearly_pay(1_271, 375)),
    ];
    let found = of(&[MoneyStep {
        pay: Pay::Stages(stages),
        ..step(36)
    }]);
    assert_eq!(
        pay(&found.rows),
        [
            between(15_642, 27_476),
            between(24_852, 27_476),
            between(24_852, 27_476)
        ]
    );
    assert_eq!(found.totals.fees, pounds(0));
    assert!(found.assumptions.contains(&Assumption::PayBeforeTax));
}

#[test]
fn a_new_band_5_earns_the_entry_and_later_up_to_the_point_reached() {
    let band_5 = Pay::band(32_073, &[(24, 34_592), (48, 39_043)]);
    let found = of(&[MoneyStep {
        pay: band_5,
        ..step(60)
    }]);
    assert_eq!(
        pay(&found.rows),
        [
            pounds(32_073),
            pounds(32_073),
            between(32_073, 34_592),
            between(32_073, 34_592),
            between(32_073, 39_043),
        ]
    );
}

#[test]
fn part_of_a_year_pays_its_months() {
    // 7 months of 32,073: 32,073 × 7 ÷ 12 = 18,709.25, within whole pounds.
    let found = of(&[MoneyStep {
        pay: Pay::per_year(Range::exactly(32_073)),
        ..step(7)
    }]);
    assert_eq!(found.totals.pay, between(18_709, 18_710));
    // A rise in the middle of a plan year: 6 months at 24,000 and 6 at 30,000 make 27,000.
    let stage = |after_months, pay| PayStage {
        after_months,
        per_year: Range::exactly(pay),
    };
    let rises = Pay::Stages(vec![stage(0, 24_000), stage(6, 30_000)]);
    assert_eq!(
        of(&[MoneyStep {
            pay: rises,
            ..step(12)
        }])
        .totals
        .pay,
        pounds(27_000)
    );
}

#[test]
fn waiting_for_september_shifts_the_years_and_is_shown() {
    // The plan begins in December 2026, the degree nine months on, in September 2027.
    let later = MoneyStep {
        begins: 9,
        ..degree(36)
    };
    let start = YearMonth::new(2026, 12);
    let found = strip(start, &[later]).expect("sound");
    assert_eq!(
        fees(&found.rows),
        [pounds(9_790), pounds(9_790), pounds(9_790), pounds(0)]
    );
    let idle: Vec<u32> = found.rows.iter().map(|row| row.idle_months).collect();
    assert_eq!(idle, [9, 0, 0, 0]);
    let months: Vec<u32> = found.rows.iter().map(|row| row.parts[0].months).collect();
    assert_eq!(months, [3, 12, 12, 9]);
    assert_eq!(found.rows[1].first_month, YearMonth::new(2027, 12));
    assert_eq!(found.rows[3].year, 4);
}

#[test]
fn steps_beside_and_after_one_another_add_up() {
    // A post at 25,760 for a year, then a degree of three, with a job of 6,000 beside all of it.
    let post = MoneyStep {
        pay: Pay::per_year(Range::exactly(25_760)),
        ..step(12)
    };
    let study = MoneyStep {
        begins: 12,
        ..degree(36)
    };
    let weekends = MoneyStep {
        pay: Pay::per_year(Range::exactly(6_000)),
        ..step(48)
    };
    let found = of(&[post, study, weekends]);
    assert_eq!(
        pay(&found.rows),
        [pounds(31_760), pounds(6_000), pounds(6_000), pounds(6_000)]
    );
    assert_eq!(
        fees(&found.rows),
        [pounds(0), pounds(9_790), pounds(9_790), pounds(9_790)]
    );
    let steps: Vec<usize> = found.rows[1].parts.iter().map(|part| part.step).collect();
    assert_eq!(steps, [1, 2]);
}

#[test]
fn a_part_year_costs_between_its_share_and_the_whole() {
    // 18 months: a whole year, and six months at 4,895 to 9,790.
    let found = of(&[degree(18)]);
    assert_eq!(fees(&found.rows), [pounds(9_790), between(4_895, 9_790)]);
    assert!(
        found
            .assumptions
            .contains(&Assumption::PartYear { step: 0 })
    );
    // 21 months: the second year has nine, which is an academic year.
    let found = of(&[degree(21)]);
    assert_eq!(fees(&found.rows), [pounds(9_790), pounds(9_790)]);
    assert!(
        !found
            .assumptions
            .contains(&Assumption::PartYear { step: 0 })
    );
}

#[test]
fn a_fee_for_the_whole_course_is_charged_in_parts_that_add_up() {
    let masters = MoneyStep {
        fees: vec![fee(pounds(16_001), Charged::InAll)],
        ..step(24)
    };
    let found = of(&[masters]);
    assert_eq!(fees(&found.rows), [pounds(8_001), pounds(8_000)]);
    assert!(
        found
            .assumptions
            .contains(&Assumption::YearlyParts { step: 0 })
    );
}

#[test]
fn fees_in_pence_stand_within_whole_pounds() {
    // HCPC for a new graduate: 86.34 + 2 × 61.67 = 209.68, paid when the degree is done.
    let hcpc = Fee {
        id: "hcpc".to_owned(),
        amount: Some(Range::from_pence(20_968)),
        when: Charged::AtEnd,
    };
    // An enhanced DBS check, 49.50, at the start.
    let dbs = Fee {
        id: "dbs-enhanced".to_owned(),
        amount: Some(Range::from_pence(4_950)),
        when: Charged::AtStart,
    };
    let found = of(&[MoneyStep {
        fees: vec![dbs, hcpc],
        ..step(36)
    }]);
    assert_eq!(
        fees(&found.rows),
        [between(49, 50), pounds(0), between(209, 210)]
    );
    assert_eq!(Range::from_pence(12_300), Range::exactly(123));
    assert_eq!(Range::between(9, 5).to_string(), "5 to 9");
    assert_eq!(Range::exactly(9).to_string(), "9");
}

#[test]
fn what_is_not_known_stays_unknown_and_spreads_only_where_it_belongs() {
    let private = MoneyStep {
        fees: vec![fee(None, Charged::AtStart)],
        pay: Pay::Unknown,
        grants: vec![grant("bursary", None, Eligibility::NotSaid)],
        ..step(12)
    };
    let after = MoneyStep {
        begins: 12,
        pay: Pay::per_year(Range::exactly(32_073)),
        ..step(12)
    };
    let found = of(&[private, after]);
    let [first, second] = [&found.rows[0].sums, &found.rows[1].sums];
    assert_eq!(
        (first.fees, first.pay, first.grants_may),
        (None, None, None)
    );
    assert_eq!((first.grants, first.fees_to_find), (pounds(0), None));
    assert_eq!((second.fees, second.pay), (pounds(0), pounds(32_073)));
    assert_eq!((found.totals.fees, found.totals.pay), (None, None));
    assert_eq!(found.totals.grants, pounds(0));
}

#[test]
fn an_entitlement_with_a_limit_runs_out() {
    // 38,140 over four years of 10,050: 30,150 in three, 7,990 in the fourth, 2,060 to find.
    let long = MoneyStep {
        fees: vec![fee(pounds(10_050), Charged::EachYear)],
        loans: vec![fee_loan(Some(38_140), Eligibility::Eligible)],
        ..step(48)
    };
    let found = of(&[long]);
    let drawn: Vec<_> = found.rows.iter().map(|row| row.sums.fee_loans).collect();
    assert_eq!(
        drawn,
        [
            pounds(10_050),
            pounds(10_050),
            pounds(10_050),
            pounds(7_990)
        ]
    );
    assert_eq!(found.totals.fee_loans, pounds(38_140));
    assert_eq!(found.totals.fees_to_find, pounds(2_060));
}

#[test]
fn a_limit_is_never_passed_by_adding_up_the_ends_of_years() {
    // 9,000 to 10,000 a year and 20,000 in all: 9 + 9 + 2 or 10 + 10 + 0 thousand, 20 either way.
    let step = MoneyStep {
        fees: vec![fee(between(9_000, 10_000), Charged::EachYear)],
        loans: vec![fee_loan(Some(20_000), Eligibility::Eligible)],
        ..step(36)
    };
    let found = of(&[step]);
    let drawn: Vec<_> = found.rows.iter().map(|row| row.sums.fee_loans).collect();
    assert_eq!(
        drawn,
        [
            between(9_000, 10_000),
            between(9_000, 10_000),
            between(0, 2_000)
        ]
    );
    assert_eq!(found.totals.fee_loans, pounds(20_000));
    assert_eq!(
        found.totals.fees_to_find,
        between(7_000, 10_000),
        "27,000 or 30,000 less 20,000"
    );
}

#[test]
fn one_entitlement_is_shared_by_two_courses() {
    let course = |begins| MoneyStep {
        begins,
        loans: vec![fee_loan(Some(15_000), Eligibility::Eligible)],
        ..degree(12)
    };
    let found = of(&[course(0), course(12)]);
    let drawn: Vec<_> = found.rows.iter().map(|row| row.sums.fee_loans).collect();
    assert_eq!(drawn, [pounds(9_790), pounds(5_210)]);
}

#[test]
fn a_yearly_limit_of_a_loan_leaves_the_rest_to_the_next_loan_or_the_person() {
    let capped = Loan {
        purpose: LoanFor::Fees {
            per_year_at_most: Some(6_000),
            in_all_at_most: None,
        },
        ..fee_loan(None, Eligibility::Eligible)
    };
    let other = Loan {
        fund: "other".to_owned(),
        ..fee_loan(Some(1_000), Eligibility::NotSaid)
    };
    let found = of(&[MoneyStep {
        loans: vec![other, capped],
        ..degree(12)
    }]);
    let sums = found.totals;
    assert_eq!(
        (sums.fee_loans, sums.fee_loans_may),
        (pounds(6_000), pounds(1_000))
    );
    assert_eq!(sums.fees_to_find, between(2_790, 3_790));
    let loans: Vec<_> = found.rows[0].parts[0]
        .loans
        .iter()
        .map(|loan| loan.amount)
        .collect();
    assert_eq!(loans, [pounds(1_000), pounds(6_000)], "in the step's order");
}

#[test]
fn an_unknown_fee_makes_what_is_left_of_a_limit_unknown() {
    let unknown = MoneyStep {
        fees: vec![fee(None, Charged::EachYear)],
        loans: vec![fee_loan(Some(15_000), Eligibility::Eligible)],
        ..step(12)
    };
    let limited = MoneyStep {
        begins: 12,
        loans: vec![fee_loan(Some(15_000), Eligibility::Eligible)],
        ..degree(12)
    };
    let unlimited = MoneyStep {
        loans: vec![fee_loan(None, Eligibility::Eligible)],
        ..limited.clone()
    };
    assert_eq!(of(&[unknown.clone(), limited]).rows[1].sums.fee_loans, None);
    assert_eq!(
        of(&[unknown, unlimited]).rows[1].sums.fee_loans,
        pounds(9_790)
    );
}

#[test]
fn a_move_in_post_takes_a_place_but_no_money() {
    let found = of(&[step(0)]);
    assert_eq!((found.rows.len(), found.rows[0].parts.len()), (1, 1));
    assert_eq!(
        (found.totals.pay, found.totals.fees),
        (pounds(0), pounds(0))
    );
}

#[test]
fn only_what_is_taken_for_granted_is_said_to_be() {
    let living = Loan {
        fund: "maintenance-loan".to_owned(),
        purpose: LoanFor::Living {
            per_year: between(5_048, 10_830),
        },
        eligibility: Eligibility::NotSaid,
    };
    let in_all = |months| MoneyStep {
        fees: vec![fee(pounds(9_000), Charged::InAll)],
        ..step(months)
    };
    let paid = MoneyStep {
        pay: Pay::per_year(Range::exactly(1)),
        ..step(12)
    };
    let assumed = |steps: &[MoneyStep]| of(steps).assumptions;
    assert_eq!(
        assumed(&[in_all(12)]),
        [],
        "one year at known prices, without pay"
    );
    assert_eq!(assumed(&[step(12), paid]), [Assumption::PayBeforeTax]);
    let once = MoneyStep {
        fees: vec![
            fee(pounds(1), Charged::AtStart),
            fee(pounds(9_000), Charged::InAll),
        ],
        loans: vec![living],
        ..step(18)
    };
    assert_eq!(
        assumed(&[step(6), once]),
        [
            Assumption::PricesAsGiven,
            Assumption::PartYear { step: 1 },
            Assumption::YearlyParts { step: 1 }
        ]
    );
    let mixed = MoneyStep {
        fees: vec![
            fee(pounds(1), Charged::AtStart),
            fee(pounds(9_000), Charged::EachYear),
        ],
        ..step(6)
    };
    assert_eq!(assumed(&[mixed]), [Assumption::PartYear { step: 0 }]);
}
