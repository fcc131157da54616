//! Folders to read and catalogues to open.

use std::path::{Path, PathBuf};

use catalogue::{Catalogue, Month};
use tempfile::TempDir;

/// The day that the tests live in.
pub(crate) const TODAY: Month = Month {
    year: 2026,
    month: 11,
};

/// The small catalogue in which nothing is wrong.
pub(crate) fn good() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/good")
}

/// The real text, as far as it is written.
pub(crate) fn real() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/catalogue")
}

/// The small catalogue, compiled, and the folder that holds it.
pub(crate) fn compiled() -> (TempDir, PathBuf) {
    let folder = TempDir::new().expect("a temporary folder");
    let path = folder.path().join("catalogue.sqlite");
    catalogue::build(&good(), &path).expect("the small catalogue compiles");
    (folder, path)
}

/// The small catalogue, open.
pub(crate) fn open() -> Catalogue {
    let (_folder, path) = compiled();
    Catalogue::open(&path).expect("the small catalogue opens")
}
