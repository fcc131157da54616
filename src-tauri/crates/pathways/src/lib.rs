//! The route planner of AHP Atlas: from where a person stands to where they aim, every way that
//! no other way beats, the ways that also work, and the ways that are closed with the reason.
//! Beside it: return to practice, dates, money, and what suits a person.
//!
//! Pure: it knows nothing of SQLite, files, Tauri or the clock. Dates come in as arguments.

pub mod ask;
pub mod calendar;
pub mod money;
mod network;
mod planner;
mod query;
pub mod returns;
pub mod suits;

pub use jiff::civil::Date;

pub use network::{
    Attainment, AttainmentIx, Attainments, Clause, Cost, Mode, Network, NetworkError, Position,
    PositionIx, Route, RouteIx, Variant,
};
pub use planner::{Options, Planner, Scratch, answer, label};
pub use query::{
    AlsoWorks, Answer, Closed, Label, Missing, NotOpen, Plan, Query, QueryError, SearchStats,
    Status, Step, WayRound,
};
