//! Every task of the project by name: `cargo xtask run | test | generate | bench | package`.

mod generate;
mod install;
mod shell;
mod tasks;

use clap::{Parser, Subcommand};
use std::process::ExitCode;

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Every task of AHP Atlas by name.")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Installs what is missing, builds, and opens the app.
    Run,
    /// Everything that must be green.
    Test {
        /// Only what takes seconds: no real window, no browser.
        #[arg(long)]
        quick: bool,
    },
    /// Writes every generated file anew: TypeScript types, JSON Schema, the compiled catalogue.
    Generate {
        /// Writes nothing; fails if a file is stale.
        #[arg(long)]
        check: bool,
    },
    /// Measures, and prints tables.
    Bench,
    /// Builds the installer.
    Package,
}

fn main() -> ExitCode {
    let result = match Arguments::parse().task {
        Task::Run => tasks::run(),
        Task::Test { quick } => tasks::test(quick),
        Task::Generate { check: false } => generate::write(),
        Task::Generate { check: true } => generate::check(),
        Task::Bench => tasks::bench(),
        Task::Package => tasks::package(),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nxtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}
