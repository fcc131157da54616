//! The whole catalogue as CSV, a file a table, and a README of the columns.
//!
//! RFC 4180: commas, double quotes, CRLF, UTF-8, one header line. A list or a table inside a cell is
//! JSON text; a pair such as the shortest and the longest time has a column each; what a route
//! needs and asks has evidence of its own and so a file of its own. No text is a formula to a
//! spreadsheet, and the guard against it can be taken off again.

use std::fmt::Write as _;

use catalogue::{Catalogue, LICENCE};
use serde_json::{Map, Value, json};

use crate::about::{About, CREDIT, LICENCE_PAGE};
use crate::tables::{EVIDENCE, Shapes, shapes, tables};

/// A file to write: its name and its text.
pub struct File {
    /// `route.csv`.
    pub name: String,
    /// What stands in it.
    pub text: String,
}

/// Rows inside rows that have a file of their own: table, key, the file, what it holds.
const INSIDE: &[(&str, &str, &str, &str)] = &[
    ("route", "asks", "Ask", "route_ask"),
    ("route", "needs", "Need", "route_need"),
];

/// A column: where its value stands in the row, and what it means.
struct Column {
    name: String,
    path: Vec<String>,
    meaning: String,
}

/// Every table as a file, and a README that says what each column means.
pub fn csv(catalogue: &Catalogue) -> Vec<File> {
    let shapes = shapes();
    let mut readme = begin(catalogue);
    let mut files = Vec::new();
    for ((name, rows), (_, shape)) in tables(catalogue).iter().zip(&shapes.tables) {
        let columns = columns(shape, &shapes, name);
        files.push(file(name, &columns, rows));
        section(&mut readme, name, &meaning(shape), rows.len(), &columns);
        for (_, key, definition, inner) in INSIDE.iter().filter(|(of, ..)| of == name) {
            let rows = inside(rows, name, key);
            let shape = shapes.definitions.get(*definition).unwrap_or(&Value::Null);
            let mut columns = self::columns(shape, &shapes, inner);
            columns.insert(0, own(name, "The id of the row that it belongs to."));
            columns.insert(1, own("place", "Its place there, from 1."));
            files.push(file(inner, &columns, &rows));
            section(&mut readme, inner, &meaning(shape), rows.len(), &columns);
        }
    }
    files.push(File {
        name: "README.md".to_owned(),
        text: readme,
    });
    files
}

/// The rows inside the rows of a table, each with the id of the outer one and its place.
fn inside(rows: &[Value], table: &str, key: &str) -> Vec<Value> {
    let inner = |row: &Value| {
        let items = row[key].as_array().cloned().unwrap_or_default();
        let id = row["id"].clone();
        items.into_iter().enumerate().map(move |(at, mut item)| {
            item[table] = id.clone();
            item["place"] = json!(at + 1);
            item
        })
    };
    rows.iter().flat_map(inner).collect()
}

fn own(name: &str, meaning: &str) -> Column {
    Column {
        name: name.to_owned(),
        path: vec![name.to_owned()],
        meaning: meaning.to_owned(),
    }
}

/// The columns of a row's shape, in the order that the row's fields are declared.
fn columns(shape: &Value, shapes: &Shapes, table: &str) -> Vec<Column> {
    let mut columns = Vec::new();
    for (key, property) in fields(shape) {
        if INSIDE
            .iter()
            .any(|(of, inner, ..)| *of == table && *inner == key)
        {
            continue;
        }
        let inner = object(property, &shapes.definitions);
        let Some(inner) = inner else {
            columns.push(Column {
                name: key.to_owned(),
                path: vec![key.to_owned()],
                meaning: meaning(property),
            });
            continue;
        };
        for (part, property) in fields(inner) {
            columns.push(Column {
                name: format!("{key}_{part}"),
                path: vec![key.to_owned(), part.to_owned()],
                meaning: meaning(property),
            });
        }
    }
    columns
}

/// The fields of a shape with their own shapes, as declared.
fn fields(shape: &Value) -> impl Iterator<Item = (&str, &Value)> {
    let required = shape["required"].as_array().map_or(&[][..], Vec::as_slice);
    required
        .iter()
        .filter_map(Value::as_str)
        .filter_map(|key| Some((key, shape["properties"].get(key)?)))
}

/// The object that a field holds, or may hold, where it holds one.
fn object<'a>(property: &'a Value, definitions: &'a Map<String, Value>) -> Option<&'a Value> {
    let either = property["anyOf"].as_array();
    let candidates = either.map_or(std::slice::from_ref(property), Vec::as_slice);
    candidates
        .iter()
        .filter_map(|shape| shape["$ref"].as_str()?.strip_prefix("#/$defs/"))
        .filter_map(|name| definitions.get(name))
        .find(|shape| shape["properties"].is_object())
}

/// What a shape says of itself, on one line.
fn meaning(shape: &Value) -> String {
    let said = shape["description"].as_str().unwrap_or_default();
    said.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn file(name: &str, columns: &[Column], rows: &[Value]) -> File {
    let mut text = String::new();
    line(&mut text, columns.iter().map(|column| column.name.clone()));
    for row in rows {
        let value = |column: &Column| {
            let value = column.path.iter().fold(row, |row, key| &row[key.as_str()]);
            cell(value)
        };
        line(&mut text, columns.iter().map(value));
    }
    File {
        name: format!("{name}.csv"),
        text,
    }
}

fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => guarded(text),
        Value::Bool(_) | Value::Number(_) => value.to_string(),
        Value::Array(_) | Value::Object(_) => {
            let mut value = value.clone();
            value.sort_all_objects();
            value.to_string()
        }
    }
}

/// What a spreadsheet takes for the beginning of a formula, as OWASP lists it: a file that is opened
/// must not reckon, and must not send anything anywhere.
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// What is put before such a text: a spreadsheet then shows it as text.
const GUARD: char = '\'';

/// The text with a guard before it where it could be taken for a formula. A text that begins with
/// the guard itself gets one more, so that whoever takes one away has each text as it was.
/// Numbers are left alone: a minus and digits is no formula.
fn guarded(text: &str) -> String {
    if text.starts_with(FORMULA) || text.starts_with(GUARD) {
        format!("{GUARD}{text}")
    } else {
        text.to_owned()
    }
}

fn line(text: &mut String, cells: impl Iterator<Item = String>) {
    for (at, cell) in cells.enumerate() {
        if at > 0 {
            text.push(',');
        }
        if cell.contains([',', '"', '\n', '\r']) {
            text.push('"');
            text.push_str(&cell.replace('"', "\"\""));
            text.push('"');
        } else {
            text.push_str(&cell);
        }
    }
    text.push_str("\r\n");
}

fn begin(catalogue: &Catalogue) -> String {
    let About { title, edition, .. } = About::of(catalogue);
    format!(
        "# {title}\n\n\
         Edition {edition}. Licence: [{LICENCE}]({LICENCE_PAGE}). Credit it as \"{CREDIT}\", edition {edition}.\n\n\
         One file a table, UTF-8, commas, double quotes, one header line (RFC 4180). An empty cell \
         means: not known, or none. A list is JSON text (`[\"a\",\"b\"]`). Columns that begin with \
         `{EVIDENCE}_` say who says so: ids of `source.csv`, as of when, how sure. They are empty in \
         rows that state no fact of their own, such as words and gaps.\n\n\
         A text that a spreadsheet could take for a formula (it begins with `=`, `+`, `-`, `@`, a tab \
         or a line's return) has a `'` before it, and so has one that begins with `'`. A program \
         that reads these files takes one `'` away from the front of a text and has it as it was.\n"
    )
}

fn section(readme: &mut String, name: &str, about: &str, rows: usize, columns: &[Column]) {
    let _ = write!(
        readme,
        "\n## {name}.csv\n\n{about} Rows: {rows}.\n\n| column | meaning |\n| --- | --- |\n"
    );
    for Column { name, meaning, .. } in columns {
        let _ = writeln!(readme, "| `{name}` | {} |", meaning.replace('|', "\\|"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_is_a_formula_and_each_comes_back_as_it_was() {
        for text in [
            "=1+1",
            "+44 20 7946 0000",
            "-",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "'tis",
            "'=1",
            "plain = text",
            "",
        ] {
            let cell = cell(&json!(text));
            assert!(!cell.starts_with(FORMULA), "{cell}");
            assert_eq!(cell.strip_prefix(GUARD).unwrap_or(&cell), text);
        }
        assert_eq!(cell(&json!(-5)), "-5", "a number stays one");
        assert_eq!(cell(&json!("plain")), "plain");
    }
}
