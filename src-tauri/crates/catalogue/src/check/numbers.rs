//! Rules about numbers: durations, fees, pay, levels, months, and the planner's own limit.

use std::collections::BTreeMap;

use super::error;
use crate::authored::{Fees, Months};
use crate::compile::pounds;
use crate::entries::{Authored, Entry, Row};
use crate::finding::Finding;

/// The planner keeps a bit for each attainment in a number of 128 bits.
const MOST_ATTAINMENTS: usize = 128;

pub(super) fn check(authored: &Authored) -> Vec<Finding> {
    let mut findings = Vec::new();
    let sums = authored
        .fees
        .iter()
        .map(|fee| (fee.row.id.as_str(), fee.row.gbp))
        .collect();
    for entry in &authored.routes {
        route(entry, &sums, &mut findings);
    }
    for entry in &authored.roles {
        level(entry, "role", "level", entry.row.level, &mut findings);
    }
    for entry in &authored.apprenticeships {
        level(
            entry,
            "apprenticeship",
            "level",
            Some(entry.row.level),
            &mut findings,
        );
    }
    for entry in &authored.credentials {
        level(entry, "credential", "level", entry.row.level, &mut findings);
    }
    money(authored, &mut findings);
    dates(authored, &mut findings);
    return_rules(authored, &mut findings);
    for entry in authored
        .topics
        .iter()
        .filter(|topic| topic.row.shelf_life == Some(0))
    {
        let message = format!("topic `{}`: a shelf-life of no months.", entry.row.id);
        findings.push(error(entry, "shelf_life", "shelf-life", message));
    }
    if let Some(entry) = authored.attainments.get(MOST_ATTAINMENTS) {
        let message = format!(
            "attainment `{}` is one too many: the planner can tell {MOST_ATTAINMENTS} apart.",
            entry.row.id
        );
        findings.push(error(entry, "", "too-many-attainments", message));
    }
    findings
}

fn route(
    entry: &Entry<crate::authored::Route>,
    sums: &BTreeMap<&str, f64>,
    findings: &mut Vec<Finding>,
) {
    let row = &entry.row;
    level(entry, "route", "level", row.level, findings);
    for (key, months) in [("full_time", &row.full_time), ("part_time", &row.part_time)] {
        if let Some(months) = months {
            duration(entry, key, months, findings);
        }
    }
    if row.full_time.is_none() && row.part_time.is_none() && row.closed.is_none() {
        let message = format!("route `{}` does not say how long it takes.", row.id);
        findings.push(error(entry, "", "no-duration", message).hint(
            "Add `full_time = { min = …, typical = …, max = … }` in months, with `assumed` where \
             no source gives the length."
                .to_owned(),
        ));
    }
    if row.from.is_empty() {
        let message = format!("route `{}` begins nowhere: `from` is empty.", row.id);
        findings.push(error(entry, "from", "begins-nowhere", message));
    }
    if row.to.is_empty() && row.grants.is_empty() {
        let message = format!(
            "route `{}` goes nowhere: it leads to no position and grants nothing.",
            row.id
        );
        findings.push(error(entry, "", "goes-nowhere", message));
    }
    for (i, need) in row
        .needs
        .iter()
        .enumerate()
        .filter(|(_, need)| need.any_of.is_empty())
    {
        let message = format!(
            "route `{}` needs one of nothing for \"{}\"; it could never be met.",
            row.id, need.text
        );
        findings.push(
            error(entry, &format!("needs.{i}"), "empty-need", message)
                .hint("What the planner cannot reckon with belongs in `asks`.".to_owned()),
        );
    }
    for (i, month) in row
        .intakes
        .iter()
        .enumerate()
        .filter(|(_, m)| !(1..=12).contains(*m))
    {
        let message = format!(
            "route `{}` starts in month {month}; months are 1 to 12.",
            row.id
        );
        findings.push(error(entry, &format!("intakes.{i}"), "month", message));
    }
    if let Some(fees) = &row.fees {
        route_fees(entry, fees, sums, findings);
    }
}

fn duration(
    entry: &Entry<crate::authored::Route>,
    key: &str,
    months: &Months,
    findings: &mut Vec<Finding>,
) {
    if months.min > months.typical || months.typical > months.max {
        let message = format!(
            "route `{}`: `{key}` should go up: min {}, typical {}, max {}.",
            entry.row.id, months.min, months.typical, months.max
        );
        findings.push(error(entry, key, "duration-order", message));
    }
}

fn route_fees(
    entry: &Entry<crate::authored::Route>,
    fees: &Fees,
    sums: &BTreeMap<&str, f64>,
    findings: &mut Vec<Finding>,
) {
    let id = &entry.row.id;
    let wrong = match (&fees.a_year, fees.years, fees.typical) {
        (Some(_), None, None) => Some("charges so much a year but not for how many `years`"),
        (Some(_), _, Some(_)) => Some("gives its fees twice, by `a_year` and as `typical`"),
        (None, Some(_), _) => Some("gives `years` of a fee without saying which: `a_year`"),
        (None, None, None) => Some("has fees without `typical`, the sum that the planner counts"),
        _ => None,
    };
    if let Some(wrong) = wrong {
        findings.push(error(
            entry,
            "fees",
            "fees",
            format!("route `{id}` {wrong}."),
        ));
    }
    if fees
        .years
        .is_some_and(|years| !(0.0..=20.0).contains(&years))
    {
        let message = format!("route `{id}`: `years` of fees should be 0 to 20.");
        findings.push(error(entry, "fees.years", "fees", message));
    }
    let typical = pounds(fees, sums).map_or(fees.typical, |pounds| Some(pounds.typical));
    if ![fees.min, typical, fees.max]
        .into_iter()
        .flatten()
        .is_sorted()
    {
        let message = format!("route `{id}`: its fees should go up from min to typical to max.");
        findings.push(error(entry, "fees", "fees-order", message));
    }
}

fn level<T: Row>(
    entry: &Entry<T>,
    table: &str,
    key: &str,
    level: Option<u8>,
    findings: &mut Vec<Finding>,
) {
    if level.is_some_and(|level| !(2..=8).contains(&level)) {
        let message = format!(
            "{table} `{}`: `{key}` should be 2 to 8, not {}.",
            entry.row.key(),
            level.unwrap_or_default()
        );
        findings.push(error(entry, key, "level", message));
    }
}

fn money(authored: &Authored, findings: &mut Vec<Finding>) {
    for entry in &authored.pay {
        let row = &entry.row;
        let steps = [Some(row.entry), row.intermediate, Some(row.top)]
            .into_iter()
            .flatten();
        if row.entry == 0 || !steps.is_sorted() {
            let message = format!("pay `{}` should go up from entry to top.", entry.row.key());
            findings.push(error(entry, "entry", "pay-order", message));
        }
    }
    for entry in &authored.fees {
        if !(0.0..1e6).contains(&entry.row.gbp) {
            let message = format!("fee `{}` is no sum of pounds.", entry.row.id);
            findings.push(error(entry, "gbp", "sum", message));
        }
    }
    for entry in &authored.funds {
        let row = &entry.row;
        for (key, sum) in [("gbp_a_year", row.gbp_a_year), ("gbp_max", row.gbp_max)] {
            if sum.is_some_and(|sum| !(0.0..1e7).contains(&sum)) {
                let message = format!("fund `{}`: `{key}` is no sum of pounds.", row.id);
                findings.push(error(entry, key, "sum", message));
            }
        }
    }
    for entry in &authored.figures {
        if !entry.row.value.is_finite() {
            let message = format!("figure `{}` is no number.", entry.row.id);
            findings.push(error(entry, "value", "sum", message));
        }
    }
}

fn dates(authored: &Authored, findings: &mut Vec<Finding>) {
    for entry in &authored.deadlines {
        let row = &entry.row;
        let mut wrong = |key: &str, message: String| {
            findings.push(error(entry, key, "date", message));
        };
        if row.month.is_some_and(|month| !(1..=12).contains(&month)) {
            wrong(
                "month",
                format!("deadline `{}`: months are 1 to 12.", row.id),
            );
        }
        match (row.month, row.day) {
            (_, Some(day)) if !(1..=31).contains(&day) => {
                wrong("day", format!("deadline `{}`: days are 1 to 31.", row.id));
            }
            (Some(month @ 1..=12), Some(day)) if !crate::dates::comes_every_year(month, day) => {
                wrong(
                    "day",
                    format!(
                        "deadline `{}`: month {month} has no day {day} every year.",
                        row.id
                    ),
                );
            }
            _ => {}
        }
        if row.day.is_some() && row.month.is_none() {
            wrong(
                "day",
                format!("deadline `{}` has a day but no month.", row.id),
            );
        }
        for (key, date) in [("date", &row.date), ("until", &row.until)] {
            if let Some(date) = date
                && (date.len() != 10 || crate::dates::Month::of(date).is_none())
            {
                wrong(
                    key,
                    format!("deadline `{}`: `{key}` is no day: `{date}`.", row.id),
                );
            }
        }
        if let (Some(first), Some(last)) = (&row.date, &row.until)
            && first > last
        {
            wrong(
                "until",
                format!("deadline `{}` ends before it begins.", row.id),
            );
        }
    }
}

fn return_rules(authored: &Authored, findings: &mut Vec<Finding>) {
    for entry in &authored.return_bands {
        let row = &entry.row;
        if row.years_to.is_some_and(|to| to <= row.years_from) || row.years_from < 0.0 {
            let message = format!("return band `{}` should end after it begins.", row.id);
            findings.push(error(entry, "years_to", "return-band", message));
        }
        if row
            .private_study_max_days
            .is_some_and(|most| most > row.days)
        {
            let message = format!(
                "return band `{}` allows more private study than it asks for.",
                row.id
            );
            findings.push(error(
                entry,
                "private_study_max_days",
                "return-band",
                message,
            ));
        }
    }
    for entry in &authored.return_examples {
        let row = &entry.row;
        let sum = row.supervised + row.formal + row.private;
        if (sum - row.total).abs() > 1e-9 {
            let message = format!(
                "return example `{}`: {} supervised, {} formal and {} private are {sum}, not {}.",
                row.id, row.supervised, row.formal, row.private, row.total
            );
            findings.push(error(entry, "total", "return-sum", message));
        }
    }
}
