//! What search keeps in memory: items, their folded names, and every word there is.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;
use rusqlite::types::Type;

use super::rank::Match;
use super::{Hit, Kind, fold};

/// By which kind of name something is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Known {
    Name,
    AlsoCalled,
    SearchedFor,
}

/// A thing that can be found.
#[derive(Debug)]
pub(crate) struct Item {
    pub(crate) kind: Kind,
    id: String,
    pub(crate) title: String,
    subtitle: String,
    pub(crate) professions: Vec<String>,
}

/// A name, as written and as it is compared.
#[derive(Debug)]
pub(crate) struct Name {
    /// Place of its item.
    pub(crate) item: usize,
    pub(crate) known: Known,
    pub(crate) written: String,
    /// Its words.
    pub(crate) words: Vec<String>,
    /// Its words in one piece: `x-ray` and `xray` are the same.
    pub(crate) solid: String,
}

/// A word of the catalogue.
#[derive(Debug)]
pub(crate) struct Word {
    pub(crate) word: String,
    pub(crate) sound: String,
    pub(crate) letters: usize,
}

/// Everything that search looks at besides the full text.
#[derive(Debug, Default)]
pub(crate) struct Index {
    items: Vec<Item>,
    pub(crate) names: Vec<Name>,
    /// Sorted.
    pub(crate) words: Vec<Word>,
    /// In how many items a word stands.
    counts: BTreeMap<String, u32>,
    /// Names of one word that mean a profession or branch (`ot`, `physio`), and which.
    callings: BTreeMap<String, Calling>,
}

/// Professions and branches that go by one word.
#[derive(Clone, Debug, Default)]
pub(crate) struct Calling {
    pub(crate) ids: BTreeSet<String>,
    /// Their names in full, folded.
    pub(crate) names: BTreeSet<Vec<String>>,
}

impl Index {
    pub(crate) fn read(db: &Connection) -> rusqlite::Result<Self> {
        let mut index = Self::default();
        let mut statement = db.prepare(include_str!("../sql/search_item.sql"))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let kind: String = row.get("kind")?;
            let kind = Kind::of(&kind).ok_or_else(|| wrong("a kind that is not known", &kind))?;
            let professions: String = row.get("professions")?;
            let professions = serde_json::from_str(&professions)
                .map_err(|_| wrong("professions that are no list", &professions))?;
            index.items.push(Item {
                kind,
                id: row.get("item")?,
                title: row.get("title")?,
                subtitle: row.get("subtitle")?,
                professions,
            });
            if row.get::<_, u32>("id")? as usize != index.items.len() {
                return Err(wrong("items that are not numbered from 1", ""));
            }
        }
        let mut statement = db.prepare(include_str!("../sql/search_name.sql"))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let item = (row.get::<_, u32>("item")? as usize).wrapping_sub(1);
            let reason: String = row.get("reason")?;
            let known = match reason.as_str() {
                "name" => Known::Name,
                "also-called" => Known::AlsoCalled,
                "searched-for" => Known::SearchedFor,
                _ => return Err(wrong("a reason that is not known", &reason)),
            };
            let written: String = row.get("name")?;
            let words = fold::words(&written);
            index.names.push(Name {
                item,
                known,
                solid: words.concat(),
                words,
                written,
            });
        }
        let mut statement = db.prepare(include_str!("../sql/search_word.sql"))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let word: String = row.get("word")?;
            index.counts.insert(word.clone(), row.get("items")?);
            let (sound, letters) = (fold::sound(&word), word.chars().count());
            index.words.push(Word {
                word,
                sound,
                letters,
            });
        }
        index.words.sort_by(|a, b| a.word.cmp(&b.word));
        index.callings = index.known_by_one_word();
        Ok(index)
    }

    fn known_by_one_word(&self) -> BTreeMap<String, Calling> {
        let mut callings: BTreeMap<String, Calling> = BTreeMap::new();
        for name in &self.names {
            let (Some(item), [word]) = (self.items.get(name.item), name.words.as_slice()) else {
                continue;
            };
            let branches = self.items.iter().filter(|branch| {
                item.kind == Kind::Profession
                    && branch.kind == Kind::Branch
                    && branch.professions.contains(&item.id)
            });
            if matches!(item.kind, Kind::Profession | Kind::Branch) {
                let calling = callings.entry(word.clone()).or_default();
                calling.ids.insert(item.id.clone());
                calling.ids.extend(branches.map(|branch| branch.id.clone()));
                calling.names.insert(fold::words(&item.title));
            }
        }
        callings
    }

    /// The professions and branches that go by a word.
    pub(crate) fn calling(&self, word: &str) -> Option<&Calling> {
        self.callings.get(word)
    }

    pub(crate) fn item(&self, at: usize) -> Option<&Item> {
        self.items.get(at)
    }

    /// Whether some word of the catalogue begins so.
    pub(crate) fn begins_a_word(&self, start: &str) -> bool {
        let at = self.words.partition_point(|w| w.word.as_str() < start);
        self.words
            .get(at)
            .is_some_and(|w| w.word.starts_with(start))
    }

    /// How much a word tells: rare words more, by the logarithm of their rarity.
    #[expect(clippy::cast_precision_loss, reason = "there are a few thousand items")]
    pub(crate) fn weight(&self, word: &str) -> f64 {
        let all = self.items.len().max(1) as f64;
        let holding = f64::from(self.counts.get(word).copied().unwrap_or(1));
        (1.0 + all / holding).ln()
    }

    pub(super) fn hit(&self, at: usize, found: Match) -> Option<Hit> {
        let item = self.items.get(at)?;
        Some(Hit {
            kind: item.kind,
            id: item.id.clone(),
            title: item.title.clone(),
            subtitle: item.subtitle.clone(),
            snippet: found.snippet,
            professions: item.professions.clone(),
            reason: found.reason,
            score: found.score,
        })
    }
}

fn wrong(what: &str, value: &str) -> rusqlite::Error {
    let message = format!("the search tables hold {what}: {value}");
    rusqlite::Error::FromSqlConversionFailure(0, Type::Text, message.into())
}
