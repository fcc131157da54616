//! The tests of the catalogue: real folders of text, real SQLite files, in temporary places.

mod broken;
mod build;
mod diff;
mod json_schema;
mod ledger;
mod queries;
mod real;
mod screens;
mod search;
mod stats;
mod store;
mod suits;
mod support;

#[test]
fn no_test_file_is_forgotten() {
    let here = include_str!("main.rs");
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/all");
    for file in std::fs::read_dir(folder).expect("the tests' own folder") {
        let name = file
            .expect("an entry")
            .file_name()
            .to_string_lossy()
            .into_owned();
        let module = name.trim_end_matches(".rs");
        assert!(
            module == "main" || here.contains(&format!("mod {module};")),
            "{name} never runs"
        );
    }
}
