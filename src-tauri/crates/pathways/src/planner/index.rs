//! What the search looks up, worked out once for a network: who can begin a route where, what a
//! route costs at least and gains, and the order of ids that settles ties.

use crate::network::{AttainmentIx, Attainments, Cost, Network, PositionIx, RouteIx};
use crate::query::Missing;
use std::cmp::Ordering;

/// Rows of different lengths in one piece of memory.
#[derive(Clone, Debug)]
pub(crate) struct Rows<T> {
    ends: Vec<u32>,
    items: Vec<T>,
}

impl<T> Rows<T> {
    fn new(rows: impl IntoIterator<Item = Vec<T>>) -> Self {
        let mut all = Self {
            ends: vec![0],
            items: Vec::new(),
        };
        for row in rows {
            all.items.extend(row);
            all.ends
                .push(u32::try_from(all.items.len()).expect("rows fit in u32"));
        }
        all
    }
    /// The row at this place.
    pub(crate) fn of(&self, row: usize) -> &[T] {
        &self.items[self.ends[row] as usize..self.ends[row + 1] as usize]
    }
}

/// One way to take a route that no other way of the same route beats.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Way {
    pub(crate) cost: Cost,
    /// Its place in the route's `variants`.
    pub(crate) variant: u32,
}

/// The network as the search reads it. Closed routes are in `shut` only.
#[derive(Clone, Debug)]
pub(crate) struct Index {
    /// By position: where routes that name it as a start lead, each once.
    pub(crate) leads_to: Rows<PositionIx>,
    /// By position: routes that may end there, each with every start that it names.
    pub(crate) named: Rows<(RouteIx, PositionIx)>,
    /// By position: routes that whoever stands there may begin and that leave them where they are,
    /// in order of id.
    pub(crate) staying: Rows<RouteIx>,
    /// By position: routes that may end there, in order of id.
    pub(crate) arriving: Rows<RouteIx>,
    /// By position: closed routes that led there, in order of id.
    pub(crate) shut: Rows<RouteIx>,
    /// By position: positions that count as it, itself first.
    pub(crate) counted: Rows<PositionIx>,
    /// By position: it and all positions it counts as.
    pub(crate) standing: Rows<PositionIx>,
    /// By route: positions where whoever stands there may begin it.
    pub(crate) begins: Rows<PositionIx>,
    /// By route: where it may end, each once; empty for one that leaves a person where they are.
    pub(crate) ends: Rows<PositionIx>,
    /// By route: its clauses as sets.
    pub(crate) needs: Rows<Attainments>,
    /// By route: everything that occurs in its clauses.
    pub(crate) needed: Vec<Attainments>,
    /// By route: what it grants, closed.
    pub(crate) gains: Vec<Attainments>,
    /// By route: its unbeaten ways, cheapest first in the order of [`Cost`]'s criteria.
    pub(crate) ways: Rows<Way>,
    /// By route: the least of each criterion over its ways.
    pub(crate) least: Vec<Cost>,
    /// By position: what everyone who stands there has, closed.
    pub(crate) gives: Vec<Attainments>,
    /// By attainment: the shortest open routes that grant or give it.
    pub(crate) granted_by: Rows<RouteIx>,
    /// By attainment: itself and all that it implies.
    pub(crate) implied: Vec<Attainments>,
    /// By attainment: itself and all that imply it.
    pub(crate) implying: Vec<Attainments>,
    position_rank: Vec<u32>,
    attainment_rank: Vec<u32>,
    route_rank: Vec<u32>,
}

impl Index {
    pub(crate) fn new(network: &Network) -> Self {
        let positions = network.positions();
        let routes = network.routes();
        let position_rank = ranks(positions.iter().map(|row| row.id.as_str()));
        let attainment_rank = ranks(network.attainments().iter().map(|row| row.id.as_str()));
        let route_rank = ranks(routes.iter().map(|row| row.id.as_str()));

        let counted = counted(network);
        let standing = indices(positions.len()).map(|at| network.standing(PositionIx(at)).to_vec());
        let standing = Rows::new(standing);
        let begins = Rows::new(routes.iter().map(|route| {
            let from = route.from.iter().flat_map(|from| counted.of(from.at()));
            distinct(&from.copied().collect::<Vec<_>>())
        }));
        let ends = Rows::new(routes.iter().map(|route| {
            let mut all = route.to.clone();
            all.sort_by_key(|to| position_rank[to.at()]);
            all.dedup();
            all
        }));
        let gives = gives(network);

        let mut by_id: Vec<RouteIx> = indices(routes.len()).map(RouteIx).collect();
        by_id.sort_by_key(|route| route_rank[route.at()]);
        let mut leads_to = vec![Vec::new(); positions.len()];
        let mut named = vec![Vec::new(); positions.len()];
        let mut staying = vec![Vec::new(); positions.len()];
        let mut arriving = vec![Vec::new(); positions.len()];
        let mut shut = vec![Vec::new(); positions.len()];
        for &route in &by_id {
            let ends = ends.of(route.at());
            if routes[route.at()].closed {
                for to in ends {
                    shut[to.at()].push(route);
                }
                continue;
            }
            for begin in begins.of(route.at()).iter().filter(|_| ends.is_empty()) {
                staying[begin.at()].push(route);
            }
            for to in ends {
                arriving[to.at()].push(route);
            }
            for start in distinct(&routes[route.at()].from) {
                leads_to[start.at()].extend(ends);
                for to in ends {
                    named[to.at()].push((route, start));
                }
            }
        }

        let ways = Rows::new(routes.iter().map(unbeaten_ways));
        let least = indices(routes.len())
            .map(|route| {
                let costs = ways.of(route as usize).iter().map(|way| way.cost);
                costs.reduce(Cost::least).expect("a route has a way")
            })
            .collect();
        let gains: Vec<Attainments> = routes
            .iter()
            .map(|route| network.close(route.grants.iter().copied().collect()))
            .collect();
        let needs = Rows::new(routes.iter().map(|route| {
            route
                .needs
                .iter()
                .map(|clause| clause.any_of.iter().copied().collect())
                .collect()
        }));
        let needed = indices(routes.len())
            .map(|route| union(needs.of(route as usize)))
            .collect();
        let granted_by = granted_by(network, &by_id, &ends, &gains, &gives, &ways);
        let one = |at: u32| Attainments::one(AttainmentIx(at));
        let attainments = network.attainments().len();
        Self {
            leads_to: Rows::new(leads_to.iter().map(|row| distinct(row))),
            named: Rows::new(named),
            staying: Rows::new(staying),
            arriving: Rows::new(arriving),
            shut: Rows::new(shut),
            counted,
            standing,
            begins,
            ends,
            needs,
            needed,
            gains,
            ways,
            least,
            gives,
            granted_by,
            implied: indices(attainments)
                .map(|at| network.close(one(at)))
                .collect(),
            implying: indices(attainments)
                .map(|at| network.close_lacks(one(at)))
                .collect(),
            position_rank,
            attainment_rank,
            route_rank,
        }
    }

    /// Where the route's id stands among all routes' ids.
    pub(crate) fn route_rank(&self, route: RouteIx) -> u32 {
        self.route_rank[route.at()]
    }

    /// Where the position's id stands among all positions' ids.
    pub(crate) fn position_rank(&self, position: PositionIx) -> u32 {
        self.position_rank[position.at()]
    }

    /// The members in order of id.
    pub(crate) fn by_id(&self, set: Attainments) -> Vec<AttainmentIx> {
        let mut members: Vec<AttainmentIx> = set.iter().collect();
        members.sort_unstable_by_key(|member| self.attainment_rank[member.at()]);
        members
    }

    /// `set` and all that its members imply.
    pub(crate) fn close(&self, set: Attainments) -> Attainments {
        set.iter()
            .fold(set, |all, member| all.with(self.implied[member.at()]))
    }

    /// The fewest members of `set` that imply all the others: those that no other implies, and of
    /// several that imply each other the first by id.
    pub(crate) fn strongest(&self, set: Attainments) -> Attainments {
        let rank = |a: AttainmentIx| self.attainment_rank[a.at()];
        set.iter()
            .filter(|&member| {
                self.implying[member.at()].both(set).iter().all(|other| {
                    other == member
                        || (self.implied[member.at()].has(other) && rank(member) < rank(other))
                })
            })
            .collect()
    }

    /// An order of sets that the order of rows has no part in: fewest first, then by ids.
    pub(crate) fn compare_sets(&self, a: Attainments, b: Attainments) -> Ordering {
        if a == b {
            return Ordering::Equal;
        }
        let ranks = |set: Attainments| -> Vec<u32> {
            let members = self.by_id(set).into_iter();
            members
                .map(|member| self.attainment_rank[member.at()])
                .collect()
        };
        a.len().cmp(&b.len()).then_with(|| ranks(a).cmp(&ranks(b)))
    }

    /// An order of ways of one route that the order of rows has no part in.
    pub(crate) fn way_rank(&self, route: RouteIx, variant: u32) -> usize {
        let ways = self.ways.of(route.at()).iter();
        ways.take_while(|way| way.variant != variant).count()
    }
}

/// `0..count` as the `u32` that index types hold.
fn indices(count: usize) -> std::ops::Range<u32> {
    0..u32::try_from(count).expect("rows are counted in u32")
}

/// Everything that is in any of the sets.
fn union(sets: &[Attainments]) -> Attainments {
    sets.iter()
        .fold(Attainments::NONE, |all, &one| all.with(one))
}

/// For each row, the place of its id among all ids.
fn ranks<'a>(ids: impl Iterator<Item = &'a str>) -> Vec<u32> {
    let mut sorted: Vec<(&str, usize)> = ids.zip(0..).collect();
    sorted.sort_unstable();
    let mut ranks = vec![0; sorted.len()];
    for (rank, (_, row)) in (0..).zip(sorted) {
        ranks[row] = rank;
    }
    ranks
}

/// These, each once, in order of row.
fn distinct(positions: &[PositionIx]) -> Vec<PositionIx> {
    let mut all = positions.to_vec();
    all.sort_unstable();
    all.dedup();
    all
}

/// For each position, those that count as it, itself first.
fn counted(network: &Network) -> Rows<PositionIx> {
    let positions = network.positions().len();
    let mut counted: Vec<Vec<PositionIx>> =
        indices(positions).map(|at| vec![PositionIx(at)]).collect();
    for at in indices(positions).map(PositionIx) {
        for other in &network.standing(at)[1..] {
            counted[other.at()].push(at);
        }
    }
    Rows::new(counted)
}

/// For each position, what everyone who stands there has.
fn gives(network: &Network) -> Vec<Attainments> {
    let positions = network.positions();
    let given = |at: u32| {
        let standing = network.standing(PositionIx(at)).iter();
        let gives = standing.flat_map(|position| &positions[position.at()].gives);
        network.close(gives.copied().collect())
    };
    indices(positions.len()).map(given).collect()
}

/// A way that another way of the same route beats is on no unbeaten plan and on no best plan:
/// whoever takes it can take the other at once. Of equal ways the first by mode stays.
fn unbeaten_ways(route: &crate::network::Route) -> Vec<Way> {
    let mut rows: Vec<(Cost, crate::network::Mode, u32)> = route
        .variants
        .iter()
        .zip(0..)
        .map(|(v, at)| (v.cost, v.mode, at))
        .collect();
    rows.sort_unstable();
    let mut kept: Vec<Way> = Vec::new();
    for (cost, _, variant) in rows {
        if !kept.iter().any(|way| way.cost.no_worse(cost)) {
            kept.push(Way { cost, variant });
        }
    }
    kept
}

/// For each attainment the shortest open routes after which a person has it.
fn granted_by(
    network: &Network,
    by_id: &[RouteIx],
    ends: &Rows<PositionIx>,
    gains: &[Attainments],
    gives: &[Attainments],
    ways: &Rows<Way>,
) -> Rows<RouteIx> {
    let mut shortest_first: Vec<RouteIx> = by_id
        .iter()
        .copied()
        .filter(|route| !network.routes()[route.at()].closed)
        .collect();
    shortest_first.sort_by_key(|route| {
        let way = ways.of(route.at())[0];
        (way.cost.months, way.cost.fees)
    });
    let mut rows = vec![Vec::new(); network.attainments().len()];
    for route in shortest_first {
        let ends = ends.of(route.at()).iter();
        let gained = ends.fold(gains[route.at()], |all, end| all.with(gives[end.at()]));
        for attainment in gained.iter() {
            let row = &mut rows[attainment.at()];
            if row.len() < Missing::GRANTED_BY {
                row.push(route);
            }
        }
    }
    Rows::new(rows)
}
