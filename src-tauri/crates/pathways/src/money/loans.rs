//! How far loans cover the fees of a plan.
//!
//! A loan with a limit over the whole plan couples its years: what is drawn early is not there
//! later. So the plan is gone through four times, once for each pairing of the lowest or the
//! highest fees with the certain loans alone or all that may be granted. The lowest fees need not
//! give the lowest cover in each year: they leave more for later ones.

use super::range::Range;
use super::step::{Eligibility, LoanFor, MoneyStep};
use std::collections::BTreeMap;

/// Pounds with the lowest fees and with the highest; `None` where they are not known.
pub(super) type Ends = [Option<u64>; 2];

/// The range that two ends span.
pub(super) fn range([low, high]: Ends) -> Option<Range> {
    Some(Range::between(low?, high?))
}

/// What loans cover of each step's fees in each year, gone through four times.
pub(super) struct Covers {
    steps: usize,
    certain: [Vec<Vec<Covered>>; 2],
    all: [Vec<Vec<Covered>>; 2],
}

/// What one loan covers of the fees of one step in one year.
#[derive(Clone, Copy, Debug)]
struct Covered {
    /// The place of the loan in the step.
    loan: usize,
    /// Pounds; `None` where they are not known.
    pounds: Option<u64>,
}

/// What has been drawn from a fund.
#[derive(Clone, Copy, Debug, Default)]
struct Drawn {
    pounds: u64,
    /// An unknown fee has drawn an unknown part.
    unknown: bool,
}

impl Covers {
    /// `fees` are those of each step in each year: year by year, in each all steps in order.
    pub(super) fn new(steps: &[MoneyStep], fees: &[Option<Range>]) -> Self {
        let lowest: Vec<_> = fees.iter().map(|fees| fees.map(Range::min)).collect();
        let highest: Vec<_> = fees.iter().map(|fees| fees.map(Range::max)).collect();
        Self {
            steps: steps.len(),
            certain: [cover(steps, &lowest, false), cover(steps, &highest, false)],
            all: [cover(steps, &lowest, true), cover(steps, &highest, true)],
        }
    }

    /// What the certain loans cover of a step in a year.
    pub(super) fn certain(&self, year: usize, step: usize) -> Ends {
        self.of(&self.certain, year, step, None)
    }

    /// What all loans that may be granted cover of a step in a year.
    pub(super) fn all(&self, year: usize, step: usize) -> Ends {
        self.of(&self.all, year, step, None)
    }

    /// What one loan covers of a step in a year: beside the other certain ones if it is certain,
    /// beside all others if it is not.
    pub(super) fn one(&self, year: usize, step: usize, loan: usize, certain: bool) -> Ends {
        let through = if certain { &self.certain } else { &self.all };
        self.of(through, year, step, Some(loan))
    }

    fn of(
        &self,
        through: &[Vec<Vec<Covered>>; 2],
        year: usize,
        step: usize,
        loan: Option<usize>,
    ) -> Ends {
        through.each_ref().map(|covered| {
            covered[year * self.steps + step]
                .iter()
                .filter(|part| loan.is_none_or(|loan| part.loan == loan))
                .try_fold(0, |sum, part| Some(sum + part.pounds?))
        })
    }
}

/// Goes through `fees` in their order and lets the loans of each step cover them: certain loans
/// first, then, if `all`, those that may be granted.
fn cover(steps: &[MoneyStep], fees: &[Option<u64>], all: bool) -> Vec<Vec<Covered>> {
    let mut drawn: BTreeMap<&str, Drawn> = BTreeMap::new();
    let mut in_order = steps.iter().cycle();
    fees.iter()
        .map(|fees| match in_order.next() {
            Some(step) => cover_one(step, *fees, all, &mut drawn),
            None => Vec::new(),
        })
        .collect()
}

fn cover_one<'a>(
    step: &'a MoneyStep,
    fees: Option<u64>,
    all: bool,
    drawn: &mut BTreeMap<&'a str, Drawn>,
) -> Vec<Covered> {
    let with = |eligibility| {
        let loans = step.loans.iter().enumerate();
        loans.filter(move |(_, loan)| loan.eligibility == eligibility)
    };
    let may = with(Eligibility::NotSaid).filter(|_| all);
    let mut open = fees;
    let mut covered = Vec::new();
    for (at, loan) in with(Eligibility::Eligible).chain(may) {
        let LoanFor::Fees {
            per_year_at_most,
            in_all_at_most,
        } = loan.purpose
        else {
            continue;
        };
        let fund = drawn.entry(&loan.fund).or_default();
        let left = in_all_at_most.map_or(u64::MAX, |most| most.saturating_sub(fund.pounds));
        let most = left.min(per_year_at_most.unwrap_or(u64::MAX));
        let left_is_known = in_all_at_most.is_none() || !fund.unknown;
        let pounds = open.filter(|_| left_is_known).map(|open| open.min(most));
        fund.pounds += pounds.unwrap_or(0);
        fund.unknown |= pounds.is_none();
        open = open.zip(pounds).map(|(open, pounds)| open - pounds);
        covered.push(Covered { loan: at, pounds });
    }
    covered
}
