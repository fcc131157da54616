//! The catalogue in open formats, written where the person says and never over a file unasked.

use crate::{Outcome, catalogue_file};
use atlas::{AtlasError, ErrorCode};
use catalogue::Catalogue;
use clap::ValueEnum;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

/// A format to export to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// The compiled file itself.
    Sqlite,
    /// The whole catalogue in one JSON file.
    Json,
    /// The JSON Schema of that file.
    JsonSchema,
    /// A folder: a file a table, and a README of the columns.
    Csv,
    /// schema.org JSON-LD: occupations, programmes, apprenticeships.
    JsonLd,
    /// CTDL: pathways, a set a profession.
    Ctdl,
}

/// Writes the catalogue to a file, or for CSV to a folder.
pub(crate) fn export(
    format: Format,
    named: Option<&Path>,
    out: &Path,
    force: bool,
) -> Result<Outcome, AtlasError> {
    let path = catalogue_file::find(named)
        .ok_or_else(|| AtlasError::bad("The catalogue was not found."))?;
    let catalogue = Catalogue::open(&path)?;
    let files = match format {
        Format::Sqlite => {
            catalogue.verify(&path)?;
            let bytes = fs::read(&path).map_err(|error| refused(&path, "read", &error))?;
            vec![(out.to_path_buf(), bytes)]
        }
        Format::Json => one(out, handouts::json(&catalogue)),
        Format::JsonSchema => one(out, handouts::json_schema()),
        Format::JsonLd => one(out, handouts::json_ld(&catalogue)),
        Format::Ctdl => one(out, handouts::ctdl(&catalogue)),
        Format::Csv => folder(out, handouts::csv(&catalogue))?,
    };
    write(&files, force)?;
    if format == Format::Sqlite {
        same(&path, out)?;
    }
    let bytes: usize = files.iter().map(|(_, bytes)| bytes.len()).sum();
    Ok(Outcome::Found(format!(
        "{} of edition {} in {} ({bytes} bytes)",
        if files.len() == 1 {
            "1 file".to_owned()
        } else {
            format!("{} files", files.len())
        },
        catalogue.edition(),
        out.display()
    )))
}

/// A file and what to write there.
type File = (PathBuf, Vec<u8>);

fn one(out: &Path, text: String) -> Vec<File> {
    vec![(out.to_path_buf(), text.into_bytes())]
}

/// The files of a folder, which is made if the one around it is there.
fn folder(out: &Path, files: Vec<handouts::File>) -> Result<Vec<File>, AtlasError> {
    match fs::create_dir(out) {
        Err(error) if error.kind() != ErrorKind::AlreadyExists => {
            return Err(refused(out, "made", &error));
        }
        _ => {}
    }
    let file = |file: handouts::File| (out.join(file.name), file.text.into_bytes());
    Ok(files.into_iter().map(file).collect())
}

/// Writes all files or, where one is there already and nobody said to write over it, none.
fn write(files: &[File], force: bool) -> Result<(), AtlasError> {
    if !force && let Some((path, _)) = files.iter().find(|(path, _)| path.exists()) {
        let there = format!("{} is there already.", path.display());
        return Err(AtlasError::bad(there).hint("Write over it with --force."));
    }
    for (path, bytes) in files {
        whole(path, bytes).map_err(|error| refused(path, "written", &error))?;
    }
    Ok(())
}

/// Writes beside the file first, so that a full disk leaves no half file and harms no older one.
fn whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if path.is_dir() {
        return Err(ErrorKind::IsADirectory.into());
    }
    let mut part = path.as_os_str().to_owned();
    part.push(format!(".{}.part", std::process::id()));
    let part = PathBuf::from(part);
    let written = fs::write(&part, bytes).and_then(|()| fs::rename(&part, path));
    if written.is_err() {
        // What is left of it is of no use; if it cannot be removed, nothing more can be done.
        let _ = fs::remove_file(&part);
    }
    written
}

/// Holds the copy against the catalogue that it was copied from.
fn same(path: &Path, copy: &Path) -> Result<(), AtlasError> {
    if catalogue::hash(path)? == catalogue::hash(copy)? {
        return Ok(());
    }
    let message = format!(
        "The copy in {} is not the same as the catalogue.",
        copy.display()
    );
    Err(AtlasError::new(ErrorCode::Internal, message).hint("Try another disk."))
}

/// Why the system would not: one sentence, and what to do.
fn refused(path: &Path, done: &str, error: &io::Error) -> AtlasError {
    let shown = path.display();
    let around = path.parent().unwrap_or(path).display();
    match error.kind() {
        ErrorKind::NotFound => AtlasError::bad(format!("There is no folder {around}."))
            .hint("Make it first, or choose another place."),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => {
            AtlasError::bad(format!("The disk is full: {shown} cannot be {done}."))
                .hint("Make room, or choose another place.")
        }
        ErrorKind::ReadOnlyFilesystem | ErrorKind::PermissionDenied => AtlasError::bad(format!(
            "You may not write there: {shown} cannot be {done}."
        ))
        .hint("Choose another place."),
        ErrorKind::IsADirectory => {
            AtlasError::bad(format!("{shown} is a folder.")).hint("Name a file in it.")
        }
        ErrorKind::NotADirectory => AtlasError::bad(format!("{shown} is not in a folder."))
            .hint("Name a folder, or a file in one."),
        _ => AtlasError::bad(format!("{shown} cannot be {done}: {error}.")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_disk_is_said_to_be_full() {
        let full = io::Error::from(ErrorKind::StorageFull);
        let said = refused(Path::new("/media/stick/a.json"), "written", &full);
        assert_eq!(
            said.message,
            "The disk is full: /media/stick/a.json cannot be written."
        );
    }
}
