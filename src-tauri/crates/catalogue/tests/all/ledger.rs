//! The ledger: each row of the facts that the catalogue was written from is in it, or a reason.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use toml::{Table, Value};

use crate::support::real;

/// What a ledger file says of one row of the facts.
struct Line {
    /// File and line, for messages.
    at: String,
    table: String,
    id: String,
    catalogue_table: String,
    catalogue_id: String,
    reason: String,
}

#[test]
fn every_line_names_a_row_of_the_catalogue_or_a_reason() {
    let rows = rows_of_the_catalogue();
    let mut wrong = Vec::new();
    for line in ledger().into_values().flatten() {
        if line.catalogue_table.is_empty() != line.catalogue_id.is_empty() {
            wrong.push(format!("{}: names half a row", line.at));
        } else if line.catalogue_table.is_empty() {
            if line.reason.is_empty() {
                wrong.push(format!("{}: names no row and gives no reason", line.at));
            }
        } else if !rows
            .get(&line.catalogue_table)
            .is_some_and(|ids| ids.contains(&line.catalogue_id))
        {
            let (table, id) = (&line.catalogue_table, &line.catalogue_id);
            wrong.push(format!("{}: the catalogue has no {table} `{id}`", line.at));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_row_of_the_facts_has_a_line() {
    let folder = root().join("../shared/facts");
    if !folder.is_dir() {
        #[allow(
            clippy::print_stderr,
            reason = "a test that checks nothing must say so"
        )]
        {
            eprintln!(
                "NOT CHECKED: the facts are not at {}, so only the catalogue's side of the ledger \
                 was compared.",
                folder.display()
            );
        }
        return;
    }
    let mut ledger = ledger();
    let mut wrong = Vec::new();
    for file in files_in(&folder, "toml") {
        let name = stem(&file);
        let Some(lines) = ledger.remove(&name) else {
            wrong.push(format!("{}: has no ledger", file.display()));
            continue;
        };
        let mut said: BTreeMap<(String, String), usize> = BTreeMap::new();
        for line in lines {
            *said.entry((line.table, line.id)).or_default() += 1;
        }
        let facts = table(&file);
        for (table, keys) in rows_of_facts(&facts) {
            for keys in keys {
                // Rows alike in from, to and kind have a line each: a line is used up.
                let mut lines = keys.iter().map(|key| (table.clone(), key.clone()));
                let line = lines.find(|line| said.get(line).is_some_and(|&left| left > 0));
                if let Some(left) = line.and_then(|line| said.get_mut(&line)) {
                    *left -= 1;
                } else {
                    wrong.push(format!("{name}: {table} {} has no line", keys.join(" or ")));
                }
            }
        }
    }
    for name in ledger.keys() {
        wrong.push(format!("{name}.csv: the facts have no file of that name"));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Each table of a facts file with, for each row, the keys under which its line may stand.
fn rows_of_facts(facts: &Table) -> Vec<(String, Vec<Vec<String>>)> {
    let mut all = Vec::new();
    for (name, value) in facts {
        match value {
            Value::Array(rows) if rows.iter().all(Value::is_table) => {
                all.push((name.clone(), numbered(rows)));
            }
            Value::Table(_) if name == "gaps" => {
                let texts = value.as_table().into_iter().flat_map(|t| t.values());
                let texts: Vec<Value> = texts
                    .filter_map(Value::as_array)
                    .flatten()
                    .cloned()
                    .collect();
                all.push((name.clone(), numbered(&texts)));
            }
            Value::Table(one) => {
                all.push((name.clone(), numbered(std::slice::from_ref(value))));
                for (inner, value) in one {
                    let rows = value.as_array().filter(|r| r.iter().all(Value::is_table));
                    if let Some(rows) = rows {
                        all.push((format!("{name}.{inner}"), numbered(rows)));
                    }
                }
            }
            _ => {}
        }
    }
    all
}

/// The keys of rows: the id, `from>to>kind`, the number.
fn numbered(rows: &[Value]) -> Vec<Vec<String>> {
    rows.iter()
        .enumerate()
        .map(|(index, row)| {
            let word = |key: &str| row.get(key).and_then(Value::as_str);
            let mut keys: Vec<String> = word("id").map(str::to_owned).into_iter().collect();
            if let (Some(from), Some(to), Some(kind)) = (word("from"), word("to"), word("kind")) {
                keys.push(format!("{from}>{to}>{kind}"));
            }
            keys.push((index + 1).to_string());
            keys
        })
        .collect()
}

/// Each table of the catalogue with its rows' keys.
fn rows_of_the_catalogue() -> BTreeMap<String, BTreeSet<String>> {
    let mut all: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for file in files_in(&real(), "toml") {
        for (name, value) in table(&file) {
            let ids = all.entry(name.clone()).or_default();
            for row in value.as_array().into_iter().flatten() {
                let word = |key: &str| row.get(key).and_then(Value::as_str).unwrap_or_default();
                ids.insert(match name.as_str() {
                    "pay" => format!("{}:{}", word("year"), word("band")),
                    "medicine_right" => format!("{}:*", word("profession")),
                    _ => word("id").to_owned(),
                });
            }
        }
    }
    all
}

/// The ledger's files by their names.
fn ledger() -> BTreeMap<String, Vec<Line>> {
    let files = files_in(&root().join("tests/ledger"), "csv");
    assert!(!files.is_empty(), "the ledger is empty");
    files.iter().map(|file| (stem(file), lines(file))).collect()
}

fn lines(file: &Path) -> Vec<Line> {
    let text = fs::read_to_string(file).expect("a ledger file");
    let mut rows = text.lines().enumerate();
    let (_, head) = rows.next().expect("a head");
    assert_eq!(
        head,
        "table,id,catalogue_table,catalogue_id,reason",
        "{}",
        file.display()
    );
    rows.map(|(index, text)| {
        let at = format!("{}.csv:{}", stem(file), index + 1);
        let Ok([table, id, catalogue_table, catalogue_id, reason]) =
            <[String; 5]>::try_from(fields(text))
        else {
            panic!("{at}: not five columns: {text}");
        };
        Line {
            at,
            table,
            id,
            catalogue_table,
            catalogue_id,
            reason,
        }
    })
    .collect()
}

/// The columns of one line; a column in quotes may hold commas, and quotes twice.
fn fields(line: &str) -> Vec<String> {
    let mut fields = vec![String::new()];
    let mut quoted = false;
    let mut letters = line.chars().peekable();
    while let Some(letter) = letters.next() {
        let field = fields.last_mut().expect("there is always one");
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => {
                field.push('"');
                letters.next();
            }
            '"' => quoted = !quoted,
            ',' if !quoted => fields.push(String::new()),
            other => field.push(other),
        }
    }
    fields
}

/// All files below a folder that end so, in order.
fn files_in(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == ending) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

fn table(file: &Path) -> Table {
    let text = fs::read_to_string(file).expect("a file of text");
    text.parse()
        .unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

fn stem(file: &Path) -> String {
    let stem = file.file_stem().expect("a name");
    stem.to_string_lossy().into_owned()
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..")
}
