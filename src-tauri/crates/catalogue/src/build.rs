//! From a folder of authored files to one compiled catalogue.

use std::path::Path;

use crate::check;
use crate::compile::{CompileError, compile};
use crate::entries::Authored;
use crate::finding::Report;
use crate::load::{LoadError, load};

/// Why a catalogue could not be built.
#[derive(Debug, thiserror::Error)]
pub enum BuildError {
    /// The folder could not be read.
    #[error(transparent)]
    Load(#[from] LoadError),
    /// Something in the text is wrong.
    #[error("the catalogue's text has mistakes:\n{0}")]
    Text(Report),
    /// The file could not be made.
    #[error(transparent)]
    Compile(#[from] CompileError),
}

/// What was built.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BuildSummary {
    /// Files read.
    pub files: usize,
    /// Rows by authored table.
    pub rows: Vec<(&'static str, usize)>,
    /// The compiled file's size.
    pub bytes: u64,
    /// SHA-256 over the authored files.
    pub source_hash: String,
}

/// Compiles the authored files in `folder` to a catalogue at `out`.
pub fn build(folder: &Path, out: &Path) -> Result<BuildSummary, BuildError> {
    let loaded = load(folder)?;
    build_loaded(&loaded.authored, loaded.report, out)
}

/// The same for what was loaded already.
pub(crate) fn build_loaded(
    authored: &Authored,
    report: Report,
    out: &Path,
) -> Result<BuildSummary, BuildError> {
    let mut findings = report.findings;
    findings.extend(check::integrity(authored));
    let report = Report::new(findings, report.files, report.rows);
    if !report.is_clean() {
        return Err(BuildError::Text(report));
    }
    let bytes = compile(authored, out)?;
    Ok(BuildSummary {
        files: report.files,
        rows: authored.counts(),
        bytes,
        source_hash: authored.source_hash.clone(),
    })
}
