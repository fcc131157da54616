//! Keeping the catalogue: check its text, compare editions, serve it.

use crate::{Outcome, catalogue_file};
use atlas::wire::ReturnsRequest;
use atlas::{Atlas, AtlasError, ErrorCode};
use std::path::Path;

pub(crate) fn check(folder: Option<&Path>, json: bool) -> Result<Outcome, AtlasError> {
    let folder = catalogue_file::text(folder);
    let report = catalogue::check_folder(&folder, this_month())
        .map_err(|error| AtlasError::new(ErrorCode::Catalogue, error.to_string()))?;
    let said = if json {
        let findings: Vec<_> = report.findings.iter().map(ToString::to_string).collect();
        crate::pretty(&serde_json::json!({
            "errors": report.errors().count(),
            "warnings": report.warnings().count(),
            "findings": findings,
        }))
    } else {
        report.to_string()
    };
    Ok(if report.errors().next().is_none() {
        Outcome::Found(said)
    } else {
        Outcome::Nothing(said)
    })
}

pub(crate) fn build(folder: Option<&Path>, out: &Path) -> Result<Outcome, AtlasError> {
    let summary = catalogue::build(&catalogue_file::text(folder), out)
        .map_err(|error| AtlasError::new(ErrorCode::Catalogue, error.to_string()))?;
    let rows: usize = summary.rows.iter().map(|(_, rows)| rows).sum();
    Ok(Outcome::Found(format!(
        "{rows} rows of {} files in {} ({} bytes)",
        summary.files,
        out.display(),
        summary.bytes
    )))
}

pub(crate) fn diff(old: &Path, new: &Path, json: bool) -> Result<Outcome, AtlasError> {
    let open = |path: &Path| catalogue::Catalogue::open(path).map_err(AtlasError::from);
    let changes = catalogue::diff(&open(old)?, &open(new)?);
    if changes.is_empty() {
        return Ok(Outcome::Nothing("Nothing changed.".to_owned()));
    }
    let lines: Vec<String> = changes.iter().map(ToString::to_string).collect();
    Ok(Outcome::Found(if json {
        crate::pretty(&lines)
    } else {
        lines.join("\n")
    }))
}

/// Compares the folder's text with an older edition and writes `changes.toml` into the folder.
pub(crate) fn changes(old: &Path, folder: Option<&Path>) -> Result<Outcome, AtlasError> {
    let broke = |error: &dyn std::error::Error| {
        AtlasError::new(
            ErrorCode::Catalogue,
            format!("What changed cannot be written: {error}."),
        )
    };
    let folder = catalogue_file::text(folder);
    let old = catalogue::Catalogue::open(old)?;
    let work = std::env::temp_dir().join(format!("ahp-atlas-{}.sqlite", std::process::id()));
    let new = catalogue::build(&folder, &work)
        .map_err(|error| broke(&error))
        .and_then(|_| Ok(catalogue::Catalogue::open(&work)?));
    // A file in the system's own temporary folder; a leftover harms nobody.
    let _ = std::fs::remove_file(&work);
    let (changed, text) = catalogue::changes_file(&old, &new?).map_err(|error| broke(&error))?;
    let file = folder.join("changes.toml");
    std::fs::write(&file, text).map_err(|error| broke(&error))?;
    Ok(Outcome::Found(format!(
        "{changed} changes since {} in {}",
        old.edition(),
        file.display()
    )))
}

pub(crate) fn serve(
    port: u16,
    screens: Option<&Path>,
    catalogue: Option<&Path>,
) -> Result<Outcome, AtlasError> {
    let broke = |error: &dyn std::error::Error| {
        AtlasError::new(
            ErrorCode::Internal,
            format!("AHP Atlas cannot be served: {error}."),
        )
        .hint("Try another port with --port.")
    };
    let screens = catalogue_file::screens(screens)
        .ok_or_else(|| AtlasError::bad("The folder of the screens was not found."))?;
    let atlas = Atlas::open(catalogue_file::find(catalogue).as_deref(), None);
    let runtime = tokio::runtime::Runtime::new().map_err(|error| broke(&error))?;
    runtime.block_on(async {
        let server = serve::Server::bind(port, atlas, &screens)
            .await
            .map_err(|error| broke(&error))?;
        println!(
            "AHP Atlas is at http://{}/ . Stop it with Ctrl+C.",
            server.address()
        );
        let stop = async {
            // Without a signal to wait for, the server runs until it is ended from outside.
            if tokio::signal::ctrl_c().await.is_err() {
                std::future::pending::<()>().await;
            }
        };
        server.run(stop).await.map_err(|error| broke(&error))
    })?;
    Ok(Outcome::Found("Stopped.".to_owned()))
}

/// A returner's case and log from a file; an empty one where none is named.
pub(crate) fn returns_case(file: Option<&Path>) -> Result<ReturnsRequest, AtlasError> {
    /// A log of years takes a few thousand bytes.
    const LONGEST: u64 = 1 << 20;
    let Some(file) = file else {
        return Ok(ReturnsRequest::default());
    };
    let bad = |why: &str| AtlasError::bad(format!("The file {} {why}.", file.display()));
    let length = std::fs::metadata(file)
        .map_err(|error| bad(&format!("cannot be read: {error}")))?
        .len();
    if length > LONGEST {
        return Err(bad("is too long to be a log of updating"));
    }
    let text = std::fs::read(file).map_err(|error| bad(&format!("cannot be read: {error}")))?;
    serde_json::from_slice(&text).map_err(|error| bad(&format!("is no case of return: {error}")))
}

/// Today, by the computer's clock: the one place of the command line that reads it.
pub(crate) fn today() -> jiff::civil::Date {
    jiff::tz::TimeZone::UTC
        .to_datetime(jiff::Timestamp::now())
        .date()
}

/// The day that was typed, or today.
pub(crate) fn today_or(typed: Option<&str>) -> String {
    typed.map_or_else(|| today().to_string(), str::to_owned)
}

fn this_month() -> catalogue::Month {
    let year = u16::try_from(today().year()).unwrap_or_default();
    let month = u8::try_from(today().month()).unwrap_or(1);
    catalogue::Month::new(year, month).expect("a calendar's month is 1 to 12")
}
