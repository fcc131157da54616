//! The real catalogue, as it stands in `assets/catalogue`.

use std::fs;

use catalogue::Catalogue;
use tempfile::TempDir;

use crate::build::every_row_has_a_source;
use crate::support::{TODAY, real};

/// The real catalogue, compiled.
fn compiled() -> (TempDir, Catalogue) {
    let folder = TempDir::new().expect("a folder");
    let path = folder.path().join("catalogue.sqlite");
    catalogue::build(&real(), &path).unwrap_or_else(|error| panic!("{error}"));
    let catalogue = Catalogue::open(&path).expect("it opens");
    (folder, catalogue)
}

#[test]
fn it_is_whole_sourced_and_small() {
    let (folder, catalogue) = compiled();
    let path = folder.path().join("catalogue.sqlite");
    assert_eq!(catalogue.professions().len(), 14);
    every_row_has_a_source(&path);
    let size = fs::metadata(&path).expect("the file").len();
    assert!(size < 8_000_000, "{size} bytes");
    let stats = catalogue.stats(TODAY);
    assert_eq!(stats.unsourced, 0);
    assert_eq!(stats.coverage.len(), 14);
}

#[test]
fn judged_queries_find_what_is_wanted_among_the_first_three() {
    let (_folder, catalogue) = compiled();
    let (mut judged, mut wrong) = (0, Vec::new());
    for line in include_str!("../judged.tsv")
        .lines()
        .filter(|line| !line.starts_with('#'))
    {
        let (query, wanted) = line
            .split_once('\t')
            .expect("a query, a tab, and what is wanted");
        judged += 1;
        let found = catalogue.search(query, 3).expect("an answer");
        let first: Vec<String> = found
            .hits
            .iter()
            .map(|hit| format!("{} {}", hit.kind.name(), hit.id))
            .collect();
        if !wanted
            .split(", ")
            .any(|wanted| first.iter().any(|hit| hit == wanted))
        {
            wrong.push(format!(
                "{query}: wanted {wanted}; got {}",
                first.join(", ")
            ));
        }
    }
    assert!(judged >= 200, "there are only {judged} judged queries");
    let allowed = judged / 20;
    assert!(
        wrong.len() <= allowed,
        "{} of {judged} are wrong, {allowed} may be:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn each_profession_can_be_looked_for_in_every_way_and_each_tag_finds_one() {
    let (_folder, catalogue) = compiled();
    let carried = |profession: Option<&str>, tag: &str| {
        catalogue.statements().iter().any(|row| {
            let about = profession.is_none_or(|id| catalogue.names(&row.professions, id));
            about && row.tags.iter().any(|one| one == tag)
        })
    };
    for tag in catalogue.tags() {
        assert!(carried(None, &tag.id), "no statement says `{}`", tag.id);
    }
    for profession in catalogue.professions() {
        for group in ["likes", "helps", "works"] {
            let mut tags = catalogue.tags().iter().filter(|tag| tag.group == group);
            assert!(
                tags.any(|tag| carried(Some(&profession.id), &tag.id)),
                "{} has no tag of the group `{group}`",
                profession.id
            );
        }
    }
}
