//! Dates, and what they take for granted, in sentences for the person.

use catalogue::Deadline;
use language::{month_name, say};
use pathways::Date;
use pathways::calendar::{Assumption, Slot, YearMonth};

/// A day as people write it: "3 May 2026".
pub(crate) fn day(day: Date) -> String {
    language::day(day.year(), part(day.month()), part(day.day()))
}

fn month(month: YearMonth) -> String {
    language::month(month.year(), part(month.month()))
}

/// A month or a day of one: small and above nought.
fn part(part: impl TryInto<u8>) -> u8 {
    part.try_into().unwrap_or(0)
}

/// What the dates of a step are said of.
#[derive(Clone, Copy)]
pub(crate) enum Subject<'a> {
    /// The step in whose own box the sentence stands.
    It,
    /// A step by its title.
    Step(&'a str),
}

impl Subject<'_> {
    /// At the beginning of a sentence.
    fn first(self) -> String {
        match self {
            Self::It => say!("dates-it"),
            Self::Step(title) => title.to_owned(),
        }
    }

    /// Further on in one.
    fn further_on(self) -> String {
        match self {
            Self::It => say!("dates-it-further-on"),
            Self::Step(title) => title.to_owned(),
        }
    }
}

/// What a date of a step takes for granted.
pub(crate) fn assumption(
    subject: Subject<'_>,
    deadline: Option<&Deadline>,
    assumption: Assumption,
) -> String {
    let object = subject.further_on();
    match assumption {
        Assumption::UsualIntake { month } => say!(
            "dates-usual-intake",
            subject = subject.first(),
            month = month_name(month)
        ),
        Assumption::StartsInAnyMonth => say!("dates-any-month", subject = subject.first()),
        Assumption::DeadlineAnnounced => say!("dates-deadline-announced", object = object),
        Assumption::DeadlineAsUsual => match deadline {
            Some(row) => say!(
                "dates-deadline-usual-when",
                object = object,
                when = row.when.as_str()
            ),
            None => say!("dates-deadline-usual", object = object),
        },
        Assumption::DeadlineNotKnown => say!("dates-deadline-not-known", object = object),
        Assumption::LeadTime { months } => {
            say!("dates-lead-time", object = object, months = months)
        }
        Assumption::AppliesDuringStepBefore => say!("dates-applies-before", object = object),
        Assumption::RegulatorTimeNotCounted => say!("dates-regulator-time"),
    }
}

/// Each start of a step that its deadline has let slip, in a sentence.
pub(crate) fn missed(subject: Subject<'_>, slot: &Slot) -> Vec<String> {
    let sentence = |missed: &pathways::calendar::Missed| {
        let (start, then) = (month(missed.start), month(slot.start));
        let (object, last) = (subject.further_on(), day(missed.apply_by));
        let slipped = match missed.start.until(slot.start) {
            12 => say!(
                "dates-missed-year",
                object = object,
                start = start,
                day = last,
                then = then
            ),
            months => say!(
                "dates-missed-months",
                object = object,
                start = start,
                day = last,
                then = then,
                months = months
            ),
        };
        match missed.late_until {
            Some(until) => format!("{slipped} {}", say!("dates-late", day = day(until))),
            None => slipped,
        }
    };
    slot.missed.iter().map(sentence).collect()
}
