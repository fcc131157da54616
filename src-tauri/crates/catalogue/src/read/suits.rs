//! Rows of "What suits me".

use rusqlite::Row;
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ValueRef};

use super::{Choice, Leaning, Side};

impl FromSql for Side {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        match value.as_str()? {
            "first" => Ok(Self::First),
            "second" => Ok(Self::Second),
            _ => Err(FromSqlError::InvalidType),
        }
    }
}

pub(super) fn choice(row: &Row<'_>) -> rusqlite::Result<Choice> {
    Ok(Choice {
        id: row.get("id")?,
        first: row.get("first")?,
        first_from: row.get("first_from")?,
        second: row.get("second")?,
        second_from: row.get("second_from")?,
        order: row.get("place")?,
    })
}

pub(super) fn leaning(row: &Row<'_>) -> rusqlite::Result<Leaning> {
    Ok(Leaning {
        choice: row.get("choice")?,
        profession: row.get("profession")?,
        side: row.get("side")?,
        weight: row.get("weight")?,
        why: row.get("why")?,
        statement: row.get("statement")?,
    })
}
