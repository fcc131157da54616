//! Dates, and what they take for granted, in sentences for the person.

use catalogue::Deadline;
use pathways::Date;
use pathways::calendar::{Assumption, Slot};

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A month of the year, 1 to 12, by name.
fn month_name(month: u8) -> &'static str {
    let at = usize::from(month).checked_sub(1);
    at.and_then(|at| MONTHS.get(at)).unwrap_or(&"")
}

/// A day as people write it: "3 May 2026".
pub(crate) fn day(day: Date) -> String {
    let month = u8::try_from(day.month()).map_or("", month_name);
    format!("{} {month} {}", day.day(), day.year())
}

/// What a date of `subject` takes for granted: "It", or the title of a step.
pub(crate) fn assumption(
    subject: &str,
    deadline: Option<&Deadline>,
    assumption: Assumption,
) -> String {
    match assumption {
        Assumption::UsualIntake { month } => {
            format!("{subject} starts in {}, as is usual.", month_name(month))
        }
        Assumption::StartsInAnyMonth => format!(
            "{subject} has no fixed start month that we know, so we count from the first month you are free."
        ),
        Assumption::DeadlineAnnounced => {
            format!("The last day to apply for {} is known.", object(subject))
        }
        Assumption::DeadlineAsUsual => {
            let when = deadline.map_or_else(String::new, |row| format!(" ({})", row.when));
            format!(
                "The last day to apply for {} is not out yet: we count with the usual day{when}.",
                object(subject)
            )
        }
        Assumption::DeadlineNotKnown => format!(
            "We know no last day to apply for {}. There may be one, so ask early.",
            object(subject)
        ),
        Assumption::LeadTime { months } => {
            format!(
                "Applying for {} takes about {months} months.",
                object(subject)
            )
        }
        Assumption::AppliesDuringStepBefore => format!(
            "You apply for {} while you are still on the step before.",
            object(subject)
        ),
        Assumption::RegulatorTimeNotCounted => {
            "The regulator's own time for your application comes on top.".to_owned()
        }
    }
}

/// The subject of a sentence, further on in one.
fn object(subject: &str) -> &str {
    if subject == "It" { "it" } else { subject }
}

/// Each start of `subject` that its deadline has let slip, in a sentence.
pub(crate) fn missed(subject: &str, slot: &Slot) -> Vec<String> {
    let sentence = |missed: &pathways::calendar::Missed| {
        let later = match missed.start.until(slot.start) {
            12 => "a year later".to_owned(),
            1 => "a month later".to_owned(),
            months => format!("{months} months later"),
        };
        let late = missed.late_until.map_or_else(String::new, |until| {
            format!(
                " Late applications may be taken until {} where places are left.",
                day(until)
            )
        });
        format!(
            "The last day to apply for {} in {} was {}, so it starts {later}, in {}.{late}",
            object(subject),
            missed.start,
            day(missed.apply_by),
            slot.start
        )
    };
    slot.missed.iter().map(sentence).collect()
}
