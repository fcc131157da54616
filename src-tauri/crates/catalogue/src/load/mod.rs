//! Reads the authored files: every mistake is collected with its file and line, none stops it.

mod file;
mod words;

pub(crate) use file::EVIDENCE_KEYS;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use sha2::{Digest, Sha256};

use crate::entries::Authored;
use crate::finding::{Finding, Report};

/// Why the folder itself could not be read.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// A file or folder could not be read.
    #[error("the catalogue's text could not be read: {}: {source}", path.display())]
    Read {
        /// What was to be read.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// No file to read.
    #[error("no catalogue text here: {} holds no .toml file", path.display())]
    Empty {
        /// The folder.
        path: PathBuf,
    },
}

/// What was read from a folder.
#[derive(Clone, Debug, Default)]
pub struct Loaded {
    /// The rows that could be read.
    pub authored: Authored,
    /// What could not be read, and why.
    pub report: Report,
}

/// Reads every `*.toml` in `folder` and the folders below it, in the order of their paths.
pub fn load(folder: &Path) -> Result<Loaded, LoadError> {
    let mut paths = Vec::new();
    gather(folder, "", &mut paths)?;
    if paths.is_empty() {
        return Err(LoadError::Empty {
            path: folder.to_owned(),
        });
    }
    paths.sort();
    let mut texts = Vec::with_capacity(paths.len());
    for (name, path) in paths {
        let bytes = fs::read(&path).map_err(|source| LoadError::Read {
            path: path.clone(),
            source,
        })?;
        texts.push((name, bytes));
    }
    Ok(load_texts(
        texts
            .iter()
            .map(|(name, bytes)| (name.as_str(), bytes.as_slice())),
    ))
}

/// Reads files that are already in memory: name below the catalogue's folder, and content.
pub fn load_texts<'a>(files: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> Loaded {
    let mut authored = Authored::default();
    let mut findings = Vec::new();
    let mut hash = Sha256::new();
    let mut count = 0;
    for (name, bytes) in files {
        count += 1;
        for part in [name.as_bytes(), bytes] {
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part);
        }
        let name: Arc<str> = Arc::from(name);
        match std::str::from_utf8(bytes) {
            Ok(text) => file::read(&name, text, &mut authored, &mut findings),
            Err(error) => {
                let read = bytes.get(..error.valid_up_to()).unwrap_or_default();
                let line = read.split(|&b| b == b'\n').count();
                findings.push(
                    Finding::error(&name, line, "syntax", "this line is not UTF-8 text.")
                        .hint("Save the file as UTF-8.".to_owned()),
                );
            }
        }
    }
    authored.source_hash = hex(&hash.finalize());
    let rows = authored.len();
    Loaded {
        authored,
        report: Report::new(findings, count, rows),
    }
}

/// Bytes as lower-case hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// Finds the `.toml` files: their names below the catalogue's folder, and their paths.
fn gather(folder: &Path, below: &str, paths: &mut Vec<(String, PathBuf)>) -> Result<(), LoadError> {
    let unreadable = |source| LoadError::Read {
        path: folder.to_owned(),
        source,
    };
    for item in fs::read_dir(folder).map_err(unreadable)? {
        let item = item.map_err(unreadable)?;
        let path = item.path();
        let name = item.file_name().to_string_lossy().into_owned();
        let name = if below.is_empty() {
            name
        } else {
            format!("{below}/{name}")
        };
        if path.is_dir() {
            gather(&path, &name, paths)?;
        } else if path.extension().is_some_and(|e| e == "toml") {
            paths.push((name, path));
        }
    }
    Ok(())
}
