//! Rules `unsourced`, `dangling-id` (of sources), `no-year`, `date`: who says so, and as of when.

use super::error_at;
use super::ids::{Ids, Of};
use crate::dates::Month;
use crate::entries::{Authored, NEED_NO_SOURCE, Placed};
use crate::finding::Finding;
use crate::spelling::did_you_mean;

/// Tables of figures that move: each must say which year it belongs to.
const NEED_A_YEAR: [&str; 3] = ["figure", "pay", "fee"];

pub(super) fn check(authored: &Authored, ids: &Ids<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    authored.each(|entry| {
        unsourced(entry, &mut findings);
        sources(
            entry,
            "sources",
            &entry.evidence().sources,
            ids,
            &mut findings,
        );
        year(entry, &mut findings);
    });
    for entry in &authored.sources {
        let date = &entry.row.copy_date;
        if !date.is_empty() && Month::of(date).is_none() {
            findings.push(date_finding(
                &entry.file,
                entry.line_of("copy_date"),
                &format!("source `{}`", entry.row.id),
                "copy_date",
                date,
            ));
        }
    }
    for entry in &authored.routes {
        let needs = entry.row.needs.iter().map(|need| &need.sources);
        let asks = entry.row.asks.iter().map(|ask| &ask.sources);
        let parts = needs
            .enumerate()
            .map(|(i, sources)| (format!("needs.{i}.sources"), sources))
            .chain(
                asks.enumerate()
                    .map(|(i, s)| (format!("asks.{i}.sources"), s)),
            );
        for (path, list) in parts {
            for (i, id) in list
                .iter()
                .enumerate()
                .filter(|(_, id)| !ids.has(Of::Source, id))
            {
                let message = format!(
                    "route `{}` rests on `{id}`, which is no source.",
                    entry.row.id
                );
                let line = entry.line_of(&format!("{path}.{i}"));
                findings.push(
                    Finding::error(&entry.file, line, "dangling-id", message)
                        .hint(did_you_mean(id, ids.all(Of::Source))),
                );
            }
        }
    }
    findings
}

fn unsourced(entry: &dyn Placed, findings: &mut Vec<Finding>) {
    let may_lack = entry.table() == "source" || NEED_NO_SOURCE.contains(&entry.table());
    if entry.evidence().sources.is_empty() && !may_lack {
        findings.push(
            error_at(
                entry,
                "sources",
                "unsourced",
                format!("{} names no source.", entry.label()),
            )
            .hint("Add `sources = [\"…\"]` with the id of at least one `[[source]]`.".to_owned()),
        );
    }
}

fn sources(
    entry: &dyn Placed,
    key: &str,
    list: &[String],
    ids: &Ids<'_>,
    findings: &mut Vec<Finding>,
) {
    for (i, id) in list.iter().enumerate() {
        let path = format!("{key}.{i}");
        if !ids.has(Of::Source, id) {
            let message = format!("{} rests on `{id}`, which is no source.", entry.label());
            findings.push(
                error_at(entry, &path, "dangling-id", message)
                    .hint(did_you_mean(id, ids.all(Of::Source))),
            );
        }
        if list.iter().take(i).any(|earlier| earlier == id) {
            let message = format!("{} rests on `{id}` twice.", entry.label());
            findings.push(error_at(entry, &path, "repeated", message));
        }
    }
}

fn year(entry: &dyn Placed, findings: &mut Vec<Finding>) {
    match entry.evidence().as_of.as_deref() {
        None if NEED_A_YEAR.contains(&entry.table()) => findings.push(
            error_at(
                entry,
                "",
                "no-year",
                format!("{} does not say which year it belongs to.", entry.label()),
            )
            .hint("Add `as_of`, such as \"2026-04\" or \"2026/27\".".to_owned()),
        ),
        Some(date) if Month::of(date).is_none() => findings.push(date_finding(
            entry.file(),
            entry.line_of("as_of"),
            &entry.label(),
            "as_of",
            date,
        )),
        _ => {}
    }
}

fn date_finding(
    file: &std::sync::Arc<str>,
    line: usize,
    label: &str,
    key: &str,
    date: &str,
) -> Finding {
    Finding::error(
        file,
        line,
        "date",
        format!("{label}: `{key}` is no date: `{date}`."),
    )
    .hint("Write 2026, 2026-04, 2026-04-30 or 2026/27; say more in `note`.".to_owned())
}
