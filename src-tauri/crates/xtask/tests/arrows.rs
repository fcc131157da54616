//! The arrows between the crates are those that ARCHITECTURE.md draws, and no other.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

/// Each crate and what it may use of the project's own, as ARCHITECTURE.md draws it.
const DRAWN: &[(&str, &[&str])] = &[
    ("ahp-atlas", &["atlas"]),
    ("atlas", &["careermap", "catalogue", "language", "pathways"]),
    ("careermap", &["language"]),
    ("catalogue", &[]),
    (
        "cli",
        &["atlas", "catalogue", "handouts", "language", "serve"],
    ),
    ("handouts", &["catalogue"]),
    ("language", &[]),
    ("pathways", &[]),
    ("serve", &["atlas"]),
    ("testkit", &["pathways"]),
    ("xtask", &["atlas", "catalogue", "handouts"]),
];

/// Crates that know nothing of files, databases, windows or networks.
const PURE: &[&str] = &["careermap", "handouts", "language", "pathways"];

/// What a pure crate must not bring in.
const IMPURE: &[&str] = &["rusqlite", "tauri", "tokio", "axum", "tempfile", "reqwest"];

/// Each crate's own dependencies, test-only ones left out, by name.
fn dependencies() -> BTreeMap<String, BTreeSet<String>> {
    let output = Command::new(env!("CARGO"))
        .args([
            "metadata",
            "--format-version",
            "1",
            "--no-deps",
            "--offline",
        ])
        .output()
        .expect("cargo runs, for it runs this test");
    let metadata: serde_json::Value =
        serde_json::from_slice(&output.stdout).expect("cargo metadata prints JSON");
    let packages = metadata["packages"].as_array().expect("a list of packages");
    let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    packages
        .iter()
        .map(|package| {
            let dependencies = package["dependencies"].as_array().expect("a list");
            let used = dependencies
                .iter()
                .filter(|dependency| dependency["kind"] != "dev");
            (
                text(&package["name"]),
                used.map(|dependency| text(&dependency["name"])).collect(),
            )
        })
        .collect()
}

#[test]
fn every_arrow_is_drawn() {
    let own: BTreeSet<String> = dependencies().into_keys().collect();
    let drawn: BTreeMap<&str, BTreeSet<String>> = DRAWN
        .iter()
        .map(|(from, to)| (*from, to.iter().map(|to| (*to).to_owned()).collect()))
        .collect();
    for (from, to) in dependencies() {
        let arrows: BTreeSet<String> = to.intersection(&own).cloned().collect();
        let allowed = drawn
            .get(from.as_str())
            .unwrap_or_else(|| panic!("`{from}` is not drawn"));
        assert_eq!(
            &arrows, allowed,
            "what `{from}` uses, against what ARCHITECTURE.md draws"
        );
    }
    assert_eq!(own.len(), drawn.len(), "every crate that is drawn exists");
}

#[test]
fn the_pure_crates_bring_in_nothing_impure() {
    let all = dependencies();
    for pure in PURE {
        for impure in IMPURE {
            assert!(
                !all[*pure].contains(*impure),
                "`{pure}` must not use `{impure}`"
            );
        }
    }
}
