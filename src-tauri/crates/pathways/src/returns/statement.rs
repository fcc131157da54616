//! The rules that an answer rests on, by the ids under which their sources are kept.

use super::case::Minutes;
use jiff::civil::Date;

/// Something that holds, and the rule that says so. Numbers are here; sentences are the caller's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Statement {
    /// What the person's band asks.
    Band {
        /// The id of the requirement or rule.
        id: String,
    },
    /// A day of updating is so long.
    DayIs(Minutes),
    /// Any mix of the three kinds will do.
    ThreeKinds,
    /// Private study may fill so much.
    PrivateAtMost(Minutes),
    /// What supervised practice is.
    SupervisedPractice,
    /// The supervisor needs so many whole years on the register, the profession, good standing.
    SupervisorNeeds {
        /// Whole years.
        years: u32,
    },
    /// What formal study is.
    FormalStudy,
    /// What private study is.
    PrivateStudy,
    /// All updating must lie in so many months before applying; usually in fewer.
    WindowIs {
        /// Months.
        months: u32,
        /// Usual months.
        usual_months: u32,
    },
    /// What counts as practising.
    WhatPractisingMeans,
    /// Who counts as out of practice.
    OutOfPractice,
    /// Practice abroad spares the updating.
    PractisedAbroad,
    /// Still on the register: updating belongs to the renewal.
    StillRegistered,
    /// The form is countersigned, by another person than the supervisor if need be.
    CounterSignatory,
    /// Which forms there are.
    Forms,
    /// The ways back differ by how and when the name left.
    ThreeWaysBack {
        /// Short readmission is open before this day, where the day of leaving is known.
        short_before: Option<Date>,
    },
    /// Who never registered makes a first application.
    ReadmissionOrRegistration,
    /// How long the regulator takes.
    ProcessingTime,
    /// The title is not to be used until the name is back.
    TitleIsProtected,
    /// Osteopaths: no count of days.
    GoscNoDayCount,
    /// Osteopaths: the standards that returners measure themselves against.
    GoscStandards,
    /// Osteopaths: the staged application of those who qualified before the register.
    GoscBeforeRegister,
    /// Osteopaths who trained abroad.
    GoscOverseas,
    /// The international application.
    InternationalRoute,
}

impl Statement {
    /// The id, in the catalogue's facts on return to practice, of the rule it rests on. All are
    /// rules, except the id of a band (a requirement or rule) and `gosc-overseas` and `route`
    /// (both under international registration).
    pub fn rule(&self) -> &str {
        match self {
            Self::Band { id } => id,
            Self::DayIs(_) => "day-is-seven-hours",
            Self::ThreeKinds => "three-kinds",
            Self::PrivateAtMost(_) => "private-study-half",
            Self::SupervisedPractice => "supervised-practice",
            Self::SupervisorNeeds { .. } => "supervisor",
            Self::FormalStudy => "formal-study",
            Self::PrivateStudy => "private-study",
            Self::WindowIs { .. } => "time-window",
            Self::WhatPractisingMeans => "what-practising-means",
            Self::OutOfPractice => "out-of-practice",
            Self::PractisedAbroad => "practised-abroad",
            Self::StillRegistered => "still-registered",
            Self::CounterSignatory => "counter-signatory",
            Self::Forms => "forms",
            Self::ThreeWaysBack { .. } => "three-ways-back",
            Self::ReadmissionOrRegistration => "readmission-or-registration",
            Self::ProcessingTime => "processing-time",
            Self::TitleIsProtected => "title-is-protected",
            Self::GoscNoDayCount => "gosc-no-day-count",
            Self::GoscStandards => "gosc-standards",
            Self::GoscBeforeRegister => "gosc-pre-2000",
            Self::GoscOverseas => "gosc-overseas",
            Self::InternationalRoute => "route",
        }
    }
}
