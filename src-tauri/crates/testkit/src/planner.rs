//! What the planner is tested with: networks, queries and answers as text, generated networks, and
//! an oracle that finds the same answers by brute force.

pub mod career;
pub mod generate;
pub mod judge;
pub mod ledger;
pub mod notation;
pub mod oracle;
pub mod shrink;
pub mod text;
