//! Rule `past-shelf-life`: facts that must be looked at again.

use std::collections::BTreeMap;

use crate::dates::Month;
use crate::entries::Authored;
use crate::finding::Finding;
use crate::shelf;

pub(super) fn check(authored: &Authored, today: Month) -> Vec<Finding> {
    let copy_dates: BTreeMap<&str, Month> = authored
        .sources
        .iter()
        .filter_map(|s| Month::of(&s.row.copy_date).map(|date| (s.row.id.as_str(), date)))
        .collect();
    let shelf_lives: BTreeMap<&str, u16> = authored
        .topics
        .iter()
        .filter_map(|t| t.row.shelf_life.map(|months| (t.row.id.as_str(), months)))
        .collect();
    let mut findings = Vec::new();
    authored.each(|entry| {
        let evidence = entry.evidence();
        let own = evidence.as_of.as_deref().and_then(Month::of);
        let newest = || {
            evidence
                .sources
                .iter()
                .filter_map(|s| copy_dates.get(s.as_str()))
                .max()
        };
        let Some(dated) = own.or_else(|| newest().copied()) else {
            return;
        };
        let topic = entry
            .topic()
            .and_then(|topic| shelf_lives.get(topic).copied());
        let months = shelf::months(entry.table(), topic);
        let age = dated.months_until(today);
        if age > i32::from(months) {
            let message = format!(
                "{} is {age} months old (as of {dated}) and past its shelf-life of {months}.",
                entry.label()
            );
            let line = entry.line_of("as_of");
            findings.push(Finding::warning(
                entry.file(),
                line,
                "past-shelf-life",
                message,
            ));
        }
    });
    findings
}
