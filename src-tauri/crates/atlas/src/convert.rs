//! Catalogue rows as wire types. One function a type; no row is shown but through here.

use crate::wire;
use catalogue::{Catalogue, Confidence, Evidence, Fact, Month};
use std::sync::Arc;

/// Looks up names beside the rows that are turned.
#[derive(Clone, Copy)]
pub(crate) struct Convert<'a>(pub(crate) &'a Catalogue);

/// A source, with its link only where it is the publisher's own over https.
pub(crate) fn source(source: &Arc<catalogue::Source>) -> wire::Source {
    wire::Source {
        id: source.id.clone(),
        title: source.title.clone(),
        publisher: source.publisher.clone(),
        url: source
            .url
            .starts_with("https://")
            .then(|| source.url.clone()),
        copy_date: source.copy_date.clone(),
        note: source.note.clone(),
    }
}

/// Who says so.
pub(crate) fn evidence(evidence: &Evidence) -> wire::Evidence {
    let stale_from = evidence
        .dated()
        .zip(evidence.shelf_life_months)
        .map(|(dated, months)| month_after(dated, u32::from(months) + 1));
    wire::Evidence {
        sources: evidence.sources.iter().map(source).collect(),
        as_of: evidence.as_of.clone(),
        confidence: confidence(evidence.confidence),
        conflict: evidence.conflict.clone(),
        note: evidence.note.clone(),
        stale_from,
    }
}

fn month_after(month: Month, months: u32) -> String {
    let all = u32::from(month.year) * 12 + u32::from(month.month) - 1 + months;
    format!("{:04}-{:02}", all / 12, all % 12 + 1)
}

pub(crate) fn confidence(confidence: Confidence) -> wire::Confidence {
    match confidence {
        Confidence::High => wire::Confidence::High,
        Confidence::Medium => wire::Confidence::Medium,
        Confidence::Low => wire::Confidence::Low,
    }
}

pub(crate) fn named(id: &str, name: &str) -> wire::Named {
    wire::Named {
        id: id.to_owned(),
        name: name.to_owned(),
    }
}

pub(crate) fn details(details: &[catalogue::Detail]) -> Vec<wire::Detail> {
    details
        .iter()
        .map(|detail| wire::Detail {
            name: detail.name.clone(),
            value: detail.value.clone(),
        })
        .collect()
}

pub(crate) fn attainment(row: &catalogue::Attainment) -> wire::Attainment {
    wire::Attainment {
        id: row.id.clone(),
        name: row.name.clone(),
        question: row.question.clone(),
        how_to_get: row.how_to_get.clone(),
        group: row.group.clone(),
        implies: row.implies.clone(),
        exam: row.exam,
    }
}

pub(crate) fn statement(row: &Fact<catalogue::Statement>) -> wire::Statement {
    wire::Statement {
        id: row.id.clone(),
        title: row.title.clone(),
        text: row.text.clone(),
        items: row.items.clone(),
        details: details(&row.details),
        url: row.url.clone(),
        evidence: evidence(&row.evidence),
    }
}

pub(crate) fn body(row: &Fact<catalogue::Body>) -> wire::Body {
    wire::Body {
        id: row.id.clone(),
        kind: row.kind.clone(),
        name: row.name.clone(),
        short: row.short.clone(),
        url: row.url.clone(),
        text: row.text.clone(),
        details: details(&row.details),
        evidence: evidence(&row.evidence),
    }
}

pub(crate) fn apprenticeship(row: &Fact<catalogue::Apprenticeship>) -> wire::Apprenticeship {
    wire::Apprenticeship {
        id: row.id.clone(),
        code: row.code.clone(),
        title: row.title.clone(),
        level: row.level,
        months: row.months,
        status: row.status.clone(),
        entry: row.entry.clone(),
        text: row.text.clone(),
        details: details(&row.details),
        evidence: evidence(&row.evidence),
    }
}

pub(crate) fn figure(row: &Fact<catalogue::Figure>) -> wire::Figure {
    wire::Figure {
        id: row.id.clone(),
        what: row.what.clone(),
        value: row.value,
        unit: row.unit.clone(),
        topic: row.topic.clone(),
        evidence: evidence(&row.evidence),
    }
}

pub(crate) fn pay(row: &Fact<catalogue::Pay>) -> wire::Pay {
    wire::Pay {
        band: row.band.clone(),
        year: row.year.clone(),
        entry: row.entry,
        top: row.top,
        evidence: evidence(&row.evidence),
    }
}

pub(crate) fn fund(row: &Fact<catalogue::Fund>) -> wire::Fund {
    wire::Fund {
        id: row.id.clone(),
        name: row.name.clone(),
        gbp_a_year: row.gbp_a_year,
        gbp_max: row.gbp_max,
        repay: row.repay,
        text: row.text.clone(),
        evidence: evidence(&row.evidence),
    }
}

fn months(months: &catalogue::Months) -> wire::Months {
    wire::Months {
        min: months.min.into(),
        typical: months.typical.into(),
        max: months.max.into(),
        assumed: months.assumed.clone(),
    }
}

impl Convert<'_> {
    /// The stage, kind or topic by its id; a word without a row shows as its id.
    fn word(row: Option<&Fact<catalogue::Word>>, id: &str) -> wire::Named {
        named(id, row.map_or(id, |word| &word.name))
    }

    pub(crate) fn stage(self, id: &str) -> wire::Named {
        Self::word(self.0.stage(id), id)
    }

    pub(crate) fn kind(self, id: &str) -> wire::Named {
        Self::word(self.0.kind(id), id)
    }

    pub(crate) fn topic(self, id: &str) -> wire::Named {
        Self::word(self.0.topic(id), id)
    }

    pub(crate) fn position(self, id: &str) -> wire::Named {
        named(
            id,
            self.0.position(id).map_or(id, catalogue::Position::name),
        )
    }

    /// A profession's or branch's name.
    pub(crate) fn profession(self, id: &str) -> wire::Named {
        let profession = self.0.profession(id).map(|row| row.name.as_str());
        let branch = || self.0.branch(id).map(|row| row.name.as_str());
        named(id, profession.or_else(branch).unwrap_or(id))
    }

    pub(crate) fn regulator(self, id: &str) -> wire::Named {
        let body = self.0.body(id);
        named(
            id,
            body.map_or(id, |body| body.short.as_deref().unwrap_or(&body.name)),
        )
    }

    pub(crate) fn attainments(self, ids: &[String]) -> Vec<wire::Attainment> {
        ids.iter()
            .filter_map(|id| self.0.attainment(id))
            .map(|row| attainment(row))
            .collect()
    }

    pub(crate) fn role(self, row: &Fact<catalogue::Role>) -> wire::Role {
        wire::Role {
            id: row.id.clone(),
            title: row.title.clone(),
            other_titles: row.other_titles.clone(),
            stage: self.stage(&row.stage),
            pillar: row.pillar.clone(),
            bands: row.bands.clone(),
            professions: row
                .professions
                .iter()
                .map(|id| self.profession(id))
                .collect(),
            what: row.what.clone(),
            needs: row.needs.clone(),
            specialisms: row.specialisms.clone(),
            evidence: evidence(&row.evidence),
        }
    }

    pub(crate) fn fees(self, row: &Fact<catalogue::Route>) -> Option<wire::Fees> {
        let fees = row.fees.as_ref()?;
        let fee = fees.a_year.as_deref().and_then(|id| self.0.fee(id));
        let behind = fee.map_or(&row.evidence, |fee| &fee.evidence);
        Some(wire::Fees {
            min: fees.min,
            typical: fees.typical,
            max: fees.max,
            as_of: behind.as_of.clone(),
            assumed: fees.assumed.clone(),
            evidence: evidence(behind),
        })
    }

    fn gatekeepers(self, ids: &[String]) -> Vec<wire::Gatekeeper> {
        ids.iter()
            .filter_map(|id| self.0.gatekeeper(id))
            .map(|row| wire::Gatekeeper {
                id: row.id.clone(),
                name: row.name.clone(),
                decides: row.decides.clone(),
                ask: row.ask.clone(),
            })
            .collect()
    }

    fn funds(self, ids: &[String]) -> Vec<wire::Fund> {
        ids.iter()
            .filter_map(|id| self.0.fund(id))
            .map(fund)
            .collect()
    }

    pub(crate) fn route(self, row: &Fact<catalogue::Route>) -> wire::RouteCard {
        let kind = self.0.kind(&row.kind);
        let standard = row
            .apprenticeship
            .as_deref()
            .and_then(|id| self.0.apprenticeship(id));
        let deadline = row.deadline.as_deref().and_then(|id| self.0.deadline(id));
        let needs = row.needs.iter().map(|need| wire::Need {
            any_of: self.attainments(&need.any_of),
            text: need.text.clone(),
            evidence: evidence(&need.evidence),
        });
        let asks = row.asks.iter().map(|ask| wire::Ask {
            kind: ask.kind.clone(),
            text: ask.text.clone(),
            evidence: evidence(&ask.evidence),
        });
        let grants = row.grants.iter().filter_map(|id| self.0.attainment(id));
        wire::RouteCard {
            id: row.id.clone(),
            kind: self.kind(&row.kind),
            pattern: kind
                .and_then(|kind| kind.pattern.clone())
                .unwrap_or_else(|| "study".into()),
            title: row.title.clone(),
            from: row.from.iter().map(|id| self.position(id)).collect(),
            to: row.to.iter().map(|id| self.position(id)).collect(),
            award: row.award.clone(),
            level: row.level,
            full_time: row.full_time.as_ref().map(months),
            part_time: row.part_time.as_ref().map(months),
            fees: self.fees(row),
            paid: row.paid,
            pay: row.pay.clone(),
            needs: needs.collect(),
            asks: asks.collect(),
            grants: grants.map(|row| named(&row.id, &row.name)).collect(),
            gatekeepers: self.gatekeepers(&row.gatekeepers),
            intakes: row.intakes.clone(),
            deadline: deadline.map(|row| format!("{}: {}", row.name, row.when)),
            funding: self.funds(&row.funding),
            availability: row.availability.clone(),
            how_to_apply: row.how_to_apply.clone(),
            typical_offer: row.typical_offer.clone(),
            text: row.text.clone(),
            apprenticeship: standard.map(|row| wire::Standard {
                id: row.id.clone(),
                code: row.code.clone(),
                title: row.title.clone(),
            }),
            learner_role: row.learner_role.as_deref().map(|id| self.position(id)),
            closed: row.closed.clone(),
            evidence: evidence(&row.evidence),
        }
    }
}
