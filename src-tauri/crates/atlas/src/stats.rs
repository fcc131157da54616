//! What the catalogue holds, how complete, how old, how sure.

use crate::convert::Convert;
use crate::returns::day;
use crate::{AtlasError, Ready, wire};
use catalogue::{Cell, Held, Month};
use language::say;

impl Ready {
    pub(crate) fn stats(&self, request: &wire::StatsRequest) -> Result<wire::Stats, AtlasError> {
        let today = day("today", &request.today)?;
        let month = u16::try_from(today.year())
            .ok()
            .zip(u8::try_from(today.month()).ok())
            .and_then(|(year, month)| Month::new(year, month))
            .ok_or_else(|| AtlasError::bad(say!("refusal-today")))?;
        let of = Convert(&self.catalogue);
        let stats = self.catalogue.stats(month);
        Ok(wire::Stats {
            counts: stats
                .tables
                .iter()
                .map(|(table, rows)| count(table, *rows))
                .collect(),
            completeness: stats
                .coverage
                .iter()
                .flat_map(|row| row.cells.iter().map(move |cell| (&row.profession, cell)))
                .map(|(profession, cell)| wire::Completeness {
                    profession: of.profession(profession),
                    topic: topic(cell),
                    state: state(cell.held).to_owned(),
                    reason: reason(cell),
                })
                .collect(),
            confidence: ["high", "medium", "low"]
                .iter()
                .map(|sure| {
                    count(
                        sure,
                        stats.confidence.get(sure).copied().unwrap_or_default(),
                    )
                })
                .collect(),
            years: stats
                .freshness
                .by_year
                .iter()
                .map(|(year, facts)| count(&year.to_string(), *facts))
                .collect(),
            conflicts: number(stats.conflicts.len()),
            gaps: number(self.catalogue.gaps().len()),
            stale: number(stats.freshness.past.len()),
            edition: stats.edition,
        })
    }
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

fn count(of: &str, count: usize) -> wire::Count {
    wire::Count {
        of: of.to_owned(),
        count: number(count),
    }
}

/// The aspect's id, as the catalogue writes it: "entry-routes".
fn topic(cell: &Cell) -> String {
    serde_json::to_value(cell.aspect)
        .ok()
        .and_then(|value| value.as_str().map(str::to_owned))
        .unwrap_or_default()
}

fn state(held: Held) -> &'static str {
    match held {
        Held::Full => "full",
        Held::Part => "part",
        Held::None => "none",
    }
}

/// What is missing, and what the gaps say of it.
fn reason(cell: &Cell) -> Option<String> {
    let said: Vec<&str> = cell
        .missing
        .iter()
        .chain(&cell.gaps)
        .map(String::as_str)
        .collect();
    (!said.is_empty()).then(|| said.join(" "))
}
