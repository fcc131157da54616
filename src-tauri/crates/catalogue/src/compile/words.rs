//! Sources, words, bodies, professions and branches.

use super::CompileError;
use super::writer::{Writer, details, json, sorted};
use crate::authored::Word;
use crate::entries::{Authored, Entry};

pub(super) fn fill(writer: &mut Writer<'_>, authored: &Authored) -> Result<(), CompileError> {
    for source in sorted(&authored.sources) {
        let row = &source.row;
        writer.row(
            "source",
            &[
                ("id", &row.id),
                ("title", &row.title),
                ("publisher", &row.publisher),
                ("url", &row.url),
                ("copy_date", &row.copy_date),
                ("note", &row.note),
                ("read_at", &row.read_at),
            ],
        )?;
    }
    words(writer, "stage", &authored.stages)?;
    words(writer, "kind", &authored.kinds)?;
    words(writer, "topic", &authored.topics)?;
    for tag in sorted(&authored.tags) {
        let evidence = writer.evidence("tag", &tag.evidence, None)?;
        let row = &tag.row;
        writer.row(
            "tag",
            &[
                ("id", &row.id),
                ("name", &row.name),
                ("family", &row.group),
                ("place", &row.order),
                ("evidence", &evidence),
            ],
        )?;
    }
    for gatekeeper in sorted(&authored.gatekeepers) {
        let evidence = writer.evidence("gatekeeper", &gatekeeper.evidence, None)?;
        let row = &gatekeeper.row;
        writer.row(
            "gatekeeper",
            &[
                ("id", &row.id),
                ("name", &row.name),
                ("decides", &row.decides),
                ("ask", &json(&row.ask)),
                ("evidence", &evidence),
            ],
        )?;
    }
    bodies(writer, authored)?;
    professions(writer, authored)?;
    for body in sorted(&authored.bodies) {
        writer.professions("body", &body.row.id, &body.row.professions)?;
    }
    Ok(())
}

fn words(
    writer: &mut Writer<'_>,
    table: &'static str,
    entries: &[Entry<Word>],
) -> Result<(), CompileError> {
    for word in sorted(entries) {
        let evidence = writer.evidence(table, &word.evidence, None)?;
        let row = &word.row;
        let search_words = json(&row.search_words);
        let common: [super::writer::Column<'_>; 6] = [
            ("id", &row.id),
            ("name", &row.name),
            ("meaning", &row.meaning),
            ("place", &row.order),
            ("search_words", &search_words),
            ("evidence", &evidence),
        ];
        let own: Option<super::writer::Column<'_>> = match table {
            "kind" => Some(("pattern", &row.pattern)),
            "topic" => Some(("shelf_life", &row.shelf_life)),
            _ => None,
        };
        let columns: Vec<_> = common.into_iter().chain(own).collect();
        writer.row(table, &columns)?;
    }
    Ok(())
}

fn bodies(writer: &mut Writer<'_>, authored: &Authored) -> Result<(), CompileError> {
    for body in sorted(&authored.bodies) {
        let evidence = writer.evidence("body", &body.evidence, None)?;
        let row = &body.row;
        writer.row(
            "body",
            &[
                ("id", &row.id),
                ("kind", &row.kind),
                ("name", &row.name),
                ("short", &row.short),
                ("url", &row.url),
                ("text", &row.text),
                ("details", &details(&row.details)),
                ("evidence", &evidence),
            ],
        )?;
    }
    Ok(())
}

fn professions(writer: &mut Writer<'_>, authored: &Authored) -> Result<(), CompileError> {
    for profession in sorted(&authored.professions) {
        let evidence = writer.evidence("profession", &profession.evidence, None)?;
        let row = &profession.row;
        writer.row(
            "profession",
            &[
                ("id", &row.id),
                ("name", &row.name),
                ("plural", &row.plural),
                ("badge", &row.badge),
                ("family", &row.group),
                ("in_short", &row.in_short),
                ("regulator", &row.regulator),
                ("body", &row.body),
                ("protected_titles", &json(&row.protected_titles)),
                ("other_names", &json(&row.other_names)),
                ("search_words", &json(&row.search_words)),
                ("small", &row.small),
                ("official_page", &row.official_page),
                ("soc_2020", &json(&row.soc_2020)),
                ("evidence", &evidence),
            ],
        )?;
        writer.row(
            "profession_or_branch",
            &[("id", &row.id), ("profession", &row.id)],
        )?;
    }
    for branch in sorted(&authored.branches) {
        let evidence = writer.evidence("branch", &branch.evidence, None)?;
        let row = &branch.row;
        writer.row(
            "branch",
            &[
                ("id", &row.id),
                ("profession", &row.profession),
                ("name", &row.name),
                ("plural", &row.plural),
                ("evidence", &evidence),
            ],
        )?;
        writer.row(
            "profession_or_branch",
            &[("id", &row.id), ("profession", &row.profession)],
        )?;
    }
    Ok(())
}
