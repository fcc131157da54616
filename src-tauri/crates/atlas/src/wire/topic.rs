//! A topic's page, the medicines matrix, and and the routes that begin where a person stands.

use super::{Evidence, Figure, Gap, MedicineRight, Named, Question, Role, RouteCard, Statement};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A request for a topic's page.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct TopicRequest {
    /// The topic's id: "advanced-practice".
    pub id: String,
    /// A profession or branch; with it the page leaves out what is about others alone.
    #[ts(optional)]
    pub profession: Option<String>,
}

/// All that the catalogue holds on a topic.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct TopicPage {
    /// The topic.
    pub topic: Named,
    /// The profession or branch that the page was asked for.
    pub profession: Option<Named>,
    /// What is said on it.
    pub statements: Vec<Statement>,
    /// Credentials and frameworks that belong to it.
    pub credentials: Vec<Credential>,
    /// Jobs that it is about, up the ladder.
    pub roles: Vec<Role>,
    /// Routes that lead to these jobs.
    pub ways: Vec<RouteCard>,
    /// Study and proof beside the job that the topic is about, whatever it leads to.
    pub study: Vec<RouteCard>,
    /// Numbers.
    pub figures: Vec<Figure>,
    /// Questions people ask.
    pub questions: Vec<Question>,
    /// What is not known here.
    pub gaps: Vec<Gap>,
}

/// A credential, a curriculum or a career framework.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Credential {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// `credential`, `framework`, `roadmap` …
    pub kind: String,
    /// The field of work that it is about; none: no one field.
    pub field: Option<String>,
    /// Who owns it.
    pub owner: String,
    /// Its level.
    pub level: Option<u8>,
    /// Professions that it names; none: several, as `who_for` says.
    pub professions: Vec<Named>,
    /// Who it is for, in words.
    pub who_for: Option<String>,
    /// How long it takes.
    pub length: Option<String>,
    /// Whether it runs.
    pub status: String,
    /// The year of its publication.
    pub year: Option<u16>,
    /// Anything else.
    pub text: Option<String>,
    /// Its parts.
    pub items: Vec<String>,
    /// Who says so.
    pub evidence: Evidence,
}

/// The lawful ways to give medicines, and who may use which.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct MedicineMatrix {
    /// The ways, in the matrix's order: what each is and asks.
    pub mechanisms: Vec<Statement>,
    /// A row a profession or branch, in the order of their names.
    pub rows: Vec<MedicineRow>,
}

/// What one profession or branch may do, a cell a way.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct MedicineRow {
    /// The profession or branch.
    pub profession: Named,
    /// The profession on whose line it is.
    pub line: String,
    /// Its rights, in the order of the ways.
    pub rights: Vec<MedicineRight>,
}

/// A request for the routes that can be begun from somewhere.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct OnwardRequest {
    /// A starting point or a role.
    pub from: String,
}

/// The routes that can be begun from somewhere, whatever a person has.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct OnwardAnswer {
    /// Where they begin.
    pub from: Named,
    /// Those that end in a registered title: a group a title, in the order of the professions.
    pub towards: Vec<OnwardTowards>,
    /// Those that lead to jobs and starting points below registration.
    pub rungs: Vec<RouteCard>,
    /// Those that leave a person where they are, but open others.
    pub staying: Vec<RouteCard>,
}

/// Routes to one registered title.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct OnwardTowards {
    /// The profession or branch.
    pub profession: Named,
    /// The profession on whose line it is.
    pub line: String,
    /// The routes, those that begin just there before those for a wider group, open ones first.
    pub routes: Vec<RouteCard>,
}
