//! Rows of words, bodies, professions and branches.

use rusqlite::Row;

use super::lists::Lists;
use super::{Body, Branch, Changed, Gatekeeper, Profession, Tag, Word, details, list};

pub(super) fn word(row: &Row<'_>) -> rusqlite::Result<Word> {
    Ok(Word {
        id: row.get("id")?,
        name: row.get("name")?,
        meaning: row.get("meaning")?,
        order: row.get("place")?,
        pattern: row.get("pattern")?,
        shelf_life: row.get("shelf_life")?,
        search_words: list(row, "search_words")?,
    })
}

pub(super) fn tag(row: &Row<'_>) -> rusqlite::Result<Tag> {
    Ok(Tag {
        id: row.get("id")?,
        name: row.get("name")?,
        group: row.get("family")?,
        order: row.get("place")?,
    })
}

pub(super) fn gatekeeper(row: &Row<'_>) -> rusqlite::Result<Gatekeeper> {
    Ok(Gatekeeper {
        id: row.get("id")?,
        name: row.get("name")?,
        decides: row.get("decides")?,
        ask: list(row, "ask")?,
    })
}

pub(super) fn body(row: &Row<'_>, lists: &mut Lists) -> rusqlite::Result<Body> {
    let id: String = row.get("id")?;
    Ok(Body {
        kind: row.get("kind")?,
        name: row.get("name")?,
        short: row.get("short")?,
        url: row.get("url")?,
        text: row.get("text")?,
        professions: lists.take("body_profession", &id),
        details: details(row, "details")?,
        id,
    })
}

pub(super) fn profession(row: &Row<'_>) -> rusqlite::Result<Profession> {
    Ok(Profession {
        id: row.get("id")?,
        name: row.get("name")?,
        plural: row.get("plural")?,
        badge: row.get("badge")?,
        group: row.get("family")?,
        in_short: row.get("in_short")?,
        regulator: row.get("regulator")?,
        body: row.get("body")?,
        protected_titles: list(row, "protected_titles")?,
        other_names: list(row, "other_names")?,
        search_words: list(row, "search_words")?,
        small: row.get("small")?,
        official_page: row.get("official_page")?,
        soc_2020: list(row, "soc_2020")?,
    })
}

pub(super) fn branch(row: &Row<'_>) -> rusqlite::Result<Branch> {
    Ok(Branch {
        id: row.get("id")?,
        profession: row.get("profession")?,
        name: row.get("name")?,
        plural: row.get("plural")?,
    })
}

pub(super) fn changed(row: &Row<'_>) -> rusqlite::Result<Changed> {
    Ok(Changed {
        about: row.get("about")?,
        row: row.get("row")?,
        text: row.get("text")?,
    })
}
