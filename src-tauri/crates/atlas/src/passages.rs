//! Rows that are read as a passage: a question, money that helps, a credential, a way to give
//! medicines. They are shown as statements are.

use crate::convert::{details, evidence};
use crate::wire::{Detail, Statement};
use catalogue::{Credential, Fact, Fund, Mechanism, Question};
use language::say;

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

/// A sum without pence: 5000 is "£5,000".
fn pounds(sum: f64) -> String {
    let whole = format!("{sum:.0}").parse().unwrap_or(u32::MAX);
    language::pounds(whole)
}

fn named(name: String, value: Option<String>) -> Option<Detail> {
    value.map(|value| Detail { name, value })
}

pub(crate) fn question(row: &Fact<Question>) -> Statement {
    Statement {
        text: Some(row.answer.clone()),
        ..passage(row, &row.id, &row.ask)
    }
}

pub(crate) fn fund(row: &Fact<Fund>) -> Statement {
    let back = |repay| {
        if repay {
            say!("rows-yes")
        } else {
            say!("rows-no")
        }
    };
    let facts = [
        named(say!("rows-a-year"), row.gbp_a_year.map(pounds)),
        named(say!("rows-at-most"), row.gbp_max.map(pounds)),
        named(say!("rows-paid-back"), row.repay.map(back)),
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
        named(say!("rows-owner"), Some(row.owner.clone())),
        named(say!("rows-who-for"), row.who_for.clone()),
        named(say!("rows-level"), row.level.map(|level| level.to_string())),
        named(say!("rows-length"), row.length.clone()),
        named(say!("rows-status"), Some(row.status.clone())),
        named(say!("rows-year"), row.year.map(|year| year.to_string())),
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
        named(say!("rows-asks"), row.needs.clone()),
        named(say!("rows-controlled-drugs"), row.controlled_drugs.clone()),
    ];
    Statement {
        text: Some(row.text.clone()),
        details: facts.into_iter().flatten().collect(),
        ..passage(row, &row.id, &row.name)
    }
}
