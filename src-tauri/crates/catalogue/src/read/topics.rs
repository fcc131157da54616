//! What each source is cited for.

use std::collections::{BTreeMap, BTreeSet};

use super::Evidence;
use crate::store::Catalogue;

impl Catalogue {
    /// The topics on which each source is cited, by the source's id: a row's own topic, or the
    /// one that its table is about.
    pub fn topics_by_source(&self) -> BTreeMap<&str, BTreeSet<&str>> {
        let mut topics: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        let mut cite = |evidence: &'_ Evidence, topic: &'_ str| {
            // Ids are handed out of the catalogue itself, so that they live as long as it does.
            let Some(topic) = self.topic(topic) else {
                return;
            };
            for source in &evidence.sources {
                if let Some(source) = self.source(&source.id) {
                    topics.entry(&source.id).or_default().insert(&topic.row.id);
                }
            }
        };
        macro_rules! by_own_topic {
            ($($rows:ident),*) => {
                $(for fact in self.$rows() {
                    cite(&fact.evidence, &fact.row.topic);
                })*
            };
        }
        by_own_topic!(statements, figures, questions, gaps);
        macro_rules! by_table {
            ($($rows:ident => $topic:literal,)*) => {
                $(for fact in self.$rows() {
                    cite(&fact.evidence, $topic);
                })*
            };
        }
        by_table! {
            professions => "what-they-do",
            branches => "what-they-do",
            roles => "ladder",
            routes => "entry",
            providers => "entry",
            attainments => "entry",
            apprenticeships => "apprenticeship-rules",
            pay => "pay-rules",
            fees => "fees",
            funds => "funding",
            bodies => "organisations",
            deadlines => "dates",
            return_bands => "return-rules",
            return_limits => "return-rules",
            return_examples => "return-rules",
            mechanisms => "medicines",
            medicine_rights => "medicines",
            credentials => "credentials",
        }
        topics
    }
}
