//! The map of a working life: from positions and routes to a picture.
//!
//! Pure: the same network and view give the same scene, byte for byte, on every machine. All
//! lengths are whole numbers, so no platform's floating point can move a station.

mod network;
pub mod palette;
mod path;
mod pick;
mod rows;
mod scene;
mod stats;
mod svg;
mod text;
mod words;

pub use network::{Move, Network, Position, Profession, Route, Stage, Step, View};
pub use scene::*;
pub use stats::{Quality, quality};
pub use svg::svg;

/// Lays out what a view shows. A view that names nothing in the network gives an empty scene.
pub fn scene(network: &Network, view: &View) -> Scene {
    rows::layout(&pick::Known::of(network), view)
}
