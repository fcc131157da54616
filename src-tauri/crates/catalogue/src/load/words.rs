//! Turns what the TOML reader says into a sentence for the person who wrote the file.

use crate::spelling::did_you_mean;

/// A mistake, told.
pub(super) struct Told {
    pub(super) rule: &'static str,
    pub(super) message: String,
    pub(super) hint: Option<String>,
}

/// A table's name as it is said: "return band" for `return_band`.
pub(crate) fn spoken(table: &str) -> String {
    table.replace('_', " ")
}

/// A slip against TOML itself.
pub(super) fn syntax(message: &str) -> String {
    format!("{message}.")
}

/// A value that does not fit its row. `label` names the row, `path` the value.
pub(super) fn mistake(message: &str, label: &str, path: Option<&str>) -> Told {
    let words = ticked(message);
    if let Some(rest) = message.strip_prefix("missing field ") {
        let message = format!("{label} lacks {rest}.");
        return Told {
            rule: "missing-key",
            message,
            hint: None,
        };
    }
    if message.starts_with("unknown field") {
        let (key, known) = split(&words);
        let message = format!("{label} has a key `{key}` that does not belong there.");
        return Told {
            rule: "unknown-key",
            message,
            hint: one_of(key, known),
        };
    }
    if message.starts_with("unknown variant") {
        let (word, known) = split(&words);
        let message = format!("{}: `{}` cannot be `{word}`.", label, key_of(path));
        return Told {
            rule: "wrong-value",
            message,
            hint: one_of(word, known),
        };
    }
    let wrong = message
        .strip_prefix("invalid type: ")
        .or_else(|| message.strip_prefix("invalid value: "))
        .and_then(|rest| rest.rsplit_once(", expected "));
    match wrong {
        Some((found, expected)) => Told {
            rule: "wrong-value",
            message: format!(
                "{}: `{}` should be {}, not {}.",
                label,
                key_of(path),
                kind(expected),
                found
                    .replace("floating point", "the number")
                    .replace("integer", "the number")
            ),
            hint: None,
        },
        None => Told {
            rule: "wrong-value",
            message: format!("{label}: {message}."),
            hint: None,
        },
    }
}

/// The key that a path ends in, without the numbers of list items.
fn key_of(path: Option<&str>) -> &str {
    let path = path.unwrap_or("row");
    path.rsplit('.')
        .find(|part| part.parse::<usize>().is_err())
        .unwrap_or(path)
}

fn kind(expected: &str) -> &str {
    match expected {
        "u8" => "a whole number from 0 to 255",
        "u16" => "a whole number from 0 to 65535",
        "u32" | "i64" => "a whole number",
        "f64" => "a number",
        "a sequence" => "a list in square brackets",
        "a string" => "text in quotes",
        "a boolean" => "true or false",
        other if other.starts_with("struct") => "a table in curly brackets",
        other => other,
    }
}

fn one_of(word: &str, known: &[&str]) -> Option<String> {
    did_you_mean(word, known.iter().copied())
        .or_else(|| (!known.is_empty()).then(|| format!("It is one of: {}.", known.join(", "))))
}

/// The words between backticks.
fn ticked(message: &str) -> Vec<&str> {
    message.split('`').skip(1).step_by(2).collect()
}

fn split<'a, 'b>(words: &'b [&'a str]) -> (&'a str, &'b [&'a str]) {
    words
        .split_first()
        .map_or(("", &[]), |(first, rest)| (*first, rest))
}
