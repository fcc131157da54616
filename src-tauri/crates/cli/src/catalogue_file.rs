//! Where the compiled catalogue and the screens are.

use std::path::{Path, PathBuf};

/// Where the package puts what the program reads.
const INSTALLED: &str = "/usr/lib/AHP Atlas";

/// The catalogue to read: the one named, else the first that exists of: beside the program, where
/// the package puts it, in the project. One of these where none exists, so that the error names a
/// path.
pub(crate) fn find(named: Option<&Path>) -> Option<PathBuf> {
    named
        .map(Path::to_path_buf)
        .or_else(|| first("catalogue.sqlite", "assets/compiled/catalogue.sqlite"))
}

/// The folder of the built screens.
pub(crate) fn screens(named: Option<&Path>) -> Option<PathBuf> {
    named
        .map(Path::to_path_buf)
        .or_else(|| first("screens", "ui/dist"))
}

/// The folder of the catalogue's text in the project.
pub(crate) fn text(named: Option<&Path>) -> PathBuf {
    named.map_or_else(|| project().join("assets/catalogue"), Path::to_path_buf)
}

fn first(shipped: &str, in_project: &str) -> Option<PathBuf> {
    let beside = std::env::current_exe()
        .ok()
        .and_then(|exe| Some(exe.parent()?.join(shipped)));
    let installed = Path::new(INSTALLED).join(shipped);
    let in_project = project().join(in_project);
    let mut places = [
        beside.unwrap_or_else(|| installed.clone()),
        installed,
        in_project,
    ];
    if cfg!(debug_assertions) {
        // Whoever works on the project means the project's own files.
        places.reverse();
    }
    places
        .iter()
        .find(|path| path.exists())
        .or(places.last())
        .cloned()
}

/// The project's folder, as it was when the program was built.
fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .nth(3)
        .unwrap_or(Path::new("."))
        .to_path_buf()
}
