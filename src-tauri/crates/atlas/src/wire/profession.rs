//! Professions: cards and the long page.

use super::{Evidence, Named, RouteCard};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What this catalogue is.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Overview {
    /// For example "2026-11".
    pub edition: String,
    /// How many professions, roles, routes, sources and so on.
    pub counts: Vec<Count>,
    /// What is wrong with the catalogue, where something is, in one sentence.
    pub problem: Option<String>,
}

/// How many of something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Count {
    /// Of what: "sources".
    pub of: String,
    /// How many.
    pub count: u32,
}

/// Which ways in a profession has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "plain yes-or-no facts for filters"
)]
pub struct WaysIn {
    /// A degree or an integrated master's.
    pub degree: bool,
    /// A course for graduates.
    pub graduate: bool,
    /// An apprenticeship.
    pub apprenticeship: bool,
    /// A way in on which a vocational course, an Access course or a job stands in for A levels,
    /// and no degree is asked for.
    pub without_a_levels: bool,
    /// How many open routes to registration.
    pub routes: u32,
}

/// A profession on a list.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ProfessionCard {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its name for many.
    pub plural: String,
    /// The letters of its line's badge.
    pub badge: String,
    /// Its family.
    pub group: String,
    /// What it is, in a sentence.
    pub in_short: String,
    /// Its regulator.
    pub regulator: Named,
    /// A small profession that needs people.
    pub small: bool,
    /// Its branches.
    pub branches: Vec<Named>,
    /// Its ways in.
    pub ways_in: WaysIn,
    /// School subjects that help.
    pub subjects: Vec<String>,
    /// What its statements say in the words of the filters, a row a statement.
    pub tagged: Vec<Tagged>,
    /// Who says so.
    pub evidence: Evidence,
}

/// Tags that one statement carries, with who says so.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Tagged {
    /// The statement's topic.
    pub topic: Named,
    /// Ids of the tags.
    pub tags: Vec<String>,
    /// Who says so.
    pub evidence: Evidence,
}

/// A word by which people look for a profession.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Tag {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it answers: `likes`, `helps` or `works`.
    pub group: String,
}

/// All professions.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Professions {
    /// In the order of their names.
    pub professions: Vec<ProfessionCard>,
    /// Every tag, by group and in its order.
    pub tags: Vec<Tag>,
}

/// A text on a topic.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Statement {
    /// Its id.
    pub id: String,
    /// Its heading.
    pub title: Option<String>,
    /// A paragraph.
    pub text: Option<String>,
    /// A list.
    pub items: Vec<String>,
    /// Named values.
    pub details: Vec<Detail>,
    /// A page to open.
    pub url: Option<String>,
    /// Who says so.
    pub evidence: Evidence,
}

/// A named value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Detail {
    /// What it is.
    pub name: String,
    /// Its value.
    pub value: String,
}

/// All statements of one topic.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct TopicBlock {
    /// The topic.
    pub topic: Named,
    /// Its statements.
    pub statements: Vec<Statement>,
}

/// A number with its year.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Figure {
    /// Its id.
    pub id: String,
    /// What is counted.
    pub what: String,
    /// The number.
    pub value: f64,
    /// Its unit.
    pub unit: String,
    /// The topic it belongs to.
    pub topic: String,
    /// Who says so.
    pub evidence: Evidence,
}

/// Pay of a band in the newest year known.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Pay {
    /// The band.
    pub band: String,
    /// The year, "2026/27".
    pub year: String,
    /// On joining, in pounds a year.
    pub entry: u32,
    /// At the top, in pounds a year.
    pub top: u32,
    /// Who says so.
    pub evidence: Evidence,
}

/// A role on the ladder.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Role {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Other titles.
    pub other_titles: Vec<String>,
    /// Its stage.
    pub stage: Named,
    /// Its pillar.
    pub pillar: String,
    /// Its bands.
    pub bands: Vec<String>,
    /// Professions or branches it belongs to.
    pub professions: Vec<Named>,
    /// What the job is.
    pub what: String,
    /// What is needed.
    pub needs: Option<String>,
    /// Fields within it.
    pub specialisms: Vec<String>,
    /// Who says so.
    pub evidence: Evidence,
}

/// A body.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Body {
    /// Its id.
    pub id: String,
    /// Its kind.
    pub kind: String,
    /// Its name.
    pub name: String,
    /// Its short name.
    pub short: Option<String>,
    /// Its own address.
    pub url: Option<String>,
    /// What it does.
    pub text: String,
    /// Named values.
    pub details: Vec<Detail>,
    /// Who says so.
    pub evidence: Evidence,
}

/// An apprenticeship standard.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Apprenticeship {
    /// Its id.
    pub id: String,
    /// Its code, to search for; empty where not known.
    pub code: String,
    /// Its title.
    pub title: String,
    /// Its level.
    pub level: u8,
    /// Its typical months.
    pub months: Option<u16>,
    /// Its status.
    pub status: String,
    /// What is asked at entry.
    pub entry: Vec<String>,
    /// More.
    pub text: Option<String>,
    /// Named values.
    pub details: Vec<Detail>,
    /// Who says so.
    pub evidence: Evidence,
}

/// One cell of the medicines matrix.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct MedicineRight {
    /// The profession or branch.
    pub profession: Named,
    /// The mechanism.
    pub mechanism: Named,
    /// `yes`, `no`, `proposed`, `none-found` or `campaign-only`.
    pub value: String,
    /// Since when.
    pub since: Option<String>,
    /// Conditions.
    pub text: Option<String>,
    /// Who says so.
    pub evidence: Evidence,
}

/// A course that a page named: an example.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Provider {
    /// Its id.
    pub id: String,
    /// The university or trust.
    pub name: String,
    /// The award.
    pub award: String,
    /// The kind of route.
    pub kind: Named,
    /// The town.
    pub place: String,
    /// Who says so.
    pub evidence: Evidence,
}

/// A question people ask.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Question {
    /// Its id.
    pub id: String,
    /// The question.
    pub ask: String,
    /// The answer.
    pub answer: String,
    /// Who says so.
    pub evidence: Evidence,
}

/// A page to open next.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Link {
    /// Its title.
    pub title: String,
    /// Its address.
    pub url: String,
    /// Who publishes it.
    pub publisher: String,
}

/// What is not known here.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Gap {
    /// Its id.
    pub id: String,
    /// The topic.
    pub topic: Named,
    /// What is not known.
    pub text: String,
    /// Whom to ask.
    pub ask: Option<String>,
}

/// One profession, whole.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ProfessionPage {
    /// Its card.
    pub card: ProfessionCard,
    /// Titles that only registered people may use.
    pub protected_titles: Vec<String>,
    /// Other public names.
    pub other_names: Vec<String>,
    /// Its professional body.
    pub body: Option<Body>,
    /// The regulator's row.
    pub regulator: Option<Body>,
    /// The official careers page.
    pub official_page: String,
    /// What it is, topic by topic.
    pub topics: Vec<TopicBlock>,
    /// Numbers.
    pub figures: Vec<Figure>,
    /// Roles, by stage.
    pub ladder: Vec<Role>,
    /// Pay of every band on the ladder, newest year.
    pub pay: Vec<Pay>,
    /// Routes to registration.
    pub ways_in: Vec<RouteCard>,
    /// Routes back.
    pub ways_back: Vec<RouteCard>,
    /// Routes in support work and before registration that are not to registration.
    pub support_ways: Vec<RouteCard>,
    /// Routes on from registration.
    pub ways_on: Vec<RouteCard>,
    /// Apprenticeship standards.
    pub apprenticeships: Vec<Apprenticeship>,
    /// Its row of the medicines matrix.
    pub medicines: Vec<MedicineRight>,
    /// Courses that a page named.
    pub providers: Vec<Provider>,
    /// Questions.
    pub questions: Vec<Question>,
    /// Pages to open next.
    pub links: Vec<Link>,
    /// What is not known here.
    pub gaps: Vec<Gap>,
}
