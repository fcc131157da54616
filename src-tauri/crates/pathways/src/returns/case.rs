//! What a person says: their history, and their log of updating.

use super::rules::Regulator;
use jiff::civil::Date;
use std::fmt;
use std::iter::Sum;
use std::ops::{Add, AddAssign};

/// A length of time worked or studied, in whole minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Minutes(pub u64);

impl Minutes {
    /// No time.
    pub const ZERO: Self = Self(0);

    /// So many hours.
    pub const fn from_hours(hours: u64) -> Self {
        Self(hours * 60)
    }
    /// The full hours in it; what is over is left out.
    pub const fn whole_hours(self) -> u64 {
        self.0 / 60
    }
    /// The full days of `hours_per_day` hours in it, and what is over.
    pub const fn whole_days(self, hours_per_day: u32) -> (u64, Self) {
        let day = hours_per_day as u64 * 60;
        (self.0 / day, Self(self.0 % day))
    }
    /// The time in it beyond `other`; none where `other` is the longer.
    #[must_use]
    pub const fn beyond(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl Add for Minutes {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl AddAssign for Minutes {
    fn add_assign(&mut self, other: Self) {
        self.0 += other.0;
    }
}

impl Sum for Minutes {
    fn sum<I: Iterator<Item = Self>>(parts: I) -> Self {
        parts.fold(Self::ZERO, Self::add)
    }
}

impl fmt::Display for Minutes {
    /// Hours, and minutes where there are any: `3 h 30 min`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 % 60 {
            0 => write!(f, "{} h", self.whole_hours()),
            rest => write!(f, "{} h {rest} min", self.whole_hours()),
        }
    }
}

/// Hours as a person writes them (3.5) to the nearest whole minute, for [`Activity::minutes`].
/// `None` for what is no number, or is beyond a hundred million hours either way.
pub fn minutes_from_hours(hours: f64) -> Option<i64> {
    const MOST: f64 = 1e8;
    #[expect(
        clippy::cast_possible_truncation,
        reason = "the bound is far inside an i64"
    )]
    (hours.is_finite() && hours.abs() <= MOST).then(|| (hours * 60.0).round() as i64)
}

/// A person who thinks of returning.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// Whose register.
    pub regulator: Regulator,
    /// Whether and when they practised.
    pub history: History,
    /// The last day they practised the profession outside the UK, if they did after leaving.
    pub practised_abroad: Option<Date>,
    /// The day they mean to apply; today where it is `None`. Years out and the window are counted
    /// to this day.
    pub apply_on: Option<Date>,
}

/// Whether and when a person was on the register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum History {
    /// On it now or before.
    OnceRegistered {
        /// The last day they used their professional skills at work while registered. Teaching,
        /// management and research count (HCPC, rule `what-practising-means`).
        last_practised: Date,
        /// On it still, or left.
        register: Register,
    },
    /// Qualified, and never on it.
    NeverRegistered {
        /// The day they qualified.
        qualified: Date,
        /// By a programme in the UK that the regulator approved.
        in_uk: bool,
    },
}

/// Whether a person's name is on the register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Register {
    /// It is.
    StillOn,
    /// It was.
    Left {
        /// The day the name came off, where they know it.
        on: Option<Date>,
        /// It was removed after a fitness to practise case.
        after_fitness_to_practise: bool,
    },
}

/// The three kinds of updating (HCPC, rule `three-kinds`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Practising under the supervision of a registered professional.
    Supervised(Supervisor),
    /// Structured study that a person or an organisation provides.
    Formal,
    /// Study that the returner arranges alone.
    Private,
}

/// What is known of a supervisor (HCPC, rule `supervisor`). `None` is *not said*.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Supervisor {
    /// Whole years on the register when the supervised practice began.
    pub years_on_register: Option<u32>,
    /// On the same part of the register as the returner.
    pub same_profession: Option<bool>,
    /// Under no fitness to practise proceedings or sanction.
    pub in_good_standing: Option<bool>,
}

/// One line of the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Activity {
    /// Which kind of updating.
    pub kind: Kind,
    /// How long, in minutes, as given: [`assess`](super::assess()) refuses none and less.
    pub minutes: i64,
    /// The first day.
    pub start: Date,
    /// The last day; the first where it was one day.
    pub end: Date,
    /// What was done, in the person's words. Nothing is made of it.
    pub what: String,
}
