//! The catalogue: authored TOML, checked and compiled to one SQLite file; opened read-only; searched.

pub mod authored;
