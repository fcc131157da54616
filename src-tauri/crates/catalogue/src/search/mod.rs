//! From words that a person types to what they may mean, best first, each with the reason.
//!
//! 1. *Fold*: what was typed becomes plain words (lower case, no accents, no signs), so that no
//!    sign can mean anything to SQLite; small words such as `how to become a` are dropped.
//! 2. *Widen*: a word also stands for its family (radiographer, radiography) and for everyday
//!    words that mean the same (salary, pay). One by which a profession goes (OT) stands for it in
//!    the names of what is about it. One that begins no word of the catalogue was spelled
//!    wrong: its nearest words, by letters and by ear, stand for it.
//! 3. *Names*: every name of every item is compared in memory: exact, prefix, all words.
//! 4. *Text*: FTS5 finds the words in titles, names and texts. When hardly any item holds all
//!    words, items that hold some follow, those with the most and rarest first.
//! 5. *Rank*: see [`rank`].

pub(crate) mod fold;
mod index;
mod names;
mod rank;
mod spell;
mod synonyms;

pub(crate) use index::Index;

use std::collections::BTreeMap;

use crate::store::{Catalogue, CatalogueError};
use names::Words;

/// Longer queries are cut to so many characters.
pub const LONGEST_QUERY: usize = 200;

/// More words than this are not looked at.
const MOST_WORDS: usize = 12;

/// Where fewer items than this hold all the words, items that hold some are added after them.
const FEW: usize = 5;

/// How many items are looked up by their text.
const MOST_TEXTS: i64 = 200;

/// What kind of thing was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// One of the 14.
    Profession,
    /// A branch with a title of its own.
    Branch,
    /// A job or status on the ladder.
    Role,
    /// A way from one position to another.
    Route,
    /// An apprenticeship standard.
    Apprenticeship,
    /// A question people ask.
    Question,
    /// A starting point.
    Start,
    /// Something people have or lack.
    Attainment,
    /// An organisation.
    Body,
    /// A credential or framework.
    Credential,
    /// Money that helps.
    Fund,
    /// A way to give medicines.
    Mechanism,
    /// A topic.
    Topic,
    /// A piece of text on a topic.
    Statement,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Self; 14] = [
        Self::Profession,
        Self::Branch,
        Self::Role,
        Self::Route,
        Self::Apprenticeship,
        Self::Question,
        Self::Start,
        Self::Attainment,
        Self::Body,
        Self::Credential,
        Self::Fund,
        Self::Mechanism,
        Self::Topic,
        Self::Statement,
    ];

    /// The name of its table.
    pub fn name(self) -> &'static str {
        match self {
            Self::Profession => "profession",
            Self::Branch => "branch",
            Self::Role => "role",
            Self::Route => "route",
            Self::Apprenticeship => "apprenticeship",
            Self::Question => "question",
            Self::Start => "start",
            Self::Attainment => "attainment",
            Self::Body => "body",
            Self::Credential => "credential",
            Self::Fund => "fund",
            Self::Mechanism => "mechanism",
            Self::Topic => "topic",
            Self::Statement => "statement",
        }
    }

    /// The kind of that name.
    pub fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// Why something was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// By its name.
    Name,
    /// By another name, which it holds.
    AlsoCalled(String),
    /// By words people search for when they mean it.
    SearchedFor(String),
    /// By a name that is spelled nearly like what was typed.
    SpelledNearlyLike(String),
    /// By what is said of it.
    InTheText,
}

impl Reason {
    /// The reason as it is shown: "also called" …
    pub fn label(&self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::AlsoCalled(_) => "also called",
            Self::SearchedFor(_) => "people search for",
            Self::SpelledNearlyLike(_) => "spelled nearly like",
            Self::InTheText => "in the text",
        }
    }

    /// The name or words that were matched, where it was not the title itself.
    pub fn matched(&self) -> Option<&str> {
        match self {
            Self::AlsoCalled(name) | Self::SearchedFor(name) | Self::SpelledNearlyLike(name) => {
                Some(name)
            }
            Self::Name | Self::InTheText => None,
        }
    }
}

/// One thing that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// What kind of thing it is.
    pub kind: Kind,
    /// Its id in that kind's table.
    pub id: String,
    /// Its name or title.
    pub title: String,
    /// A line that tells it apart.
    pub subtitle: String,
    /// The words around the match, when it was found by its text.
    pub snippet: Option<String>,
    /// The professions and branches it is about; none: all.
    pub professions: Vec<String>,
    /// Why it was found.
    pub reason: Reason,
    /// How well it fits: higher is better. Comparable within one answer only.
    pub score: u32,
}

/// Hits of one kind, best first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group<'a> {
    /// What they are.
    pub kind: Kind,
    /// The hits.
    pub hits: Vec<&'a Hit>,
}

/// The answer to a search.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// All hits, best first, at most as many as were asked for.
    pub hits: Vec<Hit>,
    /// How many there would be without that limit.
    pub total: usize,
    /// The query was longer than [`LONGEST_QUERY`] and only its beginning was looked for.
    pub cut: bool,
    /// No item holds all the words: these hold some of them.
    pub partial: bool,
}

impl Found {
    /// The hits by kind; the kind with the best hit first.
    pub fn groups(&self) -> Vec<Group<'_>> {
        let mut groups: Vec<Group<'_>> = Vec::new();
        for hit in &self.hits {
            match groups.iter_mut().find(|group| group.kind == hit.kind) {
                Some(group) => group.hits.push(hit),
                None => groups.push(Group {
                    kind: hit.kind,
                    hits: vec![hit],
                }),
            }
        }
        groups
    }
}

impl Catalogue {
    /// Looks for what a person typed; at most `limit` hits. Nothing typed, nothing found. No
    /// query is an error: the only errors are of the file.
    pub fn search(&self, query: &str, limit: usize) -> Result<Found, CatalogueError> {
        let cut = query.chars().nth(LONGEST_QUERY).is_some();
        let query: String = query.chars().take(LONGEST_QUERY).collect();
        let index = &self.contents.search;
        let words = Words::of(&query, index);
        if words.is_empty() {
            return Ok(Found {
                cut,
                ..Found::default()
            });
        }
        let mut best: BTreeMap<usize, rank::Match> = BTreeMap::new();
        names::look(index, &words, &mut best);
        for text in self.texts(&words.every())? {
            rank::add_text(index, &words, text, &mut best);
        }
        let partial = best.is_empty() && words.len() > 1;
        if best.len() < FEW && words.len() > 1 {
            names::look_for_some(index, &words, &mut best);
            for text in self.texts(&words.any())? {
                rank::add_some_text(index, text, &mut best);
            }
        }
        let mut ranked: Vec<(usize, rank::Match)> = best.into_iter().collect();
        ranked.sort_by_key(|(item, found)| (std::cmp::Reverse(found.score), *item));
        let total = ranked.len();
        let hits = ranked
            .into_iter()
            .take(limit)
            .filter_map(|(at, found)| index.hit(at, found));
        Ok(Found {
            hits: hits.collect(),
            total,
            cut,
            partial,
        })
    }

    /// The items whose text fits an FTS5 expression made by [`Words`].
    fn texts(&self, expression: &str) -> Result<Vec<rank::Text>, CatalogueError> {
        let db = self.db();
        let mut statement = db.prepare_cached(include_str!("../sql/search_text.sql"))?;
        let texts = statement.query_map((expression, MOST_TEXTS), |row| {
            Ok(rank::Text {
                item: row.get::<_, u32>("rowid")? as usize,
                rank: row.get("rank")?,
                snippet: row.get("snippet")?,
            })
        })?;
        Ok(texts.collect::<Result<_, _>>()?)
    }
}
