//! AHP Atlas, the desktop app.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() {
    ahp_atlas::run();
}
