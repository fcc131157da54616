//! Rule `hard-to-read`: plain enough for a reader of eleven (first layer) or fourteen (second).
//!
//! The reading age of a text is its Flesch–Kincaid grade plus five:
//! `0.39 × words a sentence + 11.8 × syllables a word − 15.59 + 5`.
//! Named terms are exempt: the names of professions, branches, titles, roles, bodies, awards,
//! apprenticeships, funds, attainments and publishers count as one short word, for a reader who
//! looks for them knows them, and we may not rename them. Very short texts (under
//! [`FEWEST_WORDS`]) are not judged: a formula made for pages says nothing about five words.

use std::collections::BTreeMap;

use super::syllables;
use crate::entries::{Authored, Entry, Row};
use crate::finding::Finding;

/// Reading age of what a person meets first.
pub const FIRST_LAYER: f64 = 11.0;
/// Reading age of what a person opens to know more.
pub const SECOND_LAYER: f64 = 14.0;
/// Texts shorter than this are not judged.
const FEWEST_WORDS: usize = 12;

pub(super) fn check(authored: &Authored) -> Vec<Finding> {
    let terms = Terms::of(authored);
    let mut judge = Judge {
        terms,
        findings: Vec::new(),
    };
    for entry in &authored.professions {
        judge.text(
            "profession",
            entry,
            "in_short",
            &entry.row.in_short,
            FIRST_LAYER,
        );
    }
    for entry in &authored.statements {
        let row = &entry.row;
        let bar = if row.topic == "what-they-do" {
            FIRST_LAYER
        } else {
            SECOND_LAYER
        };
        judge.text(
            "statement",
            entry,
            "text",
            row.text.as_deref().unwrap_or_default(),
            bar,
        );
        judge.text("statement", entry, "items", &row.items.join(". "), bar);
    }
    for entry in &authored.starts {
        judge.text("start", entry, "i_am", &entry.row.i_am, FIRST_LAYER);
    }
    for entry in &authored.attainments {
        judge.text(
            "attainment",
            entry,
            "question",
            &entry.row.question,
            FIRST_LAYER,
        );
        judge.text(
            "attainment",
            entry,
            "how_to_get",
            &entry.row.how_to_get,
            FIRST_LAYER,
        );
    }
    judge.suits(authored);
    judge.second_layer(authored);
    judge.findings
}

/// How old a reader must be for a text: the same rule for whatever is read beside the catalogue,
/// whose named terms are exempt there too.
pub struct Reader(Terms);

impl Reader {
    /// A reader who knows what the catalogue names.
    pub fn of(authored: &Authored) -> Self {
        Self(Terms::of(authored))
    }

    /// The reading age of a text; `None` for one too short to judge.
    pub fn age(&self, text: &str) -> Option<f64> {
        reading_age(text, &self.0)
    }
}

struct Judge {
    terms: Terms,
    findings: Vec<Finding>,
}

impl Judge {
    fn text<T: Row>(&mut self, table: &str, entry: &Entry<T>, key: &str, text: &str, bar: f64) {
        let Some(age) = reading_age(text, &self.terms) else {
            return;
        };
        if age > bar {
            let message = format!(
                "{table} `{}`: `{key}` reads like age {age:.1}; the bar is {bar:.0}.",
                entry.row.key()
            );
            self.findings.push(
                Finding::warning(&entry.file, entry.line_of(key), "hard-to-read", message)
                    .hint("Shorter sentences and shorter words help.".to_owned()),
            );
        }
    }

    fn suits(&mut self, authored: &Authored) {
        for entry in &authored.choices {
            self.text("choice", entry, "first", &entry.row.first, FIRST_LAYER);
            self.text("choice", entry, "second", &entry.row.second, FIRST_LAYER);
        }
        for entry in &authored.leanings {
            self.text("leaning", entry, "why", &entry.row.why, FIRST_LAYER);
        }
    }

    fn second_layer(&mut self, authored: &Authored) {
        let bar = SECOND_LAYER;
        for entry in &authored.roles {
            self.text("role", entry, "what", &entry.row.what, bar);
            self.text(
                "role",
                entry,
                "needs",
                entry.row.needs.as_deref().unwrap_or_default(),
                bar,
            );
        }
        for entry in &authored.routes {
            let row = &entry.row;
            let texts = [
                ("pay", &row.pay),
                ("availability", &row.availability),
                ("how_to_apply", &row.how_to_apply),
                ("text", &row.text),
                ("closed", &row.closed),
            ];
            for (key, text) in texts {
                self.text(
                    "route",
                    entry,
                    key,
                    text.as_deref().unwrap_or_default(),
                    bar,
                );
            }
        }
        for entry in &authored.questions {
            self.text("question", entry, "answer", &entry.row.answer, bar);
        }
        for entry in &authored.gatekeepers {
            self.text("gatekeeper", entry, "decides", &entry.row.decides, bar);
        }
        let words = [
            ("stage", &authored.stages),
            ("kind", &authored.kinds),
            ("topic", &authored.topics),
        ];
        for (table, entries) in words {
            for entry in entries {
                self.text(table, entry, "meaning", &entry.row.meaning, bar);
            }
        }
        for entry in &authored.bodies {
            self.text("body", entry, "text", &entry.row.text, bar);
        }
        for entry in &authored.funds {
            self.text("fund", entry, "text", &entry.row.text, bar);
        }
        for entry in &authored.return_bands {
            self.text("return band", entry, "text", &entry.row.text, bar);
        }
        for entry in &authored.return_limits {
            self.text("return limit", entry, "text", &entry.row.text, bar);
        }
        for entry in &authored.mechanisms {
            self.text("mechanism", entry, "text", &entry.row.text, bar);
        }
        for entry in &authored.gaps {
            self.text("gap", entry, "text", &entry.row.text, bar);
        }
    }
}

/// Named terms, by their first word; the longest first.
pub(super) struct Terms(BTreeMap<String, Vec<Vec<String>>>);

impl Terms {
    fn of(authored: &Authored) -> Self {
        let mut terms: Vec<&str> = Vec::new();
        for entry in &authored.professions {
            let row = &entry.row;
            terms.extend([row.name.as_str(), row.plural.as_str()]);
            terms.extend(
                row.protected_titles
                    .iter()
                    .chain(&row.other_names)
                    .map(String::as_str),
            );
        }
        for entry in &authored.branches {
            terms.extend([entry.row.name.as_str(), entry.row.plural.as_str()]);
        }
        for entry in &authored.roles {
            terms.push(&entry.row.title);
            terms.extend(entry.row.other_titles.iter().map(String::as_str));
        }
        for entry in &authored.bodies {
            terms.push(&entry.row.name);
            terms.extend(entry.row.short.as_deref());
        }
        terms.extend(
            authored
                .apprenticeships
                .iter()
                .map(|e| e.row.title.as_str()),
        );
        terms.extend(
            authored
                .routes
                .iter()
                .filter_map(|e| e.row.award.as_deref()),
        );
        terms.extend(authored.funds.iter().map(|e| e.row.name.as_str()));
        terms.extend(authored.attainments.iter().map(|e| e.row.name.as_str()));
        terms.extend(authored.credentials.iter().map(|e| e.row.title.as_str()));
        terms.extend(authored.sources.iter().map(|e| e.row.publisher.as_str()));
        Self::new(terms)
    }

    fn new<'a>(terms: impl IntoIterator<Item = &'a str>) -> Self {
        let mut by_first: BTreeMap<String, Vec<Vec<String>>> = BTreeMap::new();
        for term in terms {
            let words: Vec<String> = term
                .split_whitespace()
                .map(bare)
                .filter(|w| !w.is_empty())
                .collect();
            if let Some(first) = words.first() {
                by_first.entry(first.clone()).or_default().push(words);
            }
        }
        for terms in by_first.values_mut() {
            terms.sort_by_key(|words| std::cmp::Reverse(words.len()));
            terms.dedup();
        }
        Self(by_first)
    }

    /// How many of the next words are a named term; 0 if they are none.
    fn length_at(&self, words: &[&str]) -> usize {
        let Some(first) = words.first() else { return 0 };
        let terms = self
            .0
            .get(&bare(first))
            .map(Vec::as_slice)
            .unwrap_or_default();
        let fits = |term: &&Vec<String>| {
            term.len() <= words.len() && term.iter().zip(words).all(|(t, w)| *t == bare(w))
        };
        terms.iter().find(fits).map_or(0, Vec::len)
    }
}

/// A word without its punctuation, in lower case.
fn bare(word: &str) -> String {
    word.chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

/// Flesch–Kincaid grade plus five; `None` for a text too short to judge.
#[expect(clippy::cast_precision_loss, reason = "counts of words are small")]
fn reading_age(text: &str, terms: &Terms) -> Option<f64> {
    let words: Vec<&str> = text
        .split_whitespace()
        .filter(|w| w.chars().any(char::is_alphanumeric))
        .collect();
    if words.len() < FEWEST_WORDS {
        return None;
    }
    let (mut counted, mut said, mut sentences) = (0_usize, 0_usize, 0_usize);
    let mut at = 0;
    while let Some(rest) = words.get(at..).filter(|rest| !rest.is_empty()) {
        let term = terms.length_at(rest);
        let taken = term.max(1);
        let number = |w: &&str| w.chars().any(|c| c.is_ascii_digit());
        said += match rest.first() {
            Some(word) if term == 0 && !number(word) => {
                word.split(['-', '/']).map(syllables::count).sum::<usize>()
            }
            _ => 1,
        };
        counted += 1;
        let last = rest.get(taken - 1).copied().unwrap_or_default();
        let end = last.trim_end_matches(['"', '\'', '”', '’', ')']);
        sentences += usize::from(end.ends_with(['.', '!', '?', ':', ';']));
        at += taken;
    }
    let ends = text.trim_end().ends_with(['.', '!', '?', ':', ';']);
    let sentences = (sentences + usize::from(!ends)).max(1);
    let grade =
        0.39 * counted as f64 / sentences as f64 + 11.8 * said as f64 / counted as f64 - 15.59;
    Some(grade + 5.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_text_reads_young_and_hard_text_old() {
        let none = Terms::new([]);
        let plain =
            "They look at how you move. They show you how to get strong again. You can ask.";
        let hard = "Practitioners operationalise multidisciplinary interventions, facilitating \
                    individualised rehabilitation across heterogeneous community populations, \
                    notwithstanding organisational constraints.";
        let age = |text: &str| reading_age(text, &none).expect("long enough");
        assert!(age(plain) < 9.0, "{}", age(plain));
        assert!(age(hard) > 20.0, "{}", age(hard));
        assert!(reading_age("Too short to say.", &none).is_none());
    }

    #[test]
    fn named_terms_count_as_one_short_word() {
        let text = "Ask the Chartered Society of Physiotherapy or any physiotherapist you know \
                    about it. They will help you to find out more.";
        let none = reading_age(text, &Terms::new([])).expect("long enough");
        let named = Terms::new(["Chartered Society of Physiotherapy", "Physiotherapist"]);
        let exempt = reading_age(text, &named).expect("long enough");
        assert!(exempt < none - 2.0, "{exempt} and {none}");
    }
}
