//! One plan: its dates and its money.

use crate::arguments::PlanCommand;
use crate::{Outcome, keep, text};
use atlas::wire::{ChosenStep, Mode, TimelineRequest};
use atlas::{Atlas, AtlasError};

pub(crate) fn run(atlas: &Atlas, command: &PlanCommand, json: bool) -> Result<Outcome, AtlasError> {
    match command {
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
