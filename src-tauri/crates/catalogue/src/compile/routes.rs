//! Money, dates, apprenticeships, and the routes that use them.

use std::collections::{BTreeMap, BTreeSet};

use super::CompileError;
use super::writer::{Writer, details, index, json, sorted};
use crate::authored::{Evidence, Fees, Route};
use crate::entries::{Authored, Entry};

pub(super) fn fill(writer: &mut Writer<'_>, authored: &Authored) -> Result<(), CompileError> {
    money(writer, authored)?;
    deadlines(writer, authored)?;
    apprenticeships(writer, authored)?;
    let fees: BTreeMap<&str, f64> = authored
        .fees
        .iter()
        .map(|fee| (fee.row.id.as_str(), fee.row.gbp))
        .collect();
    let professions = professions_of_roles(authored);
    for route in sorted(&authored.routes) {
        self::route(writer, route, &fees)?;
        children(writer, route)?;
        let about = about(&route.row, &professions);
        writer.professions("route", &route.row.id, &about)?;
    }
    Ok(())
}

fn money(writer: &mut Writer<'_>, authored: &Authored) -> Result<(), CompileError> {
    for pay in sorted(&authored.pay) {
        let evidence = writer.evidence("pay", &pay.evidence, None)?;
        let row = &pay.row;
        writer.row(
            "pay",
            &[
                ("band", &row.band),
                ("year", &row.year),
                ("entry", &row.entry),
                ("intermediate", &row.intermediate),
                ("top", &row.top),
                ("evidence", &evidence),
            ],
        )?;
    }
    for fee in sorted(&authored.fees) {
        let evidence = writer.evidence("fee", &fee.evidence, None)?;
        let row = &fee.row;
        writer.row(
            "fee",
            &[
                ("id", &row.id),
                ("what", &row.what),
                ("gbp", &row.gbp),
                ("evidence", &evidence),
            ],
        )?;
    }
    for fund in sorted(&authored.funds) {
        let evidence = writer.evidence("fund", &fund.evidence, None)?;
        let row = &fund.row;
        writer.row(
            "fund",
            &[
                ("id", &row.id),
                ("name", &row.name),
                ("gbp_a_year", &row.gbp_a_year),
                ("gbp_min", &row.gbp_min),
                ("gbp_max", &row.gbp_max),
                ("each_year", &row.each_year),
                ("covers", &row.covers),
                ("repay", &row.repay),
                ("text", &row.text),
                ("details", &details(&row.details)),
                ("search_words", &json(&row.search_words)),
                ("evidence", &evidence),
            ],
        )?;
        writer.professions("fund", &row.id, &row.professions)?;
    }
    Ok(())
}

fn deadlines(writer: &mut Writer<'_>, authored: &Authored) -> Result<(), CompileError> {
    for deadline in sorted(&authored.deadlines) {
        let evidence = writer.evidence("deadline", &deadline.evidence, None)?;
        let row = &deadline.row;
        writer.row(
            "deadline",
            &[
                ("id", &row.id),
                ("name", &row.name),
                ("in_words", &row.when),
                ("date", &row.date),
                ("until", &row.until),
                ("month", &row.month),
                ("day", &row.day),
                ("months_before_start", &row.months_before_start),
                ("text", &row.text),
                ("evidence", &evidence),
            ],
        )?;
        writer.professions("deadline", &row.id, &row.professions)?;
    }
    Ok(())
}

fn apprenticeships(writer: &mut Writer<'_>, authored: &Authored) -> Result<(), CompileError> {
    for apprenticeship in sorted(&authored.apprenticeships) {
        let evidence = writer.evidence("apprenticeship", &apprenticeship.evidence, None)?;
        let row = &apprenticeship.row;
        writer.row(
            "apprenticeship",
            &[
                ("id", &row.id),
                ("code", &row.code),
                ("larscode", &row.larscode),
                ("title", &row.title),
                ("level", &row.level),
                ("months", &row.months),
                ("assessment_months", &row.assessment_months),
                ("funding_band_max", &row.funding_band_max),
                ("status", &row.status),
                ("version", &row.version),
                ("leads_to_stage", &row.leads_to_stage),
                ("entry", &json(&row.entry)),
                ("text", &row.text),
                ("details", &details(&row.details)),
                ("evidence", &evidence),
            ],
        )?;
        writer.professions("apprenticeship", &row.id, &row.professions)?;
    }
    Ok(())
}

fn route(
    writer: &mut Writer<'_>,
    entry: &Entry<Route>,
    fees: &BTreeMap<&str, f64>,
) -> Result<(), CompileError> {
    let evidence = writer.evidence("route", &entry.evidence, None)?;
    let row = &entry.row;
    let (full, part) = (row.full_time.as_ref(), row.part_time.as_ref());
    let cost = row.fees.as_ref().and_then(|f| pounds(f, fees));
    let charged = row.fees.as_ref();
    writer.row(
        "route",
        &[
            ("id", &row.id),
            ("kind", &row.kind),
            ("title", &row.title),
            ("award", &row.award),
            ("level", &row.level),
            ("full_time_min", &full.map(|m| m.min)),
            ("full_time_typical", &full.map(|m| m.typical)),
            ("full_time_max", &full.map(|m| m.max)),
            (
                "full_time_assumed",
                &full.and_then(|m| m.assumed.as_deref()),
            ),
            ("part_time_min", &part.map(|m| m.min)),
            ("part_time_typical", &part.map(|m| m.typical)),
            ("part_time_max", &part.map(|m| m.max)),
            (
                "part_time_assumed",
                &part.and_then(|m| m.assumed.as_deref()),
            ),
            ("fees_min", &cost.map(|c| c.min)),
            ("fees_typical", &cost.map(|c| c.typical)),
            ("fees_max", &cost.map(|c| c.max)),
            ("fees_a_year", &charged.and_then(|f| f.a_year.as_deref())),
            ("fees_years", &charged.and_then(|f| f.years)),
            ("fees_assumed", &charged.and_then(|f| f.assumed.as_deref())),
            ("paid", &row.paid),
            ("pay", &row.pay),
            ("pay_bands", &json(&row.pay_bands)),
            ("deadline", &row.deadline),
            ("availability", &row.availability),
            ("how_to_apply", &row.how_to_apply),
            ("typical_offer", &row.typical_offer),
            ("text", &row.text),
            ("apprenticeship", &row.apprenticeship),
            ("learner_role", &row.learner_role),
            ("topics", &json(&row.topics)),
            ("closed", &row.closed),
            ("evidence", &evidence),
        ],
    )
}

fn children(writer: &mut Writer<'_>, entry: &Entry<Route>) -> Result<(), CompileError> {
    let row = &entry.row;
    let id = ("route", row.id.as_str());
    writer.list("route_from", id, "position", &row.from)?;
    writer.list("route_to", id, "position", &row.to)?;
    writer.list("route_grant", id, "attainment", &row.grants)?;
    writer.list("route_gatekeeper", id, "gatekeeper", &row.gatekeepers)?;
    writer.list("route_fund", id, "fund", &row.funding)?;
    writer.list("route_intake", id, "month", &row.intakes)?;
    for (place, need) in row.needs.iter().enumerate() {
        let evidence = writer.evidence("route", &own_or(&need.sources, entry), None)?;
        let place = index(place);
        writer.row(
            "route_need",
            &[
                ("route", &row.id),
                ("place", &place),
                ("text", &need.text),
                ("evidence", &evidence),
            ],
        )?;
        for (at, attainment) in need.any_of.iter().enumerate() {
            let at = index(at);
            writer.row(
                "need_attainment",
                &[
                    ("route", &row.id),
                    ("need", &place),
                    ("place", &at),
                    ("attainment", attainment),
                ],
            )?;
        }
    }
    for (place, ask) in row.asks.iter().enumerate() {
        let evidence = writer.evidence("route", &own_or(&ask.sources, entry), None)?;
        let place = index(place);
        writer.row(
            "route_ask",
            &[
                ("route", &row.id),
                ("place", &place),
                ("kind", &ask.kind),
                ("text", &ask.text),
                ("evidence", &evidence),
            ],
        )?;
    }
    Ok(())
}

/// The evidence of a part of a route: its own sources where it names some, else the route's.
fn own_or(sources: &[String], route: &Entry<Route>) -> Evidence {
    if sources.is_empty() {
        return route.evidence.clone();
    }
    Evidence {
        sources: sources.to_vec(),
        as_of: route.evidence.as_of.clone(),
        confidence: route.evidence.confidence,
        ..Evidence::default()
    }
}

/// A route's fees in whole pounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Pounds {
    pub(crate) min: u32,
    pub(crate) typical: u32,
    pub(crate) max: u32,
}

/// What a route's fees come to; `None` where the fee or the number of years is not known.
pub(crate) fn pounds(fees: &Fees, known: &BTreeMap<&str, f64>) -> Option<Pounds> {
    let typical = match (&fees.a_year, fees.typical) {
        (Some(fee), None) => whole(known.get(fee.as_str())? * fees.years?)?,
        (None, Some(typical)) => typical,
        _ => return None,
    };
    Some(Pounds {
        min: fees.min.unwrap_or(typical),
        typical,
        max: fees.max.unwrap_or(typical),
    })
}

/// Pounds and pence to the nearest pound.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the range is looked at first"
)]
fn whole(gbp: f64) -> Option<u32> {
    (0.0..=f64::from(u32::MAX))
        .contains(&gbp)
        .then(|| gbp.round() as u32)
}

/// The professions of each role, by its id.
pub(super) fn professions_of_roles(authored: &Authored) -> BTreeMap<&str, &[String]> {
    let roles = authored.roles.iter();
    roles
        .map(|role| (role.row.id.as_str(), role.row.professions.as_slice()))
        .collect()
}

/// The professions that a route is about.
pub(super) fn about(route: &Route, of_role: &BTreeMap<&str, &[String]>) -> Vec<String> {
    let of = |positions: &[String]| -> BTreeSet<String> {
        let roles = positions.iter().filter_map(|p| of_role.get(p.as_str()));
        roles
            .flat_map(|professions| professions.iter().cloned())
            .collect()
    };
    let (from, to) = (of(&route.from), of(&route.to));
    let both: Vec<String> = from.intersection(&to).cloned().collect();
    if !both.is_empty() {
        return both;
    }
    let either = if to.is_empty() { from } else { to };
    either.into_iter().collect()
}
