//! Rows that are read as a passage: a question, money that helps, a credential, a way to give
//! medicines. They are shown as statements are.

use crate::convert::{details, evidence};
use crate::wire::{Detail, Statement};
use catalogue::{Credential, Fact, Fund, Mechanism, Question};

fn passage<T>(row: &Fact<T>, id: &str, title: &str) -> Statement {
    Statement {
        id: id.to_owned(),
        title: Some(title.to_owned()),
        text: None,
        items: Vec::new(),
        details: Vec::new(),
        url: None,
        evidence: evidence(&row.evidence),
    }
}

/// A sum without pence, its thousands apart: 5000 is "£5,000".
fn pounds(sum: f64) -> String {
    let digits = format!("{sum:.0}");
    let (head, tail) = digits.split_at(digits.len().saturating_sub(3));
    if head.is_empty() {
        format!("£{tail}")
    } else {
        format!("£{head},{tail}")
    }
}

fn named(name: &str, value: Option<String>) -> Option<Detail> {
    value.map(|value| Detail {
        name: name.to_owned(),
        value,
    })
}

pub(crate) fn question(row: &Fact<Question>) -> Statement {
    Statement {
        text: Some(row.answer.clone()),
        ..passage(row, &row.id, &row.ask)
    }
}

pub(crate) fn fund(row: &Fact<Fund>) -> Statement {
    let back = |repay| if repay { "Yes" } else { "No" }.to_owned();
    let facts = [
        named("A year", row.gbp_a_year.map(pounds)),
        named("At most", row.gbp_max.map(pounds)),
        named("To be paid back", row.repay.map(back)),
    ];
    Statement {
        text: Some(row.text.clone()),
        details: facts
            .into_iter()
            .flatten()
            .chain(details(&row.details))
            .collect(),
        ..passage(row, &row.id, &row.name)
    }
}

pub(crate) fn credential(row: &Fact<Credential>) -> Statement {
    let facts = [
        named("Owner", Some(row.owner.clone())),
        named("Who it is for", row.who_for.clone()),
        named("Level", row.level.map(|level| level.to_string())),
        named("Length", row.length.clone()),
        named("Status", Some(row.status.clone())),
        named("Year", row.year.map(|year| year.to_string())),
    ];
    Statement {
        text: row.text.clone(),
        items: row.items.clone(),
        details: facts.into_iter().flatten().collect(),
        ..passage(row, &row.id, &row.title)
    }
}

pub(crate) fn mechanism(row: &Fact<Mechanism>) -> Statement {
    let facts = [
        named("What it asks", row.needs.clone()),
        named("Controlled drugs", row.controlled_drugs.clone()),
    ];
    Statement {
        text: Some(row.text.clone()),
        details: facts.into_iter().flatten().collect(),
        ..passage(row, &row.id, &row.name)
    }
}
