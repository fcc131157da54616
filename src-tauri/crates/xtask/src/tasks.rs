//! The tasks themselves, each a list of steps.

use crate::shell::{command, must, root, sh, works};
use crate::{generate, install};
use anyhow::{Result, bail};
use std::time::Instant;

/// Installs what is missing, builds, and opens the app.
pub(crate) fn run() -> Result<()> {
    install::to_run()?;
    generate::catalogue()?;
    screens()?;
    sh(
        "",
        "cargo build --package ahp-atlas --features custom-protocol",
    )?;
    let shown = ["DISPLAY", "WAYLAND_DISPLAY"]
        .iter()
        .any(|name| std::env::var_os(name).is_some());
    if !shown {
        bail!(
            "AHP Atlas is built, but this machine has no display to open a window on.\n\
             To open it on a screen that nobody sees: xvfb-run --auto-servernum cargo xtask run\n\
             To use it in a browser instead: cargo run --package cli -- serve"
        );
    }
    let program = root().join("target/debug/ahp-atlas");
    must(std::process::Command::new(program))
}

/// Builds the screens when something in them changed.
fn screens() -> Result<()> {
    let built = root().join("ui/dist/index.html");
    if newest(&root().join("ui"), &["node_modules", "dist"]) <= modified(&built) {
        return Ok(());
    }
    println!("Building the screens");
    sh("ui", "npm run --silent build")
}

fn modified(path: &std::path::Path) -> Option<std::time::SystemTime> {
    path.metadata().and_then(|meta| meta.modified()).ok()
}

/// When the newest file under a folder was changed, some folders left out.
fn newest(folder: &std::path::Path, leave_out: &[&str]) -> Option<std::time::SystemTime> {
    let entries = std::fs::read_dir(folder).ok()?.flatten();
    entries
        .filter(|entry| !leave_out.iter().any(|name| entry.file_name() == *name))
        .filter_map(|entry| {
            let path = entry.path();
            if path.is_dir() {
                newest(&path, leave_out)
            } else {
                modified(&path)
            }
        })
        .max()
}

/// One thing that must be green.
type Step = (&'static str, fn() -> Result<()>);

const QUICK: &[Step] = &[
    ("formatting of the Rust code", || {
        sh("", "cargo fmt --all --check")
    }),
    ("generated files", generate::check),
    ("lints of the Rust code", || {
        sh(
            "",
            "cargo clippy --quiet --workspace --all-targets -- --deny warnings",
        )
    }),
    ("Rust tests", || sh("", "cargo test --quiet --workspace")),
    ("formatting, lints and types of the screens", || {
        sh("ui", "npm run --silent check")
    }),
    ("unit tests of the screens", || {
        sh("ui", "npm run --silent test")
    }),
    ("the catalogue's own check", || {
        sh("", "cargo run --quiet --package cli -- check")
    }),
];

const WHOLE: &[Step] = &[
    ("licences, advisories and bans", deny),
    ("formatting, lints and types of the tests", || {
        sh("tests", "npm run --silent check")
    }),
    ("the app", app),
    (
        "exports in open formats, read by the tools of others",
        || sh("tests", "npm run --silent interop"),
    ),
    ("browser tests with accessibility scan", || {
        sh("tests", "npm run --silent browser")
    }),
    ("journeys on the real window", journeys),
];

/// Everything that must be green, one step after another; says which are not.
pub(crate) fn test(quick: bool) -> Result<()> {
    install::to_test(quick)?;
    generate::catalogue()?;
    screens()?;
    let steps: Vec<&Step> = if quick {
        QUICK.iter().collect()
    } else {
        QUICK.iter().chain(WHOLE).collect()
    };
    let mut failed = Vec::new();
    for (name, step) in &steps {
        println!("\n── {name}");
        let begun = Instant::now();
        let result = step();
        println!(
            "── {name}: {} in {} s",
            verdict(&result),
            begun.elapsed().as_secs()
        );
        if let Err(error) = result {
            eprintln!("{error:#}");
            failed.push(*name);
        }
    }
    println!(
        "\nsteps: {} passed, {} failed",
        steps.len() - failed.len(),
        failed.len()
    );
    if !failed.is_empty() {
        bail!("not green: {}", failed.join("; "));
    }
    Ok(())
}

fn verdict(result: &Result<()>) -> &'static str {
    if result.is_ok() { "ok" } else { "FAILED" }
}

/// Licences, bans and where packages come from always; advisories where their database on the
/// internet can be reached.
fn deny() -> Result<()> {
    let program = install::tools().join("bin/cargo-deny");
    let deny = format!("{} deny --log-level error", program.display());
    sh("", &format!("{deny} check licenses bans sources"))?;
    if works(&format!("{deny} fetch db")) {
        return sh("", &format!("{deny} check --disable-fetch advisories"));
    }
    println!("The database of advisories cannot be reached from here: not checked.");
    Ok(())
}

fn journeys() -> Result<()> {
    in_the_window("journeys")
}

/// A script of the tests that drives the real window, on a screen that nobody sees.
fn in_the_window(script: &str) -> Result<()> {
    let mut driven = command("tests", "xvfb-run --auto-servernum");
    driven.arg("--server-args=-screen 0 1920x1200x24");
    driven.args(["npm", "run", "--silent", script]);
    driven.env("TAURI_DRIVER", install::tools().join("bin/tauri-driver"));
    must(driven)
}

/// The app as it is when its window is opened.
fn app() -> Result<()> {
    sh(
        "",
        "cargo build --quiet --package ahp-atlas --package cli --features ahp-atlas/custom-protocol",
    )
}

/// Measures, and prints tables.
pub(crate) fn bench() -> Result<()> {
    install::to_test(false)?;
    generate::catalogue()?;
    screens()?;
    sh(
        "",
        "cargo bench --package pathways --package catalogue --package atlas",
    )?;
    app()?;
    in_the_window("bench")
}

/// Builds the installer.
pub(crate) fn package() -> Result<()> {
    install::to_run()?;
    generate::catalogue()?;
    screens()?;
    sh(
        "src-tauri",
        "../ui/node_modules/.bin/tauri build --bundles deb",
    )
}
