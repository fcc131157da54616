//! What the screens say is held to the same reading age as the catalogue, by the same rule.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use catalogue::{FIRST_LAYER, Reader, SECOND_LAYER, load};

use crate::support::real;

/// What a person opens to know more, or reads as an adviser: the second layer. All else is the first.
const OPENED: [&str; 10] = [
    "Advisers",
    "Compare",
    "ComparePlans",
    "Encounter",
    "EvidenceMark",
    "Parents",
    "ReturnLog",
    "RouteDetail",
    "Sources",
    "planDates",
];

#[test]
fn what_the_screens_say_is_plain_enough() {
    let loaded = load(&real()).expect("the real text");
    let reader = Reader::of(&loaded.authored);
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../ui/src/language/en");
    let mut judged = 0;
    let mut hard = Vec::new();
    for entry in fs::read_dir(folder).expect("the messages").flatten() {
        let path = entry.path();
        let name = path
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let text = fs::read_to_string(&path).expect("a file of messages");
        let messages: BTreeMap<String, String> = serde_json::from_str(&text).expect("messages");
        let bar = if OPENED.contains(&name.as_str()) {
            SECOND_LAYER
        } else {
            FIRST_LAYER
        };
        for (key, message) in messages {
            let Some(age) = reader.age(&said(&message)) else {
                continue;
            };
            judged += 1;
            if age > bar {
                hard.push(format!(
                    "{name}.{key} reads like age {age:.1}, not {bar:.0}: {message}"
                ));
            }
        }
    }
    assert!(judged > 150, "only {judged} were long enough to judge");
    assert!(
        hard.is_empty(),
        "{} of {judged}:\n{}",
        hard.len(),
        hard.join("\n")
    );
}

#[test]
fn a_message_is_judged_as_it_is_said() {
    let message = "<b>You</b> have {count, plural, one {# day} other {# days}} left for {name}.";
    assert_eq!(said(message), "You have 3 days left for it.");
    assert_eq!(said("{count, number} in all"), "3 in all");
}

/// A message of ICU format as a person may read it: the plural, a number for a number, one short
/// word for whatever is filled in, no tags.
fn said(message: &str) -> String {
    let mut text = String::new();
    let mut rest = message;
    while let Some(at) = rest.find(['{', '<', '#']) {
        let (before, from) = rest.split_at(at);
        text.push_str(before);
        let (end, filled) = match from.as_bytes()[0] {
            b'#' => (1, "3".to_owned()),
            b'<' => (
                from.find('>').map_or(from.len(), |end| end + 1),
                String::new(),
            ),
            _ => {
                let end = closing(from);
                (end, filled(&from[1..end - 1]))
            }
        };
        text.push_str(&filled);
        rest = &from[end..];
    }
    text.push_str(rest);
    text
}

/// What stands for an argument: `name`, `count, number`, `count, plural, one {…} other {…}`.
fn filled(argument: &str) -> String {
    match (argument.find("other {"), argument.contains(',')) {
        (Some(at), _) => {
            let branch = &argument[at + "other ".len()..];
            said(&branch[1..closing(branch) - 1])
        }
        (None, true) => "3".to_owned(),
        (None, false) => "it".to_owned(),
    }
}

/// Where the brace that a text begins with is closed: the place after it.
fn closing(text: &str) -> usize {
    let mut depth = 0_usize;
    for (at, sign) in text.char_indices() {
        match sign {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return at + 1;
        }
    }
    text.len()
}
