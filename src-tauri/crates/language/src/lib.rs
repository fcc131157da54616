//! What the engine says to people, outside the code: `messages/`, one language a folder.
//!
//! The messages are Fluent's (projectfluent.org): plurals by the rules of each language, in a format
//! that is older than this program and has readers of its own. [`say!`] says one by its name;
//! `tests/keys.rs` holds that every message that is said is there with the values it asks for,
//! and that every message that is there is said.
//!
//! The program speaks one language from start to end: it is chosen once, before anything is said
//! ([`choose`]), so that what is drawn or kept in memory is in it too.

mod lists;
mod pseudo;
mod signs;

pub use fluent_bundle::FluentValue as Value;
pub use lists::{ands, commas, ors, semicolons, thens};
pub use signs::{day, month, month_name, pounds, thousands};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use std::sync::{LazyLock, OnceLock};
use unic_langid::LanguageIdentifier;

/// A language that the engine speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// British English.
    English,
    /// English in disguise, for tests: each message between ⟦ and ⟧ and 40% longer.
    Pseudo,
}

impl Language {
    /// By the name under which a command line knows it.
    pub fn named(name: &str) -> Option<Self> {
        match name {
            "en" => Some(Self::English),
            "pseudo" => Some(Self::Pseudo),
            _ => None,
        }
    }
}

/// A file of messages: its name and its text.
type File = (&'static str, &'static str);

macro_rules! files {
    ($($name:literal),* $(,)?) => {
        /// The files of British English.
        const ENGLISH: &[File] = &[$(($name, include_str!(concat!("../messages/en/", $name)))),*];
    };
}

files![
    "dates.ftl",
    "map.ftl",
    "money.ftl",
    "refusals.ftl",
    "returns.ftl",
    "routes.ftl",
    "rows.ftl",
    "search.ftl",
    "signs.ftl",
];

static CHOSEN: OnceLock<Language> = OnceLock::new();
static SAID: LazyLock<FluentBundle<FluentResource>> = LazyLock::new(|| bundle(chosen()));

/// Chooses the language. Whether it was the first to: once something is said, it is settled.
pub fn choose(language: Language) -> bool {
    CHOSEN.set(language).is_ok()
}

fn chosen() -> Language {
    *CHOSEN.get_or_init(|| Language::English)
}

fn bundle(language: Language) -> FluentBundle<FluentResource> {
    let id: LanguageIdentifier = "en-GB".parse().expect("a language's name");
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    // Marks of direction around each value: all that is said is written from left to right.
    bundle.set_use_isolating(false);
    if language == Language::Pseudo {
        bundle.set_transform(Some(pseudo::disguise));
    }
    for (name, text) in ENGLISH {
        let file = FluentResource::try_new((*text).to_owned());
        let file = file.unwrap_or_else(|(_, errors)| panic!("{name}: {errors:?}"));
        let added = bundle.add_resource(file);
        added.unwrap_or_else(|errors| panic!("{name}: {errors:?}"));
    }
    bundle
}

/// A message with its values; [`say!`] is the way to ask for it.
#[doc(hidden)]
pub fn said(key: &str, values: &[(&'static str, Value<'_>)]) -> String {
    let bundle = &*SAID;
    let pattern = bundle.get_message(key).and_then(|message| message.value());
    // `tests/keys.rs` holds that it is there; a person reads its name rather than nothing.
    let Some(pattern) = pattern else {
        return key.to_owned();
    };
    let mut arguments = FluentArgs::new();
    for (name, value) in values {
        arguments.set(*name, value.clone());
    }
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&arguments), &mut errors);
    debug_assert!(errors.is_empty(), "{key}: {errors:?}");
    text.into_owned()
}

/// Says a message: `say!("returns-days", days = 30)`.
#[macro_export]
macro_rules! say {
    ($key:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::said($key, &[$((stringify!($name), $crate::Value::from($value))),*])
    };
}
