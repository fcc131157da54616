//! What is found: typed, without sentences, each piece tied to the rule it rests on.

use super::case::Minutes;
use super::statement::Statement;
use jiff::civil::Date;

/// How long a person has been away, to the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimeOut {
    /// The day from which it is counted: last practised, or qualified.
    pub since: Date,
    /// The day to which it is counted: the application's.
    pub to: Date,
    /// Whole years.
    pub years: u32,
    /// Whole months besides.
    pub months: u32,
    /// Days besides.
    pub days: u32,
}

/// What the regulator asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Need {
    /// No updating.
    Nothing {
        /// The band that says so; `None` where it is practice abroad that spares the updating, or
        /// where no band covers the case and the regulator's pages say nothing.
        band: Option<String>,
    },
    /// Updating, counted in days and hours.
    Updating {
        /// The band's id.
        band: String,
        /// Days, as the regulator says it.
        days: u32,
        /// The same in time.
        time: Minutes,
    },
    /// A process of the regulator's own, without a count of days.
    Process {
        /// The band's id.
        band: String,
        /// The longest it takes in weeks, where that is said.
        weeks_at_most: Option<u32>,
    },
    /// These rules are not about this person: an application of another kind.
    Elsewhere,
}

impl Need {
    /// The time of updating asked for; none where none is counted.
    pub fn time(&self) -> Minutes {
        match self {
            Self::Updating { time, .. } => *time,
            Self::Nothing { .. } | Self::Process { .. } | Self::Elsewhere => Minutes::ZERO,
        }
    }
}

/// When what is asked for changes, if the application is not made before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NeedChange {
    /// The first day on which it is another.
    pub on: Date,
    /// What is asked for from then on.
    pub to: Need,
}

/// The way back on to the register.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Way {
    /// Still registered and recently in practice: carry on.
    CarryOn,
    /// Still registered, out of practice: updating, shown at the online renewal.
    Renewal,
    /// Left under a month ago.
    ShortReadmission,
    /// Left longer ago.
    Readmission,
    /// Removed after a fitness to practise case: another team of the regulator.
    Restoration,
    /// Never registered, approved UK qualification: a first UK application.
    FirstUkApplication,
    /// Never registered, qualified abroad: an international application.
    International,
    /// Osteopath, non-practising for a short time: tell the council the date of return.
    GoscTellThem,
    /// Osteopath, non-practising for longer: the council's return to practice process.
    GoscProcess,
    /// Osteopath who qualified before the register opened and never joined: a staged application.
    GoscBeforeRegister,
    /// Osteopath who never registered otherwise: the council says.
    GoscFirstRegistration,
}

/// A paper or upload that the way asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Form {
    /// HCPC's readmission form.
    Readmission,
    /// HCPC's returning to practice form: cover sheet (countersigned), supervised practice, formal
    /// study, private study.
    ReturningToPractice,
    /// The evidence, uploaded during online renewal.
    RenewalUpload,
    /// HCPC's UK application for registration.
    UkApplication,
    /// Certified copies of identity and address documents.
    IdentityCopies,
    /// Where the person worked abroad, and any registration there.
    PracticeAbroad,
    /// To the osteopathic council: the date of return, insurance from that date, practice details.
    GoscReturnNotice,
}

/// Why time of a line does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotCounted {
    /// No updating is asked for, or none that is counted in days.
    NothingToCountTowards,
    /// It ended before the window opened.
    BeforeWindow {
        /// The window's first day.
        first_day: Date,
    },
    /// It began before the window opened and ended inside: how much lies inside is not known.
    /// Entered as two lines, the later one can count.
    CrossesWindowStart {
        /// The window's first day.
        first_day: Date,
    },
    /// The supervisor has not been on the register for long enough.
    SupervisorTooNew {
        /// The supervisor's whole years.
        years: u32,
        /// The years that are needed.
        needed: u32,
    },
    /// The supervisor is of another profession.
    SupervisorOtherProfession,
    /// The supervisor is under proceedings or a sanction.
    SupervisorNotInGoodStanding,
    /// Private study already fills all that it may.
    PrivateFull {
        /// The most that private study may fill.
        cap: Minutes,
    },
}

/// What became of one line of the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// What was logged.
    pub logged: Minutes,
    /// What of it counts.
    pub counted: Minutes,
    /// Why the rest, if there is a rest, does not.
    pub why_not: Option<NotCounted>,
    /// The last day of applying on which it lies in the window; `None` where nothing of it counts.
    pub apply_by: Option<Date>,
    /// The same for the regulator's usual, shorter window; it may lie in the past.
    pub apply_by_usual: Option<Date>,
}

/// Logged and counted time of one kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct KindTotal {
    /// What was logged.
    pub logged: Minutes,
    /// What of it counts.
    pub counted: Minutes,
}

/// Logged and counted time by kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Totals {
    /// Supervised practice.
    pub supervised: KindTotal,
    /// Formal study.
    pub formal: KindTotal,
    /// Private study.
    pub private: KindTotal,
}

impl Totals {
    /// All kinds together.
    pub fn all(&self) -> KindTotal {
        let kinds = [self.supervised, self.formal, self.private];
        KindTotal {
            logged: kinds.iter().map(|kind| kind.logged).sum(),
            counted: kinds.iter().map(|kind| kind.counted).sum(),
        }
    }
}

/// What is left to do. `total` = `private_at_most` + `other_at_least`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Left {
    /// All that is left.
    pub total: Minutes,
    /// How much of it may be private study.
    pub private_at_most: Minutes,
    /// How much of it must be supervised practice or formal study.
    pub other_at_least: Minutes,
}

/// A line that is the first to fall out of the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FallsOut {
    /// Its place in the log.
    pub activity: usize,
    /// The first day of applying on which it no longer counts.
    pub on: Date,
    /// The counted time that goes with it.
    pub time: Minutes,
}

/// By when: all updating, from first day to last, must lie in the months before the application
/// (HCPC, rule `time-window`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// The first day on which an activity may begin and count, for the application's day.
    pub first_day: Date,
    /// The same for the regulator's usual, shorter window.
    pub usual_first_day: Date,
    /// The first day of the earliest line that counts; `None` before any does.
    pub begun: Option<Date>,
    /// The day by which all must be done and applied for, so that every counted line counts. Where
    /// nothing counts yet: if the updating begins today.
    pub finish_by: Date,
    /// The same for the usual window. In the past where the log is too long for it already.
    pub usual_finish_by: Date,
    /// The line that falls out of the window first.
    pub first_to_fall_out: Option<FallsOut>,
    /// Where the log is enough: the last day of applying on which it still is, counting both the
    /// lines that fall out and a need that grows. Lines to spare make this later than `finish_by`.
    pub enough_until: Option<Date>,
    /// The same for the usual window; `None` where the log is not enough under it.
    pub usual_enough_until: Option<Date>,
}

/// The arithmetic of updating, where updating is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Updating {
    /// The most that private study may fill.
    pub private_cap: Minutes,
    /// What is left.
    pub left: Left,
    /// By when.
    pub window: Window,
}

/// Whether the log meets the rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome {
    /// It does, however the regulator's texts are read.
    Meets,
    /// It may: [`Assessment::checks`] says what must be asked first.
    CheckFirst,
    /// Not yet.
    DoesNotMeet,
    /// The rule is not a count of days: the regulator looks at each case.
    NoDayCount,
}

/// Something to ask before relying on the answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Check {
    /// Away for exactly the years at which the band begins; the regulator's texts disagree.
    OnTheLine {
        /// The band's id.
        band: String,
    },
    /// These lines lie in the whole window and not in the usual, shorter one.
    OutsideUsualWindow {
        /// Places in the log.
        activities: Vec<usize>,
    },
    /// Something about the supervisor was not said. The lines are counted meanwhile.
    SupervisorNotSaid {
        /// Places in the log.
        activities: Vec<usize>,
    },
    /// The day of leaving the register was not said; within a month of it, readmission is short.
    LeavingDayNotSaid,
    /// Exactly a month since leaving: the texts say "under" and "within".
    OneMonthLine,
    /// Short readmission and updating together: the pages speak of each alone.
    UpdatingWithShortReadmission,
    /// Restoration: nothing read says whether days of updating are enough.
    Restoration,
    /// A qualification that was never used, and no band for its age: the pages say nothing.
    NothingSaid,
    /// The rule on practice abroad was read on older pages only.
    PracticeAbroad,
    /// An osteopath who left the register rather than becoming non-practising: not covered.
    LeftGoscRegister,
    /// The osteopathic council's own page was not read, or is old: ask it.
    AskGosc,
}

/// Everything found about a case and its log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// How long away.
    pub out: TimeOut,
    /// What is asked for on the application's day.
    pub need: Need,
    /// When that changes next, if it does.
    pub need_change: Option<NeedChange>,
    /// The way back.
    pub way: Way,
    /// What the way asks for.
    pub forms: Vec<Form>,
    /// One for each line of the log, in its order.
    pub lines: Vec<Line>,
    /// Time by kind.
    pub totals: Totals,
    /// What is left and by when, where updating is asked for.
    pub updating: Option<Updating>,
    /// Whether the log meets the rule.
    pub outcome: Outcome,
    /// What to ask first. Not empty where the outcome is [`Outcome::CheckFirst`].
    pub checks: Vec<Check>,
    /// The rules that it rests on.
    pub statements: Vec<Statement>,
}
