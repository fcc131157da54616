//! What changed between two catalogues, told to a person.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::Value;

use crate::dates::Month;
use crate::read::{Evidence, Fact, Pay};
use crate::store::Catalogue;

/// One thing that is not as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The table it is in: `pay`, `route` …
    pub table: &'static str,
    /// What tells the row apart in that table.
    pub key: String,
    /// The change, as a sentence without full stop.
    pub text: String,
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// A row as it is compared.
struct Row {
    name: String,
    fields: Value,
    evidence: Evidence,
}

/// Everything that was added, dropped or changed, in the order of tables and keys.
pub fn diff(old: &Catalogue, new: &Catalogue) -> Vec<Change> {
    let (mut before, now) = (rows(old), rows(new));
    let trends = pay_trends(old, new);
    let mut changes = Vec::new();
    for ((table, key), row) in &now {
        let mut tell = |text: String| {
            changes.push(Change {
                table,
                key: key.clone(),
                text,
            });
        };
        let Some(was) = before.remove(&(*table, key.clone())) else {
            match trends.get(key).filter(|_| *table == "pay") {
                Some(lines) => lines.iter().cloned().for_each(tell),
                None => tell(format!("{}: new{}", row.name, said(&row.evidence))),
            }
            continue;
        };
        let mut fields = Vec::new();
        compare("", &was.fields, &row.fields, &mut fields);
        drop_repeats(&mut fields);
        for field in &fields {
            let what = if field.path.is_empty() {
                String::new()
            } else {
                format!(" {}", field.path)
            };
            tell(format!(
                "{}{what}: {}{}",
                row.name,
                field.change,
                said(&row.evidence)
            ));
        }
        if fields.is_empty() {
            for change in of_evidence(&was.evidence, &row.evidence) {
                tell(format!("{}: {change}", row.name));
            }
        }
    }
    for ((table, key), row) in before {
        changes.push(Change {
            table,
            key,
            text: format!("{}: dropped", row.name),
        });
    }
    changes.sort_by(|a, b| (a.table, &a.key).cmp(&(b.table, &b.key)));
    changes
}

fn rows(catalogue: &Catalogue) -> BTreeMap<(&'static str, String), Row> {
    let mut rows = BTreeMap::new();
    catalogue.each_fact(|table, key, fact| {
        let fields = fact.fields();
        let name = name(table, &key, &fields);
        rows.insert(
            (table, key),
            Row {
                name,
                fields,
                evidence: fact.evidence().clone(),
            },
        );
    });
    for source in catalogue.sources() {
        let fields = serde_json::to_value(source.as_ref()).expect("a source is names and words");
        let name = name("source", &source.id, &fields);
        rows.insert(
            ("source", source.id.clone()),
            Row {
                name,
                fields,
                evidence: Evidence::default(),
            },
        );
    }
    rows
}

/// A new year's pay is told beside the newest that was known before: the lines, by the new row's
/// key.
fn pay_trends(old: &Catalogue, new: &Catalogue) -> BTreeMap<String, Vec<String>> {
    // Pay is in the order of years, the newest first.
    let newest = |catalogue: &'_ Catalogue, band: &str| -> Option<Fact<Pay>> {
        catalogue.pay().iter().find(|pay| pay.band == band).cloned()
    };
    let mut trends = BTreeMap::new();
    for pay in new.pay() {
        let Some(was) = newest(old, &pay.band).filter(|was| was.year < pay.year) else {
            continue;
        };
        let parts = [
            ("entry", Some(was.entry), Some(pay.entry)),
            ("middle", was.intermediate, pay.intermediate),
            ("top", Some(was.top), Some(pay.top)),
        ];
        let pounds = |sum: Option<u32>| {
            sum.map_or_else(
                || "none".to_owned(),
                |sum| format!("£{}", thousands(&sum.to_string())),
            )
        };
        let lines = parts
            .iter()
            .filter(|(_, was, is)| was != is)
            .map(|(part, was, is)| {
                let (was, is) = (pounds(*was), pounds(*is));
                format!(
                    "Band {} {part} pay: {was} → {is}{}",
                    pay.band,
                    said(&pay.evidence)
                )
            });
        trends.insert(crate::entries::Row::key(&pay.row), lines.collect());
    }
    trends
}

/// "Band 5", "Route \"Degree in physiotherapy\"".
fn name(table: &str, key: &str, fields: &Value) -> String {
    let text = |field: &str| fields.get(field).and_then(Value::as_str);
    if table == "pay" {
        let (band, year) = (
            text("band").unwrap_or_default(),
            text("year").unwrap_or_default(),
        );
        return format!("Band {band} pay in {year}");
    }
    let names: &[&str] = if table == "gap" {
        &["text"]
    } else {
        &["title", "name", "ask", "what"]
    };
    let called = names.iter().find_map(|field| text(field));
    let table = capital(&table.replace('_', " "));
    match called {
        Some(called) => format!("{table} \"{}\"", shorten(called, 60)),
        None => format!("{table} {key}"),
    }
}

/// ", as of April 2026, NHS Employers".
fn said(evidence: &Evidence) -> String {
    let as_of = evidence
        .as_of
        .as_deref()
        .map(|date| format!(", as of {}", spoken(date)));
    let source = evidence
        .sources
        .first()
        .map(|source| format!(", {}", source.publisher));
    as_of.unwrap_or_default() + &source.unwrap_or_default()
}

/// "2026-04" as "April 2026"; other dates as they are.
fn spoken(date: &str) -> String {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let month = Month::exact(date).and_then(|m| {
        MONTHS
            .get(usize::from(m.month) - 1)
            .map(|name| format!("{name} {}", m.year))
    });
    month.unwrap_or_else(|| date.to_owned())
}

/// The least and the most say nothing new where they changed as the usual did.
fn drop_repeats(fields: &mut Vec<Field>) {
    let usual: Vec<(String, String)> = fields
        .iter()
        .filter_map(|f| {
            f.path
                .strip_suffix(", typical")
                .map(|of| (of.to_owned(), f.change.clone()))
        })
        .collect();
    fields.retain(|field| {
        let of = field
            .path
            .strip_suffix(", min")
            .or_else(|| field.path.strip_suffix(", max"));
        !of.is_some_and(|of| {
            usual
                .iter()
                .any(|(u, change)| u == of && *change == field.change)
        })
    });
}

/// A value that changed: where in the row, and how.
struct Field {
    path: String,
    change: String,
}

/// Walks two values side by side.
fn compare(path: &str, was: &Value, is: &Value, out: &mut Vec<Field>) {
    if was == is {
        return;
    }
    match (was, is) {
        (Value::Object(was), Value::Object(is)) => {
            let keys = was
                .keys()
                .chain(is.keys().filter(|key| !was.contains_key(*key)));
            for key in keys {
                let path = join(path, key);
                let none = Value::Null;
                compare(
                    &path,
                    was.get(key).unwrap_or(&none),
                    is.get(key).unwrap_or(&none),
                    out,
                );
            }
        }
        (Value::Array(was), Value::Array(is)) => out.push(Field {
            path: path.to_owned(),
            change: of_list(was, is),
        }),
        (Value::String(was), Value::String(is)) if was.len().max(is.len()) > 60 => {
            let (was, is) = around_the_change(was, is);
            let change = format!("\"{was}\" → \"{is}\"");
            out.push(Field {
                path: path.to_owned(),
                change,
            });
        }
        _ => {
            let (was, is) = (shown(path, was), shown(path, is));
            let change = format!("{was} → {is}");
            out.push(Field {
                path: path.to_owned(),
                change,
            });
        }
    }
}

/// The words for a field within a field: "full time, typical".
fn join(path: &str, key: &str) -> String {
    let key = key.replace('_', " ");
    if path.is_empty() {
        key
    } else {
        format!("{path}, {key}")
    }
}

/// What a list lost and gained.
fn of_list(was: &[Value], is: &[Value]) -> String {
    let dropped = was
        .iter()
        .filter(|item| !is.contains(item))
        .map(|item| (item, "without"));
    let added = is
        .iter()
        .filter(|item| !was.contains(item))
        .map(|item| (item, "with"));
    let changes: Vec<String> = dropped
        .chain(added)
        .map(|(item, how)| format!("now {how} {}", item_shown(item)))
        .collect();
    if changes.is_empty() {
        "in another order".to_owned()
    } else {
        changes.join(", ")
    }
}

fn item_shown(item: &Value) -> String {
    match item {
        Value::Object(fields) => {
            let texts = fields
                .values()
                .filter_map(Value::as_str)
                .collect::<Vec<_>>();
            format!("\"{}\"", shorten(&texts.join(": "), 80))
        }
        other => shown("", other),
    }
}

/// A value as a person reads it; sums of money by the field they are in.
fn shown(path: &str, value: &Value) -> String {
    const MONEY: [&str; 8] = [
        "entry",
        "intermediate",
        "top",
        "gbp",
        "gbp a year",
        "gbp max",
        "funding band max",
        "fees",
    ];
    let field = path.split(", ").next().unwrap_or(path);
    let last = path.rsplit(", ").next().unwrap_or(path);
    match value {
        Value::Null => "none".to_owned(),
        Value::Bool(yes) => if *yes { "yes" } else { "no" }.to_owned(),
        Value::Number(number) if MONEY.contains(&field) && last != "years" => {
            format!("£{}", thousands(&number.to_string()))
        }
        Value::Number(number) if field.ends_with("time") || field.contains("months") => {
            format!("{number} months")
        }
        Value::Number(number) => thousands(&number.to_string()),
        Value::String(text) => format!("\"{}\"", shorten(text, 60)),
        other => other.to_string(),
    }
}

/// 32073 as 32,073; pence stay as they are, and a bare ".0" goes.
fn thousands(number: &str) -> String {
    let number = number.strip_suffix(".0").unwrap_or(number);
    let (whole, rest) = number
        .find('.')
        .map_or((number, ""), |at| number.split_at(at));
    let mut grouped = String::new();
    for (i, digit) in whole.chars().enumerate() {
        let left = whole.len() - i;
        if i > 0 && left % 3 == 0 && !grouped.ends_with('-') {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped + rest
}

/// Both texts without the words that begin and end both, but for three on each side.
fn around_the_change(was: &str, is: &str) -> (String, String) {
    const AROUND: usize = 3;
    let was: Vec<&str> = was.split_whitespace().collect();
    let is: Vec<&str> = is.split_whitespace().collect();
    let same = was.iter().zip(&is).take_while(|(a, b)| a == b).count();
    let rest = was.len().min(is.len()) - same;
    let tail = was
        .iter()
        .rev()
        .zip(is.iter().rev())
        .take(rest)
        .take_while(|(a, b)| a == b)
        .count();
    let cut = |words: &[&str]| {
        let from = same.saturating_sub(AROUND);
        let to = (words.len() - tail + AROUND).min(words.len());
        let middle = words.get(from..to).unwrap_or_default().join(" ");
        let before = if from > 0 { "… " } else { "" };
        let after = if to < words.len() { " …" } else { "" };
        format!("{before}{}{after}", shorten(&middle, 200))
    };
    (cut(&was), cut(&is))
}

/// How who says so changed, for a row that says the same as before.
fn of_evidence(was: &Evidence, is: &Evidence) -> Vec<String> {
    let mut changes = Vec::new();
    let or_none = |text: &Option<String>| text.as_deref().unwrap_or("none").to_owned();
    if was.as_of != is.as_of {
        changes.push(format!(
            "as of {} → {}",
            or_none(&was.as_of),
            or_none(&is.as_of)
        ));
    }
    if was.confidence != is.confidence {
        changes
            .push(format!("confidence {:?} → {:?}", was.confidence, is.confidence).to_lowercase());
    }
    for (what, was, is) in [
        ("conflict", &was.conflict, &is.conflict),
        ("note", &was.note, &is.note),
    ] {
        if was != is {
            changes.push(format!("{what}: {} → {}", or_none(was), or_none(is)));
        }
    }
    let ids = |evidence: &Evidence| -> Vec<Value> {
        evidence
            .sources
            .iter()
            .map(|source| Value::from(source.title.as_str()))
            .collect()
    };
    let (was, is) = (ids(was), ids(is));
    if was != is {
        changes.push(format!("sources {}", of_list(&was, &is)));
    }
    changes
}

fn shorten(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    text.chars().take(most - 1).chain(['…']).collect()
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first
            .to_uppercase()
            .chain(letters.as_str().chars())
            .collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_and_long_texts_are_easy_to_read() {
        assert_eq!(thousands("32073"), "32,073");
        assert_eq!(thousands("1234567.50"), "1,234,567.50");
        assert_eq!(thousands("250.0"), "250");
        assert_eq!(thousands("-1000"), "-1,000");
        let was = "They help people to move and to feel better after an illness or a fall.";
        let is = "They help people to walk and to feel better after an illness or a fall.";
        let (was, is) = around_the_change(was, is);
        assert_eq!(was, "… help people to move and to feel …");
        assert_eq!(is, "… help people to walk and to feel …");
    }
}
