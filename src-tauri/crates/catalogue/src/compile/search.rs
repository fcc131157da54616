//! What can be found by words.

use rusqlite::Connection;

use super::CompileError;
use super::writer::Writer;
use crate::entries::Authored;

pub(super) fn fill(
    _db: &Connection,
    _writer: &Writer<'_>,
    _authored: &Authored,
) -> Result<(), CompileError> {
    Ok(())
}
