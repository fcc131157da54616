//! The map: what to draw. The answer is the scene of `careermap`.

use super::RouteCard;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

pub use careermap::Scene as MapScene;

/// What the map is to show.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum MapView {
    /// All lines.
    #[default]
    All,
    /// One profession or branch: every role and route.
    Profession,
    /// One plan, lit on its profession.
    Plan,
    /// One step in and one step out of a role or starting point.
    Neighbourhood,
}

/// A step of a plan: as in the answer to `routes`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MapStep {
    /// The position before.
    pub from: String,
    /// The route.
    pub route: String,
    /// The position after.
    pub to: String,
}

/// What the map is to show, and of what.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct MapRequest {
    /// Which view.
    pub view: MapView,
    /// For one profession: its id or a branch's. For a plan: left out, it is the target's.
    #[ts(optional)]
    pub profession: Option<String>,
    /// For a neighbourhood: the role or starting point.
    #[ts(optional)]
    pub role: Option<String>,
    /// For a plan without steps: where the person stands.
    #[ts(optional)]
    pub from: Option<String>,
    /// For a plan without steps: a role, or a profession.
    #[ts(optional)]
    pub to: Option<String>,
    /// For a plan: its steps. Left out, the best plan from `from` to `to` is lit.
    pub steps: Vec<MapStep>,
}

/// The map on paper: one profession on A4, all lines on A3.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MapPrint {
    /// `a4` or `a3`, lying.
    pub paper: String,
    /// The sheet, in SVG.
    pub svg: String,
}

/// The routes of a map, to be told whole: in its table, its cards and its filters.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
pub struct WaysRequest {
    /// Ids of routes.
    pub routes: Vec<String>,
}

/// Routes by id.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
pub struct Ways {
    /// Each route that was asked for and is known.
    pub routes: BTreeMap<String, RouteCard>,
}
