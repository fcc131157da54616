//! What the arithmetic found, in sentences for the person.

use crate::dates::words::day as say;
use pathways::returns::{
    Assessment, Check, Form, Minutes, Need, NeedChange, NotCounted, Regulator, TimeOut, Way,
};

fn many(count: u32, one: &str) -> String {
    if count == 1 {
        format!("1 {one}")
    } else {
        format!("{count} {one}s")
    }
}

/// "5 years and 2 months".
pub(super) fn away(out: &TimeOut) -> String {
    match (out.years, out.months) {
        (0, 0) => many(out.days, "day"),
        (0, months) => many(months, "month"),
        (years, 0) => many(years, "year"),
        (years, months) => format!("{} and {}", many(years, "year"), many(months, "month")),
    }
}

pub(super) fn headline(found: &Assessment, regulator: Regulator) -> String {
    match (&found.need, found.way) {
        (Need::Updating { days, time, .. }, _) => {
            format!(
                "You need {days} days of updating: {} hours.",
                time.whole_hours()
            )
        }
        (Need::Nothing { .. }, Way::CarryOn) => {
            "You may carry on: no updating is asked for.".into()
        }
        (Need::Nothing { .. }, _) => "No days of updating are asked for.".into(),
        (Need::Process { .. } | Need::Elsewhere, Way::GoscTellThem) => {
            "No days are counted. Tell the GOsC when you come back.".into()
        }
        (Need::Process { .. }, _) if regulator == Regulator::Gosc => {
            "No days are counted. You go through the GOsC's own return to practice process.".into()
        }
        (Need::Process { .. }, _) => "The regulator has a process of its own for you.".into(),
        (Need::Elsewhere, Way::International) => {
            "The rules of return are not for you: you apply from abroad.".into()
        }
        (Need::Elsewhere, _) => {
            "The rules of return do not speak of your case: ask the regulator.".into()
        }
    }
}

pub(super) fn way(way: Way) -> &'static str {
    match way {
        Way::CarryOn => "You are still registered and in practice: carry on.",
        Way::Renewal => "You are still registered: you show the updating when you renew online.",
        Way::ShortReadmission => "Short readmission: you left less than a month ago.",
        Way::Readmission => "Readmission to the register.",
        Way::Restoration => "Restoration: another team of the regulator looks at each case.",
        Way::FirstUkApplication => "A first application for registration with a UK qualification.",
        Way::International => "An international application for registration.",
        Way::GoscTellThem => "You tell the GOsC the day of your return, with proof of insurance.",
        Way::GoscProcess => "The GOsC's return to practice process.",
        Way::GoscBeforeRegister => {
            "A separate application of the GOsC for people who qualified before 9 May 2000."
        }
        Way::GoscFirstRegistration => {
            "A first registration with the GOsC: ask the GOsC what it needs."
        }
    }
}

pub(super) fn form(form: Form) -> &'static str {
    match form {
        Form::Readmission => "The HCPC's readmission form",
        Form::ReturningToPractice => {
            "The HCPC's returning to practice form, with a cover sheet that another registrant signs"
        }
        Form::RenewalUpload => "The evidence of your updating, uploaded when you renew online",
        Form::UkApplication => "The HCPC's UK application for registration",
        Form::IdentityCopies => "Certified copies of proof of identity and address",
        Form::PracticeAbroad => "Where you worked abroad, and how you were registered there",
        Form::GoscReturnNotice => {
            "To the GOsC: the day you return, insurance from that day, your practice details"
        }
    }
}

fn time(minutes: Minutes) -> String {
    minutes.to_string()
}

pub(super) fn why_not(reason: &NotCounted) -> String {
    match reason {
        NotCounted::NothingToCountTowards => "No days are counted in your case.".into(),
        NotCounted::BeforeWindow { first_day } => {
            format!("It ended before the window opened on {}.", say(*first_day))
        }
        NotCounted::CrossesWindowStart { first_day } => format!(
            "It began before the window opened on {}. Write it as two lines, and the later one can count.",
            say(*first_day)
        ),
        NotCounted::SupervisorTooNew { years, needed } => format!(
            "The supervisor has been registered for {}; it takes {needed}.",
            many(*years, "year")
        ),
        NotCounted::SupervisorOtherProfession => {
            "The supervisor must be of the same profession.".into()
        }
        NotCounted::SupervisorNotInGoodStanding => {
            "The supervisor must be free of proceedings and sanctions.".into()
        }
        NotCounted::PrivateFull { cap } => {
            format!(
                "Private study may fill no more than half: {} in all.",
                time(*cap)
            )
        }
    }
}

pub(super) fn check(check: &Check) -> String {
    match check {
        Check::OnTheLine { .. } => {
            "You are exactly on the line between two rules, and the regulator's texts differ: ask the regulator.".into()
        }
        Check::OutsideUsualWindow { activities } => format!(
            "{} inside 24 months but not inside the usual 12: ask the HCPC whether the longer window still holds.",
            lines(activities, "lies", "lie")
        ),
        Check::SupervisorNotSaid { activities } => format!(
            "{} only if the supervisor is of your profession and has been registered for three years: check.",
            lines(activities, "counts", "count")
        ),
        Check::LeavingDayNotSaid => {
            "If you left the register less than a month ago, readmission is shorter: look up the day.".into()
        }
        Check::OneMonthLine => {
            "You left exactly a month ago, and the texts differ: ask the HCPC whether readmission is short.".into()
        }
        Check::UpdatingWithShortReadmission => {
            "Short readmission and updating together: no page read speaks of both, so ask the HCPC.".into()
        }
        Check::Restoration => {
            "After a fitness to practise case, no page read says whether days of updating are enough: ask the HCPC.".into()
        }
        Check::NothingSaid => {
            "The pages read say nothing of a qualification of five years or less that was never used: ask the HCPC.".into()
        }
        Check::PracticeAbroad => {
            "That practice abroad counts was read on older pages: ask the HCPC before you rely on it.".into()
        }
        Check::LeftGoscRegister => {
            "The pages read speak of osteopaths who stayed on the register without practising. If you left it, ask the GOsC.".into()
        }
        Check::AskGosc => {
            "The GOsC's own page on this was not read, or is old: ask the GOsC.".into()
        }
    }
}

fn lines(places: &[usize], one: &str, more: &str) -> String {
    let numbers: Vec<String> = places.iter().map(|at| (at + 1).to_string()).collect();
    match numbers.as_slice() {
        [only] => format!("Line {only} {one}"),
        all => format!("Lines {} {more}", all.join(", ")),
    }
}

pub(super) fn change(change: &NeedChange) -> String {
    let then = match &change.to {
        Need::Updating { days, .. } => format!("{days} days of updating are asked for"),
        Need::Nothing { .. } => "no updating is asked for".to_owned(),
        Need::Process { .. } => "the regulator's own process begins".to_owned(),
        Need::Elsewhere => "another rule holds".to_owned(),
    };
    format!("If you apply on {} or later, {then}.", say(change.on))
}
