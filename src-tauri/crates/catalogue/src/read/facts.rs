//! Rows of what is worth knowing beside the routes.

use rusqlite::Row;

use super::lists::Lists;
use super::{
    Credential, Figure, Gap, Link, Mechanism, MedicineRight, Provider, Question, ReturnBand,
    ReturnExample, ReturnLimit, Statement, details, list,
};

pub(super) fn statement(row: &Row<'_>, lists: &mut Lists) -> rusqlite::Result<Statement> {
    let id: String = row.get("id")?;
    Ok(Statement {
        topic: row.get("topic")?,
        professions: lists.take("statement_profession", &id),
        title: row.get("title")?,
        text: row.get("text")?,
        items: list(row, "items")?,
        details: details(row, "details")?,
        url: row.get("url")?,
        regulator: row.get("regulator")?,
        tags: lists.take("statement_tag", &id),
        order: row.get("place")?,
        id,
    })
}

pub(super) fn figure(row: &Row<'_>, lists: &mut Lists) -> rusqlite::Result<Figure> {
    let id: String = row.get("id")?;
    Ok(Figure {
        professions: lists.take("figure_profession", &id),
        topic: row.get("topic")?,
        what: row.get("what")?,
        value: row.get("value")?,
        unit: row.get("unit")?,
        id,
    })
}

pub(super) fn provider(row: &Row<'_>, lists: &mut Lists) -> rusqlite::Result<Provider> {
    let id: String = row.get("id")?;
    Ok(Provider {
        name: row.get("name")?,
        award: row.get("award")?,
        kind: row.get("kind")?,
        place: row.get("town")?,
        professions: lists.take("provider_profession", &id),
        copy_date: row.get("copy_date")?,
        id,
    })
}

pub(super) fn question(row: &Row<'_>, lists: &mut Lists) -> rusqlite::Result<Question> {
    let id: String = row.get("id")?;
    Ok(Question {
        ask: row.get("ask")?,
        answer: row.get("answer")?,
        professions: lists.take("question_profession", &id),
        topic: row.get("topic")?,
        id,
    })
}

pub(super) fn link(row: &Row<'_>, lists: &mut Lists) -> rusqlite::Result<Link> {
    let id: String = row.get("id")?;
    Ok(Link {
        title: row.get("title")?,
        url: row.get("url")?,
        publisher: row.get("publisher")?,
        professions: lists.take("link_profession", &id),
        id,
    })
}

pub(super) fn gap(row: &Row<'_>, lists: &mut Lists) -> rusqlite::Result<Gap> {
    let id: String = row.get("id")?;
    Ok(Gap {
        professions: lists.take("gap_profession", &id),
        topic: row.get("topic")?,
        text: row.get("text")?,
        ask: row.get("ask")?,
        id,
    })
}

pub(super) fn return_band(row: &Row<'_>) -> rusqlite::Result<ReturnBand> {
    Ok(ReturnBand {
        id: row.get("id")?,
        regulator: row.get("regulator")?,
        start: row.get("start")?,
        years_from: row.get("years_from")?,
        years_to: row.get("years_to")?,
        days: row.get("days")?,
        hours: row.get("hours")?,
        private_study_max_days: row.get("private_study_max_days")?,
        text: row.get("text")?,
    })
}

pub(super) fn return_limit(row: &Row<'_>) -> rusqlite::Result<ReturnLimit> {
    Ok(ReturnLimit {
        id: row.get("id")?,
        regulator: row.get("regulator")?,
        value: row.get("value")?,
        text: row.get("text")?,
    })
}

pub(super) fn return_example(row: &Row<'_>) -> rusqlite::Result<ReturnExample> {
    Ok(ReturnExample {
        id: row.get("id")?,
        start: row.get("start")?,
        years_out: row.get("years_out")?,
        supervised: row.get("supervised")?,
        formal: row.get("formal")?,
        private: row.get("private")?,
        total: row.get("total")?,
        required: row.get("required")?,
        outcome: row.get("outcome")?,
        why: row.get("why")?,
        detail: row.get("detail")?,
    })
}

pub(super) fn mechanism(row: &Row<'_>) -> rusqlite::Result<Mechanism> {
    Ok(Mechanism {
        id: row.get("id")?,
        name: row.get("name")?,
        text: row.get("text")?,
        needs: row.get("needs")?,
        controlled_drugs: row.get("controlled_drugs")?,
        order: row.get("place")?,
    })
}

pub(super) fn medicine_right(row: &Row<'_>) -> rusqlite::Result<MedicineRight> {
    Ok(MedicineRight {
        profession: row.get("profession")?,
        mechanism: row.get("mechanism")?,
        value: row.get("value")?,
        since: row.get("since")?,
        text: row.get("text")?,
    })
}

pub(super) fn credential(row: &Row<'_>, lists: &mut Lists) -> rusqlite::Result<Credential> {
    let id: String = row.get("id")?;
    Ok(Credential {
        title: row.get("title")?,
        kind: row.get("kind")?,
        topic: row.get("topic")?,
        field: row.get("field")?,
        owner: row.get("owner")?,
        level: row.get("level")?,
        professions: lists.take("credential_profession", &id),
        who_for: row.get("who_for")?,
        length: row.get("length")?,
        status: row.get("status")?,
        year: row.get("year")?,
        text: row.get("text")?,
        items: list(row, "items")?,
        id,
    })
}
