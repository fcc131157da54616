//! The answer by plain bookkeeping, where everything has been said: forwards from the start, every
//! (position, what is held) with every cost that is not worse in all. For networks on which the
//! exhaustive oracle would never end; `tests/planner/ledger.rs` holds the one against the other.
//!
//! It leaves out three things, each for a reason of one line:
//! - a way to a position that costs no less in anything and holds no more than another way to the
//!   same position: whatever can be done after the one can be done after the other;
//! - routes and attainments that nothing on any way to the target asks for: a plan without that step
//!   has a step fewer;
//! - a way that a finished plan beats even if the rest of it cost only what the rest costs at least
//!   where nobody asks for anything.
//!
//! It shares no code with the planner, and searches in the other direction.

use super::oracle::{Bits, World};
use pathways::{Cost, Network, Query};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap};

/// What the bookkeeping found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ledger {
    /// Every unbeaten cost, with the last route of each plan that has it.
    pub unbeaten: BTreeSet<(Cost, usize)>,
    /// Routes into the target that can be used at all.
    pub usable: BTreeSet<usize>,
    /// Entries that were made.
    pub entries: usize,
}

/// What is the same for every query of a network.
pub struct Known {
    /// By route: the positions from which it can be begun.
    begins: Vec<Vec<usize>>,
    /// By position: what everyone who stands there has.
    gives: Vec<Bits>,
    /// By route: what it grants, with all that this implies.
    grants: Vec<Bits>,
}

impl Known {
    /// Works it out. Of a query only where it begins matters to the making of a world, and that not
    /// to what is taken from it here.
    pub fn of(network: &Network, any: &Query) -> Self {
        let world = World::new(network, any);
        let routes = network.routes();
        let positions = || 0..network.positions().len();
        let begins = |route| {
            let may = positions().filter(|&position| world.begins(route, position));
            may.collect()
        };
        let grants = |route: &pathways::Route| {
            let grants = route.grants.iter();
            world.close(grants.fold(0, |all, grant| all | 1 << grant.0))
        };
        Self {
            begins: (0..routes.len()).map(begins).collect(),
            gives: positions().map(|position| world.gives(position)).collect(),
            grants: routes.iter().map(grants).collect(),
        }
    }

    /// What a route adds that ends there.
    fn gained(&self, route: usize, end: usize) -> Bits {
        self.grants[route] | self.gives[end]
    }
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Entry {
    /// What it costs, and at least will have cost in the end.
    in_the_end: Cost,
    cost: Cost,
    held: Bits,
    position: usize,
}

/// What could matter on a way to the target.
struct Relevant {
    /// By position: the routes that can be begun there and matter.
    from: Vec<Vec<usize>>,
    /// By position: the least of each criterion that is still to come; none where no way leads on.
    at_least: Vec<Option<Cost>>,
    /// Attainments that a route that matters asks for and that are not held from the start.
    wanted: Bits,
}

/// Answers a query in which every attainment is had or lacked, unless it takes more entries than
/// `budget`. None too where the person stands in the target, or where answers contradict.
pub fn ledger(network: &Network, known: &Known, query: &Query, budget: usize) -> Option<Ledger> {
    let world = World::new(network, query);
    let there = query.from.iter().any(|start| world.target[start.at()]);
    if there || world.at_start & world.lacked != 0 {
        return None;
    }
    let relevant = Relevant::of(network, known, &world);
    let mut found = Ledger {
        usable: usable(network, known, query, &world, &relevant),
        ..Ledger::default()
    };
    let mut book: BTreeMap<usize, Vec<Entry>> = BTreeMap::new();
    let mut ahead: BinaryHeap<Reverse<Entry>> = BinaryHeap::new();
    for start in &query.from {
        let entry = Entry {
            in_the_end: Cost::default(),
            cost: Cost::default(),
            held: world.at_start & relevant.wanted,
            position: start.at(),
        };
        book.entry(start.at()).or_default().push(entry);
        ahead.push(Reverse(entry));
    }
    while let Some(Reverse(entry)) = ahead.pop() {
        let position = entry.position;
        if !book[&position].contains(&entry) || is_beaten(&found.unbeaten, entry.in_the_end) {
            continue;
        }
        for &at in &relevant.from[position] {
            if !is_met(network, at, world.at_start | entry.held) {
                continue;
            }
            let route = &network.routes()[at];
            for variant in &route.variants {
                let cost = entry.cost.plus(variant.cost);
                for end in ends(network, at, position) {
                    if world.target[end] {
                        finish(&mut found.unbeaten, (cost, at));
                        continue;
                    }
                    let Some(at_least) = relevant.at_least[end] else {
                        continue;
                    };
                    let next = Entry {
                        in_the_end: cost.plus(at_least),
                        cost,
                        held: (entry.held | known.gained(at, end)) & relevant.wanted,
                        position: end,
                    };
                    let rows = book.entry(end).or_default();
                    if is_beaten(&found.unbeaten, next.in_the_end)
                        || rows.iter().any(|row| row.is_as_good_as(&next))
                    {
                        continue;
                    }
                    rows.retain(|row| !next.is_as_good_as(row));
                    rows.push(next);
                    found.entries += 1;
                    if found.entries > budget {
                        return None;
                    }
                    ahead.push(Reverse(next));
                }
            }
        }
    }
    Some(found)
}

/// Where a route may end that is begun there.
fn ends(network: &Network, route: usize, position: usize) -> Vec<usize> {
    let to = &network.routes()[route].to;
    if to.is_empty() {
        vec![position]
    } else {
        to.iter().map(|to| to.at()).collect()
    }
}

impl Entry {
    fn is_as_good_as(&self, other: &Self) -> bool {
        no_worse(self.cost, other.cost) && self.held | other.held == self.held
    }
}

fn no_worse(a: Cost, b: Cost) -> bool {
    a.months <= b.months
        && a.fees <= b.fees
        && a.unpaid_months <= b.unpaid_months
        && a.steps <= b.steps
}

/// Whether every plan is beaten that costs at least so much: one that is done costs no more in
/// anything, and less in something.
fn is_beaten(unbeaten: &BTreeSet<(Cost, usize)>, cost: Cost) -> bool {
    let beats = |done: Cost| no_worse(done, cost) && done != cost;
    unbeaten.iter().any(|(done, _)| beats(*done))
}

fn finish(unbeaten: &mut BTreeSet<(Cost, usize)>, new: (Cost, usize)) {
    let beats = |a: Cost, b: Cost| no_worse(a, b) && a != b;
    if unbeaten.iter().any(|(done, _)| beats(*done, new.0)) {
        return;
    }
    unbeaten.retain(|(done, _)| !beats(new.0, *done));
    unbeaten.insert(new);
}

fn is_met(network: &Network, route: usize, held: Bits) -> bool {
    let needs = &network.routes()[route].needs;
    needs
        .iter()
        .all(|clause| clause.any_of.iter().any(|any| held >> any.0 & 1 == 1))
}

/// Which routes into the target can be used, whatever they cost: by positions and what is held
/// there at most.
fn usable(
    network: &Network,
    known: &Known,
    query: &Query,
    world: &World<'_>,
    relevant: &Relevant,
) -> BTreeSet<usize> {
    let mut found = BTreeSet::new();
    let mut most: BTreeMap<usize, Vec<Bits>> = BTreeMap::new();
    let mut ahead: Vec<(usize, Bits)> = Vec::new();
    for start in &query.from {
        most.entry(start.at()).or_default().push(world.at_start);
        ahead.push((start.at(), world.at_start));
    }
    while let Some((position, held)) = ahead.pop() {
        for &at in &relevant.from[position] {
            if !is_met(network, at, held) {
                continue;
            }
            for end in ends(network, at, position) {
                if world.target[end] {
                    found.insert(at);
                    continue;
                }
                let held = held | (known.gained(at, end) & relevant.wanted);
                let rows = most.entry(end).or_default();
                if rows.iter().any(|row| row | held == *row) {
                    continue;
                }
                rows.retain(|row| row | held != held);
                rows.push(held);
                ahead.push((end, held));
            }
        }
    }
    found
}

impl Relevant {
    /// Backwards from the target: a route matters if it ends where a route that matters begins, or
    /// grants what one asks for.
    fn of(network: &Network, known: &Known, world: &World<'_>) -> Self {
        let mut routes = vec![false; network.routes().len()];
        let mut positions = vec![false; network.positions().len()];
        let mut wanted: Bits = 0;
        let mut grew = true;
        while grew {
            grew = false;
            for (at, route) in network.routes().iter().enumerate() {
                if routes[at] || route.closed {
                    continue;
                }
                let leads_on =
                    world.enters_target(at) || route.to.iter().any(|to| positions[to.at()]);
                let given = route.to.iter().map(|to| known.gives[to.at()]);
                let gained = given.fold(known.grants[at], |all, gift| all | gift);
                if !leads_on && gained & wanted == 0 {
                    continue;
                }
                routes[at] = true;
                grew = true;
                for &position in &known.begins[at] {
                    positions[position] = true;
                }
                for clause in &route.needs {
                    let any = clause.any_of.iter().fold(0, |all, any| all | 1 << any.0);
                    wanted |= any & !world.at_start;
                }
            }
        }
        let mut from = vec![Vec::new(); network.positions().len()];
        for at in (0..routes.len()).filter(|&at| routes[at]) {
            for &position in &known.begins[at] {
                from[position].push(at);
            }
        }
        let at_least = at_least(network, world, &from);
        Self {
            from,
            at_least,
            wanted,
        }
    }
}

/// By position: the least of each criterion from there to the target, if nobody asked for anything.
fn at_least(network: &Network, world: &World<'_>, from: &[Vec<usize>]) -> Vec<Option<Cost>> {
    let target = world.target.iter();
    let mut all: Vec<Option<Cost>> = target.map(|&is| is.then(Cost::default)).collect();
    let mut fell = true;
    while fell {
        fell = false;
        for position in (0..all.len()).filter(|&at| !world.target[at]) {
            for &route in &from[position] {
                for end in ends(network, route, position) {
                    let Some(rest) = all[end] else {
                        continue;
                    };
                    for variant in &network.routes()[route].variants {
                        let way = variant.cost.plus(rest);
                        let least = all[position].map_or(way, |known| known.least(way));
                        fell |= all[position] != Some(least);
                        all[position] = Some(least);
                    }
                }
            }
        }
    }
    all
}
