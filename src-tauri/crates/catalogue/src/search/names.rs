//! The words that were typed, and how the names of things fit them.

use std::collections::BTreeMap;

use super::index::{Calling, Index, Item, Known, Name};
use super::rank::{self, Fit, Match};
use super::{Kind, MOST_WORDS, fold, spell, synonyms};

/// Words that carry no meaning here, unless nothing else was typed.
const SMALL: [&str; 57] = [
    "a", "about", "am", "an", "and", "are", "at", "be", "become", "becoming", "by", "can", "could",
    "do", "doe", "for", "from", "get", "got", "had", "has", "have", "help", "helping", "how", "i",
    "if", "im", "in", "into", "is", "it", "ive", "like", "many", "me", "much", "my", "nhs", "of",
    "on", "or", "should", "tell", "that", "the", "there", "to", "want", "what", "where", "which",
    "who", "will", "with", "would", "you",
];

/// One typed word and its neighbours.
#[derive(Debug)]
struct Word {
    typed: String,
    /// Words it may have been meant as, when it is none itself.
    near: Vec<String>,
    /// Everyday words for the same.
    same: Vec<&'static str>,
    /// The professions and branches that it names: `ot`.
    calling: Option<Calling>,
    /// How much it tells.
    weight: f64,
}

/// Everything typed that is looked for.
#[derive(Debug)]
pub(super) struct Words {
    words: Vec<Word>,
    /// All folded words as typed, with the small ones, in one piece.
    solid: String,
    /// The same without the small ones.
    telling: String,
}

impl Word {
    /// Whether it names what the item is about.
    fn calls(&self, item: &Item) -> bool {
        let about = |calling: &Calling| item.professions.iter().any(|id| calling.ids.contains(id));
        self.calling.as_ref().is_some_and(about)
    }
}

/// How a typed word fits a word of a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fits {
    Exactly,
    AsItsBeginning,
    /// By its family or by another word for the same.
    OfItsFamily,
    Nearly,
}

impl Words {
    pub(super) fn of(query: &str, index: &Index) -> Self {
        let mut typed = fold::words(query);
        typed.truncate(MOST_WORDS);
        let telling: Vec<&String> = typed
            .iter()
            .filter(|w| !SMALL.contains(&w.as_str()))
            .collect();
        let chosen = if telling.is_empty() {
            typed.iter().collect()
        } else {
            telling
        };
        let mut words: Vec<Word> = Vec::new();
        for word in chosen {
            if words.iter().any(|w| w.typed == *word) {
                continue;
            }
            let near = spell::nearest(word, index);
            let weight = index.weight(near.first().unwrap_or(word));
            let same = synonyms::of(word).collect();
            let calling = index.calling(word).cloned();
            words.push(Word {
                typed: word.clone(),
                near,
                same,
                calling,
                weight,
            });
        }
        let telling = words.iter().map(|word| word.typed.as_str()).collect();
        Self {
            words,
            solid: typed.concat(),
            telling,
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    pub(super) fn len(&self) -> usize {
        self.words.len()
    }

    /// An FTS5 expression for texts that hold every word.
    pub(super) fn every(&self) -> String {
        self.expression(" AND ")
    }

    /// An FTS5 expression for texts that hold any word.
    pub(super) fn any(&self) -> String {
        self.expression(" OR ")
    }

    fn expression(&self, between: &str) -> String {
        let alternatives = |word: &Word| {
            let family = fold::family(&word.typed).filter(|_| word.near.is_empty());
            let called = word.calling.iter().flat_map(|calling| &calling.names);
            let all: Vec<String> = std::iter::once(word.typed.as_str())
                .chain(family)
                .chain(word.near.iter().map(String::as_str))
                .chain(word.same.iter().copied())
                .map(fold::quoted)
                .chain(called.map(|name| format!("\"{}\"", name.join(" "))))
                .collect();
            format!("({})", all.join(" OR "))
        };
        self.words
            .iter()
            .map(alternatives)
            .collect::<Vec<_>>()
            .join(between)
    }

    /// How one typed word fits a name, by the best of the name's words.
    fn fit_word(word: &Word, of_name: &[String]) -> Option<Fits> {
        let family = fold::family(&word.typed);
        let fit = |of_name: &String| {
            if *of_name == word.typed {
                Some(Fits::Exactly)
            } else if of_name.starts_with(&word.typed) && !fold::is_number(&word.typed) {
                Some(Fits::AsItsBeginning)
            } else if family.is_some() && family == fold::family(of_name)
                || word.same.contains(&of_name.as_str())
            {
                Some(Fits::OfItsFamily)
            } else {
                let near = |n: &String| {
                    of_name == n
                        || (n.len() > 4 && of_name.starts_with(n.as_str()))
                        || fold::family(n).is_some_and(|of_n| fold::family(of_name) == Some(of_n))
                };
                word.near.iter().any(near).then_some(Fits::Nearly)
            }
        };
        of_name.iter().filter_map(fit).min()
    }

    /// How a name fits all the words; `None` if it lacks one.
    fn fit(&self, name: &Name, item: &Item) -> Option<Fit> {
        if name.solid == self.solid || name.solid == self.telling {
            return Some(Fit::Exact);
        }
        let mut worst = None;
        let mut about = false;
        for word in &self.words {
            match Self::fit_word(word, &name.words) {
                Some(fits) => worst = worst.max(Some(fits)),
                None if word.calls(item) => about = true,
                None => return None,
            }
        }
        let worst = worst?;
        if about {
            return Some(Fit::About);
        }
        let begins = name.solid.starts_with(&self.solid)
            || name.solid.starts_with(&self.telling)
            || name.words.len() == self.words.len()
                && matches!(worst, Fits::Exactly | Fits::OfItsFamily);
        match worst {
            Fits::Nearly if name.words.len() == self.words.len() => Some(Fit::NearlyAll),
            Fits::Nearly => Some(Fit::Nearly),
            _ if begins => Some(Fit::Beginning),
            Fits::Exactly => Some(Fit::WholeWords),
            Fits::AsItsBeginning | Fits::OfItsFamily => Some(Fit::Words),
        }
    }

    /// Whether what was typed names it, among other words: "paramedic jobs in Leeds".
    pub(super) fn name_it(&self, name: &Name) -> bool {
        let typed = |of_name: &String| self.words.iter().any(|word| word.typed == *of_name);
        name.solid.len() > 2 && name.words.iter().all(typed)
    }

    /// How much of what was typed a name holds, by the weight of its words: 0 to 1.
    pub(super) fn share(&self, of_name: &[String], item: &Item) -> f64 {
        let all: f64 = self.words.iter().map(|word| word.weight).sum();
        let held = self
            .words
            .iter()
            .filter(|word| Self::fit_word(word, of_name).is_some() || word.calls(item));
        held.map(|word| word.weight).sum::<f64>() / all.max(f64::MIN_POSITIVE)
    }

    /// How long what was typed is beside a name: 1 where they are equally long.
    pub(super) fn cover(&self, name: &Name) -> f64 {
        let typed = u32::try_from(self.telling.len()).unwrap_or(u32::MAX);
        let length = u32::try_from(name.solid.len().max(1)).unwrap_or(u32::MAX);
        (f64::from(typed) / f64::from(length)).min(1.0)
    }
}

/// Adds every item one of whose names holds all the words.
pub(super) fn look(index: &Index, words: &Words, best: &mut BTreeMap<usize, Match>) {
    for name in &index.names {
        let Some(item) = index.item(name.item) else {
            continue;
        };
        // A name found only when typed joined or apart: "xray", "radio grapher".
        let joined = || {
            (words.solid.len() > 3 && name.solid.starts_with(&words.solid))
                .then_some(Fit::Beginning)
        };
        let named = || {
            let calling = matches!(item.kind, Kind::Profession | Kind::Branch);
            (calling && words.name_it(name)).then_some(Fit::Named)
        };
        if let Some(fit) = words.fit(name, item).or_else(joined).or_else(named) {
            rank::add_name(item, words, name, fit, best);
        }
    }
}

/// Adds items whose own names hold some of the words.
pub(super) fn look_for_some(index: &Index, words: &Words, best: &mut BTreeMap<usize, Match>) {
    for name in &index.names {
        let Some(item) = index.item(name.item) else {
            continue;
        };
        let share = words.share(&name.words, item);
        if share > 0.0 && name.known != Known::SearchedFor {
            rank::add_some(item, words, name, share, best);
        }
    }
}
