//! The strip itself: a row a year, a part a step.

use super::error::MoneyError;
use super::loans::{Covers, Ends, range};
use super::range::Range;
use super::step::{Charged, Eligibility, LoanFor, MAX_STEPS, MoneyStep, Pay};
use super::years::{Falls, YEAR, each_year, ends_in_part_year, fee, last_month, pay, year_of};
use crate::calendar::YearMonth;

/// Something that the figures take for granted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Assumption {
    /// Later years stand at the same prices as the first.
    PricesAsGiven,
    /// Pay is before tax, pension and loan repayments.
    PayBeforeTax,
    /// The last year of this step is short: its fees and grants lie between the share and the whole.
    PartYear {
        /// Its place in the plan.
        step: usize,
    },
    /// A fee for the whole of this step is charged in equal yearly parts.
    YearlyParts {
        /// Its place in the plan.
        step: usize,
    },
}

/// An amount from a named fund.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FundAmount {
    /// The fund's id.
    pub fund: String,
    /// Whether it is certain; never [`Eligibility::NotEligible`].
    pub eligibility: Eligibility,
    /// How much; `None` where that is not known.
    pub amount: Option<Range>,
}

/// Sums of money, in pounds. Each is `None` where some part of it is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sums {
    /// Fees charged.
    pub fees: Option<Range>,
    /// Pay before tax.
    pub pay: Option<Range>,
    /// Grants for which the person is eligible.
    pub grants: Option<Range>,
    /// Grants besides, for which they may be.
    pub grants_may: Option<Range>,
    /// Fees that loans cover for which the person is eligible.
    pub fee_loans: Option<Range>,
    /// Fees besides, that loans would cover for which they may be.
    pub fee_loans_may: Option<Range>,
    /// Loans for living costs for which the person is eligible.
    pub living_loans: Option<Range>,
    /// Loans for living costs besides, for which they may be.
    pub living_loans_may: Option<Range>,
    /// Fees that no loan covers: at least if every loan that may be granted is, at most if only the
    /// certain ones are.
    pub fees_to_find: Option<Range>,
}

impl Sums {
    /// Nothing at all.
    pub const ZERO: Self = Self {
        fees: Some(Range::ZERO),
        pay: Some(Range::ZERO),
        grants: Some(Range::ZERO),
        grants_may: Some(Range::ZERO),
        fee_loans: Some(Range::ZERO),
        fee_loans_may: Some(Range::ZERO),
        living_loans: Some(Range::ZERO),
        living_loans_may: Some(Range::ZERO),
        fees_to_find: Some(Range::ZERO),
    };

    /// Both together.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        let add = |one: Option<Range>, other: Option<Range>| Some(one?.plus(other?));
        Self {
            fees: add(self.fees, other.fees),
            pay: add(self.pay, other.pay),
            grants: add(self.grants, other.grants),
            grants_may: add(self.grants_may, other.grants_may),
            fee_loans: add(self.fee_loans, other.fee_loans),
            fee_loans_may: add(self.fee_loans_may, other.fee_loans_may),
            living_loans: add(self.living_loans, other.living_loans),
            living_loans_may: add(self.living_loans_may, other.living_loans_may),
            fees_to_find: add(self.fees_to_find, other.fees_to_find),
        }
    }
}

/// One step in one year of the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Its place in the plan.
    pub step: usize,
    /// Its months in this year.
    pub months: u32,
    /// Its sums in this year.
    pub sums: Sums,
    /// The grants in them, fund by fund.
    pub grants: Vec<FundAmount>,
    /// The loans in them, fund by fund.
    pub loans: Vec<FundAmount>,
}

/// One year of the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// From 1.
    pub year: u32,
    /// The calendar month in which it begins, where the plan's first month was given.
    pub first_month: Option<YearMonth>,
    /// Months of it, before the plan's end, in which no step runs. What is earned in them is not
    /// known and not in the sums.
    pub idle_months: u32,
    /// The steps in it, in the plan's order.
    pub parts: Vec<Part>,
    /// Its parts together.
    pub sums: Sums,
}

/// A plan's money, year by year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Strip {
    /// One for each year, without a gap.
    pub rows: Vec<Row>,
    /// The rows together; of what loans cover, within the limits that hold over the whole plan.
    pub totals: Sums,
    /// What the figures take for granted.
    pub assumptions: Vec<Assumption>,
}

/// Lays the money of `steps` into the years of the plan, whose first month is `start` if that is
/// given.
///
/// Fails where a step says something that cannot be; see [`MoneyError`].
pub fn strip(start: Option<YearMonth>, steps: &[MoneyStep]) -> Result<Strip, MoneyError> {
    if steps.is_empty() {
        return Err(MoneyError::NoSteps);
    }
    if steps.len() > MAX_STEPS {
        return Err(MoneyError::TooManySteps { count: steps.len() });
    }
    for (at, step) in steps.iter().enumerate() {
        step.check(at)?;
    }
    let last = steps.iter().map(last_month).max().unwrap_or(0);
    let cells: Vec<Vec<Cell>> = (0..=year_of(last))
        .map(|year| steps.iter().map(|step| Cell::new(step, year)).collect())
        .collect();
    let fees: Vec<Option<Range>> = cells.iter().flatten().map(|cell| cell.fees).collect();
    let covers = Covers::new(steps, &fees);
    let rows: Vec<Row> = (0..)
        .zip(cells)
        .map(|(year, cells)| row(start, year, steps, cells, &covers))
        .collect();
    let totals = totals(&rows, steps.len(), &covers);
    let assumptions = assumptions(steps, rows.len());
    Ok(Strip {
        rows,
        totals,
        assumptions,
    })
}

/// The rows together. What loans cover is summed for the lowest and the highest fees apart: with a
/// limit over the whole plan, less drawn early is more drawn late, and the ends of single years
/// belong to different worlds.
fn totals(rows: &[Row], steps: usize, covers: &Covers) -> Sums {
    let all_of = |of: &dyn Fn(usize, usize) -> Ends| -> Ends {
        let cells = (0..rows.len()).flat_map(|year| (0..steps).map(move |step| (year, step)));
        cells.fold([Some(0), Some(0)], |sum, (year, step)| {
            let [low, high] = of(year, step);
            [
                sum[0].zip(low).map(|(sum, low)| sum + low),
                sum[1].zip(high).map(|(sum, high)| sum + high),
            ]
        })
    };
    let plain = rows.iter().fold(Sums::ZERO, |sum, row| sum.plus(row.sums));
    let certain = all_of(&|year, step| covers.certain(year, step));
    let all = all_of(&|year, step| covers.all(year, step));
    Sums {
        fees_to_find: to_find(plain.fees, certain, all),
        ..with_fee_loans(plain, certain, all)
    }
}

/// `sums`, with what loans cover.
fn with_fee_loans(sums: Sums, certain: Ends, all: Ends) -> Sums {
    let besides = |end: usize| Some(all[end]?.saturating_sub(certain[end]?));
    Sums {
        fee_loans: range(certain),
        fee_loans_may: range([besides(0), besides(1)]),
        ..sums
    }
}

/// Fees that no loan covers: the lowest, with every loan, to the highest, with the certain ones.
fn to_find(fees: Option<Range>, certain: Ends, all: Ends) -> Option<Range> {
    let fees = fees?;
    Some(Range::between(
        fees.min().saturating_sub(all[0]?),
        fees.max().saturating_sub(certain[1]?),
    ))
}

/// One step in one year, before loans for fees.
struct Cell {
    months: u32,
    fees: Option<Range>,
    pay: Option<Range>,
    grants: Vec<FundAmount>,
    living: Vec<FundAmount>,
    /// Whether anything of the step lies in this year: a fee charged, or a month of it.
    there: bool,
}

impl Cell {
    fn new(step: &MoneyStep, year: usize) -> Self {
        let this_year = |falls: Vec<Falls>| -> Vec<Option<Range>> {
            falls
                .into_iter()
                .filter(|fall| fall.year == year)
                .map(|fall| fall.amount)
                .collect()
        };
        let sum = |amounts: Vec<Option<Range>>| {
            amounts
                .into_iter()
                .try_fold(Range::ZERO, |sum, amount| Some(sum.plus(amount?)))
        };
        let fees: Vec<Option<Range>> = step
            .fees
            .iter()
            .flat_map(|charged| this_year(fee(step, charged)))
            .collect();
        let months = months_in(step, year);
        let yearly = |fund: &str, eligibility: Eligibility, per_year: Option<Range>| {
            let amounts = this_year(each_year(step, per_year));
            let counts = eligibility != Eligibility::NotEligible && !amounts.is_empty();
            counts.then(|| FundAmount {
                fund: fund.to_owned(),
                eligibility,
                amount: sum(amounts),
            })
        };
        Self {
            months,
            there: months > 0 || !fees.is_empty() || year_of(step.begins) == year,
            fees: sum(fees),
            pay: sum(this_year(pay(step))),
            grants: step
                .grants
                .iter()
                .filter_map(|grant| yearly(&grant.fund, grant.eligibility, grant.per_year))
                .collect(),
            living: step
                .loans
                .iter()
                .filter_map(|loan| match loan.purpose {
                    LoanFor::Living { per_year } => yearly(&loan.fund, loan.eligibility, per_year),
                    LoanFor::Fees { .. } => None,
                })
                .collect(),
        }
    }
}

/// The months of a step in a year of the plan.
fn months_in(step: &MoneyStep, year: usize) -> u32 {
    let months = step.begins..step.begins + step.months;
    u32::try_from(months.filter(|&month| year_of(month) == year).count()).unwrap_or(YEAR)
}

fn row(
    start: Option<YearMonth>,
    year: u32,
    steps: &[MoneyStep],
    cells: Vec<Cell>,
    covers: &Covers,
) -> Row {
    let parts: Vec<Part> = cells
        .into_iter()
        .enumerate()
        .filter(|(_, cell)| cell.there)
        .map(|(step, cell)| part(year as usize, step, &steps[step], cell, covers))
        .collect();
    Row {
        year: year + 1,
        first_month: start.map(|start| start.plus(year * YEAR)),
        idle_months: idle_months(year, steps),
        sums: parts
            .iter()
            .fold(Sums::ZERO, |sum, part| sum.plus(part.sums)),
        parts,
    }
}

fn part(year: usize, at: usize, step: &MoneyStep, cell: Cell, covers: &Covers) -> Part {
    let (certain, all) = (covers.certain(year, at), covers.all(year, at));
    let fee_loans = step.loans.iter().enumerate().filter_map(|(loan, is)| {
        let certain = match (is.purpose, is.eligibility) {
            (LoanFor::Living { .. }, _) | (_, Eligibility::NotEligible) => return None,
            (LoanFor::Fees { .. }, eligibility) => eligibility == Eligibility::Eligible,
        };
        let amount = range(covers.one(year, at, loan, certain));
        Some(FundAmount {
            fund: is.fund.clone(),
            eligibility: is.eligibility,
            amount,
        })
    });
    let sums = Sums {
        fees: cell.fees,
        pay: cell.pay,
        grants: sum_of(&cell.grants, Eligibility::Eligible),
        grants_may: sum_of(&cell.grants, Eligibility::NotSaid),
        living_loans: sum_of(&cell.living, Eligibility::Eligible),
        living_loans_may: sum_of(&cell.living, Eligibility::NotSaid),
        fees_to_find: to_find(cell.fees, certain, all),
        ..with_fee_loans(Sums::ZERO, certain, all)
    };
    let loans = fee_loans.chain(cell.living.iter().cloned()).collect();
    Part {
        step: at,
        months: cell.months,
        sums,
        grants: cell.grants,
        loans,
    }
}

fn sum_of(funds: &[FundAmount], eligibility: Eligibility) -> Option<Range> {
    funds
        .iter()
        .filter(|fund| fund.eligibility == eligibility)
        .try_fold(Range::ZERO, |sum, fund| Some(sum.plus(fund.amount?)))
}

/// Months of a year, before the plan's end, in which no step runs.
fn idle_months(year: u32, steps: &[MoneyStep]) -> u32 {
    let end = steps
        .iter()
        .map(|step| step.begins + step.months)
        .max()
        .unwrap_or(0);
    let idle = |month: &u32| {
        !steps
            .iter()
            .any(|step| (step.begins..step.begins + step.months).contains(month))
    };
    let months = (year * YEAR..(year + 1) * YEAR)
        .take_while(|&month| month < end)
        .filter(idle);
    u32::try_from(months.count()).unwrap_or(YEAR)
}

fn assumptions(steps: &[MoneyStep], years: usize) -> Vec<Assumption> {
    let mut found = Vec::new();
    if years > 1 {
        found.push(Assumption::PricesAsGiven);
    }
    if steps.iter().any(|step| matches!(step.pay, Pay::Stages(_))) {
        found.push(Assumption::PayBeforeTax);
    }
    for (at, step) in steps.iter().enumerate() {
        let yearly = step.fees.iter().any(|fee| fee.when == Charged::EachYear)
            || !step.grants.is_empty()
            || !step.loans.is_empty();
        if yearly && ends_in_part_year(step) {
            found.push(Assumption::PartYear { step: at });
        }
        if step.months > YEAR && step.fees.iter().any(|fee| fee.when == Charged::InAll) {
            found.push(Assumption::YearlyParts { step: at });
        }
    }
    found
}
