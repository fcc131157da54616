//! Rule `unknown-word`: values that must be one of a few; and rule `id-form`.

use super::{error, error_at};
use crate::entries::{Authored, Entry, Row};
use crate::finding::Finding;
use crate::spelling::did_you_mean;

const REGULATORS: &[&str] = &["hcpc", "gosc"];
const PILLARS: &[&str] = &["clinical", "leadership", "education", "research"];
const BANDS: &[&str] = &[
    "1", "2", "3", "4", "5", "6", "7", "8a", "8b", "8c", "8d", "9",
];
const PATTERNS: &[&str] = &["study", "paid", "bridging", "return", "post"];
const RIGHTS: &[&str] = &["yes", "no", "proposed", "none-found", "campaign-only"];
const TAG_GROUPS: &[&str] = &["likes", "helps", "works"];
const COVERS: &[&str] = &["fees", "living"];
const GROUPS: &[&str] = &[
    "school",
    "level-3",
    "degree",
    "experience",
    "registration",
    "other",
];

pub(super) fn check(authored: &Authored) -> Vec<Finding> {
    let mut findings = Vec::new();
    let out = &mut findings;
    for entry in &authored.professions {
        word(
            entry,
            "profession",
            "regulator",
            &entry.row.regulator,
            REGULATORS,
            out,
        );
    }
    for entry in &authored.statements {
        if let Some(regulator) = &entry.row.regulator {
            word(entry, "statement", "regulator", regulator, REGULATORS, out);
        }
        if entry.row.text.is_none() && entry.row.items.is_empty() && entry.row.details.is_empty() {
            let message = format!("statement `{}` says nothing.", entry.row.id);
            out.push(
                error(entry, "", "says-nothing", message)
                    .hint("Give it `text`, `items` or `details`.".to_owned()),
            );
        }
    }
    for entry in &authored.roles {
        word(entry, "role", "pillar", &entry.row.pillar, PILLARS, out);
        for (i, band) in entry.row.bands.iter().enumerate() {
            word(entry, "role", &format!("bands.{i}"), band, BANDS, out);
        }
    }
    for entry in &authored.pay {
        word(entry, "pay", "band", &entry.row.band, BANDS, out);
    }
    for entry in &authored.routes {
        for (i, band) in entry.row.pay_bands.iter().enumerate() {
            word(entry, "route", &format!("pay_bands.{i}"), band, BANDS, out);
        }
    }
    for entry in &authored.funds {
        if let Some(covers) = &entry.row.covers {
            word(entry, "fund", "covers", covers, COVERS, out);
        }
    }
    for entry in &authored.return_bands {
        word(
            entry,
            "return band",
            "regulator",
            &entry.row.regulator,
            REGULATORS,
            out,
        );
    }
    for entry in &authored.return_limits {
        word(
            entry,
            "return limit",
            "regulator",
            &entry.row.regulator,
            REGULATORS,
            out,
        );
    }
    for entry in &authored.medicine_rights {
        word(
            entry,
            "medicine right",
            "value",
            &entry.row.value,
            RIGHTS,
            out,
        );
    }
    for entry in &authored.attainments {
        word(entry, "attainment", "group", &entry.row.group, GROUPS, out);
    }
    for entry in &authored.tags {
        word(entry, "tag", "group", &entry.row.group, TAG_GROUPS, out);
    }
    for entry in &authored.kinds {
        match &entry.row.pattern {
            Some(pattern) => word(entry, "kind", "pattern", pattern, PATTERNS, out),
            None => out.push(error(
                entry,
                "",
                "no-pattern",
                format!(
                    "kind `{}` has no `pattern`, by which its lines are drawn.",
                    entry.row.id
                ),
            )),
        }
    }
    id_forms(authored, out);
    findings
}

fn word<T: Row>(
    entry: &Entry<T>,
    table: &str,
    path: &str,
    value: &str,
    known: &[&str],
    findings: &mut Vec<Finding>,
) {
    if known.contains(&value) {
        return;
    }
    let key = path.split('.').next().unwrap_or(path);
    let message = format!(
        "{table} `{}`: `{key}` cannot be `{value}`.",
        entry.row.key()
    );
    let hint = did_you_mean(value, known.iter().copied())
        .unwrap_or_else(|| format!("It is one of: {}.", known.join(", ")));
    findings.push(error(entry, path, "unknown-word", message).hint(hint));
}

/// Ids are lower-case kebab: letters, digits and single hyphens.
fn id_forms(authored: &Authored, findings: &mut Vec<Finding>) {
    authored.each(|entry| {
        if matches!(
            entry.table(),
            "pay" | "medicine_right" | "return_limit" | "leaning" | "change"
        ) {
            return;
        }
        let key = entry.key();
        let good = key.split('-').all(|part| {
            !part.is_empty()
                && part
                    .bytes()
                    .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        });
        if !good {
            let message = format!(
                "the id of {} is not in lower-case-with-hyphens.",
                entry.label()
            );
            findings.push(error_at(entry, "id", "id-form", message));
        }
    });
}
