//! Everything the catalogue holds, table by table, and the questions asked of it.

use std::collections::BTreeMap;
use std::sync::Arc;

use rusqlite::Connection;

use super::evidence::{AnyFact, EvidenceBook, Fact, Source};
use super::lists::Lists;
use super::routes::Route;
use super::{
    Apprenticeship, Attainment, Body, Branch, Changed, Choice, Credential, Deadline, Fee, Figure,
    Fund, Gap, Gatekeeper, Leaning, Link, Mechanism, MedicineRight, Pay, Profession, Provider,
    Question, ReturnBand, ReturnExample, ReturnLimit, Role, Start, Statement, Tag, Word, facts,
    ladder, rows, suits, words,
};
use crate::entries::Row as _;
use crate::search::Index;
use crate::store::Catalogue;

/// The rows of one table in the order they are shown, and where each id is.
#[derive(Debug)]
pub(crate) struct Shelf<T> {
    rows: Vec<Fact<T>>,
    at: BTreeMap<String, usize>,
}

impl<T> Shelf<T> {
    fn new(rows: Vec<Fact<T>>, id: impl Fn(&T) -> &str) -> Self {
        let at = rows
            .iter()
            .enumerate()
            .map(|(i, row)| (id(&row.row).to_owned(), i))
            .collect();
        Self { rows, at }
    }

    fn get(&self, id: &str) -> Option<&Fact<T>> {
        self.at.get(id).and_then(|&at| self.rows.get(at))
    }
}

/// Where a person can stand.
#[derive(Clone, Copy, Debug)]
pub enum Position<'a> {
    /// A starting point.
    Start(&'a Fact<Start>),
    /// A role.
    Role(&'a Fact<Role>),
}

impl<'a> Position<'a> {
    /// Its id.
    pub fn id(self) -> &'a str {
        match self {
            Self::Start(start) => &start.row.id,
            Self::Role(role) => &role.row.id,
        }
    }

    /// Its name or title.
    pub fn name(self) -> &'a str {
        match self {
            Self::Start(start) => &start.row.name,
            Self::Role(role) => &role.row.title,
        }
    }

    /// Other positions where whoever stands here stands too.
    pub fn counts_as(self) -> &'a [String] {
        match self {
            Self::Start(start) => &start.row.counts_as,
            Self::Role(role) => &role.row.counts_as,
        }
    }

    /// Attainments that whoever stands here has.
    pub fn gives(self) -> &'a [String] {
        match self {
            Self::Start(start) => &start.row.gives,
            Self::Role(role) => &role.row.gives,
        }
    }
}

macro_rules! shelves {
    (
        by id { $($(#[$doc:meta])* $many:ident, $one:ident: $row:ident;)* }
        listed { $($(#[$list_doc:meta])* $list:ident, $list_name:literal: $list_row:ident;)* }
    ) => {
        /// Everything but the search tables.
        pub(crate) struct Contents {
            pub(crate) meta: BTreeMap<String, String>,
            pub(crate) search: Index,
            sources: Vec<Arc<Source>>,
            citations: BTreeMap<String, usize>,
            changes: Vec<Changed>,
            $($many: Shelf<$row>,)*
            $($list: Vec<Fact<$list_row>>,)*
        }

        /// The tables of rows with evidence, by the names they have in the authored text.
        pub(crate) const FACT_TABLES: &[&str] = &[$(stringify!($one),)* $($list_name,)*];

        impl Catalogue {
            /// Calls `look` with every row: its table, its key there, and itself.
            pub(crate) fn each_fact(&self, mut look: impl FnMut(&'static str, String, &dyn AnyFact)) {
                $(for fact in self.$many() {
                    look(stringify!($one), fact.row.id.clone(), fact);
                })*
                $(for fact in self.$list() {
                    look($list_name, fact.row.key(), fact);
                })*
            }

            $(
                $(#[$doc])*
                pub fn $many(&self) -> &[Fact<$row>] {
                    &self.contents.$many.rows
                }

                /// The one with this id.
                pub fn $one(&self, id: &str) -> Option<&Fact<$row>> {
                    self.contents.$many.get(id)
                }
            )*
            $(
                $(#[$list_doc])*
                pub fn $list(&self) -> &[Fact<$list_row>] {
                    &self.contents.$list
                }
            )*
        }
    };
}
shelves! {
    by id {
        /// The 14 professions, by name.
        professions, profession: Profession;
        /// Branches with a registered title of their own, by profession.
        branches, branch: Branch;
        /// All roles, up the ladder.
        roles, role: Role;
        /// All routes.
        routes, route: Route;
        /// Statements, by topic and in their order.
        statements, statement: Statement;
        /// Numbers with their years.
        figures, figure: Figure;
        /// Courses that pages named: examples, never the whole list.
        providers, provider: Provider;
        /// Questions people ask, answered.
        questions, question: Question;
        /// Pages to open next.
        links, link: Link;
        /// Charges.
        fees, fee: Fee;
        /// Money that helps.
        funds, fund: Fund;
        /// Starting points, in their order.
        starts, start: Start;
        /// What people have or lack, in its order.
        attainments, attainment: Attainment;
        /// Who must say yes.
        gatekeepers, gatekeeper: Gatekeeper;
        /// The stages of the ladder, in their order.
        stages, stage: Word;
        /// The kinds of route, in their order.
        kinds, kind: Word;
        /// The topics, in their order.
        topics, topic: Word;
        /// Organisations.
        bodies, body: Body;
        /// Apprenticeship standards.
        apprenticeships, apprenticeship: Apprenticeship;
        /// How much updating a gap in practice asks for.
        return_bands, return_band: ReturnBand;
        /// Worked examples of return.
        return_examples, return_example: ReturnExample;
        /// Lawful ways to give medicines, in the matrix's order.
        mechanisms, mechanism: Mechanism;
        /// Credentials and frameworks.
        credentials, credential: Credential;
        /// Days and spans to know.
        deadlines, deadline: Deadline;
        /// What was looked for and not found.
        gaps, gap: Gap;
        /// Either/or choices between real tasks, in their order.
        choices, choice: Choice;
        /// Words by which people look for a profession, by group and in their order.
        tags, tag: Tag;
    }
    listed {
        /// Pay by band, the newest year first.
        pay, "pay": Pay;
        /// The limits of return rules.
        return_limits, "return_limit": ReturnLimit;
        /// The cells of the medicines matrix.
        medicine_rights, "medicine_right": MedicineRight;
        /// What a choice says for which profession.
        leanings, "leaning": Leaning;
    }
}

impl Contents {
    /// Reads every table.
    pub(crate) fn read(db: &Connection) -> rusqlite::Result<Self> {
        let mut book = EvidenceBook::read(db)?;
        let mut lists = Lists::read(db)?;
        macro_rules! shelf {
            ($sql:literal, $read:path) => {
                Shelf::new(
                    book.facts(db, include_str!(concat!("../sql/", $sql, ".sql")), $read)?,
                    |row| &row.id,
                )
            };
            ($sql:literal, $read:path, lists) => {
                Shelf::new(
                    book.facts(db, include_str!(concat!("../sql/", $sql, ".sql")), |row| {
                        $read(row, &mut lists)
                    })?,
                    |row| &row.id,
                )
            };
        }
        let meta = rows(db, include_str!("../sql/meta.sql"), |row| {
            Ok((row.get("key")?, row.get("value")?))
        })?;
        Ok(Self {
            meta: meta.into_iter().collect(),
            search: Index::read(db)?,
            professions: shelf!("profession", words::profession),
            branches: shelf!("branch", words::branch),
            roles: shelf!("role", ladder::role, lists),
            routes: Shelf::new(super::routes::routes(db, &mut book, &mut lists)?, |row| {
                &row.id
            }),
            statements: shelf!("statement", facts::statement, lists),
            figures: shelf!("figure", facts::figure, lists),
            providers: shelf!("provider", facts::provider, lists),
            questions: shelf!("question", facts::question, lists),
            links: shelf!("link", facts::link, lists),
            fees: shelf!("fee", super::routes::fee),
            funds: shelf!("fund", super::routes::fund, lists),
            starts: shelf!("start", ladder::start, lists),
            attainments: shelf!("attainment", ladder::attainment, lists),
            gatekeepers: shelf!("gatekeeper", words::gatekeeper),
            stages: shelf!("stage", words::word),
            kinds: shelf!("kind", words::word),
            topics: shelf!("topic", words::word),
            bodies: shelf!("body", words::body, lists),
            apprenticeships: shelf!("apprenticeship", super::routes::apprenticeship, lists),
            return_bands: shelf!("return_band", facts::return_band),
            return_examples: shelf!("return_example", facts::return_example),
            mechanisms: shelf!("mechanism", facts::mechanism),
            credentials: shelf!("credential", facts::credential, lists),
            deadlines: shelf!("deadline", super::routes::deadline, lists),
            gaps: shelf!("gap", facts::gap, lists),
            choices: shelf!("choice", suits::choice),
            tags: shelf!("tag", words::tag),
            pay: book.facts(db, include_str!("../sql/pay.sql"), super::routes::pay)?,
            return_limits: book.facts(
                db,
                include_str!("../sql/return_limit.sql"),
                facts::return_limit,
            )?,
            medicine_rights: book.facts(
                db,
                include_str!("../sql/medicine_right.sql"),
                facts::medicine_right,
            )?,
            leanings: book.facts(db, include_str!("../sql/leaning.sql"), suits::leaning)?,
            citations: book.citations(),
            changes: rows(db, include_str!("../sql/change.sql"), words::changed)?,
            sources: book.sources,
        })
    }
}

impl Catalogue {
    /// When this edition was made: "2026-11"; empty where the text does not say.
    pub fn edition(&self) -> &str {
        self.contents.meta.get("edition").map_or("", String::as_str)
    }

    /// The edition before, with which [`Catalogue::changes`] compares this one: "2026-05". None
    /// where this is the first edition, or was not compared.
    pub fn compared_with(&self) -> Option<&str> {
        self.contents.meta.get("compared_with").map(String::as_str)
    }

    /// What is not as it was in the edition before, in the order of tables and rows.
    pub fn changes(&self) -> &[Changed] {
        &self.contents.changes
    }

    /// SHA-256 over the authored files that it was compiled from.
    pub fn source_hash(&self) -> &str {
        self.contents
            .meta
            .get("source_hash")
            .map_or("", String::as_str)
    }

    /// All sources, by id.
    pub fn sources(&self) -> &[Arc<Source>] {
        &self.contents.sources
    }

    /// The source with this id.
    pub fn source(&self, id: &str) -> Option<&Arc<Source>> {
        let sources = &self.contents.sources;
        sources
            .binary_search_by(|s| s.id.as_str().cmp(id))
            .ok()
            .and_then(|at| sources.get(at))
    }

    /// How many rows cite a source.
    pub fn citations(&self, source: &str) -> usize {
        self.contents
            .citations
            .get(source)
            .copied()
            .unwrap_or_default()
    }

    /// The starting point or role with this id.
    pub fn position(&self, id: &str) -> Option<Position<'_>> {
        let start = || self.start(id).map(Position::Start);
        self.role(id).map(Position::Role).or_else(start)
    }

    /// All starting points, then all roles.
    pub fn positions(&self) -> impl Iterator<Item = Position<'_>> {
        let starts = self.starts().iter().map(Position::Start);
        starts.chain(self.roles().iter().map(Position::Role))
    }

    /// Whether a row about these `professions` concerns a profession or branch: it names it, or
    /// the profession of the branch, or a branch of the profession, or none at all, which is all.
    pub fn concerns(&self, professions: &[String], wanted: &str) -> bool {
        professions.is_empty() || self.names(professions, wanted)
    }

    /// The same, but a row about all professions is not about this one.
    pub fn names(&self, professions: &[String], wanted: &str) -> bool {
        let parent = |id: &str| self.branch(id).map(|b| b.row.profession.as_str());
        professions.iter().any(|named| {
            named == wanted || parent(named) == Some(wanted) || parent(wanted) == Some(named)
        })
    }

    /// The roles of a profession or branch, up the ladder.
    pub fn roles_of(&self, profession: &str) -> impl Iterator<Item = &Fact<Role>> {
        self.roles()
            .iter()
            .filter(move |role| self.concerns(&role.professions, profession))
    }

    /// The branches of a profession.
    pub fn branches_of(&self, profession: &str) -> impl Iterator<Item = &Fact<Branch>> {
        self.branches()
            .iter()
            .filter(move |branch| branch.profession == profession)
    }

    /// The routes that lead to a position.
    pub fn routes_to(&self, position: &str) -> impl Iterator<Item = &Fact<Route>> {
        self.routes()
            .iter()
            .filter(move |route| route.to.iter().any(|to| to == position))
    }

    /// The routes that can be begun from a position.
    pub fn routes_from(&self, position: &str) -> impl Iterator<Item = &Fact<Route>> {
        self.routes()
            .iter()
            .filter(move |route| route.from.iter().any(|from| from == position))
    }

    /// The statements on a topic, in their order.
    pub fn statements_on(&self, topic: &str) -> impl Iterator<Item = &Fact<Statement>> {
        self.statements()
            .iter()
            .filter(move |statement| statement.topic == topic)
    }
}
