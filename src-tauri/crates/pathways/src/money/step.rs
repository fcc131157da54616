//! What is known of a step's money.

use super::error::MoneyError;
use super::range::Range;

/// The most steps a plan may have.
pub const MAX_STEPS: usize = 64;
/// The most months a step may take: fifty years.
pub const MAX_MONTHS: u32 = 600;
/// The latest month of the plan in which a step may begin: a hundred years on.
pub const MAX_BEGIN: u32 = 1_200;
/// The most pounds that any one amount may be.
pub const MAX_POUNDS: u64 = 10_000_000;

/// When a fee is charged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Charged {
    /// At the start of each year of the step, the whole amount each time.
    EachYear,
    /// The amount is for the whole step, and is charged in equal parts at the start of each year.
    InAll,
    /// Once, in the step's first month.
    AtStart,
    /// Once, in the step's last month.
    AtEnd,
}

/// Something that is charged to the person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fee {
    /// The catalogue's id, for its sources.
    pub id: String,
    /// How much; `None` where nobody says.
    pub amount: Option<Range>,
    /// When.
    pub when: Charged,
}

/// Pay from some month of a step on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PayStage {
    /// Months into the step from which it is paid.
    pub after_months: u32,
    /// Pounds for a whole year.
    pub per_year: Range,
}

/// What a person is paid during a step, before tax.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pay {
    /// Nothing.
    Unpaid,
    /// Something, and nobody says how much; or nobody says whether.
    Unknown,
    /// So much: the first stage from month 0, each later one from a later month.
    Stages(Vec<PayStage>),
}

impl Pay {
    /// The same pay all the time.
    pub fn per_year(per_year: Range) -> Self {
        Self::Stages(vec![PayStage {
            after_months: 0,
            per_year,
        }])
    }

    /// Pay in a band of Agenda for Change, newly begun: `entry` pounds a year, and then, from so
    /// many months on, up to the next point. A step up follows a review and is not automatic (NHS
    /// Employers; rule `steps`), so the pay of later months lies between the entry and the point
    /// reached. Where the middle point is not published, give the top for its month.
    pub fn band(entry: u64, points: &[(u32, u64)]) -> Self {
        let later = points.iter().map(|&(after_months, reached)| PayStage {
            after_months,
            per_year: Range::between(entry, reached),
        });
        let first = PayStage {
            after_months: 0,
            per_year: Range::exactly(entry),
        };
        Self::Stages(std::iter::once(first).chain(later).collect())
    }
}

/// What the person said about being eligible for a fund.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Eligibility {
    /// They are.
    Eligible,
    /// They did not say, or it is decided case by case.
    NotSaid,
    /// They are not.
    NotEligible,
}

/// Money that is not paid back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grant {
    /// The fund's id.
    pub fund: String,
    /// Pounds for each year of the step; `None` where nobody says.
    pub per_year: Option<Range>,
    /// Whether the person is eligible.
    pub eligibility: Eligibility,
}

/// What a loan is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LoanFor {
    /// The step's fees, and no more than they are.
    Fees {
        /// The most for one year of the step, where there is such a limit.
        per_year_at_most: Option<u64>,
        /// The most in the whole plan from this fund, where there is such a limit.
        in_all_at_most: Option<u64>,
    },
    /// Living costs.
    Living {
        /// Pounds for each year of the step; `None` where nobody says.
        per_year: Option<Range>,
    },
}

/// Money that is paid back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loan {
    /// The fund's id.
    pub fund: String,
    /// What for.
    pub purpose: LoanFor,
    /// Whether the person is eligible.
    pub eligibility: Eligibility,
}

/// One step of a plan, as money sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MoneyStep {
    /// The month of the plan in which it begins, from 0. Steps may run side by side.
    pub begins: u32,
    /// Its months; 0 for a move in post.
    pub months: u32,
    /// What is charged; empty where nothing is.
    pub fees: Vec<Fee>,
    /// What is paid.
    pub pay: Pay,
    /// The grants that it can carry.
    pub grants: Vec<Grant>,
    /// The loans that it can carry. Loans for fees are drawn on in this order, certain ones first.
    pub loans: Vec<Loan>,
}

impl MoneyStep {
    /// Checks what the types cannot. `step` is the place in the plan, for the error.
    pub(super) fn check(&self, step: usize) -> Result<(), MoneyError> {
        if self.months > MAX_MONTHS {
            return Err(MoneyError::TooLong {
                step,
                months: self.months,
            });
        }
        if self.begins > MAX_BEGIN {
            return Err(MoneyError::TooLate {
                step,
                begins: self.begins,
            });
        }
        let most = self.amounts().map(Range::max).max().unwrap_or(0);
        if most > MAX_POUNDS {
            return Err(MoneyError::TooMuch { step, pounds: most });
        }
        match &self.pay {
            Pay::Stages(stages) if !in_order(stages) => Err(MoneyError::PayOutOfOrder { step }),
            Pay::Stages(_) | Pay::Unpaid | Pay::Unknown => Ok(()),
        }
    }

    /// Every amount that the step names, limits of loans aside.
    fn amounts(&self) -> impl Iterator<Item = Range> {
        let stages: &[PayStage] = match &self.pay {
            Pay::Stages(stages) => stages,
            Pay::Unpaid | Pay::Unknown => &[],
        };
        let living = self.loans.iter().filter_map(|loan| match loan.purpose {
            LoanFor::Living { per_year } => per_year,
            LoanFor::Fees { .. } => None,
        });
        let fees = self.fees.iter().filter_map(|fee| fee.amount);
        let grants = self.grants.iter().filter_map(|grant| grant.per_year);
        fees.chain(grants)
            .chain(living)
            .chain(stages.iter().map(|stage| stage.per_year))
    }
}

/// Whether pay begins with the step and each stage is later than the one before.
fn in_order(stages: &[PayStage]) -> bool {
    stages.first().is_some_and(|first| first.after_months == 0)
        && stages
            .windows(2)
            .all(|pair| pair[0].after_months < pair[1].after_months)
}
