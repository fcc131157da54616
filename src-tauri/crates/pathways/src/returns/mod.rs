//! Return to practice: how much updating the regulator asks for, what of a log counts towards it,
//! what is left, and by when.
//!
//! The rules are the Health and Care Professions Council's (HCPC, thirteen of the professions) and
//! the General Osteopathic Council's (osteopaths). They arrive as data in [`Rules`], so that
//! a changed rule is a changed line of the catalogue; what stands here is the arithmetic, and the
//! ids of the rules it rests on ([`Statement::rule`]), to which the caller ties the sources.
//!
//! Three choices run through all of it:
//! - **Never in a person's favour by guesswork.** An entry that lies partly before the window is
//!   not counted, and the reason says so; nothing ever counts for more than was logged.
//! - **Two readings.** Where the regulator's own texts disagree (exactly two years out; 24 months
//!   or the usual 12) or the person did not say (the supervisor's years), the log is counted under
//!   the strict and the lenient reading. [`Outcome::Meets`] holds under both,
//!   [`Outcome::CheckFirst`] only under the lenient one, and [`Check`] says what to check.
//! - **A period of months or years ends on the same day of the month**, or on that month's last
//!   day where it has no such day: two years from 29 February 2024 is 28 February 2026.
//!
//! ```
//! use pathways::Date;
//! use pathways::returns::*;
//!
//! let band = |years_from, years_to, days| Band {
//!     id: format!("{years_from}-years"),
//!     regulator: Regulator::Hcpc,
//!     applies_to: AppliesTo::OnceRegistered,
//!     years_from,
//!     years_to,
//!     disputed_start: years_from == 2,
//!     asks: Asks::Updating { days, hours: days * 7 },
//! };
//! let limits = Limits {
//!     hours_per_day: 7,
//!     private_max_percent: 50,
//!     window_months: 24,
//!     usual_window_months: 12,
//!     supervisor_years: 3,
//!     short_readmission_months: 1,
//!     abroad_years: 2,
//!     gosc_began: Date::constant(2000, 5, 9),
//! };
//! let bands = vec![band(0, Some(2), 0), band(2, Some(5), 30), band(5, None, 60)];
//! let rules = Rules::new(bands, limits).expect("the bands follow on");
//!
//! let case = Case {
//!     regulator: Regulator::Hcpc,
//!     history: History::OnceRegistered {
//!         last_practised: Date::constant(2023, 9, 1),
//!         register: Register::Left { on: None, after_fitness_to_practise: false },
//!     },
//!     practised_abroad: None,
//!     apply_on: None,
//! };
//! let found = assess(&rules, &case, &[], Date::constant(2026, 11, 24)).expect("a sound case");
//! assert_eq!(found.out.years, 3);
//! assert_eq!(found.updating.expect("30 days are asked for").left.total.whole_hours(), 210);
//! ```

mod answer;
mod assess;
mod case;
mod count;
mod dates;
mod error;
mod problem;
mod rules;
mod statement;
mod way;

pub use answer::{
    Assessment, Check, FallsOut, Form, KindTotal, Left, Line, Need, NeedChange, NotCounted,
    Outcome, TimeOut, Totals, Updating, Way, Window,
};
pub use assess::assess;
pub use case::{Activity, Case, History, Kind, Minutes, Register, Supervisor, minutes_from_hours};
pub use error::{MAX_ACTIVITIES, MAX_PLAN_YEARS, MAX_YEARS_OUT, ReturnsError, Which};
pub use problem::problems;
pub use rules::{AppliesTo, Asks, Band, Limits, Regulator, Rules, RulesError};
pub use statement::Statement;
