//! Everyday words for the same thing, where the catalogue uses one of them. Names of professions
//! and jobs are not here: their other names and search words are in the catalogue's text.

/// Each group means one thing. Folded, single words.
const GROUPS: [&[&str]; 31] = [
    &["salary", "wage", "earn", "earning", "pay", "paid", "money"],
    &["cost", "fee", "price", "tuition"],
    &[
        "bursary",
        "grant",
        "fund",
        "funding",
        "scholarship",
        "money",
    ],
    &["uni", "university", "degree"],
    &["child", "children", "kid"],
    &["elderly", "older"],
    &["job", "role", "work", "career"],
    &["course", "degree", "programme"],
    &["abroad", "oversea", "international", "foreign"],
    &[
        "prescribe",
        "prescribing",
        "prescription",
        "medicine",
        "drug",
    ],
    &["comeback", "returner", "return", "returning", "lapsed"],
    &[
        "register",
        "registration",
        "registered",
        "licence",
        "license",
    ],
    &["army", "military", "veteran", "armed", "force"],
    &["assistant", "helper", "support"],
    &["master", "msc", "postgraduate"],
    &["math", "mathematic"],
    &["test", "exam", "gcse"],
    &["requirement", "qualification", "grade"],
    &["no", "without"],
    &["train", "retrain", "study"],
    &["2", "two"],
    &["3", "three"],
    &["4", "four"],
    &["5", "five"],
    &["6", "six"],
    &["7", "seven"],
    &["8", "eight"],
    &["9", "nine"],
    &["10", "ten"],
    &["20", "twenty"],
    &["30", "thirty"],
];

/// Other words for a word.
pub(super) fn of(word: &str) -> impl Iterator<Item = &'static str> {
    GROUPS
        .iter()
        .filter(move |group| group.contains(&word))
        .flat_map(|group| group.iter().copied())
        .filter(move |other| *other != word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::fold;

    #[test]
    fn each_is_one_word_as_it_is_compared() {
        for word in GROUPS.iter().flat_map(|group| group.iter()) {
            assert_eq!(fold::words(word), [*word]);
        }
    }
}
