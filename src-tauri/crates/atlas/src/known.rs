//! What the catalogue says of itself: what it does not know, what changed, what its words mean.

use crate::convert::{self, Convert};
use crate::{Ready, wire};

/// Words that everyone knows: explaining them would only be in the way.
const EVERYDAY: [&str; 6] = [
    "support",
    "learner",
    "employment",
    "volunteering",
    "driving",
    "programme",
];

impl Ready {
    pub(crate) fn gaps_known(&self) -> wire::GapList {
        let of = Convert(&self.catalogue);
        let mut gaps: Vec<_> = self.catalogue.gaps().iter().collect();
        gaps.sort_by_key(|gap| {
            let topic = self.catalogue.topic(&gap.topic);
            (topic.map_or(0, |topic| topic.order), gap.id.as_str())
        });
        let gaps = gaps.into_iter().map(|gap| wire::KnownGap {
            id: gap.id.clone(),
            topic: of.topic(&gap.topic),
            professions: gap.professions.iter().map(|id| of.profession(id)).collect(),
            text: gap.text.clone(),
            ask: gap.ask.clone(),
        });
        wire::GapList {
            gaps: gaps.collect(),
        }
    }

    pub(crate) fn changes(&self) -> wire::Changes {
        let changes = self.catalogue.changes().iter().map(|change| wire::Change {
            about: change.about.clone(),
            text: change.text.clone(),
        });
        wire::Changes {
            edition: self.catalogue.edition().to_owned(),
            compared_with: self.catalogue.compared_with().map(str::to_owned),
            changes: changes.collect(),
        }
    }

    /// Stages and kinds of route, what bodies' short names stand for, ways to give medicines.
    pub(crate) fn words(&self) -> wire::WordList {
        let ours = self.catalogue.stages().iter().chain(self.catalogue.kinds());
        let ours = ours
            .filter(|word| !EVERYDAY.contains(&word.id.as_str()))
            .map(|word| wire::HardWord {
                word: word.name.clone(),
                also: Vec::new(),
                meaning: word.meaning.clone(),
                evidence: None,
            });
        let bodies = self.catalogue.bodies().iter().filter_map(|body| {
            Some(wire::HardWord {
                word: body.short.clone()?,
                also: Vec::new(),
                meaning: format!("{}. {}", body.name, body.text),
                evidence: Some(convert::evidence(&body.evidence)),
            })
        });
        let mechanisms = self.catalogue.mechanisms().iter().map(|mechanism| {
            let (word, also) = short_name(&mechanism.name);
            wire::HardWord {
                word: word.to_owned(),
                also: also.into_iter().map(str::to_owned).collect(),
                meaning: mechanism.text.clone(),
                evidence: Some(convert::evidence(&mechanism.evidence)),
            }
        });
        let mut words: Vec<_> = ours.chain(bodies).chain(mechanisms).collect();
        words.sort_by_key(|word| word.word.to_lowercase());
        wire::WordList { words }
    }
}

/// "Patient group direction (PGD)" is a name and its short form.
fn short_name(name: &str) -> (&str, Option<&str>) {
    name.strip_suffix(')')
        .and_then(|name| name.split_once(" ("))
        .map_or((name, None), |(long, short)| (long, Some(short)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_form_in_brackets_is_another_way_to_write_the_word() {
        assert_eq!(
            short_name("Patient group direction (PGD)"),
            ("Patient group direction", Some("PGD"))
        );
        assert_eq!(short_name("Exemptions"), ("Exemptions", None));
    }
}
