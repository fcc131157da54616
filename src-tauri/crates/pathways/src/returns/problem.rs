//! Finding what cannot be worked with, before any arithmetic.

use super::case::{Activity, Case, History, Minutes, Register};
use super::dates::{days_counted, plus_years};
use super::error::{MAX_ACTIVITIES, MAX_PLAN_YEARS, MAX_YEARS_OUT, ReturnsError, Which};
use jiff::civil::Date;

/// Minutes in a day.
const DAY: u64 = 24 * 60;

/// Everything in the case and the log that cannot be worked with: the case first, then the log
/// line by line, then what lines say together. Empty where [`assess`](super::assess()) can answer.
pub fn problems(case: &Case, log: &[Activity], today: Date) -> Vec<ReturnsError> {
    let mut found = Vec::new();
    about_dates(case, today, &mut found);
    if log.len() > MAX_ACTIVITIES {
        found.push(ReturnsError::TooManyActivities { count: log.len() });
        return found;
    }
    let mut sound = Vec::new();
    for (activity, line) in log.iter().enumerate() {
        match about_line(activity, line, today) {
            Ok(entry) => sound.push(entry),
            Err(problem) => found.push(problem),
        }
    }
    found.extend(overlap(sound));
    found
}

fn about_dates(case: &Case, today: Date, found: &mut Vec<ReturnsError>) {
    let mut dates = Vec::new();
    match case.history {
        History::OnceRegistered {
            last_practised,
            register,
        } => {
            dates.push((Which::LastPractised, last_practised));
            if let Register::Left { on: Some(left), .. } = register {
                dates.push((Which::LeftRegister, left));
                if last_practised > left {
                    let practised = last_practised;
                    found.push(ReturnsError::PractisedAfterLeaving { practised, left });
                }
            }
        }
        History::NeverRegistered { qualified, .. } => dates.push((Which::Qualified, qualified)),
    }
    dates.extend(
        case.practised_abroad
            .map(|date| (Which::PractisedAbroad, date)),
    );
    for (which, date) in dates {
        if date > today {
            found.push(ReturnsError::DateInFuture { which, date, today });
        } else if plus_years(date, MAX_YEARS_OUT) <= today {
            found.push(ReturnsError::TooLongAgo { which, date });
        }
    }
    if let Some(apply_on) = case.apply_on {
        if apply_on < today {
            found.push(ReturnsError::ApplicationInPast { apply_on, today });
        } else if apply_on > plus_years(today, MAX_PLAN_YEARS) {
            found.push(ReturnsError::ApplicationTooFar { apply_on });
        }
    }
}

/// A line whose dates and time can be worked with.
struct Entry {
    activity: usize,
    start: Date,
    end: Date,
    time: Minutes,
}

fn about_line(activity: usize, line: &Activity, today: Date) -> Result<Entry, ReturnsError> {
    let Activity {
        start,
        end,
        minutes,
        ..
    } = *line;
    if end < start {
        return Err(ReturnsError::EndBeforeStart {
            activity,
            start,
            end,
        });
    }
    if end > today {
        return Err(ReturnsError::NotYetDone {
            activity,
            end,
            today,
        });
    }
    let time = match u64::try_from(minutes) {
        Ok(0) | Err(_) => return Err(ReturnsError::NoTime { activity, minutes }),
        Ok(minutes) => Minutes(minutes),
    };
    let days = days_counted(start, end);
    if time > Minutes(days * DAY) {
        return Err(ReturnsError::MoreThanItsDays {
            activity,
            time,
            days,
        });
    }
    Ok(Entry {
        activity,
        start,
        end,
        time,
    })
}

/// The shortest stretch of days into which more hours were logged than it has, if there is one.
///
/// The hours of a set of activities can be laid out on their days if and only if no stretch of
/// days is shorter than the hours of the activities that lie wholly inside it (Hall's condition
/// for intervals). A stretch that fails can be taken to begin where an activity begins and to end
/// where one ends, so it is enough to try those: at most [`MAX_ACTIVITIES`] squared.
fn overlap(mut entries: Vec<Entry>) -> Option<ReturnsError> {
    entries.sort_by_key(|entry| (entry.end, entry.start, entry.activity));
    let numbered: Vec<(u64, u64, Minutes)> = entries
        .iter()
        .map(|entry| (day_number(entry.start), day_number(entry.end), entry.time))
        .collect();
    let mut starts: Vec<(u64, Date)> = entries
        .iter()
        .map(|entry| (day_number(entry.start), entry.start))
        .collect();
    starts.sort_unstable();
    starts.dedup();
    // The fewest days that hold too much: how many, the first, and the place of the last line.
    let mut worst: Option<(u64, Date, usize)> = None;
    for (first, start) in starts {
        let mut time = Minutes::ZERO;
        for (at, &(begins, ends, minutes)) in numbered.iter().enumerate() {
            if begins < first {
                continue;
            }
            time += minutes;
            let days = ends - first + 1;
            if time > Minutes(days * DAY) && worst.is_none_or(|(fewest, ..)| days < fewest) {
                worst = Some((days, start, at));
            }
        }
    }
    let (_, start, last) = worst?;
    let end = entries[last].end;
    entries.retain(|entry| entry.start >= start && entry.end <= end);
    let time = entries.iter().map(|entry| entry.time).sum();
    let mut activities: Vec<usize> = entries.into_iter().map(|entry| entry.activity).collect();
    activities.sort_unstable();
    Some(ReturnsError::Overlap {
        activities,
        start,
        end,
        time,
    })
}

/// Days from the calendar's first, so that the many comparisons are of whole numbers.
fn day_number(day: Date) -> u64 {
    days_counted(Date::MIN, day)
}
