//! The map of a working life: from positions and routes to a picture.
//!
//! Pure: the same network and view give the same scene, byte for byte, on every machine. All
//! lengths are whole numbers, so no platform's floating point can move a station.

mod letter;
mod network;
pub mod palette;
mod path;
mod pick;
mod room;
mod rows;
mod scene;
mod sheet;
mod stats;
mod svg;
mod text;
mod transit;
mod words;

pub use network::{Move, Network, Position, Profession, Route, Stage, Step, View};
pub use scene::*;
pub use sheet::{Imprint, Paper, sheet};
pub use stats::{Quality, quality};
pub use svg::svg;

/// Lays out what a view shows. A view that names nothing in the network gives an empty scene.
pub fn scene(network: &Network, view: &View) -> Scene {
    let known = pick::Known::of(network);
    let mut scene = match view {
        View::All => transit::layout(&known, transit::WHOLE, &[]),
        _ => rows::layout(&known, view, rows::SCREEN),
    };
    scene.letterings = letter::letterings(&scene);
    scene
}
