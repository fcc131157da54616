//! Keeping the catalogue: check its text, compare editions, serve it.

use crate::{Outcome, catalogue_file};
use atlas::{Atlas, AtlasError, ErrorCode};
use std::path::Path;

pub(crate) fn check(folder: Option<&Path>, json: bool) -> Result<Outcome, AtlasError> {
    let folder = catalogue_file::text(folder);
    let report = catalogue::check_folder(&folder, Some(this_month()))
        .map_err(|error| AtlasError::new(ErrorCode::Catalogue, error.to_string()))?;
    let said = if json {
        crate::pretty(&report)
    } else {
        report.to_string()
    };
    Ok(if report.is_clean() { Outcome::Found(said) } else { Outcome::Nothing(said) })
}

pub(crate) fn diff(old: &Path, new: &Path, json: bool) -> Result<Outcome, AtlasError> {
    let open = |path| catalogue::Catalogue::open(path).map_err(AtlasError::from);
    let changes = catalogue::diff(&open(old)?, &open(new)?);
    if changes.is_empty() {
        return Ok(Outcome::Nothing("Nothing changed.".to_owned()));
    }
    Ok(Outcome::Found(if json { crate::pretty(&changes) } else { changes.join("\n") }))
}

pub(crate) fn serve(
    port: u16,
    screens: Option<&Path>,
    catalogue: Option<&Path>,
) -> Result<Outcome, AtlasError> {
    let broke = |error: &dyn std::error::Error| {
        AtlasError::new(ErrorCode::Internal, format!("AHP Atlas cannot be served: {error}."))
            .hint("Try another port with --port.")
    };
    let screens = catalogue_file::screens(screens)
        .ok_or_else(|| AtlasError::bad("The folder of the screens was not found."))?;
    let atlas = Atlas::open(catalogue_file::find(catalogue).as_deref(), None);
    let runtime = tokio::runtime::Runtime::new().map_err(|error| broke(&error))?;
    runtime.block_on(async {
        let server =
            serve::Server::bind(port, atlas, &screens).await.map_err(|error| broke(&error))?;
        println!("AHP Atlas is at http://{}/ . Stop it with Ctrl+C.", server.address());
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

/// This month, by the computer's clock: the one place of the command line that reads it.
fn this_month() -> catalogue::Month {
    let days = std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .map_or(0, |since| since.as_secs() / 86_400);
    catalogue::Month::of_day(days)
}
