//! Rules `link`, `duplicate-source`: what readers may open leads to the publisher, once.

use std::collections::BTreeMap;

use super::{error, hosts};
use crate::authored::Source;
use crate::entries::{Authored, Entry, Row};
use crate::finding::Finding;

pub(super) fn check(authored: &Authored) -> Vec<Finding> {
    let mut findings = Vec::new();
    // Where the publisher's own address is not known, it is enough to say where it was read.
    for entry in authored.sources.iter().filter(|e| needs_address(&e.row)) {
        link(entry, "source", "url", &entry.row.url, &mut findings);
    }
    for entry in &authored.links {
        link(entry, "link", "url", &entry.row.url, &mut findings);
    }
    for entry in &authored.statements {
        if let Some(url) = &entry.row.url {
            link(entry, "statement", "url", url, &mut findings);
        }
    }
    for entry in &authored.bodies {
        if let Some(url) = &entry.row.url {
            link(entry, "body", "url", url, &mut findings);
        }
    }
    for entry in &authored.professions {
        link(
            entry,
            "profession",
            "official_page",
            &entry.row.official_page,
            &mut findings,
        );
    }
    duplicate_sources(authored, &mut findings);
    findings
}

/// Must this source give an address that opens?
fn needs_address(source: &Source) -> bool {
    let read_at = source.read_at.as_deref().unwrap_or_default();
    !source.url.is_empty() || read_at.trim().is_empty()
}

fn link<T: Row>(entry: &Entry<T>, table: &str, key: &str, url: &str, findings: &mut Vec<Finding>) {
    if let Some(wrong) = hosts::wrong_with(url) {
        let message = format!("{table} `{}`: `{key}` {wrong}.", entry.row.key());
        let hint = "Give the publisher's own https address; say in `read_at` where it was read.";
        findings.push(
            error(entry, key, "link", message).hint((table == "source").then(|| hint.to_owned())),
        );
    }
}

/// The same page is one source: the same address and title.
fn duplicate_sources(authored: &Authored, findings: &mut Vec<Finding>) {
    let mut seen: BTreeMap<(String, String), &str> = BTreeMap::new();
    for entry in &authored.sources {
        let row = &entry.row;
        match seen.get(&(page(&row.url), row.title.to_lowercase())) {
            // The same id twice is told by another rule.
            Some(&first) if first != row.id => {
                let message = format!("source `{}` is the same page as source `{first}`.", row.id);
                findings.push(
                    error(entry, "url", "duplicate-source", message)
                        .hint("Keep one, and point at it from everywhere.".to_owned()),
                );
            }
            Some(_) => {}
            None => {
                seen.insert((page(&row.url), row.title.to_lowercase()), &row.id);
            }
        }
    }
}

/// An address without what does not change the page.
fn page(url: &str) -> String {
    let url = url.split('#').next().unwrap_or(url).trim_end_matches('/');
    let bare = url
        .strip_prefix("https://")
        .or_else(|| url.strip_prefix("http://"))
        .unwrap_or(url);
    bare.strip_prefix("www.").unwrap_or(bare).to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_has_an_address_or_says_where_it_was_read() {
        let source = |url: &str, read_at: Option<&str>| Source {
            id: "x".to_owned(),
            title: "X".to_owned(),
            publisher: "Y".to_owned(),
            url: url.to_owned(),
            copy_date: String::new(),
            note: None,
            read_at: read_at.map(str::to_owned),
        };
        assert!(!needs_address(&source("", Some("a printed leaflet"))));
        assert!(needs_address(&source("", Some(" "))));
        assert!(needs_address(&source("", None)));
        assert!(needs_address(&source("http://x.org", Some("a copy"))));
    }
}
