//! Which column each position stands in: its stage, and a place within the stage.

use crate::pick::{Known, Picked};
use std::collections::BTreeMap;

/// The columns of a view. Positions are counted as in [`Picked::positions`] from here on: *nodes*.
pub(crate) struct Columns {
    /// Each node's column.
    pub(crate) of_node: Vec<usize>,
    /// Each column's stage: 0 for starting points, one more than the stage for roles.
    pub(crate) stage: Vec<usize>,
    /// Each node by its position.
    pub(crate) node: BTreeMap<usize, usize>,
}

impl Columns {
    pub(crate) fn of(known: &Known<'_>, picked: &Picked) -> Self {
        let node: BTreeMap<usize, usize> = picked
            .positions
            .iter()
            .enumerate()
            .map(|(node, position)| (*position, node))
            .collect();
        let stages: Vec<usize> = picked
            .positions
            .iter()
            .map(|position| known.column(*position))
            .collect();
        let mut of_node = vec![0; stages.len()];
        let mut stage = Vec::new();
        for wanted in 0..=known.network.stages.len() {
            let within: Vec<usize> = (0..stages.len()).filter(|n| stages[*n] == wanted).collect();
            if within.is_empty() {
                continue;
            }
            let edges = picked.pieces.iter().filter_map(|piece| {
                let (from, to) = (*node.get(&piece.from)?, *node.get(&piece.to)?);
                (stages[from] == wanted && stages[to] == wanted).then_some((from, to))
            });
            let depth = depths(&within, &edges.collect::<Vec<_>>());
            let deepest = depth.values().max().copied().unwrap_or_default();
            for (node, deep) in depth {
                of_node[node] = stage.len() + deep;
            }
            stage.resize(stage.len() + deepest + 1, wanted);
        }
        Self {
            of_node,
            stage,
            node,
        }
    }

    pub(crate) fn count(&self) -> usize {
        self.stage.len()
    }
}

/// How deep each node stands below those that lead to it. Where nodes lead to each other in a
/// circle, the one that comes first in the network is taken to be first.
fn depths(nodes: &[usize], edges: &[(usize, usize)]) -> BTreeMap<usize, usize> {
    let mut order: BTreeMap<usize, usize> = BTreeMap::new();
    let mut left: Vec<usize> = nodes.to_vec();
    while !left.is_empty() {
        let free = left.iter().position(|to| {
            !edges
                .iter()
                .any(|(from, other)| other == to && from != to && left.contains(from))
        });
        let next = left.remove(free.unwrap_or_default());
        order.insert(next, order.len());
    }
    let mut depth: BTreeMap<usize, usize> = nodes.iter().map(|node| (*node, 0)).collect();
    let mut forward: Vec<(usize, usize)> = edges
        .iter()
        .filter(|(from, to)| from != to)
        .map(|&(from, to)| {
            if order[&from] < order[&to] {
                (from, to)
            } else {
                (to, from)
            }
        })
        .collect();
    forward.sort_unstable_by_key(|(from, _)| order[from]);
    for (from, to) in forward {
        let deep = depth[&from] + 1;
        let known = depth.entry(to).or_default();
        *known = (*known).max(deep);
    }
    depth
}

#[cfg(test)]
mod tests {
    use super::depths;

    #[test]
    fn who_leads_stands_before_who_follows() {
        let depth = depths(&[0, 1, 2, 3], &[(2, 0), (0, 1), (2, 1)]);
        assert_eq!((depth[&2], depth[&0], depth[&1], depth[&3]), (0, 1, 2, 0));
    }

    #[test]
    fn a_circle_begins_at_its_first() {
        let depth = depths(&[0, 1], &[(0, 1), (1, 0)]);
        assert_eq!((depth[&0], depth[&1]), (0, 1));
    }
}
