//! Rules `duplicate-id`, `contradiction`: what is said once is said once.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::error;
use crate::authored;
use crate::entries::Authored;
use crate::finding::Finding;

pub(super) fn check(authored: &Authored) -> Vec<Finding> {
    let mut findings = ids(authored);
    findings.extend(badges(authored));
    findings.extend(figures(authored));
    findings
}

/// Each id once in its table; positions and professions share their ids with a second table.
fn ids(authored: &Authored) -> Vec<Finding> {
    let contradictions = contradictions(authored);
    let mut rows = Vec::new();
    authored.each(|entry| {
        let family = match entry.table() {
            "start" | "role" => "position",
            "profession" | "branch" => "profession or branch",
            table => table,
        };
        let head = entry.line_of("");
        let line = entry.line_of("id");
        rows.push((
            Arc::clone(entry.file()),
            line,
            head,
            family,
            entry.key(),
            entry.label(),
        ));
    });
    // The first in reading order is the one that stays.
    rows.sort();
    let mut seen: BTreeMap<(&str, &str), (&Arc<str>, usize)> = BTreeMap::new();
    let mut findings = Vec::new();
    for (file, line, head, family, key, label) in &rows {
        let Some((first_file, first)) = seen.get(&(family, key)) else {
            seen.insert((family, key), (file, *line));
            continue;
        };
        let (rule, what) = match contradictions.get(&(Arc::clone(file), *head)) {
            Some(differs) => ("contradiction", format!("with another {differs}")),
            None => ("duplicate-id", "already".to_owned()),
        };
        let message = format!("{label} is there {what}.");
        findings.push(
            Finding::error(file, *line, rule, message)
                .hint(format!("The first is in {first_file}, line {first}.")),
        );
    }
    findings
}

/// Rows that say another value for what an earlier row said: place to what differs.
fn contradictions(authored: &Authored) -> BTreeMap<(Arc<str>, usize), &'static str> {
    let mut differing = BTreeMap::new();
    let mut pay: BTreeMap<(&str, &str), &authored::Pay> = BTreeMap::new();
    for entry in &authored.pay {
        let row = &entry.row;
        let first = pay.entry((&row.band, &row.year)).or_insert(row);
        let values = |p: &authored::Pay| (p.entry, p.intermediate, p.top);
        if values(first) != values(row) {
            differing.insert((Arc::clone(&entry.file), entry.line), "pay");
        }
    }
    let mut rights: BTreeMap<(&str, &str), &str> = BTreeMap::new();
    for entry in &authored.medicine_rights {
        let row = &entry.row;
        let first = rights
            .entry((&row.profession, &row.mechanism))
            .or_insert(&row.value);
        if *first != row.value {
            differing.insert((Arc::clone(&entry.file), entry.line), "value");
        }
    }
    let mut fees: BTreeMap<&str, f64> = BTreeMap::new();
    for entry in &authored.fees {
        let first = *fees.entry(&entry.row.id).or_insert(entry.row.gbp);
        if (first - entry.row.gbp).abs() > f64::EPSILON {
            differing.insert((Arc::clone(&entry.file), entry.line), "sum");
        }
    }
    let mut figures: BTreeMap<&str, f64> = BTreeMap::new();
    for entry in &authored.figures {
        let first = *figures.entry(&entry.row.id).or_insert(entry.row.value);
        if (first - entry.row.value).abs() > f64::EPSILON {
            differing.insert((Arc::clone(&entry.file), entry.line), "number");
        }
    }
    let mut limits: BTreeMap<(&str, &str), f64> = BTreeMap::new();
    for entry in &authored.return_limits {
        let row = &entry.row;
        let first = *limits.entry((&row.regulator, &row.id)).or_insert(row.value);
        if (first - row.value).abs() > f64::EPSILON {
            differing.insert((Arc::clone(&entry.file), entry.line), "number");
        }
    }
    differing
}

/// The same thing, counted for the same people in the same year, is one number.
fn figures(authored: &Authored) -> Vec<Finding> {
    let mut seen: BTreeMap<_, &authored::Figure> = BTreeMap::new();
    let mut findings = Vec::new();
    for entry in &authored.figures {
        let row = &entry.row;
        let mut about: Vec<&str> = row.professions.iter().map(String::as_str).collect();
        about.sort_unstable();
        let what = row.what.to_lowercase();
        let first = *seen
            .entry((&row.topic, what, &row.unit, about, &entry.evidence.as_of))
            .or_insert(row);
        // The same id twice is told by another rule.
        if first.id != row.id && (first.value - row.value).abs() > f64::EPSILON {
            let message = format!(
                "figure `{}` says {} where `{}` says {} of the same.",
                row.id, row.value, first.id, first.value
            );
            findings.push(
                error(entry, "", "contradiction", message)
                    .hint("Keep the better one, and say the other in its `conflict`.".to_owned()),
            );
        }
    }
    findings
}

/// Each profession's badge is its own.
fn badges(authored: &Authored) -> Vec<Finding> {
    let mut seen: BTreeMap<&str, &str> = BTreeMap::new();
    let mut findings = Vec::new();
    for entry in &authored.professions {
        let row = &entry.row;
        match seen.get(row.badge.as_str()) {
            Some(other) => findings.push(error(
                entry,
                "badge",
                "duplicate-badge",
                format!(
                    "profession `{}` has the badge `{}` of `{other}`.",
                    row.id, row.badge
                ),
            )),
            None => {
                seen.insert(&row.badge, &row.id);
            }
        }
        let letters = row.badge.chars().count();
        if !(2..=3).contains(&letters) || !row.badge.chars().all(|c| c.is_ascii_uppercase()) {
            findings.push(error(
                entry,
                "badge",
                "badge",
                format!(
                    "the badge `{}` of profession `{}` is not two or three capital letters.",
                    row.badge, row.id
                ),
            ));
        }
    }
    findings
}
