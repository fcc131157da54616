//! Authored rows to one SQLite file: the same text gives the same bytes.
//!
//! The tables are filled in memory, in an order that depends on ids alone, and copied to a fresh
//! file by `VACUUM INTO`, which leaves no trace of how they were filled. The file is written
//! beside its place and then renamed, so that nobody ever opens half of one.

mod facts;
mod ladder;
mod routes;
mod search;
mod suits;
mod words;
mod writer;

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::Connection;

pub(crate) use routes::pounds;

use crate::entries::Authored;
use crate::store::{APPLICATION_ID, LICENCE, SCHEMA_VERSION};
use writer::Writer;

/// Why a catalogue could not be compiled.
#[derive(Debug, thiserror::Error)]
pub enum CompileError {
    /// A row does not fit the schema: the check would have said which.
    #[error("a row does not fit the catalogue's table `{table}`: {source}")]
    Row {
        /// The table.
        table: String,
        /// What SQLite said.
        source: rusqlite::Error,
    },
    /// SQLite failed on the way.
    #[error("the catalogue could not be compiled: {0}")]
    Sqlite(#[from] rusqlite::Error),
    /// The file could not be written.
    #[error("the catalogue could not be written to {}: {source}", path.display())]
    Write {
        /// Where it was to go.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
}

/// Compiles to a file at `out`, replacing one that is there. Returns its size in bytes.
pub fn compile(authored: &Authored, out: &Path) -> Result<u64, CompileError> {
    let db = Connection::open_in_memory()?;
    db.execute_batch("PRAGMA page_size = 4096; PRAGMA encoding = 'UTF-8';")?;
    db.pragma_update(None, "application_id", APPLICATION_ID)?;
    db.pragma_update(None, "user_version", SCHEMA_VERSION)?;
    db.execute_batch(include_str!("../schema.sql"))?;
    db.execute_batch("BEGIN")?;
    fill(&db, authored)?;
    db.execute_batch("COMMIT")?;
    write(&db, out)
}

/// Fills every table.
fn fill(db: &Connection, authored: &Authored) -> Result<(), CompileError> {
    let mut writer = Writer::new(db);
    let version = SCHEMA_VERSION.to_string();
    for (key, value) in [
        ("schema_version", version.as_str()),
        ("edition", authored.edition.as_deref().unwrap_or_default()),
        ("source_hash", authored.source_hash.as_str()),
        ("licence", LICENCE),
    ] {
        writer.row("meta", &[("key", &key), ("value", &value)])?;
    }
    if let Some(before) = &authored.compared_with {
        writer.row("meta", &[("key", &"compared_with"), ("value", before)])?;
    }
    words::fill(&mut writer, authored)?;
    ladder::fill(&mut writer, authored)?;
    routes::fill(&mut writer, authored)?;
    facts::fill(&mut writer, authored)?;
    suits::fill(&mut writer, authored)?;
    changes(&writer, authored)?;
    search::fill(db, &writer, authored)
}

/// What changed since the edition before, in the order of tables and rows.
fn changes(writer: &Writer<'_>, authored: &Authored) -> Result<(), CompileError> {
    for (place, change) in writer::sorted(&authored.changes).into_iter().enumerate() {
        let row = &change.row;
        writer.row(
            "change",
            &[
                ("place", &writer::index(place + 1)),
                ("about", &row.about),
                ("row", &row.row),
                ("text", &row.text),
            ],
        )?;
    }
    Ok(())
}

/// Copies the finished tables to a new file and puts it in its place.
fn write(db: &Connection, out: &Path) -> Result<u64, CompileError> {
    let failed = |source| CompileError::Write {
        path: out.to_owned(),
        source,
    };
    let mut part = out.as_os_str().to_owned();
    part.push(format!(".{}.part", std::process::id()));
    let part = PathBuf::from(part);
    match fs::remove_file(&part) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(failed(error)),
        _ => {}
    }
    let name = part.to_str().ok_or_else(|| {
        failed(std::io::Error::new(
            std::io::ErrorKind::InvalidInput,
            "the path is not readable as text",
        ))
    })?;
    let written = db
        .execute("VACUUM INTO ?1", [name])
        .map_err(CompileError::from)
        .and_then(|_| fs::metadata(&part).map_err(failed))
        .and_then(|file| fs::rename(&part, out).map_err(failed).map(|()| file.len()));
    if written.is_err() {
        // The first error is the one worth telling.
        let _ = fs::remove_file(&part);
    }
    written
}
