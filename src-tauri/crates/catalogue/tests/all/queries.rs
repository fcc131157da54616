//! What people type, judged by what they want, on the real catalogue.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use catalogue::Catalogue;
use serde::Deserialize;
use tempfile::TempDir;

use crate::support::real;

/// So many queries there are at least.
const FEWEST: usize = 200;

/// So many of a hundred must be answered in the first three.
const RIGHT: usize = 95;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    query: Vec<Query>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Query {
    words: String,
    first_three: Vec<String>,
    why: String,
}

impl Query {
    fn is_answered_by(&self, hits: &[String]) -> bool {
        self.first_three
            .iter()
            .any(|wanted| hits.iter().any(|hit| stands_for(wanted, hit)))
    }
}

/// Whether they are the same, where one `*` stands for anything.
fn stands_for(wanted: &str, hit: &str) -> bool {
    match wanted.split_once('*') {
        None => wanted == hit,
        Some((start, end)) => hit
            .strip_prefix(start)
            .is_some_and(|rest| rest.ends_with(end)),
    }
}

fn queries() -> Vec<Query> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/golden/queries.toml");
    let text = fs::read_to_string(&path).expect("the judged queries");
    let file: File = toml::from_str(&text).unwrap_or_else(|error| panic!("{error}"));
    file.query
}

#[test]
fn what_people_type_is_answered_in_the_first_three() {
    let folder = TempDir::new().expect("a temporary folder");
    let path = folder.path().join("catalogue.sqlite");
    catalogue::build(&real(), &path).unwrap_or_else(|error| panic!("{error}"));
    let catalogue = Catalogue::open(&path).expect("it opens");
    let queries = queries();
    let mut failing = Vec::new();
    for query in &queries {
        let found = catalogue.search(&query.words, 3).expect("an answer");
        let hits: Vec<String> = found
            .hits
            .iter()
            .map(|hit| format!("{}:{}", hit.kind.name(), hit.id))
            .collect();
        if !query.is_answered_by(&hits) {
            failing.push(format!(
                "{} ({}): wanted {}; came {}",
                query.words,
                query.why,
                query.first_three.join(", "),
                hits.join(", ")
            ));
        }
    }
    let right = queries.len() - failing.len();
    let report = format!(
        "{right} of {} are answered in the first three; these are not:\n{}",
        queries.len(),
        failing.join("\n")
    );
    println!("{report}");
    assert!(right * 100 >= queries.len() * RIGHT, "{report}");
}

#[test]
fn there_are_enough_queries_each_once_and_judged() {
    let queries = queries();
    assert!(queries.len() >= FEWEST, "only {}", queries.len());
    let mut typed = BTreeSet::new();
    for query in &queries {
        assert!(typed.insert(query.words.to_lowercase()), "{}", query.words);
        assert!(!query.first_three.is_empty(), "{}", query.words);
        assert!(!query.why.is_empty(), "{}", query.words);
    }
}

/// The ids are real ones, so that a query cannot fail because a row was renamed.
#[test]
fn what_is_wanted_is_in_the_catalogue() {
    let folder = TempDir::new().expect("a temporary folder");
    let path = folder.path().join("catalogue.sqlite");
    catalogue::build(&real(), &path).unwrap_or_else(|error| panic!("{error}"));
    let db = rusqlite::Connection::open(&path).expect("it opens");
    let mut statement = db
        .prepare("SELECT kind || ':' || item FROM search_item")
        .expect("a table of items");
    let items: Vec<String> = statement
        .query_map([], |row| row.get(0))
        .expect("items")
        .collect::<Result<_, _>>()
        .expect("items");
    let mut gone = Vec::new();
    for query in queries() {
        for wanted in &query.first_three {
            if !items.iter().any(|item| stands_for(wanted, item)) {
                gone.push(format!("{}: {wanted}", query.words));
            }
        }
    }
    assert!(gone.is_empty(), "{gone:#?}");
}

/// Letters that are no word, and sound like none: what a cat types. Each once found dozens.
#[test]
fn what_is_no_word_is_not_found() {
    let folder = TempDir::new().expect("a temporary folder");
    let path = folder.path().join("catalogue.sqlite");
    catalogue::build(&real(), &path).unwrap_or_else(|error| panic!("{error}"));
    let catalogue = Catalogue::open(&path).expect("it opens");
    for noise in ["qqqq", "kkkk", "zzzz", "ccccc", "ssss", "xqzvw", "yyyyyy"] {
        let found = catalogue.search(noise, 40).expect("an answer");
        let titles: Vec<&str> = found.hits.iter().map(|hit| hit.title.as_str()).collect();
        assert!(titles.is_empty(), "{noise}: {titles:?}");
    }
}
