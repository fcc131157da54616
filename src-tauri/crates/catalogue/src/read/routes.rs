//! Routes with their needs, asks and lists; fees worked out in pounds.

use std::collections::BTreeMap;

use rusqlite::{Connection, Row};
use schemars::JsonSchema;
use serde::Serialize;

use super::evidence::{EvidenceBook, Fact};
use super::lists::Lists;
use super::{Apprenticeship, Deadline, Fee, Fund, Months, Pay, details, list, rows};

/// One thing a person does to get from a position to another.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Route {
    /// Unique among routes.
    pub id: String,
    /// The id of its kind.
    pub kind: String,
    /// For example "Degree in physiotherapy".
    pub title: String,
    /// Positions from which it may be begun.
    pub from: Vec<String>,
    /// Positions it may lead to; none for one that only grants.
    pub to: Vec<String>,
    /// Professions and branches it is about, worked out from its positions; none: any.
    pub professions: Vec<String>,
    /// The award's name.
    pub award: Option<String>,
    /// RQF or FHEQ level.
    pub level: Option<u8>,
    /// Full time, or the usual way in work.
    pub full_time: Option<Months>,
    /// Part time, where it exists.
    pub part_time: Option<Months>,
    /// Fees charged to the learner for the whole route; none: nothing to pay, or not known.
    pub fees: Option<Pounds>,
    /// Paid a wage while on it.
    pub paid: bool,
    /// What the wage is.
    pub pay: Option<String>,
    /// The pay bands that it names, lowest first.
    pub pay_bands: Vec<String>,
    /// Requirements; each must be met.
    pub needs: Vec<Fact<Need>>,
    /// What else is asked.
    pub asks: Vec<Fact<Ask>>,
    /// Attainments it grants on finishing.
    pub grants: Vec<String>,
    /// Who must say yes.
    pub gatekeepers: Vec<String>,
    /// Months in which it starts, 1 to 12; none: any time, or not known.
    pub intakes: Vec<u8>,
    /// The id of the deadline that its applications follow.
    pub deadline: Option<String>,
    /// Ids of funds that it can carry.
    pub funding: Vec<String>,
    /// How common it is.
    pub availability: Option<String>,
    /// How to apply.
    pub how_to_apply: Option<String>,
    /// Examples of offers, with their years.
    pub typical_offer: Option<String>,
    /// Anything else worth knowing.
    pub text: Option<String>,
    /// The id of its apprenticeship standard.
    pub apprenticeship: Option<String>,
    /// The learner role that a person holds while on it.
    pub learner_role: Option<String>,
    /// Topics on whose page it stands, besides those of the jobs it leads to.
    pub topics: Vec<String>,
    /// Why it takes no new starters, where it does not.
    pub closed: Option<String>,
}

/// What a route charges the learner, in whole pounds, before any loan or grant.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Pounds {
    /// The least.
    pub min: u32,
    /// The usual; what the planner counts with.
    pub typical: u32,
    /// The most.
    pub max: u32,
    /// The id of the yearly fee it was worked out from.
    pub a_year: Option<String>,
    /// Years at that fee.
    pub years: Option<f64>,
    /// Where no source gives the fee: the plain reason for the figure. Shown.
    pub assumed: Option<String>,
}

/// A requirement: any one of the attainments meets it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Need {
    /// Ids of attainments; one is enough.
    pub any_of: Vec<String>,
    /// What is asked, in words.
    pub text: String,
}

/// Something that is asked for and that the planner does not reckon with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Ask {
    /// `checks`, `interview`, `experience` …
    pub kind: String,
    /// What is asked.
    pub text: String,
}

/// Reads all routes.
pub(super) fn routes(
    db: &Connection,
    book: &mut EvidenceBook,
    lists: &mut Lists,
) -> rusqlite::Result<Vec<Fact<Route>>> {
    let mut needs = needs(db, book)?;
    let mut asks: BTreeMap<String, Vec<Fact<Ask>>> = BTreeMap::new();
    for (route, ask) in rows(db, include_str!("../sql/route_ask.sql"), |row| {
        let ask = Ask {
            kind: row.get("kind")?,
            text: row.get("text")?,
        };
        Ok((
            row.get("route")?,
            Fact {
                row: ask,
                evidence: book.of(row)?,
            },
        ))
    })? {
        asks.entry(route).or_default().push(ask);
    }
    let mut intakes: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    for (route, month) in rows(db, include_str!("../sql/route_intake.sql"), |row| {
        Ok((row.get("route")?, row.get("month")?))
    })? {
        intakes.entry(route).or_default().push(month);
    }
    book.facts(db, include_str!("../sql/route.sql"), |row| {
        let mut route = route(row, lists)?;
        route.needs = needs.remove(&route.id).unwrap_or_default();
        route.asks = asks.remove(&route.id).unwrap_or_default();
        route.intakes = intakes.remove(&route.id).unwrap_or_default();
        Ok(route)
    })
}

/// The needs of every route, by its id.
fn needs(
    db: &Connection,
    book: &mut EvidenceBook,
) -> rusqlite::Result<BTreeMap<String, Vec<Fact<Need>>>> {
    let mut any_of: BTreeMap<(String, i64), Vec<String>> = BTreeMap::new();
    for (need, attainment) in rows(db, include_str!("../sql/need_attainment.sql"), |row| {
        Ok((
            (row.get("route")?, row.get("need")?),
            row.get("attainment")?,
        ))
    })? {
        any_of.entry(need).or_default().push(attainment);
    }
    let mut needs: BTreeMap<String, Vec<Fact<Need>>> = BTreeMap::new();
    for (route, need) in rows(db, include_str!("../sql/route_need.sql"), |row| {
        let key = (row.get("route")?, row.get("place")?);
        let need = Need {
            any_of: any_of.remove(&key).unwrap_or_default(),
            text: row.get("text")?,
        };
        Ok((
            key.0,
            Fact {
                row: need,
                evidence: book.of(row)?,
            },
        ))
    })? {
        needs.entry(route).or_default().push(need);
    }
    Ok(needs)
}

fn route(row: &Row<'_>, lists: &mut Lists) -> rusqlite::Result<Route> {
    let id: String = row.get("id")?;
    Ok(Route {
        kind: row.get("kind")?,
        title: row.get("title")?,
        from: lists.take("route_from", &id),
        to: lists.take("route_to", &id),
        professions: lists.take("route_profession", &id),
        award: row.get("award")?,
        level: row.get("level")?,
        full_time: months(row, "full_time")?,
        part_time: months(row, "part_time")?,
        fees: pounds(row)?,
        paid: row.get("paid")?,
        pay: row.get("pay")?,
        pay_bands: list(row, "pay_bands")?,
        needs: Vec::new(),
        asks: Vec::new(),
        grants: lists.take("route_grant", &id),
        gatekeepers: lists.take("route_gatekeeper", &id),
        intakes: Vec::new(),
        deadline: row.get("deadline")?,
        funding: lists.take("route_fund", &id),
        availability: row.get("availability")?,
        how_to_apply: row.get("how_to_apply")?,
        typical_offer: row.get("typical_offer")?,
        text: row.get("text")?,
        apprenticeship: row.get("apprenticeship")?,
        learner_role: row.get("learner_role")?,
        topics: list(row, "topics")?,
        closed: row.get("closed")?,
        id,
    })
}

fn months(row: &Row<'_>, mode: &str) -> rusqlite::Result<Option<Months>> {
    let column = |part: &str| format!("{mode}_{part}");
    let Some(typical) = row.get(column("typical").as_str())? else {
        return Ok(None);
    };
    Ok(Some(Months {
        min: row.get(column("min").as_str())?,
        typical,
        max: row.get(column("max").as_str())?,
        assumed: row.get(column("assumed").as_str())?,
    }))
}

fn pounds(row: &Row<'_>) -> rusqlite::Result<Option<Pounds>> {
    let Some(typical) = row.get("fees_typical")? else {
        return Ok(None);
    };
    Ok(Some(Pounds {
        min: row.get("fees_min")?,
        typical,
        max: row.get("fees_max")?,
        a_year: row.get("fees_a_year")?,
        years: row.get("fees_years")?,
        assumed: row.get("fees_assumed")?,
    }))
}

pub(super) fn pay(row: &Row<'_>) -> rusqlite::Result<Pay> {
    Ok(Pay {
        band: row.get("band")?,
        year: row.get("year")?,
        entry: row.get("entry")?,
        intermediate: row.get("intermediate")?,
        top: row.get("top")?,
    })
}

pub(super) fn fee(row: &Row<'_>) -> rusqlite::Result<Fee> {
    Ok(Fee {
        id: row.get("id")?,
        what: row.get("what")?,
        gbp: row.get("gbp")?,
    })
}

pub(super) fn fund(row: &Row<'_>, lists: &mut Lists) -> rusqlite::Result<Fund> {
    let id: String = row.get("id")?;
    Ok(Fund {
        name: row.get("name")?,
        gbp_a_year: row.get("gbp_a_year")?,
        gbp_min: row.get("gbp_min")?,
        gbp_max: row.get("gbp_max")?,
        each_year: row.get("each_year")?,
        covers: row.get("covers")?,
        search_words: list(row, "search_words")?,
        repay: row.get("repay")?,
        text: row.get("text")?,
        professions: lists.take("fund_profession", &id),
        details: details(row, "details")?,
        id,
    })
}

pub(super) fn deadline(row: &Row<'_>, lists: &mut Lists) -> rusqlite::Result<Deadline> {
    let id: String = row.get("id")?;
    Ok(Deadline {
        name: row.get("name")?,
        when: row.get("in_words")?,
        date: row.get("date")?,
        until: row.get("until")?,
        month: row.get("month")?,
        day: row.get("day")?,
        months_before_start: row.get("months_before_start")?,
        text: row.get("text")?,
        professions: lists.take("deadline_profession", &id),
        id,
    })
}

pub(super) fn apprenticeship(row: &Row<'_>, lists: &mut Lists) -> rusqlite::Result<Apprenticeship> {
    let id: String = row.get("id")?;
    Ok(Apprenticeship {
        code: row.get("code")?,
        larscode: row.get("larscode")?,
        title: row.get("title")?,
        level: row.get("level")?,
        months: row.get("months")?,
        assessment_months: row.get("assessment_months")?,
        funding_band_max: row.get("funding_band_max")?,
        status: row.get("status")?,
        version: row.get("version")?,
        professions: lists.take("apprenticeship_profession", &id),
        leads_to_stage: row.get("leads_to_stage")?,
        entry: list(row, "entry")?,
        text: row.get("text")?,
        details: details(row, "details")?,
        id,
    })
}
