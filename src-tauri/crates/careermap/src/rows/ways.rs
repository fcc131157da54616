//! Links grouped into ways: those that share a row into a station.

use super::columns::Columns;
use crate::network::Move;
use crate::pick::{Known, Picked};
use crate::scene::LinkKind;
use std::collections::BTreeMap;

/// A link between two nodes. Tracks have no direction, so geometry looks at left and right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Join {
    pub(crate) left: usize,
    pub(crate) right: usize,
    /// It leads from right to left.
    pub(crate) backward: bool,
    pub(crate) kind: LinkKind,
    pub(crate) routes: Vec<usize>,
}

impl Join {
    pub(crate) fn from(&self) -> usize {
        if self.backward { self.right } else { self.left }
    }

    pub(crate) fn to(&self) -> usize {
        if self.backward { self.left } else { self.right }
    }
}

/// Links that share a row into a node.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Way {
    pub(crate) right: usize,
    /// The links, by index.
    pub(crate) joins: Vec<usize>,
    /// Every node at the left end, each once.
    pub(crate) sources: Vec<usize>,
    /// Routes of it, each once.
    pub(crate) routes: Vec<usize>,
    /// It is a route to the gate with a row and a caption of its own.
    pub(crate) own: bool,
}

/// All links and ways of a view.
pub(crate) struct Ways {
    pub(crate) joins: Vec<Join>,
    pub(crate) ways: Vec<Way>,
    /// Each node's ways, top to bottom.
    pub(crate) of_node: Vec<Vec<usize>>,
    /// Whether anything leaves a node to the right.
    pub(crate) leaves: Vec<bool>,
}

/// What tells the ways into one node apart: routes to the gate have each their own.
type Key = (usize, Option<usize>);

impl Ways {
    pub(crate) fn of(known: &Known<'_>, picked: &Picked, columns: &Columns) -> Self {
        let mut joins: BTreeMap<(Key, usize, bool, LinkKind), Vec<usize>> = BTreeMap::new();
        for piece in &picked.pieces {
            let (from, to) = (columns.node[&piece.from], columns.node[&piece.to]);
            let (at, target) = (columns.of_node[from], columns.of_node[to]);
            let backward = at > target;
            let (left, right) = if backward { (to, from) } else { (from, to) };
            let stages = (columns.stage[at], columns.stage[target]);
            let kind = if known.route(piece.route).moves == Move::Return {
                LinkKind::Return
            } else if stages.0 == stages.1 && stages.0 > 0 {
                LinkKind::Side
            } else {
                LinkKind::Up
            };
            let by_learner = known.column(piece.from) > 0 && {
                let route = known.route(piece.route);
                route.via.as_deref() == Some(&known.position(piece.from).id)
            };
            let own = !backward && known.at_gate(piece.to) && stages.0 != stages.1 && !by_learner;
            let key = (right, own.then_some(piece.route));
            joins
                .entry((key, left, backward, kind))
                .or_default()
                .push(piece.route);
        }
        Self::group(joins, picked.positions.len())
    }

    fn group(joins: BTreeMap<(Key, usize, bool, LinkKind), Vec<usize>>, nodes: usize) -> Self {
        let mut ways: BTreeMap<Key, Way> = BTreeMap::new();
        let mut leaves = vec![false; nodes];
        let mut all = Vec::with_capacity(joins.len());
        for ((key, left, backward, kind), routes) in joins {
            let way = ways.entry(key).or_insert_with(|| Way {
                right: key.0,
                joins: Vec::new(),
                sources: Vec::new(),
                routes: Vec::new(),
                own: key.1.is_some(),
            });
            way.joins.push(all.len());
            if way.sources.last() != Some(&left) {
                way.sources.push(left);
            }
            way.routes.extend(&routes);
            leaves[left] = true;
            all.push(Join {
                left,
                right: key.0,
                backward,
                kind,
                routes,
            });
        }
        let mut of_node = vec![Vec::new(); nodes];
        let mut list = Vec::with_capacity(ways.len());
        for (key, mut way) in ways {
            way.routes.sort_unstable();
            way.routes.dedup();
            of_node[key.0].push(list.len());
            list.push(way);
        }
        Self {
            joins: all,
            ways: list,
            of_node,
            leaves,
        }
    }
}
