//! Text in, file out: what was written is what is read, and always the same bytes.

use std::fs;
use std::path::Path;

use catalogue::{BuildError, Catalogue, Confidence};
use tempfile::TempDir;

use crate::support::{compiled, good, open};

#[test]
fn the_same_text_gives_the_same_bytes_wherever_it_lies() {
    let (_here, first) = compiled();
    let there = TempDir::new().expect("a folder");
    let text = there.path().join("some where else/é");
    fs::create_dir_all(&text).expect("a folder in it");
    let mut names: Vec<_> = fs::read_dir(good())
        .expect("the text")
        .map(|f| f.expect("a file").path())
        .collect();
    names.reverse();
    for file in names {
        fs::copy(&file, text.join(file.file_name().expect("a name"))).expect("a copy");
    }
    let second = there.path().join("other.sqlite");
    catalogue::build(&text, &second).expect("it compiles");
    let (first, second) = (
        fs::read(first).expect("one"),
        fs::read(second).expect("two"),
    );
    assert!(first == second, "two builds of the same text differ");
}

#[test]
fn a_build_replaces_what_was_there_and_leaves_nothing_beside_it() {
    let folder = TempDir::new().expect("a folder");
    let path = folder.path().join("catalogue.sqlite");
    fs::write(&path, b"something old").expect("an old file");
    catalogue::build(&good(), &path).expect("it compiles");
    Catalogue::open(&path).expect("it opens");
    let left: Vec<_> = fs::read_dir(folder.path()).expect("the folder").collect();
    assert_eq!(left.len(), 1, "only the catalogue is left: {left:?}");
}

#[test]
fn a_folder_with_mistakes_is_not_built_and_the_old_file_stays() {
    let folder = TempDir::new().expect("a folder");
    fs::write(folder.path().join("x.toml"), "[[profession]]\nid = 3\n").expect("bad text");
    let path = folder.path().join("catalogue.sqlite");
    fs::write(&path, b"something old").expect("an old file");
    let error = catalogue::build(folder.path(), &path).expect_err("it has mistakes");
    assert!(matches!(error, BuildError::Text(_)), "{error}");
    assert_eq!(fs::read(&path).expect("the old file"), b"something old");
}

#[test]
fn no_folder_no_file_no_place_to_write_each_say_so() {
    let folder = TempDir::new().expect("a folder");
    let out = folder.path().join("c.sqlite");
    let gone = catalogue::build(&folder.path().join("nowhere"), &out).expect_err("no folder");
    assert!(gone.to_string().contains("could not be read"), "{gone}");
    let empty = catalogue::build(folder.path(), &out).expect_err("nothing in it");
    assert!(empty.to_string().contains("no .toml file"), "{empty}");
    let unwritable = folder.path().join("no/such/folder/c.sqlite");
    let error = catalogue::build(&good(), &unwritable).expect_err("no place");
    assert!(matches!(error, BuildError::Compile(_)), "{error}");
}

#[test]
fn what_was_written_is_what_is_read() {
    let catalogue = open();
    assert_eq!(catalogue.edition(), "2026-11");
    assert_eq!(catalogue.source_hash().len(), 64);
    let names: Vec<&str> = catalogue
        .professions()
        .iter()
        .map(|p| p.name.as_str())
        .collect();
    assert_eq!(names, ["Osteopath", "Physiotherapist", "Radiographer"]);

    let physio = catalogue
        .profession("physiotherapist")
        .expect("a profession");
    assert_eq!(physio.group, "movement");
    assert_eq!(physio.search_words, ["fisio", "sports injury"]);
    assert_eq!(physio.evidence.sources[0].publisher, "NHS Health Careers");
    assert!(catalogue.profession("wizard").is_none());

    let degree = catalogue.route("physio-degree").expect("a route");
    let fees = degree.fees.as_ref().expect("fees");
    assert_eq!(
        (fees.min, fees.typical, fees.max),
        (29_370, 29_370, 29_370),
        "3 years at 9,790"
    );
    assert_eq!(degree.from.len(), 3);
    assert_eq!(degree.professions, ["physiotherapist"]);
    assert_eq!(degree.intakes, [9]);
    assert_eq!(degree.needs[0].any_of, ["level-3-biology", "level-3"]);
    assert_eq!(
        degree.needs[0].evidence.sources[0].id, "hcpc-returning",
        "its own source"
    );
    assert_eq!(
        degree.needs[1].evidence.sources[0].id, "careers-physio",
        "the route's source"
    );
    assert_eq!(degree.asks[0].kind, "checks");
    let other = catalogue.route("radiography-degree").expect("a route");
    let fees = other.fees.as_ref().expect("fees");
    assert_eq!((fees.min, fees.typical, fees.max), (27_000, 29_370, 29_370));
    let access = catalogue.route("access-to-he").expect("a route");
    let assumed = access.part_time.as_ref().and_then(|m| m.assumed.as_deref());
    assert_eq!(assumed, Some("We count twice the full-time length."));
    assert!(
        catalogue
            .route("physio-old-diploma")
            .expect("a route")
            .closed
            .is_some()
    );

    let statement = catalogue.statement("physio-does").expect("a statement");
    assert_eq!(statement.evidence.confidence, Confidence::Medium);
    assert_eq!(statement.details[0].name, "Where");
    let figure = catalogue.figure("physio-number").expect("a figure");
    assert_eq!(figure.evidence.shelf_life_months, Some(24), "its topic's");
    assert!(figure.evidence.conflict.is_some());
    assert_eq!(catalogue.pay().len(), 2);
    assert_eq!(
        catalogue.source("nhs-pay").map(|s| s.copy_date.as_str()),
        Some("2026-04-01")
    );
    assert_eq!(catalogue.citations("nhs-pay"), 3, "two bands and a fund");
    assert_eq!(catalogue.citations("nothing"), 0);
}

#[test]
fn rows_concern_professions_branches_or_everyone() {
    let catalogue = open();
    let of = |id: &str| -> Vec<String> {
        catalogue
            .roles_of(id)
            .map(|role| role.row.id.clone())
            .collect()
    };
    let all = [
        "radiography-helper",
        "diagnostic-radiographer-registered",
        "advanced-radiographer",
    ];
    assert_eq!(
        of("radiographer"),
        all,
        "a branch's roles are its profession's"
    );
    assert_eq!(
        of("diagnostic-radiographer"),
        all,
        "a profession's roles are its branches'"
    );
    assert!(catalogue.concerns(&[], "osteopath"), "about all");
    assert!(
        !catalogue.names(&[], "osteopath"),
        "but it does not name it"
    );
    assert_eq!(catalogue.routes_to("osteopath-registered").count(), 2);
    assert_eq!(catalogue.routes_from("gcse-student").count(), 1);
    assert_eq!(
        catalogue
            .position("gcse-student")
            .map(catalogue::Position::name),
        Some("Studying for GCSEs")
    );
    assert_eq!(catalogue.positions().count(), 15);
    assert_eq!(catalogue.branches_of("radiographer").count(), 1);
    assert_eq!(catalogue.statements_on("what-they-do").count(), 3);
}

#[test]
fn one_catalogue_serves_many_threads() {
    let catalogue = open();
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| assert_eq!(catalogue.routes().len(), 15));
        }
    });
}

#[test]
fn every_row_that_is_shown_says_who_says_so() {
    let (_folder, path) = compiled();
    every_row_has_a_source(&path);
}

/// Asks the file itself which tables carry evidence, so that a new table cannot be left out.
pub(crate) fn every_row_has_a_source(path: &Path) {
    /// Tables that state no fact: words, what is not known, addresses.
    const NO_FACTS: [&str; 11] = [
        "stage",
        "kind",
        "topic",
        "gatekeeper",
        "start",
        "attainment",
        "gap",
        "link",
        "choice",
        "leaning",
        "tag",
    ];
    #[allow(
        clippy::disallowed_methods,
        reason = "the test looks at the file from outside"
    )]
    let db = rusqlite::Connection::open(path).expect("the file opens");
    let tables: Vec<String> = db
        .prepare(
            "SELECT m.name FROM sqlite_schema m JOIN pragma_table_info(m.name) c
             WHERE m.type = 'table' AND c.name = 'evidence' AND m.name <> 'evidence_source'",
        )
        .and_then(|mut s| s.query_map([], |row| row.get(0))?.collect())
        .expect("the tables");
    assert!(
        tables.len() > 25,
        "the tables that carry evidence: {tables:?}"
    );
    for table in tables {
        let unsourced: i64 = db
            .query_row(
                &format!(
                    "SELECT count(*) FROM {table} AS t WHERE NOT EXISTS
                     (SELECT 1 FROM evidence_source s WHERE s.evidence = t.evidence)"
                ),
                [],
                |row| row.get(0),
            )
            .expect("a count");
        let rows: i64 = db
            .query_row(&format!("SELECT count(*) FROM {table}"), [], |row| {
                row.get(0)
            })
            .expect("a count");
        if !NO_FACTS.contains(&table.as_str()) {
            assert_eq!(
                unsourced, 0,
                "{unsourced} of {rows} rows of `{table}` name no source"
            );
        }
    }
    let broken: Vec<String> = db
        .prepare("SELECT \"table\" FROM pragma_foreign_key_check")
        .and_then(|mut s| s.query_map([], |row| row.get(0))?.collect())
        .expect("the check");
    assert!(broken.is_empty(), "rows point at nothing: {broken:?}");
}
