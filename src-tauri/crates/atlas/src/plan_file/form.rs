//! The form of a saved plan: what the screens write, and the JSON Schema that describes it.

use crate::wire::Mode;
use schemars::{JsonSchema, SchemaGenerator};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What `format` says in every saved plan.
pub(super) const FORMAT: &str = "ahp-atlas-plan";
/// The newest form that this program reads. A change that an older program cannot read raises it.
pub(super) const VERSION: u64 = 1;

/// A plan that a person saved: open JSON that a person can read. `answers` and `plan.id` are what
/// AHP Atlas reads back; the rest is for people and other programs.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub(super) struct PlanFile {
    /// Always "ahp-atlas-plan".
    #[schemars(extend("const" = FORMAT))]
    pub(super) format: String,
    /// The version of this form.
    #[schemars(range(min = 1, max = 1))]
    pub(super) version: u64,
    /// The day it was saved, "2026-11-24".
    #[schemars(extend("format" = "date"))]
    pub(super) saved_on: String,
    /// The catalogue's edition, "2026-11".
    #[schemars(length(max = 100))]
    pub(super) edition: String,
    /// What the person said.
    pub(super) answers: Answers,
    /// The plan that they kept.
    pub(super) plan: KeptPlan,
}

/// What the person said.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub(super) struct Answers {
    /// Ids of starting points or roles; empty where the person did not say.
    #[schemars(length(max = 30), inner(regex(pattern = r"^[a-z0-9][a-z0-9-]{0,99}$")))]
    pub(super) from: Vec<String>,
    /// Id of the profession, branch, role or stage that they aim at.
    #[schemars(length(max = 100))]
    pub(super) to: String,
    /// For those who return: the profession or branch that they qualified in.
    #[serde(default)]
    pub(super) profession: Option<String>,
    /// Ids of attainments, each with what they said of it.
    #[schemars(extend("maxProperties" = 100))]
    pub(super) said: BTreeMap<String, Reply>,
}

/// What a person said of an attainment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub(super) enum Reply {
    /// They have it.
    Yes,
    /// They lack it.
    No,
    /// They are not sure.
    Unsure,
}

/// The plan that they kept.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub(super) struct KeptPlan {
    /// The plan's id: its steps and what it rests on.
    #[schemars(length(min = 1, max = 2000))]
    pub(super) id: String,
    /// The plan's name, in words.
    #[schemars(length(max = 2000))]
    pub(super) name: String,
    /// Where it leads, in words.
    #[schemars(length(max = 2000))]
    pub(super) leads_to: String,
    /// The first month in which the person wants to begin, "2027-09"; none: as soon as it can be.
    #[schemars(regex(pattern = r"^[0-9]{4}-(0[1-9]|1[0-2])$"))]
    #[serde(default)]
    pub(super) begin: Option<String>,
    /// The steps, in their order.
    #[schemars(length(max = 64))]
    pub(super) steps: Vec<KeptStep>,
}

/// A step of it.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub(super) struct KeptStep {
    /// The route's id.
    #[schemars(regex(pattern = r"^[a-z0-9][a-z0-9-]{0,99}$"))]
    pub(super) route: String,
    /// The route's title, in words.
    #[schemars(length(max = 2000))]
    pub(super) title: String,
    /// Full or part time.
    #[schemars(with = "ModeWord")]
    pub(super) mode: Mode,
    /// Its usual months.
    #[schemars(range(max = 600))]
    pub(super) usual_months: u32,
    /// Its first month, "2027-09"; none: not reckoned.
    #[schemars(regex(pattern = r"^[0-9]{4}-(0[1-9]|1[0-2])$"))]
    #[serde(default)]
    pub(super) begins: Option<String>,
    /// Its last month.
    #[schemars(regex(pattern = r"^[0-9]{4}-(0[1-9]|1[0-2])$"))]
    #[serde(default)]
    pub(super) ends: Option<String>,
    /// The last day to apply, "2027-01-14", where one is known.
    #[schemars(extend("format" = "date"))]
    #[serde(default)]
    pub(super) apply_by: Option<String>,
    /// The person ticked it off.
    pub(super) done: bool,
}

/// How [`Mode`] is written.
#[derive(JsonSchema)]
#[schemars(rename = "Mode", rename_all = "kebab-case")]
#[expect(dead_code, reason = "only its description is used")]
enum ModeWord {
    /// Full time, or the usual way.
    FullTime,
    /// Part time.
    PartTime,
}

/// The JSON Schema of a saved plan.
pub fn json_schema() -> serde_json::Value {
    let mut schema = SchemaGenerator::default().into_root_schema_for::<PlanFile>();
    schema.insert("title".to_owned(), "A saved plan of AHP Atlas".into());
    schema.to_value()
}
