//! Words as they are compared: lower case, no accents, no apostrophes, no plural s.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The words of a text. A hyphenated word gives its parts (`x-ray`: `x`, `ray`); `A level` is one
/// word, `alevel`, for neither half means anything alone.
pub(crate) fn words(text: &str) -> Vec<String> {
    let text: String = text
        .nfkd()
        .filter(|&c| !is_combining_mark(c) && !matches!(c, '\'' | '’' | '‘'))
        .flat_map(char::to_lowercase)
        .collect();
    let mut words: Vec<String> = Vec::new();
    for word in text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
    {
        let word = singular(word);
        match words.last_mut() {
            Some(last) if word == "level" && LEVELS.contains(&last.as_str()) => {
                last.push_str(&word);
            }
            _ => words.push(word.into_owned()),
        }
    }
    words
}

/// What may stand before `level` as part of its name.
const LEVELS: [&str; 4] = ["a", "as", "o", "t"];

/// A folded word as FTS5 finds it: in quotation marks, so that it is a word and nothing else, and
/// as the beginning of one; a number only as the whole of one. Folded words hold letters and
/// digits only; the text has its plurals still.
pub(super) fn quoted(word: &str) -> String {
    if is_number(word) {
        return format!("\"{word}\"");
    }
    match (word.strip_suffix("level"), word.strip_suffix('y')) {
        (Some(before), _) if LEVELS.contains(&before) => format!("\"{before} level\"*"),
        (_, Some(stem)) if stem.len() >= 3 => format!("\"{word}\"* OR \"{stem}ies\""),
        _ => format!("\"{word}\"*"),
    }
}

/// 5 and 60 are words of their own, not the beginnings of 50 and 600.
pub(super) fn is_number(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_digit())
}

/// What a word shares with its family: `radiograph` for radiographer, radiography, radiographic;
/// `None` if it has no family to speak of.
pub(crate) fn family(word: &str) -> Option<&str> {
    /// Shorter stems fit words that have nothing to do with each other.
    const SHORTEST: usize = 6;
    const ENDS: [&str; 15] = [
        "ist", "ine", "ian", "ies", "ing", "ship", "ical", "ic", "ive", "ment", "er", "or", "ed",
        "y", "e",
    ];
    let mut stem = word;
    while let Some(shorter) = ENDS
        .iter()
        .find_map(|end| stem.strip_suffix(end))
        .filter(|shorter| shorter.chars().count() >= SHORTEST)
    {
        stem = shorter;
    }
    (stem.chars().count() >= SHORTEST).then_some(stem)
}

/// The hyphenated words of a text in one piece: `x-ray` gives `xray`.
pub(crate) fn joined(text: &str) -> impl Iterator<Item = String> {
    text.split_whitespace()
        .filter(|word| word.contains('-'))
        .map(|word| words(word).concat())
}

/// Without the plural's s. The same is done to what is typed and to what is looked up, so it
/// need not be good grammar, only the same on both sides.
fn singular(word: &str) -> Cow<'_, str> {
    if let Some(stem) = word.strip_suffix("ies").filter(|stem| stem.len() >= 3) {
        return format!("{stem}y").into();
    }
    match word.strip_suffix('s') {
        Some(stem) if stem.len() >= 3 && !stem.ends_with(['s', 'i', 'u']) => stem.into(),
        _ => word.into(),
    }
}

/// Roughly how a word sounds, for spellings by ear: `fisio` and `physio` are the same.
pub(crate) fn sound(word: &str) -> String {
    const SAME: [(&str, &str); 15] = [
        ("tion", "xn"),
        ("sion", "xn"),
        ("shun", "xn"),
        ("tian", "xn"),
        ("cian", "xn"),
        ("dge", "ge"),
        ("ph", "f"),
        ("ck", "k"),
        ("qu", "kw"),
        ("ae", "e"),
        ("oe", "e"),
        ("ea", "e"),
        ("ee", "e"),
        ("y", "i"),
        ("z", "s"),
    ];
    let mut text = word.to_owned();
    for (letters, sounds) in SAME {
        if text.contains(letters) {
            text = text.replace(letters, sounds);
        }
    }
    let letters: Vec<char> = text.chars().collect();
    let mut said = String::with_capacity(text.len());
    for (i, &letter) in letters.iter().enumerate() {
        let soft = matches!(letters.get(i + 1), Some('e' | 'i'));
        let letter = match letter {
            'c' if soft => 's',
            'c' | 'q' => 'k',
            other => other,
        };
        if !said.ends_with(letter) {
            said.push(letter);
        }
    }
    said
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folds_case_accents_apostrophes_and_plurals() {
        assert_eq!(
            words("Paramédics' X-ray, MASTER’S"),
            ["paramedic", "x", "ray", "master"]
        );
        assert_eq!(
            words("class analysis status bus injuries"),
            ["class", "analysis", "status", "bus", "injury"]
        );
        assert_eq!(words("\"*^() -"), Vec::<String>::new());
        assert_eq!(
            joined("an x-ray of e-mail").collect::<Vec<_>>(),
            ["xray", "email"]
        );
    }

    #[test]
    fn words_of_one_field_are_a_family() {
        for (one, other) in [
            ("radiographer", "radiography"),
            ("therapist", "therapy"),
            ("podiatrist", "podiatric"),
            ("osteopath", "osteopathy"),
            ("apprentice", "apprenticeship"),
            ("prescriber", "prescribing"),
        ] {
            assert_eq!(family(one), family(other), "{one}, {other}");
            assert!(family(one).is_some(), "{one}");
        }
        assert_eq!(family("music"), None);
    }

    #[test]
    fn spellings_by_ear_sound_the_same() {
        for (typed, meant) in [
            ("fisio", "physio"),
            ("radiografer", "radiographer"),
            ("dietishun", "dietitian"),
            ("speach", "speech"),
            ("sicology", "cicology"),
        ] {
            assert_eq!(sound(typed), sound(meant), "{typed}");
        }
    }
}
