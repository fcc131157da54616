//! What points where in the pathways.

use std::collections::{BTreeMap, BTreeSet};

use crate::node::Node;

/// What points where, each arrow in both directions.
#[derive(Default)]
pub(super) struct Arrows(BTreeMap<String, BTreeMap<&'static str, BTreeSet<String>>>);

impl Arrows {
    fn add(&mut self, from: &str, there: &'static str, back: &'static str, to: &str) {
        for (from, arrow, to) in [(from, there, to), (to, back, from)] {
            let of = self.0.entry(from.to_owned()).or_default();
            of.entry(arrow).or_default().insert(to.to_owned());
        }
    }

    /// One component comes before another.
    pub(super) fn follow(&mut self, first: &str, then: &str) {
        self.add(first, "ceterms:precedes", "ceterms:precededBy", then);
    }

    /// A component belongs to a pathway.
    pub(super) fn part(&mut self, pathway: &str, component: &str) {
        self.add(pathway, "ceterms:hasPart", "ceterms:isPartOf", component);
    }

    /// A component is a goal of a pathway.
    pub(super) fn aim(&mut self, pathway: &str, component: &str) {
        self.add(
            pathway,
            "ceterms:hasDestinationComponent",
            "ceterms:isDestinationComponentOf",
            component,
        );
    }

    /// The node with the arrows that begin at it.
    pub(super) fn onto(&self, id: &str, node: Node) -> Node {
        let arrows = self.0.get(id).into_iter().flatten();
        arrows.fold(node, |node, (arrow, to)| {
            node.with(arrow, to.iter().cloned().collect::<Vec<String>>())
        })
    }
}
