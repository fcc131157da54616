//! Rows of starting points, roles and attainments.

use rusqlite::Row;

use super::lists::Lists;
use super::{Attainment, Role, Start, list};

pub(super) fn attainment(row: &Row<'_>, lists: &mut Lists) -> rusqlite::Result<Attainment> {
    let id: String = row.get("id")?;
    Ok(Attainment {
        name: row.get("name")?,
        question: row.get("question")?,
        how_to_get: row.get("how_to_get")?,
        group: row.get("family")?,
        implies: lists.take("attainment_implies", &id),
        search_words: list(row, "search_words")?,
        exam: row.get("exam")?,
        order: row.get("place")?,
        id,
    })
}

pub(super) fn start(row: &Row<'_>, lists: &mut Lists) -> rusqlite::Result<Start> {
    let id: String = row.get("id")?;
    Ok(Start {
        name: row.get("name")?,
        i_am: row.get("i_am")?,
        search_words: list(row, "search_words")?,
        order: row.get("place")?,
        gives: lists.take("position_gives", &id),
        lacks: lists.take("position_lacks", &id),
        counts_as: lists.take("position_counts_as", &id),
        id,
    })
}

pub(super) fn role(row: &Row<'_>, lists: &mut Lists) -> rusqlite::Result<Role> {
    let id: String = row.get("id")?;
    Ok(Role {
        title: row.get("title")?,
        other_titles: list(row, "other_titles")?,
        stage: row.get("stage")?,
        pillar: row.get("pillar")?,
        bands: list(row, "bands")?,
        professions: lists.take("role_profession", &id),
        what: row.get("what")?,
        needs: row.get("needs")?,
        specialisms: list(row, "specialisms")?,
        topics: list(row, "topics")?,
        level: row.get("level")?,
        counts_as: lists.take("position_counts_as", &id),
        gives: lists.take("position_gives", &id),
        soc_2020: row.get("soc_2020")?,
        id,
    })
}
