//! What the arithmetic found, in sentences for the person.

use crate::dates::words::day;
use language::{commas, say};
use pathways::returns::{
    Assessment, Check, Form, Minutes, Need, NeedChange, NotCounted, Regulator, TimeOut, Way,
};

/// "5 years and 2 months".
pub(super) fn away(out: &TimeOut) -> String {
    let years = || say!("returns-away-years", years = out.years);
    let months = || say!("returns-away-months", months = out.months);
    match (out.years, out.months) {
        (0, 0) => say!("returns-away-days", days = out.days),
        (0, _) => months(),
        (_, 0) => years(),
        _ => say!(
            "returns-away-years-months",
            years = years(),
            months = months()
        ),
    }
}

pub(super) fn headline(found: &Assessment, regulator: Regulator) -> String {
    match (&found.need, found.way) {
        (Need::Updating { days, time, .. }, _) => {
            say!(
                "returns-headline-updating",
                days = *days,
                hours = time.whole_hours()
            )
        }
        (Need::Nothing { .. }, Way::CarryOn) => {
            say!("returns-headline-carry-on")
        }
        (Need::Nothing { .. }, _) => say!("returns-headline-nothing"),
        (Need::Process { .. } | Need::Elsewhere, Way::GoscTellThem) => {
            say!("returns-headline-tell-gosc")
        }
        (Need::Process { .. }, _) if regulator == Regulator::Gosc => {
            say!("returns-headline-gosc")
        }
        (Need::Process { .. }, _) => say!("returns-headline-process"),
        (Need::Elsewhere, Way::International) => {
            say!("returns-headline-abroad")
        }
        (Need::Elsewhere, _) => {
            say!("returns-headline-elsewhere")
        }
    }
}

pub(super) fn way(way: Way) -> String {
    match way {
        Way::CarryOn => say!("returns-way-carry-on"),
        Way::Renewal => say!("returns-way-renewal"),
        Way::ShortReadmission => say!("returns-way-short"),
        Way::Readmission => say!("returns-way-readmission"),
        Way::Restoration => say!("returns-way-restoration"),
        Way::FirstUkApplication => say!("returns-way-first-uk"),
        Way::International => say!("returns-way-international"),
        Way::GoscTellThem => say!("returns-way-gosc-tell"),
        Way::GoscProcess => say!("returns-way-gosc-process"),
        Way::GoscBeforeRegister => {
            say!("returns-way-gosc-before-register")
        }
        Way::GoscFirstRegistration => {
            say!("returns-way-gosc-first")
        }
    }
}

pub(super) fn form(form: Form) -> String {
    match form {
        Form::Readmission => say!("returns-form-readmission"),
        Form::ReturningToPractice => {
            say!("returns-form-returning")
        }
        Form::RenewalUpload => say!("returns-form-renewal"),
        Form::UkApplication => say!("returns-form-uk"),
        Form::IdentityCopies => say!("returns-form-identity"),
        Form::PracticeAbroad => say!("returns-form-abroad"),
        Form::GoscReturnNotice => {
            say!("returns-form-gosc-notice")
        }
    }
}

/// Hours, and minutes where there are any: "3 h 30 min".
fn time(minutes: Minutes) -> String {
    let hours = minutes.whole_hours();
    match minutes.0 % 60 {
        0 => say!("time-hours", hours = hours),
        rest => say!("time-hours-minutes", hours = hours, minutes = rest),
    }
}

pub(super) fn why_not(reason: &NotCounted) -> String {
    match reason {
        NotCounted::NothingToCountTowards => say!("returns-not-nothing-to-count"),
        NotCounted::BeforeWindow { first_day } => {
            say!("returns-not-before-window", day = day(*first_day))
        }
        NotCounted::CrossesWindowStart { first_day } => {
            say!("returns-not-crosses-window", day = day(*first_day))
        }
        NotCounted::SupervisorTooNew { years, needed } => say!(
            "returns-not-supervisor-new",
            years = *years,
            needed = *needed
        ),
        NotCounted::SupervisorOtherProfession => {
            say!("returns-not-supervisor-profession")
        }
        NotCounted::SupervisorNotInGoodStanding => {
            say!("returns-not-supervisor-standing")
        }
        NotCounted::PrivateFull { cap } => {
            say!("returns-not-private-full", time = time(*cap))
        }
    }
}

pub(super) fn check(check: &Check) -> String {
    match check {
        Check::OnTheLine { .. } => {
            say!("returns-check-on-the-line")
        }
        Check::OutsideUsualWindow { activities } => say!(
            "returns-check-outside-usual",
            count = activities.len(),
            lines = lines(activities)
        ),
        Check::SupervisorNotSaid { activities } => say!(
            "returns-check-supervisor",
            count = activities.len(),
            lines = lines(activities)
        ),
        Check::LeavingDayNotSaid => {
            say!("returns-check-leaving-day")
        }
        Check::OneMonthLine => {
            say!("returns-check-one-month")
        }
        Check::UpdatingWithShortReadmission => {
            say!("returns-check-short-and-updating")
        }
        Check::Restoration => {
            say!("returns-check-restoration")
        }
        Check::NothingSaid => {
            say!("returns-check-nothing-said")
        }
        Check::PracticeAbroad => {
            say!("returns-check-abroad")
        }
        Check::LeftGoscRegister => {
            say!("returns-check-left-gosc")
        }
        Check::AskGosc => {
            say!("returns-check-ask-gosc")
        }
    }
}

/// The numbers of lines of the log.
fn lines(places: &[usize]) -> String {
    let numbers: Vec<String> = places.iter().map(|at| (at + 1).to_string()).collect();
    commas(&numbers)
}

pub(super) fn change(change: &NeedChange) -> String {
    let day = day(change.on);
    match &change.to {
        Need::Updating { days, .. } => say!("returns-change-updating", day = day, days = *days),
        Need::Nothing { .. } => say!("returns-change-nothing", day = day),
        Need::Process { .. } => say!("returns-change-process", day = day),
        Need::Elsewhere => say!("returns-change-elsewhere", day = day),
    }
}
