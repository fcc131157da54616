//! What a plan costs and pays, year by year.
//!
//! [`strip`] lays the fees, pay, grants and loans of a plan's steps into the years of the plan, the
//! first year beginning with the plan. Amounts are whole pounds (GBP) as [`Range`]s, rounded
//! outwards, so that a range is never narrower than what is known; what is not known is `None` and
//! makes every sum that contains it `None`.
//!
//! What the figures are not:
//! - Pay is before tax, pension and loan repayments.
//! - Every year stands at the prices given; nothing is guessed about later awards or fees
//!   ([`Assumption::PricesAsGiven`]).
//! - A grant or loan is counted as *certain* only where the person said that they are eligible;
//!   where they did not say, it stands apart as what *may* come; where they said that they are
//!   not, it is left out. Whether one fund excludes another is for the caller to know.
//!
//! A course is charged, and a grant paid, at the start of each of its years. A course year of nine
//! months or more is a whole one, as an academic year is; a shorter one counts between its share by
//! months and the whole. The amounts themselves (NHS Employers, Student Finance England, NHS
//! Business Services Authority, regulators) are the catalogue's, and carry their sources there.

mod error;
mod loans;
mod range;
mod step;
mod strip;
mod years;

pub use error::MoneyError;
pub use range::{Range, yearly_pay};
pub use step::{
    Charged, Eligibility, Fee, Grant, Loan, LoanFor, MAX_BEGIN, MAX_MONTHS, MAX_POUNDS, MAX_STEPS,
    MoneyStep, Pay, PayStage,
};
pub use strip::{Assumption, FundAmount, Part, Row, Strip, Sums, strip};
