//! What no strip can be made of, each said in one sentence.

use super::step::{MAX_BEGIN, MAX_MONTHS, MAX_POUNDS, MAX_STEPS};
use std::fmt;

/// Why no strip can be made. A `step` is a place in the plan, from 0; the sentences count from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MoneyError {
    /// A plan without a step.
    NoSteps,
    /// More than [`MAX_STEPS`].
    TooManySteps {
        /// How many there are.
        count: usize,
    },
    /// A step of more than [`MAX_MONTHS`] months.
    TooLong {
        /// Its place in the plan.
        step: usize,
        /// Its months.
        months: u32,
    },
    /// A step that begins after month [`MAX_BEGIN`].
    TooLate {
        /// Its place in the plan.
        step: usize,
        /// The month in which it begins.
        begins: u32,
    },
    /// An amount of more than [`MAX_POUNDS`].
    TooMuch {
        /// Its place in the plan.
        step: usize,
        /// The amount.
        pounds: u64,
    },
    /// Stages of pay that do not begin with the step, or do not follow one another.
    PayOutOfOrder {
        /// Its place in the plan.
        step: usize,
    },
}

impl fmt::Display for MoneyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoSteps => write!(f, "the plan has no steps to reckon"),
            Self::TooManySteps { count } => {
                write!(f, "the plan may have {MAX_STEPS} steps and has: {count}")
            }
            Self::TooLong { step, months } => {
                write!(
                    f,
                    "step {} may take {MAX_MONTHS} months, and takes: {months}",
                    step + 1
                )
            }
            Self::TooLate { step, begins } => write!(
                f,
                "step {} may begin in month {MAX_BEGIN} of the plan, and begins in: {begins}",
                step + 1
            ),
            Self::TooMuch { step, pounds } => write!(
                f,
                "step {} has an amount above {MAX_POUNDS} pounds: {pounds}",
                step + 1
            ),
            Self::PayOutOfOrder { step } => write!(
                f,
                "step {} has pay that does not begin with the step, or stages out of order",
                step + 1
            ),
        }
    }
}

impl std::error::Error for MoneyError {}
