//! Temporary catalogues, network generators and the planner's oracle; for tests only.

pub mod planner;
pub mod random;
