//! Small networks of every shape that once broke a planner, or might.

use super::notation::Case;
use crate::random::Random;
use pathways::{
    Attainment, AttainmentIx, Attainments, Clause, Cost, Mode, Network, Position, PositionIx,
    Query, Route, Variant,
};

/// What a generated network looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// One position after another, with short cuts.
    Chain,
    /// Many ways between few places, with equal costs.
    Diamond,
    /// Moves to and fro.
    Cycle,
    /// Things to gain where one stands.
    Bridging,
    /// Many things to gain in one place, each asking for others, at next to no cost: what matters
    /// is only in which order and where.
    Courses,
    /// Hardly any rule.
    Wild,
}

/// All shapes.
pub const SHAPES: [Shape; 6] = [
    Shape::Chain,
    Shape::Diamond,
    Shape::Cycle,
    Shape::Bridging,
    Shape::Courses,
    Shape::Wild,
];

/// How a shape is filled.
struct Mix {
    positions: (usize, usize),
    attainments: (usize, usize),
    moves: (usize, usize),
    loops: (usize, usize),
    /// Costs are drawn below this: small numbers make ties and zeros.
    costs: usize,
    /// How many routes in a hundred have a clause, and how many of those another.
    needs: usize,
}

impl Shape {
    fn mix(self) -> Mix {
        let (positions, attainments, moves, loops, costs, needs) = match self {
            Self::Chain => ((4, 8), (0, 4), (5, 12), (0, 2), 6, 40),
            Self::Diamond => ((3, 5), (0, 4), (5, 11), (0, 2), 3, 35),
            Self::Cycle => ((3, 5), (1, 4), (5, 8), (0, 2), 5, 45),
            Self::Bridging => ((2, 4), (2, 6), (3, 6), (1, 4), 4, 65),
            Self::Courses => ((2, 3), (3, 6), (4, 6), (3, 5), 2, 80),
            Self::Wild => ((2, 6), (0, 6), (3, 9), (0, 3), 9, 45),
        };
        Mix {
            positions,
            attainments,
            moves,
            loops,
            costs,
            needs,
        }
    }
}

/// A network and a query of this shape, small enough to enumerate.
pub fn small(random: &mut Random, shape: Shape) -> Case {
    filled(random, shape, shape.mix())
}

/// A network and a query of this shape, far too large to enumerate.
pub fn large(random: &mut Random, shape: Shape) -> Case {
    let mix = shape.mix();
    let more = |(least, most): (usize, usize)| (least * 3, most * 3);
    let (positions, moves) = (more(mix.positions), more(mix.moves));
    filled(
        random,
        shape,
        Mix {
            positions,
            moves,
            ..mix
        },
    )
}

fn filled(random: &mut Random, shape: Shape, mix: Mix) -> Case {
    let positions = random.between(mix.positions.0, mix.positions.1);
    let attainments = random.between(mix.attainments.0, mix.attainments.1);
    let mut maker = Maker {
        shape,
        positions: (0..to_u32(positions)).map(PositionIx).collect(),
        attainments: (0..to_u32(attainments)).map(AttainmentIx).collect(),
        mix,
        random,
    };
    let mut routes: Vec<Route> = Vec::new();
    for _ in 0..maker.random.between(maker.mix.moves.0, maker.mix.moves.1) {
        let (from, to) = maker.ends();
        routes.push(maker.route(routes.len(), from, to));
    }
    for _ in 0..maker.random.between(maker.mix.loops.0, maker.mix.loops.1) {
        let from = maker.random.some_of(&maker.positions.clone(), 1, 2);
        routes.push(maker.route(routes.len(), from, Vec::new()));
    }
    let rows: Vec<Position> = maker
        .positions
        .clone()
        .into_iter()
        .map(|at| maker.position(at))
        .collect();
    let marks: Vec<Attainment> = maker
        .attainments
        .clone()
        .into_iter()
        .map(|at| maker.attainment(at))
        .collect();
    let network = Network::new(rows, marks, routes).expect("generated networks are whole");
    let mut query = maker.query();
    for _ in 0..3 {
        if has_work(&network, &query) {
            break;
        }
        query = maker.query();
    }
    Case { network, query }
}

/// Whether there is anything to search for: some queries without are good, many are a waste.
fn has_work(network: &Network, query: &Query) -> bool {
    let has = network.close(query.has);
    has.both(network.close_lacks(query.lacks)).is_empty()
        && !query.from.iter().any(|from| query.to.contains(from))
}

struct Maker<'a> {
    shape: Shape,
    mix: Mix,
    positions: Vec<PositionIx>,
    attainments: Vec<AttainmentIx>,
    random: &'a mut Random,
}

impl Maker<'_> {
    fn ends(&mut self) -> (Vec<PositionIx>, Vec<PositionIx>) {
        let last = self.positions.len() - 1;
        let from = self.random.below(last.max(1));
        let to = match self.shape {
            Shape::Chain => (from + self.random.between(1, 2)).min(last),
            Shape::Diamond => self.random.between(from, last),
            _ => self.random.below(last + 1),
        };
        let mut from = vec![self.positions[from]];
        let mut to = vec![self.positions[to]];
        if self.random.percent(15) {
            from.push(self.random.one_of(&self.positions));
        }
        if self.random.percent(15) {
            to.push(self.random.one_of(&self.positions));
        }
        (from, to)
    }

    fn route(&mut self, number: usize, from: Vec<PositionIx>, to: Vec<PositionIx>) -> Route {
        let stays = to.is_empty();
        let mut needs = Vec::new();
        while self.random.percent(self.mix.needs) && needs.len() < 3 {
            let any_of = self.random.some_of(&self.attainments, 1, 3);
            if any_of.is_empty() {
                break;
            }
            needs.push(Clause { any_of });
        }
        let grants = if stays || self.random.percent(30) {
            2
        } else {
            0
        };
        let variants = 1 + usize::from(self.random.percent(25));
        Route {
            id: format!("r{}", self.name(number)),
            from,
            to,
            variants: (0..variants).map(|_| self.variant()).collect(),
            needs,
            grants: self
                .random
                .some_of(&self.attainments, usize::from(stays), grants),
            closed: self.random.percent(8),
        }
    }

    /// Ids whose order is not that of the rows.
    fn name(&mut self, number: usize) -> String {
        let letter = self.random.one_of(&['a', 'b', 'c', 'd', 'e']);
        format!("{letter}{number}")
    }

    fn variant(&mut self) -> Variant {
        let mut draw = || to_u32(self.random.below(self.mix.costs));
        let (months, fees, unpaid) = (draw(), draw(), draw());
        let mode = if self.random.percent(50) {
            Mode::FullTime
        } else {
            Mode::PartTime
        };
        Variant {
            mode,
            cost: Cost {
                months,
                fees,
                unpaid_months: unpaid.min(months),
                steps: 1,
            },
        }
    }

    fn position(&mut self, at: PositionIx) -> Position {
        let counts_as = usize::from(self.random.percent(20));
        let gives = if self.random.percent(20) { 2 } else { 0 };
        Position {
            id: format!("p{}", self.name(at.at())),
            counts_as: self.random.some_of(&self.positions, 0, counts_as),
            gives: self.random.some_of(&self.attainments, 0, gives),
        }
    }

    fn attainment(&mut self, at: AttainmentIx) -> Attainment {
        let implies = if self.random.percent(30) { 2 } else { 0 };
        Attainment {
            id: format!("x{}", self.name(at.at())),
            implies: self.random.some_of(&self.attainments, 0, implies),
        }
    }

    fn query(&mut self) -> Query {
        let (mut has, mut lacks) = (Attainments::NONE, Attainments::NONE);
        let said = self.random.one_of(&[0, 30, 70, 100]);
        for &attainment in &self.attainments {
            if self.random.percent(said) {
                let set = if self.random.percent(30) {
                    &mut has
                } else {
                    &mut lacks
                };
                *set = set.with(Attainments::one(attainment));
            }
        }
        let last = self.positions.len() - 1;
        let from = if self.random.percent(75) { 1 } else { 2 };
        let to = if self.random.percent(75) { 1 } else { 2 };
        let mut from = self.random.some_of(&self.positions[..last.max(1)], 1, from);
        if self.random.percent(50) {
            from[0] = self.positions[0];
        }
        let mut to = self.random.some_of(&self.positions, 1, to);
        if self.random.percent(70) {
            to[0] = self.positions[last];
        }
        Query {
            from,
            has,
            lacks,
            to,
            label_limit: Query::LABEL_LIMIT,
        }
    }
}

/// The same network and query with every list in another order.
pub fn shuffled(random: &mut Random, case: &Case) -> Case {
    let network = &case.network;
    let positions = Moved::new(random, network.positions().len());
    let attainments = Moved::new(random, network.attainments().len());
    let routes = Moved::new(random, network.routes().len());
    let place = |at: &PositionIx| PositionIx(positions.to[at.at()]);
    let mark = |at: &AttainmentIx| AttainmentIx(attainments.to[at.at()]);
    let mut position_rows = positions.rows(network.positions());
    for row in &mut position_rows {
        row.counts_as = row.counts_as.iter().map(place).collect();
        row.gives = row.gives.iter().map(mark).collect();
        random.shuffle(&mut row.counts_as);
        random.shuffle(&mut row.gives);
    }
    let mut attainment_rows = attainments.rows(network.attainments());
    for row in &mut attainment_rows {
        row.implies = row.implies.iter().map(mark).collect();
        random.shuffle(&mut row.implies);
    }
    let mut route_rows = routes.rows(network.routes());
    for row in &mut route_rows {
        row.from = row.from.iter().map(place).collect();
        row.to = row.to.iter().map(place).collect();
        row.grants = row.grants.iter().map(mark).collect();
        for clause in &mut row.needs {
            clause.any_of = clause.any_of.iter().map(mark).collect();
            random.shuffle(&mut clause.any_of);
        }
        random.shuffle(&mut row.from);
        random.shuffle(&mut row.to);
        random.shuffle(&mut row.grants);
        random.shuffle(&mut row.needs);
        random.shuffle(&mut row.variants);
    }
    let set = |set: Attainments| set.iter().map(|at| mark(&at)).collect();
    let mut query = Query {
        from: case.query.from.iter().map(place).collect(),
        has: set(case.query.has),
        lacks: set(case.query.lacks),
        to: case.query.to.iter().map(place).collect(),
        label_limit: case.query.label_limit,
    };
    random.shuffle(&mut query.from);
    random.shuffle(&mut query.to);
    let network = Network::new(position_rows, attainment_rows, route_rows);
    Case {
        network: network.expect("the same network"),
        query,
    }
}

struct Moved {
    /// By old place, the new one.
    to: Vec<u32>,
}

impl Moved {
    fn new(random: &mut Random, rows: usize) -> Self {
        let mut to: Vec<u32> = (0..to_u32(rows)).collect();
        random.shuffle(&mut to);
        Self { to }
    }

    fn rows<T: Clone>(&self, rows: &[T]) -> Vec<T> {
        let mut moved: Vec<(u32, &T)> = self.to.iter().copied().zip(rows).collect();
        moved.sort_by_key(|(to, _)| *to);
        moved.into_iter().map(|(_, row)| row.clone()).collect()
    }
}

fn to_u32(number: usize) -> u32 {
    u32::try_from(number).expect("a small number")
}
