//! What may be typed.

use clap::{Parser, Subcommand};
use std::path::PathBuf;

/// Ways into, through and back to the allied health professions in England, offline.
#[derive(Debug, Parser)]
#[command(name = "atlas", version, about, max_term_width = 100)]
pub(crate) struct Arguments {
    /// Answer in JSON.
    #[arg(long, global = true)]
    pub(crate) json: bool,
    /// The compiled catalogue to read instead of the one that came with the program.
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) catalogue: Option<PathBuf>,
    /// The language that the answers are in: en, or pseudo, which nobody speaks and tests look at.
    #[arg(long, global = true, default_value = "en", value_parser = ["en", "pseudo"], hide = true)]
    pub(crate) language: String,
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// The 14 professions.
    Professions,
    /// One profession, whole.
    Profession {
        /// Its id, or a branch's.
        id: String,
    },
    /// One row by kind and id: `atlas show route physio-bsc`.
    Show {
        /// profession, role, route, apprenticeship, body, statement, source or start.
        kind: String,
        /// Its id.
        id: String,
    },
    /// What matches some words.
    Search {
        /// The words.
        #[arg(required = true)]
        words: Vec<String>,
        /// The most hits.
        #[arg(long)]
        limit: Option<u32>,
    },
    /// Ways from where a person stands to where they aim.
    Routes {
        /// Where they stand: starting points or roles.
        #[arg(long, num_args = 1..)]
        from: Vec<String>,
        /// What they have.
        #[arg(long, num_args = 1..)]
        has: Vec<String>,
        /// What they lack.
        #[arg(long, num_args = 1..)]
        lacks: Vec<String>,
        /// Where they aim: a role, a profession, a stage, a family of professions, or `anything`.
        #[arg(long)]
        to: Option<String>,
        /// For returners: the profession they qualified in.
        #[arg(long)]
        profession: Option<String>,
        /// For returners: years out of practice.
        #[arg(long)]
        years_out: Option<f64>,
        /// Wishes: paid-all-the-way, no-new-school-exams, part-time-or-paid.
        #[arg(long, num_args = 1.., value_name = "WISH")]
        prefer: Vec<String>,
        /// Today, as 2026-11-27; left out: by the computer's clock.
        #[arg(long)]
        today: Option<String>,
    },
    /// One plan: its dates and its money.
    Plan {
        #[command(subcommand)]
        plan: PlanCommand,
    },
    /// Return to practice: how much updating, what counts of a log, what is left.
    Returns {
        /// The profession or branch.
        #[arg(long)]
        profession: String,
        /// Years out of practice, where no day is known.
        #[arg(long)]
        years_out: Option<f64>,
        /// The last day in practice, as 2021-03-31.
        #[arg(long)]
        last_practised: Option<String>,
        /// A JSON file with the whole request; the other options come on top of it.
        #[arg(long, value_name = "FILE")]
        case: Option<PathBuf>,
        /// Today, as 2026-11-24; left out: by the computer's clock.
        #[arg(long)]
        today: Option<String>,
    },
    /// Where a person may stand and where they may aim.
    Positions,
    /// What a person may have or lack.
    Attainments,
    /// What the catalogue holds, how complete, how old, how sure.
    Stats,
    /// What suits me: either/or choices between real tasks, and whom the answers fit.
    Match {
        /// One sign a choice, in order: 1 the first task, 2 the second, - skipped. Left out: the
        /// choices themselves.
        #[arg(long, allow_hyphen_values = true)]
        answers: Option<String>,
        /// How often each profession comes first over all possible answers.
        #[arg(long, conflicts_with = "answers")]
        balance: bool,
    },
    /// The map: as a picture (--svg), an outline (--list), figures (--stats) or data (--json).
    Map(crate::map::Options),
    /// Checks the catalogue's text and says what is wrong, file and line.
    Check {
        /// The folder of the text; left out: the project's own.
        folder: Option<PathBuf>,
    },
    /// Compiles the catalogue's text to one file.
    Build {
        /// The folder of the text; left out: the project's own.
        #[arg(long)]
        folder: Option<PathBuf>,
        /// The file to write.
        out: PathBuf,
    },
    /// What changed from one compiled catalogue to another.
    Diff {
        /// The older file.
        old: PathBuf,
        /// The newer file.
        new: PathBuf,
    },
    /// Writes what changed since an older compiled catalogue beside the text, for the app to tell.
    Changes {
        /// The compiled catalogue of the edition before.
        old: PathBuf,
        /// The folder of the text; left out: the project's own.
        #[arg(long)]
        folder: Option<PathBuf>,
    },
    /// Writes the whole catalogue in an open format: `atlas export --as csv --out folder`.
    Export {
        /// The format.
        #[arg(long = "as", value_enum)]
        format: crate::export::Format,
        /// The file to write; for CSV the folder.
        #[arg(long, value_name = "PATH")]
        out: PathBuf,
        /// Write over files that are there already.
        #[arg(long)]
        force: bool,
    },
    /// Serves the screens and the visitor commands to a browser on this computer.
    Serve {
        /// The port; 0 lets the system choose.
        #[arg(long, default_value_t = serve::limits::PORT)]
        port: u16,
        /// The folder of the built screens; left out: the one that came with the program.
        #[arg(long, value_name = "FOLDER")]
        screens: Option<PathBuf>,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum PlanCommand {
    /// Whether a saved plan can be read, and still holds with this catalogue: 0 it does, 1 it does
    /// not, 2 the file is no plan.
    Check {
        /// The saved plan.
        file: PathBuf,
    },
    /// When each step starts and ends, by when to apply, and the money of each year:
    /// `atlas plan timeline access-to-he physio-bsc:part-time`.
    Timeline {
        /// The routes in their order; `:part-time` after one that is taken so, and `@` with the
        /// post held meanwhile (`a-year-in-practice@physiotherapist`).
        #[arg(required = true)]
        steps: Vec<String>,
        /// The first month in which to begin, as 2027-09.
        #[arg(long)]
        not_before: Option<String>,
        /// Funds that can be had.
        #[arg(long, num_args = 1.., value_name = "FUND")]
        can_get: Vec<String>,
        /// Funds that cannot be had.
        #[arg(long, num_args = 1.., value_name = "FUND")]
        cannot_get: Vec<String>,
        /// Today, as 2026-11-27; left out: by the computer's clock.
        #[arg(long)]
        today: Option<String>,
    },
}
