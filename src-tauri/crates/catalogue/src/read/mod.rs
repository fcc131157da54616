//! What a compiled catalogue holds, as plain rows with their evidence.
//!
//! The whole catalogue is read once, when it is opened: a few thousand short rows. After that
//! every question but search is answered from memory and cannot fail, and a row that makes no
//! sense is found before anything is shown.

mod evidence;
mod facts;
mod ladder;
mod lists;
mod routes;
mod shelves;
mod suits;
mod topics;
mod words;

pub use crate::authored::Fee;
pub use crate::authored::{
    Apprenticeship, Attainment, Body, Branch, Changed, Choice, Confidence, Credential, Deadline,
    Detail, Figure, Fund, Gap, Gatekeeper, Leaning, Link, Mechanism, MedicineRight, Months, Pay,
    Profession, Provider, Question, ReturnBand, ReturnExample, ReturnLimit, Role, Side, Start,
    Statement, Tag, Word,
};
pub use evidence::{Evidence, Fact, Source};
pub use routes::{Ask, Need, Pounds, Route};
pub use shelves::Position;
pub(crate) use shelves::{Contents, FACT_TABLES};

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ValueRef};
use rusqlite::{Connection, Row};

/// A JSON column.
struct Json<T>(T);

impl<T: serde::de::DeserializeOwned> FromSql for Json<T> {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let text = value.as_str()?;
        serde_json::from_str(text)
            .map(Self)
            .map_err(|error| FromSqlError::Other(error.into()))
    }
}

/// A list column.
fn list(row: &Row<'_>, column: &str) -> rusqlite::Result<Vec<String>> {
    row.get::<_, Json<Vec<String>>>(column).map(|json| json.0)
}

/// A column of named values.
fn details(row: &Row<'_>, column: &str) -> rusqlite::Result<Vec<Detail>> {
    row.get::<_, Json<Vec<Detail>>>(column).map(|json| json.0)
}

/// Runs one statement and turns each of its rows into a value.
fn rows<T>(
    db: &Connection,
    sql: &str,
    read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
) -> rusqlite::Result<Vec<T>> {
    db.prepare_cached(sql)?.query_map([], read)?.collect()
}
