//! What is no catalogue is refused in one clear sentence, and never brings the program down.

use std::fs;
use std::path::Path;

use catalogue::{APPLICATION_ID, Catalogue, CatalogueError, SCHEMA_VERSION};
use tempfile::TempDir;

use crate::support::compiled;

/// Opens what must not open, and gives the sentence.
fn refused(path: &Path) -> (CatalogueError, String) {
    let error = Catalogue::open(path).expect_err("this is no good catalogue");
    let sentence = error.to_string();
    assert!(
        !sentence.contains('\n') && sentence.len() < 400,
        "one clear sentence: {sentence}"
    );
    (error, sentence)
}

fn file(bytes: &[u8]) -> (TempDir, std::path::PathBuf) {
    let folder = TempDir::new().expect("a folder");
    let path = folder.path().join("c.sqlite");
    fs::write(&path, bytes).expect("a file");
    (folder, path)
}

/// Bytes that look random and are the same each time.
fn noise(length: usize, mut seed: u64) -> Vec<u8> {
    (0..length)
        .map(|_| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            seed.to_be_bytes()[0]
        })
        .collect()
}

#[test]
fn a_missing_file_is_missing() {
    let folder = TempDir::new().expect("a folder");
    let (error, _) = refused(&folder.path().join("none.sqlite"));
    assert!(matches!(error, CatalogueError::Missing { .. }), "{error:?}");
}

#[test]
fn a_folder_is_not_a_catalogue() {
    let folder = TempDir::new().expect("a folder");
    refused(folder.path());
}

#[test]
fn empty_and_random_files_are_not_sqlite() {
    for bytes in [
        vec![],
        vec![0; 5],
        vec![0; 4096],
        noise(100, 1),
        noise(50_000, 2),
    ] {
        let (_folder, path) = file(&bytes);
        let (error, _) = refused(&path);
        assert!(
            matches!(error, CatalogueError::NotSqlite { .. }),
            "{error:?}"
        );
    }
}

#[test]
fn another_sqlite_file_is_not_a_catalogue() {
    let folder = TempDir::new().expect("a folder");
    let path = folder.path().join("other.sqlite");
    #[allow(
        clippy::disallowed_methods,
        reason = "the test makes somebody else's file"
    )]
    let db = rusqlite::Connection::open(&path).expect("a file");
    db.execute_batch("CREATE TABLE route (id)")
        .expect("a table");
    drop(db);
    let (error, _) = refused(&path);
    assert!(
        matches!(error, CatalogueError::NotACatalogue { .. }),
        "{error:?}"
    );
}

#[test]
fn older_and_newer_are_told_apart() {
    for (version, newer) in [(SCHEMA_VERSION - 1, false), (SCHEMA_VERSION + 1, true)] {
        let (_folder, path) = compiled();
        #[allow(
            clippy::disallowed_methods,
            reason = "the test changes the file from outside"
        )]
        let db = rusqlite::Connection::open(&path).expect("the file");
        db.pragma_update(None, "user_version", version)
            .expect("a version");
        drop(db);
        let (error, sentence) = refused(&path);
        match error {
            CatalogueError::TooOld { found, .. } => assert!(!newer && found == version),
            CatalogueError::TooNew { found, .. } => assert!(newer && found == version),
            other => panic!("{other:?}"),
        }
        assert!(sentence.contains(&version.to_string()), "{sentence}");
    }
}

#[test]
fn a_catalogue_without_its_tables_is_damaged() {
    let folder = TempDir::new().expect("a folder");
    let path = folder.path().join("hollow.sqlite");
    #[allow(
        clippy::disallowed_methods,
        reason = "the test makes a false catalogue"
    )]
    let db = rusqlite::Connection::open(&path).expect("a file");
    db.pragma_update(None, "application_id", APPLICATION_ID)
        .expect("an id");
    db.pragma_update(None, "user_version", SCHEMA_VERSION)
        .expect("a version");
    db.execute_batch("CREATE TABLE meta (key, value)")
        .expect("a table");
    drop(db);
    let (error, sentence) = refused(&path);
    assert!(matches!(error, CatalogueError::Damaged { .. }), "{error:?}");
    assert!(sentence.contains("no such table"), "{sentence}");
}

#[test]
fn a_truncated_file_is_damaged_wherever_it_ends() {
    let (_folder, path) = compiled();
    let whole = fs::read(&path).expect("the file");
    for part in 1..40 {
        let cut = whole.len() * part / 40;
        let (_folder, path) = file(&whole[..cut]);
        let (error, _) = refused(&path);
        assert!(
            matches!(error, CatalogueError::Damaged { .. }),
            "cut at {cut}: {error:?}"
        );
    }
    for cut in [1, 15, 16, 99] {
        let (_folder, path) = file(&whole[..cut]);
        let (error, _) = refused(&path);
        assert!(
            matches!(error, CatalogueError::NotSqlite { .. }),
            "cut at {cut}: {error:?}"
        );
    }
    let mut longer = whole.clone();
    longer.extend_from_slice(b"more");
    let (_folder, path) = file(&longer);
    assert!(matches!(refused(&path).0, CatalogueError::Damaged { .. }));
}

#[test]
fn scrambled_pages_never_bring_it_down() {
    let (_folder, path) = compiled();
    let whole = fs::read(&path).expect("the file");
    let mut refused = 0;
    for seed in 0..300_u64 {
        let mut bytes = whole.clone();
        let spots = noise(16, seed);
        for pair in spots.chunks(4) {
            let at = u32::from_be_bytes([pair[0], pair[1], pair[2], pair[3]]) as usize;
            let at = 100 + at % (bytes.len() - 200);
            for (i, byte) in noise(64, seed ^ at as u64).into_iter().enumerate() {
                bytes[at + i] = byte;
            }
        }
        let (_folder, path) = file(&bytes);
        match Catalogue::open(&path) {
            // Some damage lies in free space or turns text into other text: a hash finds it.
            Ok(_) => {}
            Err(error) => {
                refused += 1;
                assert!(
                    matches!(error, CatalogueError::Damaged { .. }),
                    "seed {seed}: {error:?}"
                );
            }
        }
    }
    assert!(refused > 90, "only {refused} of 300 were found damaged");
}

#[test]
fn the_hash_must_be_the_one_expected() {
    let (_folder, path) = compiled();
    let right = catalogue::hash(&path).expect("a hash");
    Catalogue::open_expecting(&path, Some(&right)).expect("the right one");
    Catalogue::open_expecting(&path, Some(&right.to_uppercase())).expect("in capitals too");
    let error = Catalogue::open_expecting(&path, Some("00")).expect_err("the wrong one");
    assert!(matches!(error, CatalogueError::WrongHash { ref found, .. } if *found == right));
}

#[test]
fn a_row_that_points_at_nothing_fails_the_long_look() {
    let (_folder, path) = compiled();
    Catalogue::open(&path)
        .expect("it opens")
        .verify(&path)
        .expect("and is whole");
    #[allow(
        clippy::disallowed_methods,
        reason = "the test changes the file from outside"
    )]
    let db = rusqlite::Connection::open(&path).expect("the file");
    db.execute_batch(
        "PRAGMA foreign_keys = OFF; UPDATE route SET kind = 'none' WHERE id = 'physio-degree'",
    )
    .expect("a change");
    drop(db);
    let catalogue = Catalogue::open(&path).expect("the quick look does not see it");
    let error = catalogue.verify(&path).expect_err("the long one does");
    assert!(
        error
            .to_string()
            .contains("a row of `route` points at no row of `kind`"),
        "{error}"
    );
}

#[test]
fn strange_paths_are_only_paths() {
    let folder = TempDir::new().expect("a folder");
    let path = folder.path().join("what? 100% #1 &immutable=0 é.sqlite");
    catalogue::build(&crate::support::good(), &path).expect("it compiles");
    Catalogue::open(&path).expect("it opens");
}

#[test]
fn a_catalogue_that_may_not_be_written_opens_and_stays_as_it_was() {
    let (folder, path) = compiled();
    let before = fs::read(&path).expect("the file");
    let mut rights = fs::metadata(&path).expect("its rights").permissions();
    rights.set_readonly(true);
    fs::set_permissions(&path, rights).expect("read-only");
    Catalogue::open(&path).expect("it opens");
    assert!(fs::read(&path).expect("the file") == before);
    assert_eq!(
        fs::read_dir(folder.path()).expect("the folder").count(),
        1,
        "nothing beside it"
    );
}
