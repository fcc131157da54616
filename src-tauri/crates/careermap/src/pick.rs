//! What of the network a view shows: positions, and the pieces of routes between them.

use crate::network::{Move, Network, Position, Route, View};
use language::say;
use std::collections::{BTreeMap, BTreeSet};

/// A route's piece between two positions, by index.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Piece {
    pub(crate) from: usize,
    pub(crate) to: usize,
    pub(crate) route: usize,
}

/// What a view shows.
#[derive(Clone, Debug, Default)]
pub(crate) struct Picked {
    pub(crate) title: String,
    /// Positions, by index, in the network's order.
    pub(crate) positions: Vec<usize>,
    pub(crate) pieces: Vec<Piece>,
    /// Pieces of the plan that is lit.
    pub(crate) lit: BTreeSet<Piece>,
    /// Lines shown, by index.
    pub(crate) lines: Vec<usize>,
}

/// The network with its ids looked up.
pub(crate) struct Known<'a> {
    pub(crate) network: &'a Network,
    positions: BTreeMap<&'a str, usize>,
    stages: BTreeMap<&'a str, usize>,
    /// Which profession a profession's or a branch's id belongs to.
    lines: BTreeMap<&'a str, usize>,
    /// Positions that a route leads to.
    reached: BTreeSet<usize>,
    /// Positions to which people come back.
    back: BTreeSet<usize>,
}

impl<'a> Known<'a> {
    pub(crate) fn of(network: &'a Network) -> Self {
        let by_id = |at: usize, id: &'a String| (id.as_str(), at);
        let positions: BTreeMap<&str, usize> = network
            .positions
            .iter()
            .enumerate()
            .map(|(at, position)| by_id(at, &position.id))
            .collect();
        let lines = network.professions.iter().enumerate();
        let lines = lines.flat_map(|(at, profession)| {
            std::iter::once(&profession.id)
                .chain(&profession.branches)
                .map(move |id| (id.as_str(), at))
        });
        let ends = |route: &'a Route| {
            let ends = route.to.iter().filter_map(|id| positions.get(id.as_str()));
            ends.copied().collect::<Vec<_>>()
        };
        let routes = || network.routes.iter();
        let reached = routes().flat_map(ends).collect();
        let returns = routes().filter(|route| route.moves == Move::Return);
        let back = returns.flat_map(ends).collect();
        Self {
            network,
            stages: network
                .stages
                .iter()
                .enumerate()
                .map(|(at, stage)| by_id(at, &stage.id))
                .collect(),
            lines: lines.collect(),
            positions,
            reached,
            back,
        }
    }

    pub(crate) fn position(&self, at: usize) -> &'a Position {
        &self.network.positions[at]
    }

    pub(crate) fn route(&self, at: usize) -> &'a Route {
        &self.network.routes[at]
    }

    /// Whether a route leads back to the register.
    pub(crate) fn is_return(&self, route: usize) -> bool {
        self.route(route).moves == Move::Return
    }

    pub(crate) fn find(&self, id: &str) -> Option<usize> {
        self.positions.get(id).copied()
    }

    /// The column of a position: 0 for a starting point, one more than its stage for a role.
    pub(crate) fn column(&self, at: usize) -> usize {
        let stage = self.position(at).stage.as_deref();
        stage
            .and_then(|id| self.stages.get(id))
            .map_or(0, |stage| stage + 1)
    }

    /// Whether a position stands at the gate.
    pub(crate) fn at_gate(&self, at: usize) -> bool {
        let column = self.column(at);
        column > 0 && self.network.stages[column - 1].gate
    }

    /// The lines of a position, by index, each once.
    pub(crate) fn lines_of(&self, at: usize) -> Vec<usize> {
        let ids = &self.position(at).professions;
        let lines = ids.iter().filter_map(|id| self.lines.get(id.as_str()));
        lines
            .copied()
            .collect::<BTreeSet<_>>()
            .into_iter()
            .collect()
    }

    /// The line that an id of a profession or branch belongs to.
    pub(crate) fn line(&self, id: &str) -> Option<usize> {
        self.lines.get(id).copied()
    }

    /// Whether a role belongs to a profession, or to a branch: then also what its profession's
    /// branches share.
    fn belongs(&self, at: usize, wanted: &str) -> bool {
        let Some(line) = self.line(wanted) else {
            return false;
        };
        let profession = &self.network.professions[line];
        let whole = profession.id == wanted;
        self.position(at).professions.iter().any(|id| {
            id == wanted || *id == profession.id || (whole && profession.branches.contains(id))
        })
    }

    /// Where a person really boards: a starting point that no route leads to and that a role
    /// shown counts as is that role, seen from outside.
    fn boards(&self, from: usize, route: &Route, shown: &BTreeSet<usize>) -> Vec<usize> {
        let position = self.position(from);
        if position.stage.is_some() {
            return if shown.contains(&from) {
                vec![from]
            } else {
                Vec::new()
            };
        }
        let counts = |at: &usize| self.position(*at).counts_as.contains(&position.id);
        let alike: Vec<usize> = shown.iter().copied().filter(counts).collect();
        if self.reached.contains(&from) || alike.is_empty() {
            return vec![from];
        }
        let named = |at: &usize| route.from.contains(&self.position(*at).id);
        if alike.iter().any(named) {
            return Vec::new();
        }
        self.mains(&alike)
    }

    /// Whether a position is the role at the gate to which people come back.
    pub(crate) fn is_main(&self, at: usize) -> bool {
        self.at_gate(at) && self.back.contains(&at)
    }

    /// Of roles, those at the gate to which people come back; where there are none, the lowest.
    pub(crate) fn mains(&self, roles: &[usize]) -> Vec<usize> {
        let mains = roles.iter().copied();
        let mains: Vec<usize> = mains.filter(|at| self.is_main(*at)).collect();
        if !mains.is_empty() {
            return mains;
        }
        let lowest = roles.iter().min_by_key(|at| (self.column(**at), **at));
        lowest.copied().into_iter().collect()
    }

    /// The pieces of a route between the positions shown.
    fn pieces(&self, at: usize, shown: &BTreeSet<usize>) -> Vec<Piece> {
        let route = self.route(at);
        let to: Vec<usize> = route
            .to
            .iter()
            .filter_map(|id| self.find(id))
            .filter(|to| shown.contains(to))
            .collect();
        let via = route.via.as_deref().and_then(|id| self.find(id));
        let via = via.filter(|via| shown.contains(via) && !to.contains(via));
        let from: BTreeSet<usize> = route
            .from
            .iter()
            .filter_map(|id| self.find(id))
            .flat_map(|from| self.boards(from, route, shown))
            .collect();
        let mut pieces = Vec::new();
        let mut join = |from: usize, to: usize| {
            if from != to {
                pieces.push(Piece {
                    from,
                    to,
                    route: at,
                });
            }
        };
        for &to in &to {
            match via {
                Some(via) if !from.is_empty() => {
                    for &from in &from {
                        join(from, via);
                    }
                    join(via, to);
                }
                _ => {
                    for &from in &from {
                        join(from, to);
                    }
                }
            }
        }
        pieces
    }

    fn starts(&self) -> impl Iterator<Item = usize> + '_ {
        (0..self.network.positions.len()).filter(|at| self.position(*at).stage.is_none())
    }

    /// Roles shown, with every starting point that leads to one of them, at once or by others.
    fn with_starts(&self, roles: &BTreeSet<usize>, whole: bool) -> (BTreeSet<usize>, Vec<Piece>) {
        let mut may: BTreeSet<usize> = roles.clone();
        may.extend(self.starts());
        let pieces = (0..self.network.routes.len()).flat_map(|route| self.pieces(route, &may));
        let pieces: Vec<Piece> = pieces.collect();
        let mut shown = roles.clone();
        loop {
            let more: BTreeSet<usize> = pieces
                .iter()
                .filter(|piece| shown.contains(&piece.to) && !shown.contains(&piece.from))
                .map(|piece| piece.from)
                .collect();
            if more.is_empty() {
                break;
            }
            shown.extend(more);
        }
        if whole {
            // Whoever counts as one that is shown has the same ways on.
            let shown_too = |at: &usize| {
                let mut alike = self.position(*at).counts_as.iter();
                alike.any(|id| self.find(id).is_some_and(|at| shown.contains(&at)))
            };
            let more: Vec<usize> = self.starts().filter(shown_too).collect();
            shown.extend(more);
        }
        let both = |piece: &Piece| shown.contains(&piece.from) && shown.contains(&piece.to);
        let kept = pieces.into_iter().filter(both).collect();
        (shown, kept)
    }

    /// What a view shows; nothing where it names what is not there.
    pub(crate) fn pick(&self, view: &View) -> Picked {
        let everything = || 0..self.network.positions.len();
        let roles: BTreeSet<usize> = match view {
            View::All => everything().filter(|at| self.column(*at) > 0).collect(),
            View::Profession(id) | View::Plan { profession: id, .. } => {
                everything().filter(|at| self.belongs(*at, id)).collect()
            }
            View::Neighbourhood(id) => return self.neighbourhood(id),
        };
        let (shown, mut pieces) = self.with_starts(&roles, *view == View::All);
        pieces.sort_unstable();
        pieces.dedup();
        if let View::Profession(_) | View::Plan { .. } = view {
            self.leave_bridges_out(view, &mut pieces);
        }
        let wanted = match view {
            View::Profession(id) | View::Plan { profession: id, .. } => Some(id.as_str()),
            _ => None,
        };
        let title =
            wanted.map_or_else(|| say!("map-all-lines"), |id| self.line_name(id).to_owned());
        Picked {
            title,
            lines: match wanted.and_then(|id| self.line(id)) {
                Some(line) => vec![line],
                None => (0..self.network.professions.len()).collect(),
            },
            lit: self.lit(view, &pieces),
            positions: shown.into_iter().collect(),
            pieces,
        }
    }

    /// Of the ways between starting points keeps those of the plan, and those from starting points
    /// that have no way of their own to a role shown: the others lead round what is shown already.
    fn leave_bridges_out(&self, view: &View, pieces: &mut Vec<Piece>) {
        let own: BTreeSet<usize> = pieces
            .iter()
            .filter(|piece| self.column(piece.to) > 0)
            .map(|piece| piece.from)
            .collect();
        let lit = self.lit(view, pieces);
        pieces.retain(|piece| {
            self.column(piece.to) > 0 || !own.contains(&piece.from) || lit.contains(piece)
        });
    }

    fn line_name(&self, id: &str) -> &'a str {
        let line = self.line(id).map(|at| &self.network.professions[at]);
        let role = self.find(id).map(|at| self.position(at).title.as_str());
        match line {
            Some(line) if line.id == id => &line.name,
            // A branch is named by its registered role.
            Some(line) => role.unwrap_or(&line.name),
            None => "",
        }
    }

    fn neighbourhood(&self, id: &str) -> Picked {
        let Some(centre) = self.find(id) else {
            return Picked::default();
        };
        let every: BTreeSet<usize> = (0..self.network.positions.len()).collect();
        let mut shown = BTreeSet::from([centre]);
        let mut pieces = Vec::new();
        for route in 0..self.network.routes.len() {
            for piece in self.pieces(route, &every) {
                if piece.from == centre || piece.to == centre {
                    shown.extend([piece.from, piece.to]);
                    pieces.push(piece);
                }
            }
        }
        pieces.sort_unstable();
        pieces.dedup();
        let lines: BTreeSet<usize> = shown.iter().flat_map(|at| self.lines_of(*at)).collect();
        Picked {
            title: self.position(centre).title.clone(),
            positions: shown.into_iter().collect(),
            pieces,
            lit: BTreeSet::new(),
            lines: lines.into_iter().collect(),
        }
    }

    /// The pieces that a plan goes along.
    fn lit(&self, view: &View, pieces: &[Piece]) -> BTreeSet<Piece> {
        let View::Plan { steps, .. } = view else {
            return BTreeSet::new();
        };
        let mut lit = BTreeSet::new();
        for step in steps {
            let of = |piece: &&Piece| self.route(piece.route).id == step.route;
            let (from, to) = (self.find(&step.from), self.find(&step.to));
            let here: Vec<&Piece> = pieces.iter().filter(of).collect();
            let starts = |piece: &Piece| Some(piece.from) == from;
            let ends = |piece: &Piece| Some(piece.to) == to;
            // Straight from one to the other, or in by a learner's role and out of it.
            let whole = here.iter().find(|piece| starts(piece) && ends(piece));
            if let Some(piece) = whole {
                lit.insert(**piece);
                continue;
            }
            let last = here.iter().copied().filter(|piece| ends(piece));
            let last: Vec<&Piece> = last.collect();
            let first = here.iter().copied().filter(|piece| starts(piece));
            lit.extend(
                first
                    .filter(|a| last.iter().any(|b| a.to == b.from))
                    .copied(),
            );
            lit.extend(last.into_iter().copied());
        }
        lit
    }
}
