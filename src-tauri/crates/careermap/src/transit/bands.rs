//! Each line as a band: the station of each stage on its trunk, the others on spurs beside it.

use crate::pick::{Known, Picked};
use std::collections::{BTreeMap, BTreeSet};

/// A station beside the trunk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Side {
    pub(crate) position: usize,
    /// Which it is, counted from the trunk; less than 0 above it.
    pub(crate) lane: i32,
}

/// What a line has of a stage.
#[derive(Clone, Debug, Default)]
pub(crate) struct Part {
    /// On the trunk.
    pub(crate) main: Option<usize>,
    /// On the line's second way through the gate, where two titles are registered.
    pub(crate) twin: Vec<Side>,
    pub(crate) sides: Vec<Side>,
}

/// A line: its parts by stage, 1 for the first.
#[derive(Clone, Debug)]
pub(crate) struct Band {
    pub(crate) line: usize,
    pub(crate) parts: Vec<Part>,
}

/// A position that several lines share.
#[derive(Clone, Debug)]
pub(crate) struct Shared {
    pub(crate) position: usize,
    pub(crate) stage: usize,
    pub(crate) lines: Vec<usize>,
}

/// All positions by how they are drawn.
pub(crate) struct Bands {
    pub(crate) starts: Vec<usize>,
    pub(crate) shared: Vec<Shared>,
    /// By line.
    pub(crate) bands: Vec<Band>,
}

impl Bands {
    pub(crate) fn of(known: &Known<'_>, picked: &Picked) -> Self {
        let stages = known.network.stages.len();
        let mut own: BTreeMap<(usize, usize), Vec<usize>> = BTreeMap::new();
        let mut starts = Vec::new();
        let mut shared = Vec::new();
        let met = met(known, picked);
        for &position in &picked.positions {
            let stage = known.column(position);
            let mut lines = known.lines_of(position);
            lines.extend(met.get(&position).into_iter().flatten());
            match lines[..] {
                _ if stage == 0 => starts.push(position),
                [] => {}
                [line] => own.entry((line, stage)).or_default().push(position),
                ref lines => shared.push(Shared {
                    position,
                    stage,
                    lines: lines.to_vec(),
                }),
            }
        }
        let busy = busy(picked);
        let bands = (0..known.network.professions.len()).map(|line| Band {
            line,
            parts: (0..=stages)
                .map(|stage| {
                    let here = own.remove(&(line, stage)).unwrap_or_default();
                    part(known, here, &busy)
                })
                .collect(),
        });
        Self {
            bands: bands.collect(),
            starts: sorted_starts(known, picked, starts),
            shared,
        }
    }
}

impl Bands {
    /// Keeps what stands on trunks.
    pub(crate) fn leave_spurs_out(&mut self) {
        let parts = self.bands.iter_mut().flat_map(|band| &mut band.parts);
        for part in parts {
            part.sides.clear();
        }
    }
}

/// Lines that lead into a role of another line, and so stop there too.
fn met(known: &Known<'_>, picked: &Picked) -> BTreeMap<usize, BTreeSet<usize>> {
    let mut met: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
    let roles = picked.pieces.iter();
    for piece in roles.filter(|piece| known.column(piece.from) > 0 && known.column(piece.to) > 0) {
        let (from, to) = (known.lines_of(piece.from), known.lines_of(piece.to));
        if let Some(first) = from.first()
            && !from.iter().any(|line| to.contains(line))
        {
            met.entry(piece.to).or_default().insert(*first);
        }
    }
    met
}

/// How many routes touch each position.
fn busy(picked: &Picked) -> BTreeMap<usize, usize> {
    let mut busy = BTreeMap::new();
    for piece in &picked.pieces {
        for end in [piece.from, piece.to] {
            *busy.entry(end).or_default() += 1;
        }
    }
    busy
}

/// Sorts a stage's roles on to the trunk and beside it: on the trunk stands the clinical role that
/// most routes touch, at the gate the one to which people come back.
fn part(known: &Known<'_>, mut roles: Vec<usize>, busy: &BTreeMap<usize, usize>) -> Part {
    let gate = roles.first().is_some_and(|role| known.at_gate(*role));
    let mains = if gate {
        known.mains(&roles)
    } else {
        Vec::new()
    };
    let clinical = |at: &usize| known.position(*at).pillar == "clinical";
    let touched = |at: &usize| busy.get(at).copied().unwrap_or_default();
    roles.sort_by_key(|at| {
        (
            !mains.contains(at),
            !clinical(at),
            std::cmp::Reverse(touched(at)),
            *at,
        )
    });
    let mut rest = roles.into_iter();
    let main = rest.next();
    let mut rest: Vec<usize> = rest.collect();
    let twins = rest.iter().filter(|at| mains.contains(at)).count();
    let twin = rest
        .drain(..twins)
        .zip(1..)
        .map(|(position, lane)| Side { position, lane });
    let twin = twin.collect();
    // Clinical roles above the trunk as far as they fit, the other pillars below.
    rest.sort_by_key(|at| (!clinical(at), known.position(*at).pillar.clone(), *at));
    let above = i32::try_from(rest.len().div_ceil(2)).unwrap_or(i32::MAX);
    let lanes = (-above..0).chain(1..);
    let sides = rest.into_iter().zip(lanes);
    Part {
        main,
        twin,
        sides: sides
            .map(|(position, lane)| Side { position, lane })
            .collect(),
    }
}

/// Starting points, each after those that lead to it; who comes back stands last.
fn sorted_starts(known: &Known<'_>, picked: &Picked, starts: Vec<usize>) -> Vec<usize> {
    let only_back = |at: &usize| {
        let mut on = picked
            .pieces
            .iter()
            .filter(|piece| piece.from == *at)
            .peekable();
        on.peek().is_some() && on.all(|piece| known.is_return(piece.route))
    };
    let mut left = starts;
    let mut sorted: Vec<usize> = Vec::with_capacity(left.len());
    while !left.is_empty() {
        let free = left.iter().position(|to| {
            !picked
                .pieces
                .iter()
                .any(|piece| piece.to == *to && piece.from != *to && left.contains(&piece.from))
        });
        sorted.push(left.remove(free.unwrap_or_default()));
    }
    sorted.sort_by_key(only_back);
    sorted
}
