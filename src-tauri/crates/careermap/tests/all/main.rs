//! The map's promises: on small networks drawn by hand, and on generated ones.

mod palette;
mod promises;
mod small;

#[path = "../../benches/layout/generate.rs"]
mod generate;
