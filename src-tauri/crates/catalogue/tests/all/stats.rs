//! The figures of a catalogue are those of its text.

use catalogue::{Aspect, Held};

use crate::support::{TODAY, open};

#[test]
fn counts_tables_professions_confidence_and_conflicts() {
    let stats = open().stats(TODAY);
    assert_eq!(stats.edition, "2026-11");
    assert_eq!(stats.tables["profession"], 3);
    assert_eq!(stats.tables["route"], 15);
    assert_eq!(stats.tables["medicine_right"], 2);
    assert_eq!(stats.tables["pay"], 2);
    assert_eq!(stats.tables["source"], 5);
    assert_eq!(
        stats.tables.len(),
        catalogue::TABLES.len(),
        "every authored table is counted"
    );
    let physio = stats
        .professions
        .iter()
        .find(|p| p.id == "physiotherapist")
        .expect("there");
    assert_eq!((physio.roles, physio.routes, physio.gaps), (4, 6, 1));
    assert_eq!(
        (stats.confidence["medium"], stats.confidence["low"]),
        (1, 0)
    );
    assert_eq!(stats.conflicts, ["figure physio-number"]);
    assert_eq!(
        (
            stats.sources.all,
            stats.sources.uncited,
            stats.sources.undated
        ),
        (5, 0, 0)
    );
    assert_eq!(stats.unsourced, 0);
}

#[test]
fn facts_age_with_the_day() {
    let catalogue = open();
    let now = catalogue.stats(TODAY).freshness;
    assert_eq!(now.past, Vec::<String>::new());
    let later = catalogue.stats(TODAY.plus(12)).freshness;
    assert!(
        later.past.contains(&"pay band 5 in 2026/27".to_owned()),
        "{:?}",
        later.past
    );
    assert_eq!(later.past_shelf_life["pay"], 2);
    assert!(
        !later.past.contains(&"role physio-student".to_owned()),
        "five years, not one"
    );
    let before = catalogue.stats(TODAY.plus(4)).freshness;
    assert!(
        before.past.is_empty() && before.soon >= 2,
        "a warning comes first: {before:?}"
    );
}

#[test]
fn the_matrix_says_what_is_missing_and_why() {
    let stats = open().stats(TODAY);
    assert_eq!(stats.coverage.len(), 3);
    let cell = |profession: &str, aspect: Aspect| {
        let row = stats
            .coverage
            .iter()
            .find(|row| row.profession == profession)
            .expect("a row");
        assert_eq!(row.cells.len(), Aspect::ALL.len());
        row.cells
            .iter()
            .find(|cell| cell.aspect == aspect)
            .expect("a cell")
            .clone()
    };
    let full =
        |profession, aspect| assert_eq!(cell(profession, aspect).held, Held::Full, "{aspect:?}");
    full("physiotherapist", Aspect::EntryRoutes);
    full("physiotherapist", Aspect::Apprenticeship);
    full("physiotherapist", Aspect::Return);
    full("physiotherapist", Aspect::Medicines);
    full("physiotherapist", Aspect::AdvancedStep);
    full("physiotherapist", Aspect::Money);
    full("physiotherapist", Aspect::Ladder);
    assert_eq!(
        cell("physiotherapist", Aspect::Description).held,
        Held::Part
    );
    assert_eq!(cell("osteopath", Aspect::Description).held, Held::Part);
    assert_eq!(cell("osteopath", Aspect::Ladder).missing, ["learner"]);
    assert_eq!(cell("osteopath", Aspect::Apprenticeship).held, Held::None);
    assert_eq!(
        cell("osteopath", Aspect::Return).missing,
        ["the regulator's bands"]
    );
    let courses = cell("physiotherapist", Aspect::Courses);
    assert_eq!(courses.held, Held::Part);
    assert_eq!(courses.gaps, ["How many places there are was not found."]);
}
