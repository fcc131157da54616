//! Who says so: sources, evidence, and rows that carry it.

use std::collections::BTreeMap;
use std::ops::Deref;
use std::sync::Arc;

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ValueRef};
use rusqlite::{Connection, Row};

use super::{Confidence, rows};
use crate::dates::Month;

/// A page or paper that says so.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, schemars::JsonSchema)]
pub struct Source {
    /// Unique.
    pub id: String,
    /// The page's title.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// The publisher's own address.
    pub url: String,
    /// The date that the copy read shows or implies, as exact as known; empty where none.
    pub copy_date: String,
    /// Anything a reader should know about the copy.
    pub note: Option<String>,
    /// Where it was in truth read, when not at the publisher's own address. Never a link.
    pub read_at: Option<String>,
}

/// Who says so, as of when, and how sure.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Evidence {
    /// Who says so, the weightiest first; empty only for words, which state no fact.
    pub sources: Vec<Arc<Source>>,
    /// The date or year that a moving figure belongs to.
    pub as_of: Option<String>,
    /// How sure the catalogue is.
    pub confidence: Confidence,
    /// Where sources disagree: both, and which is preferred.
    pub conflict: Option<String>,
    /// What a reader should know about this fact.
    pub note: Option<String>,
    /// Months after which it should be looked at again.
    pub shelf_life_months: Option<u16>,
}

impl Evidence {
    /// The month that the fact's age counts from: its own date, else its newest source's.
    pub fn dated(&self) -> Option<Month> {
        let own = self.as_of.as_deref().and_then(Month::of);
        own.or_else(|| {
            self.sources
                .iter()
                .filter_map(|s| Month::of(&s.copy_date))
                .max()
        })
    }

    /// Whether the fact is past its shelf-life; a fact without any date is not.
    pub fn is_past_shelf_life(&self, today: Month) -> bool {
        match (self.dated(), self.shelf_life_months) {
            (Some(dated), Some(months)) => dated.months_until(today) > i32::from(months),
            _ => false,
        }
    }
}

/// A row, and who says so.
#[derive(Clone, Debug)]
pub struct Fact<T> {
    /// The row. Its fields can be read through the fact itself.
    pub row: T,
    /// Who says so.
    pub evidence: Arc<Evidence>,
}

impl<T> Deref for Fact<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.row
    }
}

/// A row by itself, without who says so.
impl<T: serde::Serialize> serde::Serialize for Fact<T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.row.serialize(serializer)
    }
}

/// The shape of the row by itself.
impl<T: schemars::JsonSchema> schemars::JsonSchema for Fact<T> {
    fn inline_schema() -> bool {
        T::inline_schema()
    }
    fn schema_name() -> std::borrow::Cow<'static, str> {
        T::schema_name()
    }
    fn schema_id() -> std::borrow::Cow<'static, str> {
        T::schema_id()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        T::json_schema(generator)
    }
}

/// A row of any table.
pub(crate) trait AnyFact {
    fn evidence(&self) -> &Evidence;
    /// The row's fields, by their names.
    fn fields(&self) -> serde_json::Value;
}

impl<T: serde::Serialize> AnyFact for Fact<T> {
    fn evidence(&self) -> &Evidence {
        &self.evidence
    }
    fn fields(&self) -> serde_json::Value {
        serde_json::to_value(self).expect("a row is names, words and numbers")
    }
}

impl FromSql for Confidence {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        match value.as_str()? {
            "high" => Ok(Self::High),
            "medium" => Ok(Self::Medium),
            "low" => Ok(Self::Low),
            _ => Err(FromSqlError::InvalidType),
        }
    }
}

/// All sources and evidence, and how often each was used while the rows were read.
pub(super) struct EvidenceBook {
    pub(super) sources: Vec<Arc<Source>>,
    evidence: BTreeMap<i64, Arc<Evidence>>,
    none: Arc<Evidence>,
    used: BTreeMap<i64, usize>,
}

impl EvidenceBook {
    pub(super) fn read(db: &Connection) -> rusqlite::Result<Self> {
        let sources: Vec<Arc<Source>> = rows(db, include_str!("../sql/source.sql"), |row| {
            source(row).map(Arc::new)
        })?;
        let by_id: BTreeMap<&str, &Arc<Source>> = sources
            .iter()
            .map(|source| (source.id.as_str(), source))
            .collect();
        let mut cited: BTreeMap<i64, Vec<Arc<Source>>> = BTreeMap::new();
        let mut statement = db.prepare_cached(include_str!("../sql/evidence_source.sql"))?;
        let mut links = statement.query([])?;
        while let Some(row) = links.next()? {
            let id = row.get_ref("source")?.as_str()?;
            let source = by_id.get(id).ok_or_else(|| missing("source", id))?;
            cited
                .entry(row.get("evidence")?)
                .or_default()
                .push(Arc::clone(source));
        }
        let evidence = rows(db, include_str!("../sql/evidence.sql"), |row| {
            let id = row.get("id")?;
            let evidence = Evidence {
                sources: cited.remove(&id).unwrap_or_default(),
                as_of: row.get("as_of")?,
                confidence: row.get("confidence")?,
                conflict: row.get("conflict")?,
                note: row.get("note")?,
                shelf_life_months: row.get("shelf_life_months")?,
            };
            Ok((id, Arc::new(evidence)))
        })?;
        let evidence = evidence.into_iter().collect();
        Ok(Self {
            sources,
            evidence,
            none: Arc::default(),
            used: BTreeMap::new(),
        })
    }

    /// The evidence that a row points at in its column `evidence`.
    pub(super) fn of(&mut self, row: &Row<'_>) -> rusqlite::Result<Arc<Evidence>> {
        let Some(id) = row.get::<_, Option<i64>>("evidence")? else {
            return Ok(Arc::clone(&self.none));
        };
        let evidence = self
            .evidence
            .get(&id)
            .ok_or_else(|| missing("evidence", &id.to_string()))?;
        *self.used.entry(id).or_default() += 1;
        Ok(Arc::clone(evidence))
    }

    /// Each row of a table with its evidence.
    pub(super) fn facts<T>(
        &mut self,
        db: &Connection,
        sql: &str,
        mut read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> rusqlite::Result<Vec<Fact<T>>> {
        rows(db, sql, |row| {
            Ok(Fact {
                row: read(row)?,
                evidence: self.of(row)?,
            })
        })
    }

    /// How many rows cite each source, by its id.
    pub(super) fn citations(&self) -> BTreeMap<String, usize> {
        let mut citations = BTreeMap::new();
        for (id, times) in &self.used {
            for source in self.evidence.get(id).iter().flat_map(|e| &e.sources) {
                *citations.entry(source.id.clone()).or_default() += times;
            }
        }
        citations
    }
}

fn source(row: &Row<'_>) -> rusqlite::Result<Source> {
    Ok(Source {
        id: row.get("id")?,
        title: row.get("title")?,
        publisher: row.get("publisher")?,
        url: row.get("url")?,
        copy_date: row.get("copy_date")?,
        note: row.get("note")?,
        read_at: row.get("read_at")?,
    })
}

/// A row points at something that is not there.
fn missing(what: &str, id: &str) -> rusqlite::Error {
    let message = format!("a row points at {what} {id}, which is not there");
    rusqlite::Error::FromSqlConversionFailure(0, rusqlite::types::Type::Text, message.into())
}
