//! What can be found by words: an item for each thing, its names, and its text.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;

use super::CompileError;
use super::writer::{Writer, index, json, sorted};
use crate::authored::Detail;
use crate::entries::{Authored, Entry, Row};
use crate::search::fold;

/// Fills the search tables.
pub(super) fn fill(
    db: &Connection,
    writer: &Writer<'_>,
    authored: &Authored,
) -> Result<(), CompileError> {
    let items = Items::of(authored);
    let mut vocabulary: BTreeMap<String, i64> = BTreeMap::new();
    for (place, item) in items.items.iter().enumerate() {
        let id = index(place + 1);
        writer.row(
            "search_item",
            &[
                ("id", &id),
                ("kind", &item.kind),
                ("item", &item.id),
                ("title", &item.title),
                ("subtitle", &item.subtitle),
                ("professions", &json(&item.professions)),
            ],
        )?;
        for (place, (reason, name)) in item.names.iter().enumerate() {
            let place = index(place);
            writer.row(
                "search_name",
                &[
                    ("item", &id),
                    ("place", &place),
                    ("reason", reason),
                    ("name", name),
                ],
            )?;
        }
        let names: Vec<&str> = item.names.iter().map(|(_, name)| name.as_str()).collect();
        let names = names.join(" | ");
        let joined: Vec<String> = fold::joined(&names)
            .chain(fold::joined(&item.body))
            .collect();
        let names = format!("{names} | {}", joined.join(" "));
        writer.row(
            "search_text",
            &[
                ("rowid", &id),
                ("title", &item.title),
                ("names", &names),
                ("body", &item.body),
            ],
        )?;
        // What people type by mistake must not count as a word that is spelled right.
        let right = item
            .names
            .iter()
            .filter(|(reason, _)| *reason != "searched-for");
        let mut words: BTreeSet<String> = right
            .flat_map(|(_, name)| fold::words(name))
            .chain(joined)
            .collect();
        words.extend(fold::words(&item.body));
        for word in words
            .into_iter()
            .filter(|word| word.chars().any(char::is_alphabetic))
        {
            *vocabulary.entry(word).or_default() += 1;
        }
    }
    for (word, items) in &vocabulary {
        writer.row("search_word", &[("word", word), ("items", items)])?;
    }
    db.execute_batch("INSERT INTO search_text (search_text) VALUES ('optimize')")?;
    Ok(())
}

/// A thing that can be found.
struct Item {
    kind: &'static str,
    id: String,
    title: String,
    subtitle: String,
    professions: Vec<String>,
    names: Vec<(&'static str, String)>,
    body: String,
}

/// All items, and the names of what they point at.
struct Items<'a> {
    items: Vec<Item>,
    /// Names of professions and branches.
    callings: BTreeMap<&'a str, &'a str>,
}

impl<'a> Items<'a> {
    fn of(authored: &'a Authored) -> Self {
        let professions = authored
            .professions
            .iter()
            .map(|p| (p.row.id.as_str(), &p.row.name));
        let branches = authored
            .branches
            .iter()
            .map(|b| (b.row.id.as_str(), &b.row.name));
        let callings = professions
            .chain(branches)
            .map(|(id, name)| (id, name.as_str()))
            .collect();
        let mut items = Self {
            items: Vec::new(),
            callings,
        };
        items.callings(authored);
        items.ladder(authored);
        items.routes(authored);
        items.texts(authored);
        items.others(authored);
        items
    }

    fn add<T: Row>(
        &mut self,
        kind: &'static str,
        entry: &Entry<T>,
        title: &str,
        subtitle: impl Into<String>,
    ) -> &mut Item {
        self.items.push(Item {
            kind,
            id: entry.row.key(),
            title: title.to_owned(),
            subtitle: subtitle.into(),
            professions: entry.row.professions().to_vec(),
            names: vec![("name", title.to_owned())],
            body: String::new(),
        });
        self.items.last_mut().expect("pushed just now")
    }

    /// The names of professions and branches, as part of a subtitle or text.
    fn names(&self, professions: &[String]) -> String {
        let names = professions
            .iter()
            .filter_map(|id| self.callings.get(id.as_str()).copied());
        names.collect::<Vec<_>>().join(", ")
    }

    fn callings(&mut self, authored: &Authored) {
        for entry in sorted(&authored.professions) {
            let row = &entry.row;
            let item = self.add("profession", entry, &row.name, &row.in_short);
            item.professions = vec![row.id.clone()];
            item.also([&row.plural]);
            item.also(&row.protected_titles);
            item.also(&row.other_names);
            item.searched(&row.search_words);
            item.says([&row.in_short]);
        }
        for entry in sorted(&authored.branches) {
            let row = &entry.row;
            let of = self.names(std::slice::from_ref(&row.profession));
            let item = self.add("branch", entry, &row.name, of);
            item.professions = vec![row.profession.clone()];
            item.also([&row.plural]);
        }
    }

    fn ladder(&mut self, authored: &Authored) {
        let stages: BTreeMap<&str, &str> = authored
            .stages
            .iter()
            .map(|s| (s.row.id.as_str(), s.row.name.as_str()))
            .collect();
        for entry in sorted(&authored.roles) {
            let row = &entry.row;
            let names = self.names(&row.professions);
            let stage = stages.get(row.stage.as_str()).copied().unwrap_or_default();
            let subtitle = match row.professions.len() {
                1..=3 => format!("{stage} · {names}"),
                _ => stage.to_owned(),
            };
            let item = self.add("role", entry, &row.title, subtitle);
            item.also(&row.other_titles);
            item.says([&row.what]);
            item.says(&row.needs);
            item.says(&row.specialisms);
            item.says([&names]);
        }
        for entry in sorted(&authored.starts) {
            let row = &entry.row;
            let item = self.add("start", entry, &row.name, &row.i_am);
            item.also([&row.i_am]);
            item.searched(&row.search_words);
        }
        for entry in sorted(&authored.attainments) {
            let row = &entry.row;
            let item = self.add("attainment", entry, &row.name, &row.question);
            item.searched(&row.search_words);
            item.says([&row.question, &row.how_to_get]);
        }
    }

    fn routes(&mut self, authored: &Authored) {
        let kinds: BTreeMap<&str, &str> = authored
            .kinds
            .iter()
            .map(|k| (k.row.id.as_str(), k.row.name.as_str()))
            .collect();
        let of_role = super::routes::professions_of_roles(authored);
        for entry in sorted(&authored.routes) {
            let row = &entry.row;
            let about = super::routes::about(row, &of_role);
            let names = self.names(&about);
            let kind = kinds.get(row.kind.as_str()).copied().unwrap_or_default();
            let item = self.add("route", entry, &row.title, kind);
            item.professions = about;
            item.also(&row.award);
            item.says([kind, &names]);
            item.says(&row.text);
            item.says(&row.availability);
            item.says(row.needs.iter().map(|need| &need.text));
            item.says(row.asks.iter().map(|ask| &ask.text));
            item.says(&row.closed);
        }
        for entry in sorted(&authored.apprenticeships) {
            let row = &entry.row;
            let names = self.names(&row.professions);
            let subtitle = format!("Level {} · {}", row.level, row.status);
            let item = self.add("apprenticeship", entry, &row.title, subtitle);
            if !row.code.is_empty() {
                item.also([&row.code]);
            }
            item.says(&row.text);
            item.says(&row.entry);
            item.says([&names]);
            item.details(&row.details);
        }
    }

    fn texts(&mut self, authored: &Authored) {
        let topics: BTreeMap<&str, &str> = authored
            .topics
            .iter()
            .map(|t| (t.row.id.as_str(), t.row.name.as_str()))
            .collect();
        let topic = |id: &str| topics.get(id).copied().unwrap_or_default();
        for entry in sorted(&authored.topics) {
            let item = self.add("topic", entry, &entry.row.name, &entry.row.meaning);
            item.searched(&entry.row.search_words);
            item.says([&entry.row.meaning]);
        }
        for entry in sorted(&authored.statements) {
            let row = &entry.row;
            let names = self.names(&row.professions);
            let of_topic = topic(&row.topic);
            let subtitle = if names.is_empty() || row.professions.len() > 3 {
                of_topic.to_owned()
            } else {
                format!("{of_topic} · {names}")
            };
            let title = row.title.clone().unwrap_or_else(|| subtitle.clone());
            let item = self.add("statement", entry, &title, subtitle);
            item.says(&row.text);
            item.says(&row.items);
            item.details(&row.details);
            item.says([of_topic, &names]);
        }
        for entry in sorted(&authored.questions) {
            let row = &entry.row;
            let names = self.names(&row.professions);
            let of_topic = topic(&row.topic);
            let item = self.add("question", entry, &row.ask, of_topic);
            item.says([&row.answer, of_topic, &names]);
        }
    }

    fn others(&mut self, authored: &Authored) {
        for entry in sorted(&authored.bodies) {
            let row = &entry.row;
            let item = self.add("body", entry, &row.name, &row.text);
            item.also(&row.short);
            item.says([&row.text]);
            item.details(&row.details);
        }
        for entry in sorted(&authored.credentials) {
            let row = &entry.row;
            let item = self.add("credential", entry, &row.title, &row.owner);
            item.says([&row.owner]);
            item.says(&row.who_for);
            item.says(&row.text);
            item.says(&row.items);
        }
        for entry in sorted(&authored.funds) {
            let row = &entry.row;
            let item = self.add("fund", entry, &row.name, &row.text);
            item.searched(&row.search_words);
            item.says([&row.text]);
            item.details(&row.details);
        }
        for entry in sorted(&authored.mechanisms) {
            let row = &entry.row;
            let item = self.add("mechanism", entry, &row.name, &row.text);
            item.says([&row.text]);
            item.says(&row.needs);
        }
    }
}

impl Item {
    fn also<S: AsRef<str>>(&mut self, names: impl IntoIterator<Item = S>) {
        self.known_as("also-called", names);
    }

    fn searched<S: AsRef<str>>(&mut self, names: impl IntoIterator<Item = S>) {
        self.known_as("searched-for", names);
    }

    fn known_as<S: AsRef<str>>(
        &mut self,
        reason: &'static str,
        names: impl IntoIterator<Item = S>,
    ) {
        for name in names {
            let name = name.as_ref();
            if !self
                .names
                .iter()
                .any(|(_, known)| known.eq_ignore_ascii_case(name))
            {
                self.names.push((reason, name.to_owned()));
            }
        }
    }

    fn says<S: AsRef<str>>(&mut self, texts: impl IntoIterator<Item = S>) {
        for text in texts {
            let text = text.as_ref().trim();
            if text.is_empty() {
                continue;
            }
            if !self.body.is_empty() {
                self.body.push_str(if self.body.ends_with(['.', '!', '?']) {
                    " "
                } else {
                    ". "
                });
            }
            self.body.push_str(text);
        }
    }

    fn details(&mut self, details: &[Detail]) {
        self.says(
            details
                .iter()
                .map(|detail| format!("{}: {}", detail.name, detail.value)),
        );
    }
}
