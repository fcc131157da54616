//! What is worth knowing beside the routes: statements, figures, rules, medicines, credentials …

use std::collections::BTreeMap;

use super::CompileError;
use super::writer::{Writer, details, json, sorted};
use crate::entries::Authored;

pub(super) fn fill(writer: &mut Writer<'_>, authored: &Authored) -> Result<(), CompileError> {
    let shelf_lives: BTreeMap<&str, u16> = authored
        .topics
        .iter()
        .filter_map(|topic| {
            topic
                .row
                .shelf_life
                .map(|months| (topic.row.id.as_str(), months))
        })
        .collect();
    by_topic(writer, authored, &|topic| shelf_lives.get(topic).copied())?;
    courses_and_links(writer, authored)?;
    return_rules(writer, authored)?;
    medicines(writer, authored)?;
    credentials(writer, authored)
}

fn by_topic(
    writer: &mut Writer<'_>,
    authored: &Authored,
    shelf_life: &dyn Fn(&str) -> Option<u16>,
) -> Result<(), CompileError> {
    for statement in sorted(&authored.statements) {
        let row = &statement.row;
        let evidence = writer.evidence("statement", &statement.evidence, shelf_life(&row.topic))?;
        writer.row(
            "statement",
            &[
                ("id", &row.id),
                ("topic", &row.topic),
                ("title", &row.title),
                ("text", &row.text),
                ("items", &json(&row.items)),
                ("details", &details(&row.details)),
                ("url", &row.url),
                ("regulator", &row.regulator),
                ("place", &row.order),
                ("evidence", &evidence),
            ],
        )?;
        writer.professions("statement", &row.id, &row.professions)?;
        writer.list("statement_tag", ("statement", &row.id), "tag", &row.tags)?;
    }
    for figure in sorted(&authored.figures) {
        let row = &figure.row;
        let evidence = writer.evidence("figure", &figure.evidence, shelf_life(&row.topic))?;
        writer.row(
            "figure",
            &[
                ("id", &row.id),
                ("topic", &row.topic),
                ("what", &row.what),
                ("value", &row.value),
                ("unit", &row.unit),
                ("evidence", &evidence),
            ],
        )?;
        writer.professions("figure", &row.id, &row.professions)?;
    }
    for question in sorted(&authored.questions) {
        let row = &question.row;
        let evidence = writer.evidence("question", &question.evidence, shelf_life(&row.topic))?;
        writer.row(
            "question",
            &[
                ("id", &row.id),
                ("ask", &row.ask),
                ("answer", &row.answer),
                ("topic", &row.topic),
                ("evidence", &evidence),
            ],
        )?;
        writer.professions("question", &row.id, &row.professions)?;
    }
    for gap in sorted(&authored.gaps) {
        let row = &gap.row;
        let evidence = writer.evidence("gap", &gap.evidence, shelf_life(&row.topic))?;
        writer.row(
            "gap",
            &[
                ("id", &row.id),
                ("topic", &row.topic),
                ("text", &row.text),
                ("ask", &row.ask),
                ("evidence", &evidence),
            ],
        )?;
        writer.professions("gap", &row.id, &row.professions)?;
    }
    Ok(())
}

fn courses_and_links(writer: &mut Writer<'_>, authored: &Authored) -> Result<(), CompileError> {
    for provider in sorted(&authored.providers) {
        let evidence = writer.evidence("provider", &provider.evidence, None)?;
        let row = &provider.row;
        writer.row(
            "provider",
            &[
                ("id", &row.id),
                ("name", &row.name),
                ("award", &row.award),
                ("kind", &row.kind),
                ("town", &row.place),
                ("copy_date", &row.copy_date),
                ("evidence", &evidence),
            ],
        )?;
        writer.professions("provider", &row.id, &row.professions)?;
    }
    for link in sorted(&authored.links) {
        let evidence = writer.evidence("link", &link.evidence, None)?;
        let row = &link.row;
        writer.row(
            "link",
            &[
                ("id", &row.id),
                ("title", &row.title),
                ("url", &row.url),
                ("publisher", &row.publisher),
                ("evidence", &evidence),
            ],
        )?;
        writer.professions("link", &row.id, &row.professions)?;
    }
    Ok(())
}

fn return_rules(writer: &mut Writer<'_>, authored: &Authored) -> Result<(), CompileError> {
    for band in sorted(&authored.return_bands) {
        let evidence = writer.evidence("return_band", &band.evidence, None)?;
        let row = &band.row;
        writer.row(
            "return_band",
            &[
                ("id", &row.id),
                ("regulator", &row.regulator),
                ("start", &row.start),
                ("years_from", &row.years_from),
                ("years_to", &row.years_to),
                ("days", &row.days),
                ("hours", &row.hours),
                ("private_study_max_days", &row.private_study_max_days),
                ("text", &row.text),
                ("evidence", &evidence),
            ],
        )?;
    }
    for limit in sorted(&authored.return_limits) {
        let evidence = writer.evidence("return_limit", &limit.evidence, None)?;
        let row = &limit.row;
        writer.row(
            "return_limit",
            &[
                ("regulator", &row.regulator),
                ("id", &row.id),
                ("value", &row.value),
                ("text", &row.text),
                ("evidence", &evidence),
            ],
        )?;
    }
    for example in sorted(&authored.return_examples) {
        let evidence = writer.evidence("return_example", &example.evidence, None)?;
        let row = &example.row;
        writer.row(
            "return_example",
            &[
                ("id", &row.id),
                ("start", &row.start),
                ("years_out", &row.years_out),
                ("supervised", &row.supervised),
                ("formal", &row.formal),
                ("private", &row.private),
                ("total", &row.total),
                ("required", &row.required),
                ("outcome", &row.outcome),
                ("why", &row.why),
                ("detail", &row.detail),
                ("evidence", &evidence),
            ],
        )?;
    }
    Ok(())
}

fn medicines(writer: &mut Writer<'_>, authored: &Authored) -> Result<(), CompileError> {
    for mechanism in sorted(&authored.mechanisms) {
        let evidence = writer.evidence("mechanism", &mechanism.evidence, None)?;
        let row = &mechanism.row;
        writer.row(
            "mechanism",
            &[
                ("id", &row.id),
                ("name", &row.name),
                ("text", &row.text),
                ("needs", &row.needs),
                ("controlled_drugs", &row.controlled_drugs),
                ("place", &row.order),
                ("evidence", &evidence),
            ],
        )?;
    }
    for right in sorted(&authored.medicine_rights) {
        let evidence = writer.evidence("medicine_right", &right.evidence, None)?;
        let row = &right.row;
        writer.row(
            "medicine_right",
            &[
                ("profession", &row.profession),
                ("mechanism", &row.mechanism),
                ("value", &row.value),
                ("since", &row.since),
                ("text", &row.text),
                ("evidence", &evidence),
            ],
        )?;
    }
    Ok(())
}

fn credentials(writer: &mut Writer<'_>, authored: &Authored) -> Result<(), CompileError> {
    for credential in sorted(&authored.credentials) {
        let evidence = writer.evidence("credential", &credential.evidence, None)?;
        let row = &credential.row;
        writer.row(
            "credential",
            &[
                ("id", &row.id),
                ("title", &row.title),
                ("kind", &row.kind),
                ("topic", &row.topic),
                ("field", &row.field),
                ("owner", &row.owner),
                ("level", &row.level),
                ("who_for", &row.who_for),
                ("length", &row.length),
                ("status", &row.status),
                ("year", &row.year),
                ("text", &row.text),
                ("items", &json(&row.items)),
                ("evidence", &evidence),
            ],
        )?;
        writer.professions("credential", &row.id, &row.professions)?;
    }
    Ok(())
}
