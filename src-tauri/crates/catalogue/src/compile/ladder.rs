//! Where people stand: attainments, starting points and roles.

use super::CompileError;
use super::writer::{Writer, json, sorted};
use crate::entries::Authored;

pub(super) fn fill(writer: &mut Writer<'_>, authored: &Authored) -> Result<(), CompileError> {
    attainments(writer, authored)?;
    for start in sorted(&authored.starts) {
        writer.row("position", &[("id", &start.row.id), ("kind", &"start")])?;
    }
    for role in sorted(&authored.roles) {
        writer.row("position", &[("id", &role.row.id), ("kind", &"role")])?;
    }
    for start in sorted(&authored.starts) {
        let evidence = writer.evidence("start", &start.evidence, None)?;
        let row = &start.row;
        writer.row(
            "start",
            &[
                ("id", &row.id),
                ("name", &row.name),
                ("i_am", &row.i_am),
                ("place", &row.order),
                ("search_words", &json(&row.search_words)),
                ("evidence", &evidence),
            ],
        )?;
        stands(writer, &row.id, &row.counts_as, &row.gives)?;
        writer.list(
            "position_lacks",
            ("position", &row.id),
            "attainment",
            &row.lacks,
        )?;
    }
    roles(writer, authored)
}

fn attainments(writer: &mut Writer<'_>, authored: &Authored) -> Result<(), CompileError> {
    for attainment in sorted(&authored.attainments) {
        let evidence = writer.evidence("attainment", &attainment.evidence, None)?;
        let row = &attainment.row;
        writer.row(
            "attainment",
            &[
                ("id", &row.id),
                ("name", &row.name),
                ("question", &row.question),
                ("how_to_get", &row.how_to_get),
                ("family", &row.group),
                ("exam", &row.exam),
                ("place", &row.order),
                ("search_words", &json(&row.search_words)),
                ("evidence", &evidence),
            ],
        )?;
    }
    for attainment in sorted(&authored.attainments) {
        let row = &attainment.row;
        writer.list(
            "attainment_implies",
            ("attainment", &row.id),
            "implied",
            &row.implies,
        )?;
    }
    Ok(())
}

fn roles(writer: &mut Writer<'_>, authored: &Authored) -> Result<(), CompileError> {
    for role in sorted(&authored.roles) {
        let evidence = writer.evidence("role", &role.evidence, None)?;
        let row = &role.row;
        writer.row(
            "role",
            &[
                ("id", &row.id),
                ("title", &row.title),
                ("other_titles", &json(&row.other_titles)),
                ("stage", &row.stage),
                ("pillar", &row.pillar),
                ("bands", &json(&row.bands)),
                ("what", &row.what),
                ("needs", &row.needs),
                ("specialisms", &json(&row.specialisms)),
                ("topics", &json(&row.topics)),
                ("level", &row.level),
                ("soc_2020", &row.soc_2020),
                ("evidence", &evidence),
            ],
        )?;
        stands(writer, &row.id, &row.counts_as, &row.gives)?;
        writer.professions("role", &row.id, &row.professions)?;
    }
    Ok(())
}

/// What standing at a position means.
fn stands(
    writer: &Writer<'_>,
    id: &str,
    counts_as: &[String],
    gives: &[String],
) -> Result<(), CompileError> {
    writer.list("position_counts_as", ("position", id), "also", counts_as)?;
    writer.list("position_gives", ("position", id), "attainment", gives)
}
