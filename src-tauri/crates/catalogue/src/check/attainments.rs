//! Rules `unreachable-attainment` and `unused-attainment`.

use std::collections::{BTreeMap, BTreeSet};

use super::error;
use crate::entries::Authored;
use crate::finding::Finding;

pub(super) fn check(authored: &Authored) -> Vec<Finding> {
    let mut granted: BTreeSet<&str> = BTreeSet::new();
    let given = authored.starts.iter().map(|s| &s.row.gives);
    let given = given.chain(authored.roles.iter().map(|r| &r.row.gives));
    let given = given.chain(
        authored
            .routes
            .iter()
            .filter(|r| r.row.closed.is_none())
            .map(|r| &r.row.grants),
    );
    let mut waiting: Vec<&str> = given.flatten().map(String::as_str).collect();
    let implies: BTreeMap<&str, &[String]> = authored
        .attainments
        .iter()
        .map(|a| (a.row.id.as_str(), a.row.implies.as_slice()))
        .collect();
    while let Some(attainment) = waiting.pop() {
        if granted.insert(attainment) {
            let implied = implies.get(attainment).copied().unwrap_or_default();
            waiting.extend(implied.iter().map(String::as_str));
        }
    }
    let mut needed: BTreeSet<&str> = BTreeSet::new();
    for route in &authored.routes {
        needed.extend(
            route
                .row
                .needs
                .iter()
                .flat_map(|n| &n.any_of)
                .map(String::as_str),
        );
    }
    let mut findings = Vec::new();
    for entry in &authored.attainments {
        let row = &entry.row;
        let id = row.id.as_str();
        if needed.contains(id) && !granted.contains(id) && row.how_to_get.trim().is_empty() {
            let message = format!(
                "attainment `{id}` is needed but cannot be got: no route grants it and \
                 `how_to_get` is empty."
            );
            findings.push(error(
                entry,
                "how_to_get",
                "unreachable-attainment",
                message,
            ));
        }
        if row.question.trim().is_empty() {
            let message = format!("attainment `{id}` asks no question.");
            findings.push(error(entry, "question", "no-question", message));
        }
        let counts_for_another = row
            .implies
            .iter()
            .any(|implied| needed.contains(implied.as_str()));
        if !needed.contains(id) && !counts_for_another {
            let message = format!("no route needs attainment `{id}`.");
            let line = entry.line_of("");
            findings.push(Finding::warning(
                &entry.file,
                line,
                "unused-attainment",
                message,
            ));
        }
    }
    findings
}
