//! A saved plan: whether it can be read, and whether what it says still holds.
//!
//! What comes from outside is not trusted: a file that is too long is refused before it is read, one
//! of a newer app is told from one that is damaged, and each mistake is one sentence that says where.

mod form;

pub use form::json_schema;

use crate::wire::{ChosenStep, RoutesRequest};
use crate::{AtlasError, Ready, dates, returns};
use form::{FORMAT, PlanFile, Reply, VERSION};
use language::say;
use serde::Serialize;
use serde_json::Value;

/// The most bytes that a saved plan may have. One takes a few thousand.
pub const LONGEST: usize = 1 << 20;
/// The most steps that a saved plan may have.
const MOST_STEPS: usize = 64;
/// The most starting points, and the most answers, that it may have.
const MOST_STARTS: usize = 30;
const MOST_ANSWERS: usize = 100;
/// The most bytes that an id, and a piece of text, may have.
const LONGEST_ID: usize = 100;
const LONGEST_TEXT: usize = 2_000;

/// What a saved plan is, and what of it does not hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PlanReport {
    /// The plan's name.
    pub name: String,
    /// The day it was saved.
    pub saved_on: String,
    /// The catalogue's edition then.
    pub edition: String,
    /// The month in which it begins, or that it begins as soon as it can.
    pub begin: String,
    /// How many steps it has.
    pub steps: usize,
    /// How many of them are ticked off.
    pub done: usize,
    /// What does not hold with this catalogue, a sentence each.
    pub faults: Vec<String>,
}

impl Ready {
    pub(crate) fn check_plan(&self, file: &[u8]) -> Result<PlanReport, AtlasError> {
        let plan = read(file)?;
        let mut faults = self.unknown(&plan);
        if faults.is_empty() {
            faults.extend(self.no_longer_a_way(&plan));
        }
        Ok(PlanReport {
            name: plan.plan.name,
            saved_on: plan.saved_on,
            edition: plan.edition,
            begin: plan
                .plan
                .begin
                .unwrap_or_else(|| say!("refusal-plan-begin")),
            steps: plan.plan.steps.len(),
            done: plan.plan.steps.iter().filter(|step| step.done).count(),
            faults,
        })
    }

    /// Ids that this catalogue does not have, and ways of taking a route that are not there.
    fn unknown(&self, plan: &PlanFile) -> Vec<String> {
        let catalogue = &self.catalogue;
        let answers = &plan.answers;
        let mut faults = Vec::new();
        for id in &answers.from {
            if catalogue.position(id).is_none() {
                let known = catalogue.positions().map(catalogue::Position::id);
                faults.push(AtlasError::unknown("starting point or role", id, known));
            }
        }
        let aims = [Some(&answers.to), answers.profession.as_ref()];
        let aims = aims.into_iter().flatten().filter(|id| !id.is_empty());
        faults.extend(aims.filter_map(|id| self.targets(id).err()));
        for id in answers.said.keys() {
            if catalogue.attainment(id).is_none() {
                let known = catalogue.attainments().iter().map(|row| row.id.as_str());
                faults.push(AtlasError::unknown("attainment", id, known));
            }
        }
        for step in &plan.plan.steps {
            let chosen = ChosenStep {
                route: step.route.clone(),
                mode: step.mode,
                from: None,
            };
            faults.extend(self.chosen_step(&chosen).err());
        }
        let sentence = |error: AtlasError| {
            let parts = std::iter::once(error.message).chain(error.hints);
            parts.collect::<Vec<_>>().join(" ")
        };
        faults.into_iter().map(sentence).collect()
    }

    /// Why the plan is not among the ways from the answers in the file, if it is not.
    fn no_longer_a_way(&self, plan: &PlanFile) -> Option<String> {
        let answers = &plan.answers;
        let said = |reply: Reply| {
            let those = answers.said.iter().filter(|(_, said)| **said == reply);
            those.map(|(id, _)| id.clone()).collect::<Vec<_>>()
        };
        if answers.from.is_empty() || answers.to.is_empty() {
            return None;
        }
        let request = RoutesRequest {
            from: answers.from.clone(),
            has: said(Reply::Yes),
            lacks: said(Reply::No),
            unsure: said(Reply::Unsure),
            to: answers.to.clone(),
            profession: answers.profession.clone(),
            ..RoutesRequest::default()
        };
        let found = match self.routes(&request) {
            Ok(found) => found,
            Err(error) => return Some(error.message),
        };
        let also = found.also_works.iter().map(|also| &also.plan);
        let same = found.plans.iter().chain(also).any(|way| {
            let steps = way.steps.iter().map(|step| (&step.route, step.mode));
            let kept = plan.plan.steps.iter().map(|step| (&step.route, step.mode));
            way.id == plan.plan.id || steps.eq(kept)
        });
        (!same).then(|| say!("refusal-plan-no-way"))
    }
}

/// Reads a file, or says in one sentence what is wrong with it. Nothing is guessed.
fn read(file: &[u8]) -> Result<PlanFile, AtlasError> {
    if file.len() > LONGEST {
        return Err(AtlasError::bad(say!(
            "refusal-plan-too-long",
            longest = LONGEST
        )));
    }
    let whole: Value = serde_json::from_slice(file).map_err(|error| {
        AtlasError::bad(say!(
            "refusal-plan-not-json",
            line = error.line(),
            column = error.column()
        ))
    })?;
    if whole.get("format").and_then(Value::as_str) != Some(FORMAT) {
        return Err(AtlasError::bad(say!("refusal-plan-not-ours")));
    }
    match whole.get("version") {
        Some(Value::Number(version)) => match version.as_u64() {
            Some(1..=VERSION) => {}
            Some(newer @ 2..) => {
                return Err(AtlasError::bad(say!(
                    "refusal-plan-newer",
                    newer = newer,
                    known = VERSION
                ))
                .hint(say!("refusal-plan-newer-hint")));
            }
            Some(0) | None => return Err(damaged("version")),
        },
        _ => return Err(damaged("version")),
    }
    let plan: PlanFile = serde_path_to_error::deserialize(whole)
        .map_err(|error| damaged(&error.path().to_string()))?;
    check(&plan)?;
    Ok(plan)
}

/// What the types cannot say.
fn check(plan: &PlanFile) -> Result<(), AtlasError> {
    let holds = |good: bool, place: &str| if good { Ok(()) } else { Err(damaged(place)) };
    let month = |month: &Option<String>| {
        let good = |text: &String| dates::chosen_month(text).is_ok();
        month.as_ref().is_none_or(good)
    };
    let day = |text: &str| returns::day("other", text).is_ok();
    let PlanFile {
        answers,
        plan: kept,
        ..
    } = plan;
    holds(day(&plan.saved_on), "saved_on")?;
    holds(plan.edition.len() <= LONGEST_ID, "edition")?;
    let starts = answers.from.len() <= MOST_STARTS && answers.from.iter().all(|id| is_id(id));
    holds(starts, "answers.from")?;
    holds(answers.to.len() <= LONGEST_ID, "answers.to")?;
    let profession = answers.profession.as_deref().unwrap_or("");
    holds(
        profession.is_empty() || is_id(profession),
        "answers.profession",
    )?;
    let said = answers.said.len() <= MOST_ANSWERS && answers.said.keys().all(|id| is_id(id));
    holds(said, "answers.said")?;
    holds((1..=LONGEST_TEXT).contains(&kept.id.len()), "plan.id")?;
    holds(kept.name.len() <= LONGEST_TEXT, "plan.name")?;
    holds(kept.leads_to.len() <= LONGEST_TEXT, "plan.leads_to")?;
    holds(month(&kept.begin), "plan.begin")?;
    holds(kept.steps.len() <= MOST_STEPS, "plan.steps")?;
    for (at, step) in kept.steps.iter().enumerate() {
        let good = is_id(&step.route)
            && step.title.len() <= LONGEST_TEXT
            && step.usual_months <= pathways::calendar::MAX_MONTHS
            && month(&step.begins)
            && month(&step.ends)
            && step.apply_by.as_deref().is_none_or(day);
        holds(good, &format!("plan.steps[{at}]"))?;
    }
    Ok(())
}

/// Ids are lower-case letters, digits and hyphens.
fn is_id(text: &str) -> bool {
    let fits = (1..=LONGEST_ID).contains(&text.len());
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    fits && text.bytes().all(plain) && !text.starts_with('-')
}

fn damaged(place: &str) -> AtlasError {
    const LONGEST_PLACE: usize = 80;
    let place: String = place.chars().take(LONGEST_PLACE).collect();
    AtlasError::bad(say!("refusal-plan-changed", place = place))
}
