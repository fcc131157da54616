//! Two editions side by side: what a person reads.

use std::fs;

use catalogue::{Catalogue, diff};
use tempfile::TempDir;

use crate::support::{good, open};

/// The small catalogue with some of its text changed.
fn changed(changes: &[(&str, &str)]) -> Catalogue {
    let folder = copy(changes);
    let out = folder.path().join("new.sqlite");
    catalogue::build(folder.path(), &out).expect("it compiles");
    Catalogue::open(&out).expect("it opens")
}

/// The small catalogue's text with some of it changed, in a folder of its own.
fn copy(changes: &[(&str, &str)]) -> TempDir {
    let folder = TempDir::new().expect("a folder");
    for file in fs::read_dir(good()).expect("the text") {
        let file = file.expect("a file").path();
        let mut text = fs::read_to_string(&file).expect("its text");
        for (was, is) in changes {
            text = text.replace(was, is);
        }
        fs::write(folder.path().join(file.file_name().expect("a name")), text).expect("a copy");
    }
    folder
}

fn lines(changes: &[(&str, &str)]) -> Vec<String> {
    diff(&open(), &changed(changes))
        .iter()
        .map(ToString::to_string)
        .collect()
}

#[test]
fn the_same_is_no_change() {
    assert_eq!(lines(&[]), Vec::<String>::new());
}

#[test]
fn a_new_years_pay_is_told_beside_the_old() {
    let lines = lines(&[
        (
            "year = \"2026/27\"\nentry = 32073\ntop = 39043",
            "year = \"2027/28\"\nentry = 33100\ntop = 39043",
        ),
        (
            "year = \"2026/27\"\nentry = 25760",
            "year = \"2026/27\"\nentry = 25770",
        ),
    ]);
    assert_eq!(
        lines,
        [
            "Band 3 pay in 2026/27 entry: £25,760 → £25,770, as of April 2026, NHS Employers",
            "Band 5 pay in 2026/27: dropped",
            "Band 5 entry pay: £32,073 → £33,100, as of April 2026, NHS Employers",
        ]
    );
}

#[test]
fn numbers_texts_lists_and_evidence_each_have_their_words() {
    let lines = lines(&[
        (
            "min = 42, typical = 48, max = 60",
            "min = 42, typical = 45, max = 60",
        ),
        ("gbp = 9790", "gbp = 9900"),
        (
            "They look at how you move. They show you how to get strong again.",
            "They look at how you walk. They show you how to get strong again.",
        ),
        (
            "specialisms = [\"sport\", \"children\"]",
            "specialisms = [\"children\", \"pain\"]",
        ),
        ("confidence = \"medium\"", "confidence = \"low\""),
        ("small = true", "small = false"),
        ("id = \"physio-gap\"", "id = \"other-gap\""),
    ]);
    assert_eq!(
        lines,
        [
            "Fee \"A year of a degree for students from England\" gbp: £9,790 → £9,900, as of 2026/27, NHS Health Careers",
            "Gap \"How many places there are was not found.\": new",
            "Gap \"How many places there are was not found.\": dropped",
            "Profession \"Osteopath\" small: yes → no, General Osteopathic Council",
            "Role \"Physiotherapist\" specialisms: now without \"sport\", now with \"pain\", NHS Health Careers",
            "Route \"Degree in osteopathy\" fees, typical: £39,160 → £39,600, General Osteopathic Council",
            "Route \"Degree in physiotherapy\" fees, typical: £29,370 → £29,700, NHS Health Careers",
            "Route \"Degree apprenticeship in physiotherapy\" full time, typical: 48 months → 45 months, NHS Health Careers",
            "Route \"Degree in radiography\" fees, typical: £29,370 → £29,700, NHS Health Careers",
            "Statement physio-does text: \"… at how you move. They show you …\" → \"… at how you walk. They show you …\", NHS Health Careers",
        ]
    );
}

#[test]
fn who_says_so_is_a_change_too() {
    let lines = lines(&[("confidence = \"medium\"", "confidence = \"low\"")]);
    assert_eq!(lines, ["Statement physio-does: confidence medium → low"]);
}

/// Compiles a folder's text and opens it.
fn open_folder(folder: &TempDir) -> Catalogue {
    let out = folder.path().join("out.sqlite");
    catalogue::build(folder.path(), &out).expect("it compiles");
    Catalogue::open(&out).expect("it opens")
}

#[test]
fn an_edition_carries_what_changed_since_the_one_before() {
    let before = changed(&[("edition = \"2026-11\"", "edition = \"2026-05\"")]);
    let folder = copy(&[
        ("gbp = 9790", "gbp = 9900"),
        ("small = true", "small = false"),
    ]);
    let (many, file) =
        catalogue::changes_file(&before, &open_folder(&folder)).expect("it is older");
    fs::write(folder.path().join("changes.toml"), &file).expect("a file");

    let edition = open_folder(&folder);
    assert_eq!(edition.compared_with(), Some("2026-05"));
    let told: Vec<&str> = edition
        .changes()
        .iter()
        .map(|change| &*change.text)
        .collect();
    assert_eq!(told.len(), many);
    assert!(
        told.contains(&"Profession \"Osteopath\" small: yes → no, General Osteopathic Council")
    );
    let again = catalogue::changes_file(&before, &edition).expect("it is older");
    assert_eq!(
        again,
        (many, file),
        "what was told before is no change by itself"
    );
}

#[test]
fn an_edition_in_which_nothing_changed_says_since_when() {
    let before = changed(&[("edition = \"2026-11\"", "edition = \"2026-05\"")]);
    let folder = copy(&[]);
    let (many, file) = catalogue::changes_file(&before, &open()).expect("it is older");
    assert_eq!(many, 0);
    fs::write(folder.path().join("changes.toml"), file).expect("a file");
    let edition = open_folder(&folder);
    assert_eq!(edition.compared_with(), Some("2026-05"));
    assert_eq!(edition.changes(), []);
}

#[test]
fn the_first_edition_has_nothing_to_compare_with() {
    assert_eq!(open().compared_with(), None);
    assert_eq!(open().changes(), []);
}

#[test]
fn what_did_not_come_before_is_not_compared() {
    let error = catalogue::changes_file(&open(), &open()).expect_err("it is the same edition");
    assert_eq!(
        error.to_string(),
        "edition 2026-11 is compared with 2026-11, which did not come before it"
    );
}
