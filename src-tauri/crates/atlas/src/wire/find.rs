//! Search, sources, stats and single rows.

use super::{
    Apprenticeship, Attainment, Body, Count, Named, Pay, ProfessionPage, Role, RouteCard, Source,
    Statement, TopicBlock,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Words that a person typed.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct SearchRequest {
    /// The words.
    pub words: String,
    /// The most hits to give.
    #[ts(optional)]
    pub limit: Option<u32>,
}

/// One thing found.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Hit {
    /// `profession`, `role`, `route` …
    pub kind: String,
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// A line about it.
    pub line: String,
    /// Professions it belongs to.
    pub professions: Vec<Named>,
    /// Why it matched, in words.
    pub reason: String,
}

/// What was found.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct SearchAnswer {
    /// Best first.
    pub hits: Vec<Hit>,
    /// The words were cut to this many characters, where they were too many.
    pub cut_to: Option<u32>,
}

/// A source with how often it is cited.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct CitedSource {
    /// The source.
    pub source: Source,
    /// By how many facts.
    pub cited: u32,
    /// On which topics.
    pub topics: Vec<Named>,
}

/// Every source.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct SourceList {
    /// By publisher, then title.
    pub sources: Vec<CitedSource>,
}

/// How complete a topic of a profession is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Completeness {
    /// The profession.
    pub profession: Named,
    /// The topic.
    pub topic: String,
    /// `full`, `part` or `none`.
    pub state: String,
    /// Why it is not full.
    pub reason: Option<String>,
}

/// A request for the counts.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct StatsRequest {
    /// Today, "2026-11-24", by the shell's clock: what is past its shelf-life depends on it.
    pub today: String,
}

/// What the catalogue holds.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Stats {
    /// The edition.
    pub edition: String,
    /// Rows by table.
    pub counts: Vec<Count>,
    /// Profession by topic.
    pub completeness: Vec<Completeness>,
    /// Facts by confidence.
    pub confidence: Vec<Count>,
    /// Facts by the year they belong to.
    pub years: Vec<Count>,
    /// Facts whose sources disagree.
    pub conflicts: u32,
    /// Things looked for and not found.
    pub gaps: u32,
    /// Facts past their shelf-life today.
    pub stale: u32,
}

/// A request for one row.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ShowRequest {
    /// Any kind that a search finds, or `source`.
    pub kind: String,
    /// Its id.
    pub id: String,
}

/// A role with the routes that touch it.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct RolePage {
    /// The role.
    pub role: Role,
    /// Pay of its bands, newest year.
    pub pay: Vec<Pay>,
    /// Routes that lead to it.
    pub ways_in: Vec<RouteCard>,
    /// Routes that start from it.
    pub ways_on: Vec<RouteCard>,
}

/// One row of the catalogue.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case", tag = "kind", content = "row")]
pub enum Shown {
    /// A profession.
    Profession(Box<ProfessionPage>),
    /// A role.
    Role(Box<RolePage>),
    /// A route.
    Route(Box<RouteCard>),
    /// An apprenticeship standard.
    Apprenticeship(Apprenticeship),
    /// A body.
    Body(Body),
    /// A statement, or what is read like one: a question, money, a credential, a medicines rule.
    Statement(Statement),
    /// Something that a person has or lacks: words of our own.
    Attainment(Attainment),
    /// A topic with all that is said on it.
    Topic(TopicBlock),
    /// A source, with what it is cited for.
    Source(CitedSource),
    /// A starting point: words of our own, so nobody else says so.
    Start {
        /// Its id.
        id: String,
        /// Its name.
        name: String,
    },
}
