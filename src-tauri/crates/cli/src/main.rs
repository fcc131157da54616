//! The `atlas` command line.
fn main() {}
