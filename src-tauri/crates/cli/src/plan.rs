//! One plan: its dates and its money.

use crate::arguments::PlanCommand;
use crate::{Outcome, keep, text};
use atlas::wire::{ChosenStep, Mode, Preference, TimelineRequest};
use atlas::{Atlas, AtlasError};
use std::io::Read as _;
use std::path::Path;

pub(crate) fn run(atlas: &Atlas, command: &PlanCommand, json: bool) -> Result<Outcome, AtlasError> {
    match command {
        PlanCommand::Check { file } => check(atlas, file, json),
        PlanCommand::Timeline {
            steps,
            not_before,
            can_get,
            cannot_get,
            today,
        } => {
            let timeline = atlas.timeline(&TimelineRequest {
                today: keep::today_or(today.as_deref()),
                steps: steps.iter().map(|typed| step(typed)).collect(),
                not_before: not_before.clone(),
                can_get: can_get.clone(),
                cannot_get: cannot_get.clone(),
            })?;
            Ok(crate::show(json, &timeline, text::plan::timeline))
        }
    }
}

/// Says whether a saved plan holds.
fn check(atlas: &Atlas, file: &Path, json: bool) -> Result<Outcome, AtlasError> {
    let report = atlas.check_plan(&read(file)?)?;
    let faulty = !report.faults.is_empty();
    Ok(crate::found_or_nothing(
        faulty,
        json,
        &report,
        text::plan::report,
    ))
}

/// The file's bytes, and no more of them than a plan can have: a file that is too long, or that never
/// ends, is not read whole.
fn read(file: &Path) -> Result<Vec<u8>, AtlasError> {
    let bad = |error: &std::io::Error| {
        AtlasError::bad(format!(
            "The file {} cannot be read: {error}.",
            file.display()
        ))
    };
    let opened = std::fs::File::open(file).map_err(|error| bad(&error))?;
    let mut bytes = Vec::new();
    let most = u64::try_from(atlas::PLAN_FILE_LONGEST).unwrap_or(u64::MAX);
    opened
        .take(most.saturating_add(1))
        .read_to_end(&mut bytes)
        .map_err(|error| bad(&error))?;
    Ok(bytes)
}

/// Wishes by their names.
pub(crate) fn wishes(typed: &[String]) -> Result<Vec<Preference>, AtlasError> {
    const KNOWN: [(&str, Preference); 3] = [
        ("paid-all-the-way", Preference::PaidAllTheWay),
        ("no-new-school-exams", Preference::NoNewSchoolExams),
        ("part-time-or-paid", Preference::PartTimeOrPaid),
    ];
    let wish = |typed: &String| {
        let known = KNOWN.iter().find(|(name, _)| name == typed);
        known
            .map(|(_, wish)| *wish)
            .ok_or_else(|| AtlasError::unknown("wish", typed, KNOWN.iter().map(|(name, _)| *name)))
    };
    typed.iter().map(wish).collect()
}

/// `route`, `route:part-time`, `route@post` or both.
fn step(typed: &str) -> ChosenStep {
    let (step, from) = match typed.split_once('@') {
        Some((step, from)) => (step, Some(from.to_owned())),
        None => (typed, None),
    };
    let (route, mode) = match step.strip_suffix(":part-time") {
        Some(route) => (route, Mode::PartTime),
        None => (step, Mode::FullTime),
    };
    ChosenStep {
        route: route.to_owned(),
        mode,
        from,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_is_a_route_with_how_and_from_where() {
        let plain = step("physio-bsc");
        assert_eq!(
            (plain.route.as_str(), plain.mode),
            ("physio-bsc", Mode::FullTime)
        );
        assert_eq!(plain.from, None);
        let both = step("physio-bsc:part-time@physiotherapy-assistant");
        assert_eq!(
            (both.route.as_str(), both.mode),
            ("physio-bsc", Mode::PartTime)
        );
        assert_eq!(both.from.as_deref(), Some("physiotherapy-assistant"));
    }
}
