//! The regulators' rules, as data: how much for how long away, and within what limits.

use super::error::ReturnsError;
use jiff::civil::Date;
use std::fmt;
use std::str::FromStr;

/// Who keeps the register.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Regulator {
    /// Health and Care Professions Council: all allied health professions but osteopathy.
    Hcpc,
    /// General Osteopathic Council.
    Gosc,
}

impl Regulator {
    /// The catalogue's id.
    pub fn id(self) -> &'static str {
        match self {
            Self::Hcpc => "hcpc",
            Self::Gosc => "gosc",
        }
    }
}

impl FromStr for Regulator {
    type Err = ReturnsError;

    /// Reads the catalogue's id. Fails with [`ReturnsError::UnknownRegulator`].
    fn from_str(said: &str) -> Result<Self, ReturnsError> {
        [Self::Hcpc, Self::Gosc]
            .into_iter()
            .find(|regulator| regulator.id() == said)
            .ok_or_else(|| ReturnsError::UnknownRegulator {
                said: said.to_owned(),
            })
    }
}

/// Whom a band is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AppliesTo {
    /// People who are or were on the register; years run from the last day they practised.
    OnceRegistered,
    /// People who never were; years run from the day they qualified.
    NeverRegistered,
}

/// What a band asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asks {
    /// Updating, counted in days. Both 0 where nothing is asked.
    Updating {
        /// Days, as the regulator says it.
        days: u32,
        /// Hours: `days` × [`Limits::hours_per_day`].
        hours: u32,
    },
    /// A process of the regulator's own, without a count of days.
    Process {
        /// The longest it takes in weeks, where the regulator or its sources say.
        weeks_at_most: Option<u32>,
    },
}

/// What is asked of people who have been away for a stretch of years.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Band {
    /// The id of the requirement or rule in the catalogue, for its sources.
    pub id: String,
    /// Whose rule.
    pub regulator: Regulator,
    /// About whom.
    pub applies_to: AppliesTo,
    /// Whole years away from which it holds, this one included.
    pub years_from: u16,
    /// Whole years away up to which it holds, this one excluded; `None` where there is no limit.
    pub years_to: Option<u16>,
    /// The regulator's texts disagree whether a person exactly `years_from` away is in this band
    /// or in the one before. (HCPC: "two to five years" beside "more than two years".)
    pub disputed_start: bool,
    /// What is asked.
    pub asks: Asks,
}

/// The limits within which updating counts. In brackets, HCPC's values as last read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Hours in a day of updating (7).
    pub hours_per_day: u32,
    /// The most that private study may be of the days asked for, in per cent (50).
    pub private_max_percent: u32,
    /// Months before the application in which all updating must lie (24, called temporary).
    pub window_months: u32,
    /// The months that the regulator calls usual (12); updating older than this needs a question.
    pub usual_window_months: u32,
    /// Whole years that a supervisor must have been on the register (3).
    pub supervisor_years: u32,
    /// Months after leaving the register in which short readmission is open (1).
    pub short_readmission_months: u32,
    /// Years in which practice abroad spares a former registrant the updating (2).
    pub abroad_years: u16,
    /// The osteopathic council's staged application is for people who qualified in the UK before this
    /// day and never registered (9 May 2000).
    pub gosc_began: Date,
}

/// Bands and limits that fit together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rules {
    bands: Vec<Band>,
    limits: Limits,
}

/// Why rules cannot be used. Each is a mistake in the catalogue, not of the person asking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RulesError {
    /// A band ends no later than it starts.
    EmptyBand {
        /// The band's id.
        band: String,
    },
    /// Two bands of one regulator, about the same people, hold for the same year.
    Overlap {
        /// The id of the band that starts earlier.
        first: String,
        /// The id of the band that starts later.
        second: String,
    },
    /// A band's hours are not its days times the hours in a day.
    Hours {
        /// The band's id.
        band: String,
        /// The hours it gives.
        given: u32,
        /// The hours its days make.
        expected: u64,
    },
    /// A band of the General Osteopathic Council that counts days (rule `gosc-no-day-count`): read
    /// as "no days", it would promise an osteopath that nothing is asked.
    DaysForOsteopaths {
        /// The band's id.
        band: String,
    },
    /// A limit that cannot be: a day without hours or of more than 24, a share above 100 per cent,
    /// or a usual window that is longer than the whole.
    Limit {
        /// The name of the field in [`Limits`].
        limit: &'static str,
    },
}

impl fmt::Display for RulesError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::EmptyBand { band } => {
                write!(f, "the band `{band}` ends before it starts")
            }
            Self::Overlap { first, second } => {
                write!(
                    f,
                    "the bands `{first}` and `{second}` hold for the same year"
                )
            }
            Self::Hours {
                band,
                given,
                expected,
            } => write!(
                f,
                "the band `{band}` gives {given} hours where its days make {expected} hours"
            ),
            Self::DaysForOsteopaths { band } => write!(
                f,
                "the band `{band}` is about osteopaths and must name a process, not days"
            ),
            Self::Limit { limit } => write!(f, "the limit `{limit}` cannot be kept"),
        }
    }
}

impl std::error::Error for RulesError {}

impl Rules {
    /// Checks that the bands of each regulator and group follow one another without overlap, that
    /// days and hours agree, and that the limits can be kept. A gap between bands is allowed: in it
    /// the regulator says nothing.
    pub fn new(mut bands: Vec<Band>, limits: Limits) -> Result<Self, RulesError> {
        check_limits(&limits)?;
        bands.sort_by_key(|band| (band.regulator, band.applies_to, band.years_from));
        for band in &bands {
            check_band(band, &limits)?;
        }
        for pair in bands.windows(2) {
            let [first, second] = pair else { continue };
            let same_people =
                (first.regulator, first.applies_to) == (second.regulator, second.applies_to);
            if same_people && first.years_to.is_none_or(|end| end > second.years_from) {
                return Err(RulesError::Overlap {
                    first: first.id.clone(),
                    second: second.id.clone(),
                });
            }
        }
        Ok(Self { bands, limits })
    }

    /// The limits.
    pub fn limits(&self) -> &Limits {
        &self.limits
    }

    /// The bands of `regulator` about these people, shortest absence first.
    pub fn bands(&self, regulator: Regulator, people: AppliesTo) -> impl Iterator<Item = &Band> {
        self.bands
            .iter()
            .filter(move |band| band.regulator == regulator && band.applies_to == people)
    }
}

fn check_limits(limits: &Limits) -> Result<(), RulesError> {
    let wrong = |limit| Err(RulesError::Limit { limit });
    if !(1..=24).contains(&limits.hours_per_day) {
        return wrong("hours_per_day");
    }
    if limits.private_max_percent > 100 {
        return wrong("private_max_percent");
    }
    if limits.window_months == 0 {
        return wrong("window_months");
    }
    if !(1..=limits.window_months).contains(&limits.usual_window_months) {
        return wrong("usual_window_months");
    }
    Ok(())
}

fn check_band(band: &Band, limits: &Limits) -> Result<(), RulesError> {
    if band.years_to.is_some_and(|end| end <= band.years_from) {
        return Err(RulesError::EmptyBand {
            band: band.id.clone(),
        });
    }
    if let Asks::Updating { days, hours } = band.asks {
        if band.regulator == Regulator::Gosc {
            return Err(RulesError::DaysForOsteopaths {
                band: band.id.clone(),
            });
        }
        let expected = u64::from(days) * u64::from(limits.hours_per_day);
        if u64::from(hours) != expected {
            return Err(RulesError::Hours {
                band: band.id.clone(),
                given: hours,
                expected,
            });
        }
    }
    Ok(())
}
