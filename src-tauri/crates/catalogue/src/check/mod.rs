//! The rules that the authored text must keep, each a small function.
//!
//! Two groups. *Integrity*: what a compiled catalogue cannot be made without; `build` refuses
//! what breaks it. *Quality*: what the whole catalogue promises its readers: every profession has
//! a way in, a way back and a way on, every text is plain, every fact fresh.

mod attainments;
mod changes;
mod duplicates;
mod evidence;
mod freshness;
mod hosts;
mod ids;
mod ladder;
mod links;
mod numbers;
mod reading;
mod references;
mod suits;
mod syllables;
mod vocabulary;

pub use reading::{FIRST_LAYER, Reader, SECOND_LAYER};

use std::path::Path;

use crate::dates::Month;
use crate::entries::{Authored, Entry, Placed, Row};
use crate::finding::{Finding, Report};
use crate::load::{LoadError, Loaded, load};
use ids::Ids;

/// Reads the folder and looks at it by every rule, as of the month `today`.
pub fn check_folder(folder: &Path, today: Month) -> Result<Report, LoadError> {
    Ok(check(&load(folder)?, today))
}

/// Looks at what was loaded by every rule, as of the month `today`.
pub fn check(loaded: &Loaded, today: Month) -> Report {
    let authored = &loaded.authored;
    let mut findings = loaded.report.findings.clone();
    findings.extend(integrity(authored));
    // Rules about the whole mean something only when the whole was read.
    if loaded.report.is_clean() {
        findings.extend(ladder::check(authored));
        findings.extend(attainments::check(authored));
        findings.extend(suits::everyone(authored));
    }
    findings.extend(links::check(authored));
    findings.extend(reading::check(authored));
    findings.extend(freshness::check(authored, today));
    Report::new(findings, loaded.report.files, loaded.report.rows)
}

/// The rules that a compiled catalogue rests on.
pub(crate) fn integrity(authored: &Authored) -> Vec<Finding> {
    let ids = Ids::of(authored);
    let mut findings = references::check(authored, &ids);
    findings.extend(duplicates::check(authored));
    findings.extend(evidence::check(authored, &ids));
    findings.extend(numbers::check(authored));
    findings.extend(vocabulary::check(authored));
    findings.extend(suits::check(authored));
    findings.extend(changes::check(authored));
    findings
}

/// An error at a value of an entry.
fn error<T: Row>(
    entry: &Entry<T>,
    path: &str,
    rule: &'static str,
    message: impl Into<String>,
) -> Finding {
    Finding::error(&entry.file, entry.line_of(path), rule, message)
}

/// An error at a value of an entry of any table.
fn error_at(
    entry: &dyn Placed,
    path: &str,
    rule: &'static str,
    message: impl Into<String>,
) -> Finding {
    Finding::error(entry.file(), entry.line_of(path), rule, message)
}
