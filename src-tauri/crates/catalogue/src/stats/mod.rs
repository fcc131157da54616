//! What the catalogue holds, how sure it is, how fresh, and what is missing.

mod coverage;

pub use coverage::{Aspect, Cell, Coverage, Held};

use std::collections::BTreeMap;

use serde::Serialize;

use crate::dates::Month;
use crate::entries::NEED_NO_SOURCE;
use crate::read::{Confidence, FACT_TABLES};
use crate::store::Catalogue;

/// The figures of one catalogue.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Stats {
    /// When this edition was made.
    pub edition: String,
    /// Rows by table.
    pub tables: BTreeMap<&'static str, usize>,
    /// Rows by profession, in the order of their names.
    pub professions: Vec<ProfessionCounts>,
    /// What is known of each profession: full, part or none, with the reason where one is known.
    pub coverage: Vec<Coverage>,
    /// Rows by how sure the catalogue is: `high`, `medium`, `low`.
    pub confidence: BTreeMap<&'static str, usize>,
    /// Rows on which sources disagree, as `table id`.
    pub conflicts: Vec<String>,
    /// How old the facts are.
    pub freshness: Freshness,
    /// Sources, and how many of them no row cites.
    pub sources: SourceCounts,
    /// Rows that need a source and name none: must be 0.
    pub unsourced: usize,
}

/// Rows that name a profession or one of its branches.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ProfessionCounts {
    /// The profession's id.
    pub id: String,
    /// Its roles.
    pub roles: usize,
    /// Routes about it.
    pub routes: usize,
    /// Statements about it.
    pub statements: usize,
    /// Figures about it.
    pub figures: usize,
    /// Apprenticeship standards.
    pub apprenticeships: usize,
    /// Courses named.
    pub providers: usize,
    /// Questions answered.
    pub questions: usize,
    /// Pages to open.
    pub links: usize,
    /// What was not found.
    pub gaps: usize,
}

/// How old the facts are.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Freshness {
    /// Facts that carry a date, by themselves or by a source.
    pub dated: usize,
    /// Facts by the year that they belong to.
    pub by_year: BTreeMap<u16, usize>,
    /// Facts of which no date is known.
    pub undated: usize,
    /// Facts past their shelf-life, by table.
    pub past_shelf_life: BTreeMap<&'static str, usize>,
    /// Those facts, as `table id`.
    pub past: Vec<String>,
    /// Facts that will be past it within three months.
    pub soon: usize,
}

/// Sources and their use.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct SourceCounts {
    /// All of them.
    pub all: usize,
    /// Those that no row cites.
    pub uncited: usize,
    /// Those whose copy shows no date.
    pub undated: usize,
}

impl Catalogue {
    /// Counts everything, as of the month `today`.
    pub fn stats(&self, today: Month) -> Stats {
        let mut stats = Stats {
            edition: self.edition().to_owned(),
            tables: FACT_TABLES.iter().map(|table| (*table, 0)).collect(),
            professions: self
                .professions()
                .iter()
                .map(|p| self.counts_of(&p.id))
                .collect(),
            coverage: coverage::of(self),
            confidence: BTreeMap::from([("high", 0), ("medium", 0), ("low", 0)]),
            conflicts: Vec::new(),
            freshness: Freshness::default(),
            sources: self.source_counts(),
            unsourced: 0,
        };
        stats.tables.insert("source", self.sources().len());
        stats.tables.insert("change", self.changes().len());
        self.each_fact(|table, key, fact| {
            *stats.tables.entry(table).or_default() += 1;
            let evidence = fact.evidence();
            if evidence.sources.is_empty() {
                stats.unsourced += usize::from(!NEED_NO_SOURCE.contains(&table));
                return;
            }
            let sure = match evidence.confidence {
                Confidence::High => "high",
                Confidence::Medium => "medium",
                Confidence::Low => "low",
            };
            *stats.confidence.entry(sure).or_default() += 1;
            if evidence.conflict.is_some() {
                stats.conflicts.push(format!("{table} {key}"));
            }
            let fresh = &mut stats.freshness;
            match evidence.dated() {
                Some(month) => {
                    fresh.dated += 1;
                    *fresh.by_year.entry(month.year).or_default() += 1;
                }
                None => fresh.undated += 1,
            }
            if evidence.is_past_shelf_life(today) {
                *fresh.past_shelf_life.entry(table).or_default() += 1;
                fresh.past.push(format!("{table} {key}"));
            } else if evidence.is_past_shelf_life(today.plus(3)) {
                fresh.soon += 1;
            }
        });
        stats
    }

    fn counts_of(&self, id: &str) -> ProfessionCounts {
        let about = |professions: &[String]| self.names(professions, id);
        ProfessionCounts {
            id: id.to_owned(),
            roles: self
                .roles()
                .iter()
                .filter(|r| about(&r.professions))
                .count(),
            routes: self
                .routes()
                .iter()
                .filter(|r| about(&r.professions))
                .count(),
            statements: self
                .statements()
                .iter()
                .filter(|r| about(&r.professions))
                .count(),
            figures: self
                .figures()
                .iter()
                .filter(|r| about(&r.professions))
                .count(),
            apprenticeships: self
                .apprenticeships()
                .iter()
                .filter(|r| about(&r.professions))
                .count(),
            providers: self
                .providers()
                .iter()
                .filter(|r| about(&r.professions))
                .count(),
            questions: self
                .questions()
                .iter()
                .filter(|r| about(&r.professions))
                .count(),
            links: self
                .links()
                .iter()
                .filter(|r| about(&r.professions))
                .count(),
            gaps: self.gaps().iter().filter(|r| about(&r.professions)).count(),
        }
    }

    fn source_counts(&self) -> SourceCounts {
        let sources = self.sources();
        SourceCounts {
            all: sources.len(),
            uncited: sources
                .iter()
                .filter(|s| self.citations(&s.id) == 0)
                .count(),
            undated: sources.iter().filter(|s| s.copy_date.is_empty()).count(),
        }
    }
}
