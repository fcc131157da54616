//! One authored file: tables to rows, keys to lines.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use serde::Deserialize;
use toml::Spanned;
use toml::de::{DeTable, DeValue, ValueDeserializer};

use super::words;
use crate::authored::{self, Evidence};
use crate::entries::{Authored, Entry, Row, TABLES, for_each_table};
use crate::finding::Finding;
use crate::json_schema;
use crate::spelling::did_you_mean;

/// The keys of [`Evidence`], which every row but a source may carry.
pub(crate) const EVIDENCE_KEYS: [&str; 5] = ["sources", "as_of", "confidence", "conflict", "note"];

/// Reads one file's text into `authored`, and what is wrong with it into `findings`.
pub(super) fn read(
    name: &Arc<str>,
    text: &str,
    authored: &mut Authored,
    findings: &mut Vec<Finding>,
) {
    let starts: Vec<usize> = std::iter::once(0)
        .chain(text.match_indices('\n').map(|(at, _)| at + 1))
        .collect();
    let place = Place {
        name,
        starts: &starts,
    };
    let (table, slips) = DeTable::parse_recoverable(text);
    let mut last_line = 0;
    for slip in &slips {
        let line = slip.span().map_or(1, |span| place.line(span.start));
        // One slip makes several complaints; the first on a line is the one to mend.
        if line != last_line {
            findings.push(Finding::error(
                name,
                line,
                "syntax",
                words::syntax(slip.message()),
            ));
        }
        last_line = line;
    }
    // Where the text is no TOML, the rows around the slip may be half read: what they lack is not
    // worth a line of its own.
    let mut of_rows = Vec::new();
    for (key, value) in table.into_inner() {
        read_table(place, &key, value, authored, &mut of_rows);
    }
    if slips.is_empty() {
        findings.append(&mut of_rows);
    }
}

/// A file's name and where its lines start, to turn places in the text into lines.
#[derive(Clone, Copy)]
struct Place<'a> {
    name: &'a Arc<str>,
    starts: &'a [usize],
}

impl Place<'_> {
    /// The line of a byte, from 1.
    fn line(self, at: usize) -> usize {
        self.starts.partition_point(|&start| start <= at).max(1)
    }

    fn error(self, at: usize, rule: &'static str, message: impl Into<String>) -> Finding {
        Finding::error(self.name, self.line(at), rule, message)
    }
}

/// Reads what one top-level key holds.
fn read_table(
    place: Place<'_>,
    key: &Spanned<toml::de::DeString<'_>>,
    value: Spanned<DeValue<'_>>,
    authored: &mut Authored,
    findings: &mut Vec<Finding>,
) {
    let name = key.get_ref().as_ref();
    let at = key.span().start;
    macro_rules! by_name {
        ($($field:ident: $row:ident = $table:literal,)*) => {
            match name {
                $($table => read_rows::<authored::$row>(
                    place, $table, at, value, &mut authored.$field, &mut authored.unread, findings,
                ),)*
                "edition" => read_edition(
                    place, "edition", &value, &mut authored.edition, findings,
                ),
                "compared_with" => read_edition(
                    place, "compared_with", &value, &mut authored.compared_with, findings,
                ),
                "$schema" => {}
                _ => findings.push(
                    place
                        .error(at, "unknown-table", format!("there is no table `{name}`."))
                        .hint(did_you_mean(name, TABLES.iter().copied())),
                ),
            }
        };
    }
    for_each_table!(by_name);
}

/// Reads a month that one file says once for the whole catalogue: its edition, or the one before.
fn read_edition(
    place: Place<'_>,
    key: &str,
    value: &Spanned<DeValue<'_>>,
    edition: &mut Option<String>,
    findings: &mut Vec<Finding>,
) {
    let at = value.span().start;
    let no_month = || format!("`{key}` should be a year and month in quotes, such as \"2026-11\".");
    let again = || match key {
        "edition" => "another file already says which edition this is.".to_owned(),
        _ => format!("another file already says `{key}`."),
    };
    match value.get_ref().as_str() {
        Some(month) if !is_month(month) => findings.push(place.error(at, "edition", no_month())),
        Some(_) if edition.is_some() => findings.push(place.error(at, "edition", again())),
        Some(month) => *edition = Some(month.to_owned()),
        None => findings.push(place.error(at, "edition", no_month())),
    }
}

fn is_month(text: &str) -> bool {
    crate::dates::Month::exact(text).is_some()
}

/// Reads the rows of one table, `[[table]]`.
fn read_rows<T: Row>(
    place: Place<'_>,
    table: &'static str,
    at: usize,
    value: Spanned<DeValue<'_>>,
    entries: &mut Vec<Entry<T>>,
    unread: &mut BTreeSet<(String, String)>,
    findings: &mut Vec<Finding>,
) {
    let DeValue::Array(rows) = value.into_inner() else {
        findings.push(
            place
                .error(at, "not-rows", format!("`{table}` should be rows."))
                .hint(format!("Write `[[{table}]]` with two brackets.")),
        );
        return;
    };
    for row in rows {
        let span = row.span();
        let DeValue::Table(keys) = row.into_inner() else {
            let message = format!("`{table}` holds something that is no row.");
            findings.push(place.error(span.start, "not-rows", message));
            continue;
        };
        let id = keys
            .get("id")
            .and_then(|id| id.get_ref().as_str())
            .map(str::to_owned);
        match read_row::<T>(place, table, &keys, span) {
            Ok(entry) => entries.push(entry),
            Err(mut wrong) => {
                findings.append(&mut wrong);
                unread.extend(id.map(|id| (table.to_owned(), id)));
            }
        }
    }
}

/// Reads one row; on failure says everything that is wrong with it.
fn read_row<T: Row>(
    place: Place<'_>,
    table: &'static str,
    keys: &DeTable<'_>,
    span: Range<usize>,
) -> Result<Entry<T>, Vec<Finding>> {
    let label = match keys.get("id").and_then(|id| id.get_ref().as_str()) {
        Some(id) => format!("{} `{id}`", words::spoken(table)),
        None => format!("this {}", words::spoken(table)),
    };
    let own_keys = json_schema::keys::<T>();
    let mut wrong = Vec::new();
    let mut own = DeTable::new();
    let mut evidence = DeTable::new();
    let mut values = Vec::new();
    for (key, value) in keys {
        let name = key.get_ref().as_ref();
        flatten(name, value, &mut values);
        if own_keys.iter().any(|k| k == name) {
            own.insert(key.clone(), value.clone());
        } else if table != "source" && EVIDENCE_KEYS.contains(&name) {
            evidence.insert(key.clone(), value.clone());
        } else {
            let known = own_keys.iter().map(String::as_str).chain(EVIDENCE_KEYS);
            wrong.push(
                place
                    .error(
                        key.span().start,
                        "unknown-key",
                        format!("a {} has no key `{name}`.", words::spoken(table)),
                    )
                    .hint(did_you_mean(name, known)),
            );
        }
    }
    let explain = |error: &toml::de::Error| {
        let at = error.span().unwrap_or_else(|| span.clone());
        let path = values
            .iter()
            .filter(|(_, s)| s.start <= at.start && at.end <= s.end)
            .min_by_key(|(_, s)| s.end - s.start)
            .map(|(path, _)| path.as_str());
        let told = words::mistake(error.message(), &label, path);
        place
            .error(at.start, told.rule, told.message)
            .hint(told.hint)
    };
    let row = T::deserialize(deserializer(own, span.clone())).map_err(|e| explain(&e));
    let evidence =
        Evidence::deserialize(deserializer(evidence, span.clone())).map_err(|e| explain(&e));
    match (row, evidence) {
        (Ok(row), Ok(evidence)) if wrong.is_empty() => Ok(Entry {
            file: Arc::clone(place.name),
            line: place.line(span.start),
            evidence,
            row,
            lines: lines(place, values),
        }),
        (row, evidence) => {
            wrong.extend(row.err());
            wrong.extend(evidence.err());
            Err(wrong)
        }
    }
}

fn deserializer(table: DeTable<'_>, span: Range<usize>) -> ValueDeserializer<'_> {
    Spanned::new(span, DeValue::Table(table)).into()
}

/// The path and place of a value and of every value within it.
fn flatten(path: &str, value: &Spanned<DeValue<'_>>, out: &mut Vec<(String, Range<usize>)>) {
    out.push((path.to_owned(), value.span()));
    match value.get_ref() {
        DeValue::Array(items) => {
            for (i, item) in items.iter().enumerate() {
                flatten(&format!("{path}.{i}"), item, out);
            }
        }
        DeValue::Table(keys) => {
            for (key, value) in keys {
                flatten(&format!("{path}.{}", key.get_ref()), value, out);
            }
        }
        _ => {}
    }
}

fn lines(place: Place<'_>, values: Vec<(String, Range<usize>)>) -> BTreeMap<String, usize> {
    values
        .into_iter()
        .map(|(path, span)| (path, place.line(span.start)))
        .collect()
}
