//! The catalogue in open formats: JSON with its schema, CSV, schema.org JSON-LD, CTDL pathways.
//!
//! Pure: rows of an opened catalogue go in, text comes out, the same bytes each time. Whoever
//! calls writes the files.
//!
//! - [`json`] is the whole catalogue in one file; [`json_schema`] says what stands where.
//! - [`csv`] is the whole catalogue, a file a table, for spreadsheets.
//! - [`json_ld`] and [`ctdl`] tell in the words of others what these have words for: what a figure
//!   of ours only assumes is left out there, never passed on as a fact.
//!
//! Each row keeps who says so, as of when, and how sure; each file its edition and licence.

mod about;
mod csv;
mod ctdl;
mod document;
mod evidence;
mod json_ld;
mod node;
mod tables;

pub use csv::{File, csv};
pub use ctdl::ctdl;
pub use document::{json, json_schema};
pub use json_ld::json_ld;

/// Indented JSON text with its keys in alphabetical order, so that the same values are the same
/// bytes whichever way the program was built.
fn text(mut value: serde_json::Value) -> String {
    value.sort_all_objects();
    format!("{value:#}\n")
}
