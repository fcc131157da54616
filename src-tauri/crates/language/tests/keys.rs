//! Every message that the engine says is there, with the values that it asks for; and every message
//! that is there is said. The code is read as text: `say!` takes its key and its values by name.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Names of values.
type Names = BTreeSet<String>;

fn files(folder: &Path, ending: &str, found: &mut Vec<PathBuf>) {
    let entries =
        fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    for entry in entries {
        let path = entry.expect("an entry of a folder").path();
        if path.is_dir() {
            files(&path, ending, found);
        } else if path.extension().is_some_and(|own| own == ending) {
            found.push(path);
        }
    }
}

fn texts(folder: &str, ending: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    files(&folder, ending, &mut found);
    found.sort();
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).expect("a text");
        (path, text)
    };
    found.into_iter().map(read).collect()
}

/// Each message of the files and the values that it names.
fn messages(folder: &str) -> BTreeMap<String, Names> {
    let mut found: BTreeMap<String, Names> = BTreeMap::new();
    for (path, text) in texts(folder, "ftl") {
        let mut key = String::new();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            if line.starts_with(|first: char| first.is_ascii_lowercase()) {
                line.split(" =")
                    .next()
                    .unwrap_or_default()
                    .clone_into(&mut key);
                let before = found.insert(key.clone(), Names::new());
                assert!(before.is_none(), "{}: {key} twice", path.display());
            }
            let names = line.split('$').skip(1).map(|rest| {
                let ends = rest.find(|next: char| !next.is_ascii_lowercase() && next != '_');
                rest[..ends.unwrap_or(rest.len())].to_owned()
            });
            if let Some(all) = found.get_mut(&key) {
                all.extend(names);
            }
        }
    }
    found
}

/// The inside of brackets that were just opened, and its parts between commas at its own depth.
fn parts(text: &str) -> Vec<String> {
    let (mut depth, mut quoted, mut parts) = (0, false, vec![String::new()]);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' => quoted = !quoted,
            '\\' if quoted => {
                letters.next();
                continue;
            }
            '(' | '[' | '{' if !quoted => depth += 1,
            ')' | ']' | '}' if !quoted && depth == 0 => return parts,
            ')' | ']' | '}' if !quoted => depth -= 1,
            ',' if !quoted && depth == 0 => {
                parts.push(String::new());
                continue;
            }
            _ => {}
        }
        if let Some(last) = parts.last_mut() {
            last.push(letter);
        }
    }
    panic!("brackets that do not close: {text:.60}")
}

/// Each `say!` of the engine: where, its key and its values.
fn said() -> Vec<(PathBuf, String, Names)> {
    let mut found = Vec::new();
    for (path, text) in texts("..", "rs") {
        let own = path.ends_with("language/src/lib.rs");
        if own || path.components().any(|part| part.as_os_str() == "tests") {
            continue;
        }
        for (at, _) in text.match_indices("say!(") {
            let parts = parts(&text[at + "say!(".len()..]);
            let key = parts[0].trim().trim_matches('"').to_owned();
            let values = parts[1..].iter().filter(|part| !part.trim().is_empty());
            let name = |part: &String| {
                let name = part.split('=').next().unwrap_or_default();
                name.trim().to_owned()
            };
            found.push((path.clone(), key, values.map(name).collect()));
        }
    }
    found
}

#[test]
fn every_message_that_is_said_is_there_with_its_values() {
    let messages = messages("messages/en");
    let said = said();
    assert!(said.len() > 150, "the engine says {} messages", said.len());
    for (path, key, values) in said {
        let asks = messages.get(&key);
        assert_eq!(asks, Some(&values), "{}: {key}", path.display());
    }
}

#[test]
fn every_message_that_is_there_is_said() {
    let said: Names = said().into_iter().map(|(_, key, _)| key).collect();
    let there: Names = messages("messages/en").into_keys().collect();
    let silent: Vec<&String> = there.difference(&said).collect();
    assert!(silent.is_empty(), "{silent:?}");
}

#[test]
fn every_kind_of_row_that_can_be_unknown_has_a_sentence() {
    let english = texts("messages/en", "ftl");
    let english: String = english.into_iter().map(|(_, text)| text).collect();
    let mut kinds = 0;
    for (path, text) in texts("../atlas/src", "rs") {
        let unknown = text
            .match_indices("unknown(")
            .map(|(at, found)| (at, found, 0));
        let rows = text
            .match_indices("one!(")
            .map(|(at, found)| (at, found, 2));
        for (at, found, place) in unknown.chain(rows) {
            let parts = parts(&text[at + found.len()..]);
            let what = parts.get(place).map_or("", |part| part.trim());
            let Some(what) = what.strip_prefix('"').and_then(|w| w.strip_suffix('"')) else {
                continue;
            };
            kinds += 1;
            let slug = what.replace(", ", "-").replace(' ', "-");
            let sentence = format!("[{slug}] There is no {what} called");
            assert!(english.contains(&sentence), "{}: {what}", path.display());
        }
    }
    assert!(kinds > 20, "{kinds} kinds of row");
}

#[test]
fn every_message_can_be_read_and_none_is_left_to_its_name() {
    // Reading them all is the first thing that saying one does.
    assert_eq!(language::say!("search-text"), "in the text");
}
