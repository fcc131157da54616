//! "What suits me": choices and leanings from text to what is read.

use std::fs;

use catalogue::{Catalogue, Side};
use tempfile::TempDir;

use crate::support::{good, real};

/// The choices of a broken file with its mistake mended: the small catalogue has none of its own.
const SMALL: &str = include_str!("../broken/leaning-unequal-voice.toml");

#[test]
fn choices_are_read_as_they_were_written() {
    let folder = TempDir::new().expect("a folder");
    for file in fs::read_dir(good()).expect("the text") {
        let path = file.expect("a file").path();
        fs::copy(&path, folder.path().join(path.file_name().expect("a name"))).expect("a copy");
    }
    let text = SMALL.replacen("weight = 2", "weight = 3", 1);
    fs::write(folder.path().join("what-suits.toml"), text).expect("a file");
    let compiled = folder.path().join("c.sqlite");
    catalogue::build(folder.path(), &compiled).expect("it compiles");
    let catalogue = Catalogue::open(&compiled).expect("it opens");
    let choice = catalogue.choice("hands-or-pictures").expect("a choice");
    assert_eq!(choice.second, "Take a picture of a broken bone.");
    assert_eq!(choice.second_from, "radiographer-does");
    let read: Vec<(&str, Side, u8)> = catalogue
        .leanings()
        .iter()
        .map(|row| (row.profession.as_str(), row.side, row.weight))
        .collect();
    assert_eq!(
        read,
        [
            ("diagnostic-radiographer", Side::Second, 3),
            ("osteopath", Side::First, 3),
            ("physiotherapist", Side::First, 3),
        ]
    );
}

#[test]
fn the_real_choices_are_eight_to_ten_and_drawn_from_the_professions_own_pages() {
    let loaded = catalogue::load(&real()).expect("the text");
    let choices = &loaded.authored.choices;
    assert!((8..=10).contains(&choices.len()), "{}", choices.len());
    let statement = |id: &str| {
        let mut all = loaded.authored.statements.iter();
        all.find(|entry| entry.row.id == id)
            .unwrap_or_else(|| panic!("no statement {id}"))
    };
    for choice in choices {
        for from in [&choice.row.first_from, &choice.row.second_from] {
            let told = statement(from);
            assert_eq!(
                told.row.professions.len(),
                1,
                "{from} is about one profession"
            );
            assert!(!told.evidence.sources.is_empty(), "{from} has a source");
        }
    }
}
