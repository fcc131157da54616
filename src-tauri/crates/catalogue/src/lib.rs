//! The catalogue: authored TOML, checked and compiled to one SQLite file; opened read-only; searched.
//!
//! - [`load`] reads the folder of authored files; every mistake has a file and a line.
//! - [`check`] holds what was read against the rules; [`json_schema`] lets editors do so too.
//! - [`compile`] turns what was read into one SQLite file, the same bytes each time; [`build`] does
//!   all three.
//! - [`Catalogue`] opens such a file, and answers from it: rows with their evidence, search, stats.
//! - [`diff`] says what changed between two of them.
//!
//! Nothing in here reads the clock, the environment or the home folder: dates and paths come in
//! as arguments.

pub mod authored;
mod build;
mod check;
mod compile;
mod dates;
mod diff;
mod entries;
mod finding;
mod json_schema;
mod load;
mod news;
mod read;
mod search;
mod shelf;
mod spelling;
mod stats;
mod store;

pub use build::{BuildError, BuildSummary, build};
pub use check::{FIRST_LAYER, Reader, SECOND_LAYER, check, check_folder};
pub use compile::{CompileError, compile};
pub use dates::Month;
pub use diff::{Change, diff};
pub use entries::{Authored, Entry, Row, TABLES};
pub use finding::{Finding, Report, Severity};
pub use json_schema::json_schema;
pub use load::{LoadError, Loaded, load, load_texts};
pub use news::{NotOlder, changes_file};
pub use read::{
    Apprenticeship, Ask, Attainment, Body, Branch, Changed, Choice, Confidence, Credential,
    Deadline, Detail, Evidence, Fact, Fee, Figure, Fund, Gap, Gatekeeper, Leaning, Link, Mechanism,
    MedicineRight, Months, Need, Pay, Position, Pounds, Profession, Provider, Question, ReturnBand,
    ReturnExample, ReturnLimit, Role, Route, Side, Source, Start, Statement, Tag, Word,
};
pub use search::{Found, Group, Hit, Kind, LONGEST_QUERY, Reason};
pub use spelling::closest as nearest;
pub use stats::{Aspect, Cell, Coverage, Freshness, Held, ProfessionCounts, Stats};
pub use store::{APPLICATION_ID, Catalogue, CatalogueError, LICENCE, SCHEMA_VERSION, hash};
