//! What is typed, whatever it is, gets an answer, and the best one first.

use catalogue::{Found, Kind, LONGEST_QUERY, Reason};
use proptest::prelude::*;

use crate::support::open;

/// The hits as `kind id`, best first.
fn hits(found: &Found) -> Vec<String> {
    found
        .hits
        .iter()
        .map(|hit| format!("{} {}", hit.kind.name(), hit.id))
        .collect()
}

/// The best hit, as `kind id: reason`.
fn first(query: &str) -> String {
    let found = open().search(query, 20).expect("an answer");
    found.hits.first().map_or_else(String::new, |hit| {
        format!("{} {}: {}", hit.kind.name(), hit.id, hit.reason.label())
    })
}

#[test]
fn the_best_comes_first_with_its_reason() {
    let mut wrong = Vec::new();
    for (query, wanted) in [
        ("physiotherapist", "profession physiotherapist: name"),
        ("PHYSIOTHERAPISTS", "profession physiotherapist: name"),
        ("Physiothérapist", "profession physiotherapist: name"),
        (
            "how do I become a physiotherapist?",
            "profession physiotherapist: name",
        ),
        ("physio", "profession physiotherapist: also called"),
        ("phys", "profession physiotherapist: name"),
        ("fisio", "profession physiotherapist: people search for"),
        (
            "fysiotherapist",
            "profession physiotherapist: spelled nearly like",
        ),
        (
            "physoitherapist",
            "profession physiotherapist: spelled nearly like",
        ),
        ("x-ray person", "profession radiographer: people search for"),
        ("xray person", "profession radiographer: people search for"),
        ("osteopathy", "profession osteopath: name"),
        (
            "radiografer",
            "profession radiographer: spelled nearly like",
        ),
        (
            "diagnostic radiographer",
            "branch diagnostic-radiographer: name",
        ),
        ("CSP", "body csp: also called"),
        (
            "st0519",
            "apprenticeship physio-apprenticeship: also called",
        ),
        ("gcse maths", "attainment gcse-maths: name"),
        ("degree in physiotherapy", "route physio-degree: name"),
        ("pelvic", "credential pelvic-health: name"),
        ("training grant", "fund training-grant: name"),
        ("prescribing", "mechanism independent: name"),
        ("what they do", "topic what-they-do: name"),
        ("help a player run", "statement physio-does: in the text"),
        (
            "can i get in without a levels",
            "question no-a-levels: name",
        ),
        ("studying for gcses", "start gcse-student: name"),
        ("imaging support worker", "role radiography-helper: name"),
    ] {
        let got = first(query);
        if got != wanted {
            wrong.push(format!("{query}: wanted {wanted}, got {got}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_reason_holds_the_name_that_was_matched() {
    let found = open().search("physio", 1).expect("an answer");
    assert_eq!(
        found.hits[0].reason,
        Reason::AlsoCalled("physio".to_owned())
    );
    assert_eq!(found.hits[0].reason.matched(), Some("physio"));
    assert_eq!(found.hits.len(), 1, "no more than were asked for");
    assert!(found.total > 1, "but more are there");
}

#[test]
fn words_of_a_text_are_found_with_what_stands_around_them() {
    let found = open().search("older person walk", 5).expect("an answer");
    let hit = &found.hits[0];
    assert_eq!(
        (hit.kind, hit.id.as_str()),
        (Kind::Statement, "physio-does")
    );
    let snippet = hit.snippet.as_deref().expect("words around it");
    assert!(snippet.contains("older person"), "{snippet}");
    assert_eq!(hit.professions, ["physiotherapist"]);
}

#[test]
fn groups_keep_the_order_of_their_best() {
    let found = open().search("physiotherapy", 50).expect("an answer");
    let groups = found.groups();
    assert_eq!(groups[0].kind, found.hits[0].kind);
    let count: usize = groups.iter().map(|group| group.hits.len()).sum();
    assert_eq!(count, found.hits.len(), "each hit is in one group");
    for group in &groups {
        assert!(
            group
                .hits
                .is_sorted_by_key(|hit| std::cmp::Reverse(hit.score)),
            "{group:?}"
        );
    }
}

#[test]
fn nothing_typed_finds_nothing() {
    let catalogue = open();
    for query in ["", "   ", "\n\t", "?!", "\"", "***", "-", "()"] {
        let found = catalogue.search(query, 20).expect("an answer");
        assert_eq!(found, Found::default(), "{query:?}");
    }
}

#[test]
fn fts_syntax_is_only_words() {
    let catalogue = open();
    let plain = hits(&catalogue.search("physiotherapist", 20).expect("an answer"));
    for query in [
        "\"physiotherapist\"",
        "physiotherapist*",
        "^physiotherapist",
        "(physiotherapist",
        "physiotherapist)",
        "\"physiotherapist",
        "{physiotherapist}",
        "+physiotherapist;",
        "'physiotherapist'",
    ] {
        let found = catalogue.search(query, 20).expect("an answer");
        assert_eq!(hits(&found), plain, "{query}");
    }
    for query in [
        "title:physiotherapist",
        "NOT physiotherapist",
        "physiotherapist AND",
        "physiotherapist OR NEAR(",
        "NEAR(physiotherapist, 2)",
        "-body:physiotherapist",
        "'; DROP TABLE search_text; --",
        "search_text MATCH 'x'",
        "\u{0}physiotherapist\u{0}",
    ] {
        catalogue
            .search(query, 20)
            .expect("an answer, whatever it is");
    }
}

#[test]
fn a_long_query_is_cut_and_says_so() {
    let catalogue = open();
    let long = "physiotherapist ".repeat(700);
    assert!(long.len() > 10_000);
    let found = catalogue.search(&long, 20).expect("an answer");
    assert!(found.cut && !found.hits.is_empty());
    let exact = "x".repeat(LONGEST_QUERY);
    assert!(!catalogue.search(&exact, 20).expect("an answer").cut);
    let unbroken = catalogue
        .search(&"é".repeat(10_000), 20)
        .expect("an answer");
    assert!(unbroken.cut && unbroken.hits.is_empty());
    let many = vec!["word"; 80].join(" ");
    catalogue.search(&many, 20).expect("an answer");
}

#[test]
fn what_holds_only_some_words_is_given_and_said() {
    let catalogue = open();
    let found = catalogue.search("osteopathy zebra", 20).expect("an answer");
    assert!(found.partial);
    assert!(
        found.hits[0].professions.iter().any(|p| p == "osteopath"),
        "{:?}",
        found.hits[0]
    );
    assert!(
        !catalogue
            .search("osteopathy", 20)
            .expect("an answer")
            .partial
    );
    assert!(
        catalogue
            .search("zebra unicorn", 20)
            .expect("an answer")
            .hits
            .is_empty()
    );
}

#[test]
fn kinds_have_names_and_names_have_kinds() {
    for kind in Kind::ALL {
        assert_eq!(Kind::of(kind.name()), Some(kind));
    }
    assert_eq!(Kind::of("source"), None);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn any_string_gets_an_answer(queries in prop::collection::vec(".{0,60}", 20)) {
        let catalogue = open();
        for query in queries {
            let found = catalogue.search(&query, 10).expect("an answer");
            prop_assert!(found.hits.len() <= 10 && found.hits.len() <= found.total);
            prop_assert!(found.hits.is_sorted_by_key(|hit| std::cmp::Reverse(hit.score)));
        }
    }

    #[test]
    fn a_slip_of_one_letter_still_finds_the_profession(at in 1_usize..14, letter in "[a-z]") {
        let catalogue = open();
        let mut typed: Vec<char> = "physiotherapist".chars().collect();
        typed[at] = letter.chars().next().expect("one letter");
        let typed: String = typed.into_iter().collect();
        let found = catalogue.search(&typed, 3).expect("an answer");
        prop_assert!(hits(&found).contains(&"profession physiotherapist".to_owned()), "{typed}");
    }
}
