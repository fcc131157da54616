//! The one place that opens a compiled catalogue: read-only, immutable, and looked at first.

use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use rusqlite::{Connection, OpenFlags};
use sha2::{Digest, Sha256};

use crate::load::hex;
use crate::read::Contents;

/// Marks the file as a catalogue of AHP Atlas: the letters `AHPa`.
pub const APPLICATION_ID: i32 = 0x4148_5061;

/// The version of `schema.sql`. It rises when an older program could not read a newer file, or
/// the other way round.
pub const SCHEMA_VERSION: i32 = 2;

/// The licence of the catalogue, which each compiled file and each export names.
pub const LICENCE: &str = "CC BY 4.0";

/// What every SQLite file begins with.
const MAGIC: &[u8; 16] = b"SQLite format 3\0";

/// Why a catalogue could not be opened or read: each says so in one sentence.
#[derive(Debug, thiserror::Error)]
pub enum CatalogueError {
    /// Nothing there.
    #[error("there is no catalogue at {}", path.display())]
    Missing {
        /// Where it was looked for.
        path: PathBuf,
    },
    /// There, but the system does not let us read it.
    #[error("the catalogue at {} could not be read: {source}", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// Something else altogether.
    #[error("the file {} is not a catalogue: it is not an SQLite file", path.display())]
    NotSqlite {
        /// The file.
        path: PathBuf,
    },
    /// SQLite, but not ours.
    #[error("the file {} is an SQLite file but not a catalogue of AHP Atlas", path.display())]
    NotACatalogue {
        /// The file.
        path: PathBuf,
    },
    /// Ours, from an older program.
    #[error(
        "the catalogue {} is of an older kind (schema {found}; this program reads {SCHEMA_VERSION})",
        path.display()
    )]
    TooOld {
        /// The file.
        path: PathBuf,
        /// Its schema version.
        found: i32,
    },
    /// Ours, from a newer program.
    #[error(
        "the catalogue {} needs a newer AHP Atlas (schema {found}; this program reads {SCHEMA_VERSION})",
        path.display()
    )]
    TooNew {
        /// The file.
        path: PathBuf,
        /// Its schema version.
        found: i32,
    },
    /// Ours, but not whole.
    #[error("the catalogue {} is damaged: {what}", path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        what: String,
    },
    /// Whole, but not the one that was expected.
    #[error("the catalogue {} is not the one that belongs here: its SHA-256 differs", path.display())]
    WrongHash {
        /// The file.
        path: PathBuf,
        /// The SHA-256 that it has, in hexadecimal.
        found: String,
    },
    /// A query failed on a catalogue that opened well: the file was taken away or has rotted.
    #[error("the catalogue could not be asked: {0}")]
    Query(#[from] rusqlite::Error),
}

/// A compiled catalogue, open for reading. May be shared between threads.
pub struct Catalogue {
    /// For search; everything else is in `contents`.
    db: Mutex<Connection>,
    pub(crate) contents: Contents,
}

impl std::fmt::Debug for Catalogue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Catalogue")
            .field("meta", &self.contents.meta)
            .finish_non_exhaustive()
    }
}

impl Catalogue {
    /// Opens the catalogue at `path` and reads all of it.
    pub fn open(path: &Path) -> Result<Self, CatalogueError> {
        Self::open_expecting(path, None)
    }

    /// Opens the catalogue at `path` if its SHA-256, in hexadecimal, is the expected one.
    pub fn open_expecting(path: &Path, sha256: Option<&str>) -> Result<Self, CatalogueError> {
        look_at_header(path)?;
        if let Some(expected) = sha256 {
            let found = hash(path)?;
            if !found.eq_ignore_ascii_case(expected) {
                return Err(CatalogueError::WrongHash {
                    path: path.to_owned(),
                    found,
                });
            }
        }
        let damaged = |error: rusqlite::Error| CatalogueError::Damaged {
            path: path.to_owned(),
            what: error.to_string(),
        };
        let db = connect(path).map_err(damaged)?;
        let verdict: String = db
            .query_row(include_str!("sql/quick_check.sql"), [], |row| row.get(0))
            .map_err(damaged)?;
        if verdict != "ok" {
            return Err(CatalogueError::Damaged {
                path: path.to_owned(),
                what: verdict,
            });
        }
        let contents = Contents::read(&db).map_err(damaged)?;
        Ok(Self {
            db: Mutex::new(db),
            contents,
        })
    }

    /// Looks at every byte that SQLite can judge, and at every reference between rows: for a pack
    /// before it is installed. Opening has done the quick part of it.
    pub fn verify(&self, path: &Path) -> Result<(), CatalogueError> {
        let damaged = |what: String| CatalogueError::Damaged {
            path: path.to_owned(),
            what,
        };
        let db = self.db();
        let verdict: String = db.query_row(include_str!("sql/integrity_check.sql"), [], |row| {
            row.get(0)
        })?;
        if verdict != "ok" {
            return Err(damaged(verdict));
        }
        let mut statement = db.prepare(include_str!("sql/foreign_key_check.sql"))?;
        let mut broken = statement.query([])?;
        match broken.next()? {
            Some(row) => {
                let (table, parent): (String, String) = (row.get("table")?, row.get("parent")?);
                Err(damaged(format!(
                    "a row of `{table}` points at no row of `{parent}`"
                )))
            }
            None => Ok(()),
        }
    }

    /// The connection, for one query. A thread that panicked in the middle of a read left nothing
    /// half done, so its lock is taken over.
    pub(crate) fn db(&self) -> MutexGuard<'_, Connection> {
        self.db.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The SHA-256 of a file, in hexadecimal.
pub fn hash(path: &Path) -> Result<String, CatalogueError> {
    let unreadable = |source| CatalogueError::Unreadable {
        path: path.to_owned(),
        source,
    };
    let mut file = File::open(path).map_err(unreadable)?;
    let mut hash = Sha256::new();
    let mut block = vec![0; 1 << 16];
    loop {
        match file.read(&mut block).map_err(unreadable)? {
            0 => return Ok(hex(&hash.finalize())),
            read => hash.update(block.get(..read).unwrap_or_default()),
        }
    }
}

/// Reads what the first hundred bytes say, before SQLite touches the file.
fn look_at_header(path: &Path) -> Result<(), CatalogueError> {
    let owned = || path.to_owned();
    let mut file = File::open(path).map_err(|source| match source.kind() {
        ErrorKind::NotFound => CatalogueError::Missing { path: owned() },
        _ => CatalogueError::Unreadable {
            path: owned(),
            source,
        },
    })?;
    let unreadable = |source| CatalogueError::Unreadable {
        path: owned(),
        source,
    };
    let about = file.metadata().map_err(unreadable)?;
    if !about.is_file() {
        return Err(CatalogueError::NotSqlite { path: owned() });
    }
    let mut header = [0; 100];
    match file.read_exact(&mut header) {
        Ok(()) => {}
        Err(error) if error.kind() == ErrorKind::UnexpectedEof => {
            return Err(CatalogueError::NotSqlite { path: owned() });
        }
        Err(source) => return Err(unreadable(source)),
    }
    if !header.starts_with(MAGIC) {
        return Err(CatalogueError::NotSqlite { path: owned() });
    }
    if number(&header, 68) != APPLICATION_ID {
        return Err(CatalogueError::NotACatalogue { path: owned() });
    }
    match number(&header, 60) {
        SCHEMA_VERSION => {}
        found if found < SCHEMA_VERSION => {
            return Err(CatalogueError::TooOld {
                path: owned(),
                found,
            });
        }
        found => {
            return Err(CatalogueError::TooNew {
                path: owned(),
                found,
            });
        }
    }
    let page_size = match u16::from_be_bytes([header[16], header[17]]) {
        1 => 65536,
        size => u64::from(size),
    };
    let pages = u64::from(number(&header, 28).cast_unsigned());
    if page_size * pages != about.len() {
        return Err(CatalogueError::Damaged {
            path: owned(),
            what: format!(
                "it should be {} bytes long but is {}",
                page_size * pages,
                about.len()
            ),
        });
    }
    Ok(())
}

/// A big-endian number in the header.
fn number(header: &[u8; 100], at: usize) -> i32 {
    let bytes = header.get(at..at + 4).and_then(|b| b.try_into().ok());
    i32::from_be_bytes(bytes.unwrap_or_default())
}

/// Opens the file so that nothing can write to it, nor be written beside it.
fn connect(path: &Path) -> rusqlite::Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY
        | OpenFlags::SQLITE_OPEN_URI
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    #[allow(
        clippy::disallowed_methods,
        reason = "this is the place that opens catalogues"
    )]
    let db = Connection::open_with_flags(uri(path), flags)?;
    db.execute_batch(
        "PRAGMA query_only = ON; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;",
    )?;
    db.set_prepared_statement_cache_capacity(64);
    Ok(db)
}

/// The path as SQLite wants it in a URI.
fn uri(path: &Path) -> String {
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let text = absolute.to_string_lossy();
    let mut uri = String::from("file:");
    if !text.starts_with('/') {
        uri.push('/');
    }
    for c in text.chars() {
        match c {
            '%' => uri.push_str("%25"),
            '?' => uri.push_str("%3f"),
            '#' => uri.push_str("%23"),
            '\\' if cfg!(windows) => uri.push('/'),
            other => uri.push(other),
        }
    }
    uri.push_str("?immutable=1");
    uri
}
