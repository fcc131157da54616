//! Amounts of money that are known within bounds.

use std::fmt;

/// From `min` to `max` whole pounds, both possible. `min` ≤ `max`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub struct Range {
    min: u64,
    max: u64,
}

impl Range {
    /// Nothing.
    pub const ZERO: Self = Self { min: 0, max: 0 };

    /// From `min` to `max` pounds; `None` where they are the wrong way round.
    pub fn new(min: u64, max: u64) -> Option<Self> {
        (min <= max).then_some(Self { min, max })
    }

    /// The same amount either way.
    pub const fn exactly(pounds: u64) -> Self {
        Self {
            min: pounds,
            max: pounds,
        }
    }

    /// From one amount to the other, whichever is the smaller.
    pub fn between(one: u64, other: u64) -> Self {
        Self {
            min: one.min(other),
            max: one.max(other),
        }
    }

    /// An amount in pence, within the whole pounds around it: 123.34 is 123 to 124.
    pub fn from_pence(pence: u64) -> Self {
        Self {
            min: pence / 100,
            max: pence.div_ceil(100),
        }
    }

    /// The least it can be, in pounds.
    pub fn min(self) -> u64 {
        self.min
    }

    /// The most it can be, in pounds.
    pub fn max(self) -> u64 {
        self.max
    }

    /// Both amounts together.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self {
            min: self.min + other.min,
            max: self.max + other.max,
        }
    }

    /// So many `parts` of `whole`, rounded outwards to whole pounds. `whole` is not 0.
    #[must_use]
    pub(super) fn share(self, parts: u32, whole: u32) -> Self {
        let (parts, whole) = (u64::from(parts), u64::from(whole));
        Self {
            min: self.min * parts / whole,
            max: (self.max * parts).div_ceil(whole),
        }
    }
}

impl fmt::Display for Range {
    /// `9790`, or `5000 to 9790` where the ends differ.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.min == self.max {
            write!(f, "{}", self.min)
        } else {
            write!(f, "{} to {}", self.min, self.max)
        }
    }
}

/// A year's pay, within whole pounds, at `pence_per_hour` for `tenths_of_hours_per_week` (375 for
/// 37.5 hours), over the 365 to 366 days of a year.
pub fn yearly_pay(pence_per_hour: u32, tenths_of_hours_per_week: u32) -> Range {
    // pence × tenths × days ÷ (7 days a week × 10 tenths × 100 pence)
    let by_day = u64::from(pence_per_hour) * u64::from(tenths_of_hours_per_week);
    Range {
        min: by_day.saturating_mul(365) / 7_000,
        max: by_day.saturating_mul(366).div_ceil(7_000),
    }
}
