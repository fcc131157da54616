//! Puts rows into tables, and evidence beside them.

use std::collections::BTreeMap;

use rusqlite::{Connection, ToSql, params_from_iter};

use super::CompileError;
use crate::authored::{Confidence, Detail, Evidence};
use crate::entries::{Entry, Row};
use crate::shelf;

/// A column's name and its value.
pub(super) type Column<'a> = (&'static str, &'a dyn ToSql);

/// Writes one compiled catalogue.
pub(super) struct Writer<'a> {
    db: &'a Connection,
    evidence: BTreeMap<Said, i64>,
}

/// Everything that one row of `evidence` holds: rows that say the same share it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Said {
    sources: Vec<String>,
    as_of: Option<String>,
    confidence: &'static str,
    conflict: Option<String>,
    note: Option<String>,
    shelf_life: u16,
}

impl<'a> Writer<'a> {
    pub(super) fn new(db: &'a Connection) -> Self {
        Self {
            db,
            evidence: BTreeMap::new(),
        }
    }

    /// Inserts one row.
    pub(super) fn row(&self, table: &str, columns: &[Column<'_>]) -> Result<(), CompileError> {
        let names: Vec<&str> = columns.iter().map(|(name, _)| *name).collect();
        let marks: Vec<String> = (1..=columns.len()).map(|i| format!("?{i}")).collect();
        let sql = format!(
            "INSERT INTO {table} ({}) VALUES ({})",
            names.join(", "),
            marks.join(", ")
        );
        let done = self.db.prepare_cached(&sql).and_then(|mut statement| {
            statement.execute(params_from_iter(columns.iter().map(|(_, value)| value)))
        });
        done.map(|_| ()).map_err(|source| CompileError::Row {
            table: table.to_owned(),
            source,
        })
    }

    /// Inserts a list that belongs to a row: (owner, place, value) in its own table.
    pub(super) fn list<T: ToSql>(
        &self,
        table: &str,
        (owner, id): (&'static str, &str),
        value_column: &'static str,
        values: &[T],
    ) -> Result<(), CompileError> {
        for (place, value) in values.iter().enumerate() {
            let place = index(place);
            self.row(
                table,
                &[(owner, &id), ("place", &place), (value_column, value)],
            )?;
        }
        Ok(())
    }

    /// The professions and branches that a row is about.
    pub(super) fn professions(
        &self,
        table: &'static str,
        id: &str,
        professions: &[String],
    ) -> Result<(), CompileError> {
        self.list(
            &format!("{table}_profession"),
            (table, id),
            "profession",
            professions,
        )
    }

    /// The evidence of a row; `None` where it names no source, which only words may do.
    pub(super) fn evidence(
        &mut self,
        table: &str,
        evidence: &Evidence,
        of_topic: Option<u16>,
    ) -> Result<Option<i64>, CompileError> {
        if evidence.sources.is_empty() {
            return Ok(None);
        }
        let said = Said {
            sources: evidence.sources.clone(),
            as_of: evidence.as_of.clone(),
            confidence: confidence(evidence.confidence),
            conflict: evidence.conflict.clone(),
            note: evidence.note.clone(),
            shelf_life: shelf::months(table, of_topic),
        };
        if let Some(&id) = self.evidence.get(&said) {
            return Ok(Some(id));
        }
        let id = index(self.evidence.len() + 1);
        self.row(
            "evidence",
            &[
                ("id", &id),
                ("as_of", &said.as_of),
                ("confidence", &said.confidence),
                ("conflict", &said.conflict),
                ("note", &said.note),
                ("shelf_life_months", &said.shelf_life),
            ],
        )?;
        for (place, source) in said.sources.iter().enumerate() {
            let place = index(place);
            self.row(
                "evidence_source",
                &[("evidence", &id), ("place", &place), ("source", source)],
            )?;
        }
        self.evidence.insert(said, id);
        Ok(Some(id))
    }
}

/// A place in a list as SQLite counts.
pub(super) fn index(place: usize) -> i64 {
    i64::try_from(place).expect("no list in memory is longer than i64 counts")
}

/// Strings as a JSON list.
pub(super) fn json(items: &[String]) -> String {
    serde_json::Value::from(items).to_string()
}

/// Named values as a JSON list of `{"name": …, "value": …}`.
pub(super) fn details(details: &[Detail]) -> String {
    details
        .iter()
        .map(|d| serde_json::json!({ "name": d.name, "value": d.value }))
        .collect::<serde_json::Value>()
        .to_string()
}

/// A table's entries in the order of their keys, so that files may be arranged as one likes.
pub(super) fn sorted<T: Row>(entries: &[Entry<T>]) -> Vec<&Entry<T>> {
    let mut sorted: Vec<&Entry<T>> = entries.iter().collect();
    sorted.sort_by_cached_key(|entry| entry.row.key());
    sorted
}

fn confidence(confidence: Option<Confidence>) -> &'static str {
    match confidence.unwrap_or_default() {
        Confidence::High => "high",
        Confidence::Medium => "medium",
        Confidence::Low => "low",
    }
}
