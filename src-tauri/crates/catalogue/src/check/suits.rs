//! Rules about "What suits me": nobody has a louder voice than others, nobody is left out, and no
//! choice turns on who a person is.

use std::collections::BTreeMap;

use super::error;
use crate::authored::{Leaning, Statement};
use crate::entries::{Authored, Entry};
use crate::finding::Finding;

/// All answers are counted for the balance, and a person has 90 seconds.
const MOST_CHOICES: usize = 12;
/// From a part of the work to its heart.
const WEIGHTS: std::ops::RangeInclusive<u8> = 1..=3;
/// Words by which a choice would turn on gender, age or school, not on the task.
const LEANS: &[&str] = &[
    "boy", "boys", "girl", "girls", "man", "men", "woman", "women", "male", "female", "he", "she",
    "his", "her", "father", "mother", "young", "old", "older", "younger", "age", "child",
    "children", "baby", "babies", "teenager", "exam", "exams", "grade", "grades", "gcse", "marks",
    "clever", "brainy", "school", "maths", "science",
];

/// What a compiled catalogue rests on.
pub(super) fn check(authored: &Authored) -> Vec<Finding> {
    let mut findings = Vec::new();
    for entry in &authored.choices {
        let row = &entry.row;
        for (key, task) in [("first", &row.first), ("second", &row.second)] {
            if let Some(word) = leaning_word(task) {
                let message = format!(
                    "choice `{}`: `{key}` turns on who a person is, by the word \"{word}\".",
                    row.id
                );
                findings.push(
                    error(entry, key, "choice-leans", message)
                        .hint("Name the task alone, without gender, age or school.".to_owned()),
                );
            }
        }
        if row.first == row.second {
            let message = format!("choice `{}` offers the same task twice.", row.id);
            findings.push(error(entry, "second", "no-choice", message));
        }
    }
    if let Some(entry) = authored.choices.get(MOST_CHOICES) {
        let message = format!(
            "choice `{}` is one too many: a person is asked {MOST_CHOICES} at most.",
            entry.row.id
        );
        findings.push(error(entry, "", "too-many-choices", message));
    }
    let statements: BTreeMap<&str, &Statement> = authored
        .statements
        .iter()
        .map(|entry| (entry.row.id.as_str(), &entry.row))
        .collect();
    for entry in &authored.leanings {
        leaning(authored, entry, &statements, &mut findings);
    }
    findings
}

fn leaning(
    authored: &Authored,
    entry: &Entry<Leaning>,
    statements: &BTreeMap<&str, &Statement>,
    findings: &mut Vec<Finding>,
) {
    let row = &entry.row;
    let called = format!("leaning `{} {}`", row.choice, row.profession);
    if !WEIGHTS.contains(&row.weight) {
        let message = format!("{called}: a weight of {} is none of ours.", row.weight);
        findings.push(error(entry, "weight", "weight", message).hint(
            "It is 3 for the heart of the work, 2 for a large part, 1 for a part.".to_owned(),
        ));
    }
    if authored
        .branches
        .iter()
        .any(|branch| branch.row.profession == row.profession)
    {
        let message = format!("{called}: `{}` has branches.", row.profession);
        findings.push(
            error(entry, "profession", "has-branches", message)
                .hint("Give a row to each branch that the task is like.".to_owned()),
        );
    }
    let parent = authored
        .branches
        .iter()
        .find(|branch| branch.row.id == row.profession)
        .map(|branch| branch.row.profession.as_str());
    if let Some(statement) = statements.get(row.statement.as_str()) {
        let about = |id: &String| *id == row.profession || Some(id.as_str()) == parent;
        if !statement.professions.iter().any(about) {
            let message = format!("{called}: statement `{}` is not about it.", row.statement);
            findings.push(error(entry, "statement", "not-about-it", message));
        }
    }
}

/// The first word by which a task would turn on who a person is.
fn leaning_word(task: &str) -> Option<&str> {
    task.split(|c: char| !c.is_alphanumeric())
        .find(|word| LEANS.contains(&word.to_lowercase().as_str()))
}

/// Rules about the whole: where there are choices, each branch, and each profession without
/// branches, is favoured by some, and all have the same number of points.
pub(super) fn everyone(authored: &Authored) -> Vec<Finding> {
    let mut findings = Vec::new();
    let Some(first) = authored.choices.first() else {
        return findings;
    };
    let mut points: BTreeMap<&str, u32> = BTreeMap::new();
    for entry in &authored.leanings {
        *points.entry(&entry.row.profession).or_default() += u32::from(entry.row.weight);
    }
    let most = points.values().copied().max().unwrap_or_default();
    let split = |id: &str| authored.branches.iter().any(|b| b.row.profession == id);
    authored.each(|entry| {
        let id = entry.key();
        let may_be_chosen = match entry.table() {
            "profession" => !split(&id),
            "branch" => true,
            _ => false,
        };
        let held = points.get(id.as_str()).copied().unwrap_or_default();
        if !may_be_chosen || held == most {
            return;
        }
        let message = if held == 0 {
            format!("{} is never favoured by a choice.", entry.label())
        } else {
            format!(
                "{} has {held} points in all choices together; others have {most}.",
                entry.label()
            )
        };
        findings.push(error(first, "", "unequal-voice", message).hint(format!(
            "Its `[[leaning]]` weights should add up to {most}."
        )));
    });
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_counts_only_when_it_stands_alone() {
        assert_eq!(leaning_word("Help a Girl to walk."), Some("Girl"));
        assert_eq!(leaning_word("Manage the others who are there."), None);
    }
}
