//! Everyday words for the same thing, where the catalogue uses one of them. Names of professions
//! and jobs are not here: their other names and search words are in the catalogue's text.

/// Each group means one thing. Folded, single words.
const GROUPS: [&[&str]; 18] = [
    &["salary", "wage", "earn", "earning", "pay", "paid", "money"],
    &["cost", "fee", "price", "tuition"],
    &["bursary", "grant", "fund", "funding", "scholarship"],
    &["uni", "university", "degree"],
    &["child", "children", "kid"],
    &["elderly", "older"],
    &["job", "role", "work", "career"],
    &["course", "degree", "programme"],
    &["abroad", "overseas", "international", "foreign"],
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
    &["math", "mathematic", "maths"],
    &["test", "exam", "gcse"],
    &["requirement", "qualification", "grade"],
];

/// Other words for a word.
pub(super) fn of(word: &str) -> impl Iterator<Item = &'static str> {
    GROUPS
        .iter()
        .filter(move |group| group.contains(&word))
        .flat_map(|group| group.iter().copied())
        .filter(move |other| *other != word)
}
