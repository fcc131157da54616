//! Networks of any size with the density of the real catalogue, the same for the same seed.

use careermap::{Move, Network, Position, Profession, Route, Stage};

/// A small generator of numbers (xorshift): the same seed gives the same numbers everywhere.
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    /// A number below `bound`.
    pub(crate) fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        let bound = u64::try_from(bound.max(1)).unwrap_or(1);
        usize::try_from(self.0 % bound).unwrap_or_default()
    }

    fn pick<'a>(&mut self, from: &'a [String]) -> Option<&'a String> {
        from.get(self.below(from.len()))
    }
}

/// How large a network to make.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Size {
    pub(crate) lines: usize,
    pub(crate) starts: usize,
    pub(crate) roles: usize,
    pub(crate) routes: usize,
}

/// The real catalogue's size.
#[allow(dead_code, reason = "the benchmark uses it, the tests do not")]
pub(crate) const REAL: Size = Size {
    lines: 14,
    starts: 16,
    roles: 204,
    routes: 353,
};

const STAGES: [&str; 7] = [
    "support",
    "assistant",
    "learner",
    "registered",
    "enhanced",
    "advanced",
    "consultant",
];
const GATE: usize = 3;
const WORDS: [&str; 8] = [
    "specialist",
    "practitioner",
    "therapist",
    "of",
    "community",
    "rehabilitation",
    "lead",
    "in training",
];

/// A network of a size, by a seed.
pub(crate) fn network(size: Size, seed: u64) -> Network {
    let mut dice = Dice::new(seed);
    let lines: Vec<String> = (0..size.lines.max(1))
        .map(|at| format!("line-{at}"))
        .collect();
    let starts: Vec<String> = (0..size.starts).map(|at| format!("start-{at}")).collect();
    let mut by_stage: Vec<Vec<String>> = vec![Vec::new(); STAGES.len()];
    let mut positions: Vec<Position> = starts.iter().map(|id| start(id, &mut dice)).collect();
    for at in 0..size.roles {
        let stage = if at < lines.len() {
            GATE
        } else {
            dice.below(STAGES.len())
        };
        let role = role(at, stage, &lines, &mut dice);
        by_stage[stage].push(role.id.clone());
        positions.push(role);
    }
    let routes = (0..size.routes).map(|at| route(at, &starts, &by_stage, &mut dice));
    Network {
        routes: routes.collect(),
        stages: STAGES
            .iter()
            .enumerate()
            .map(|(at, id)| Stage {
                id: (*id).to_owned(),
                name: (*id).to_owned(),
                gate: at == GATE,
            })
            .collect(),
        professions: lines
            .iter()
            .enumerate()
            .map(|(at, id)| Profession {
                id: id.clone(),
                name: title(&format!("Line {at}"), &mut dice),
                badge: format!("{at}"),
                branches: Vec::new(),
            })
            .collect(),
        positions,
    }
}

fn title(first: &str, dice: &mut Dice) -> String {
    let words = (0..dice.below(5)).map(|_| WORDS[dice.below(WORDS.len())]);
    std::iter::once(first)
        .chain(words.collect::<Vec<_>>())
        .collect::<Vec<_>>()
        .join(" ")
}

fn start(id: &str, dice: &mut Dice) -> Position {
    Position {
        id: id.to_owned(),
        title: title(id, dice),
        stage: None,
        pillar: String::new(),
        bands: Vec::new(),
        professions: Vec::new(),
        counts_as: Vec::new(),
    }
}

fn role(at: usize, stage: usize, lines: &[String], dice: &mut Dice) -> Position {
    // Each line has a role at the gate; one role in ten is shared by a few lines.
    let own = if at < lines.len() {
        at
    } else {
        dice.below(lines.len())
    };
    let mut professions = vec![lines[own].clone()];
    if at >= lines.len() && dice.below(10) == 0 {
        professions.extend((0..=dice.below(3)).map(|_| lines[dice.below(lines.len())].clone()));
    }
    Position {
        id: format!("role-{at}"),
        title: title(&format!("Role {at}"), dice),
        stage: Some(STAGES[stage].to_owned()),
        pillar: [
            "clinical",
            "clinical",
            "leadership",
            "education",
            "research",
        ][dice.below(5)]
        .to_owned(),
        bands: vec![format!("{}", 2 + stage)],
        professions,
        counts_as: Vec::new(),
    }
}

/// Mostly on from a stage to the next; sometimes within a stage, back down, or back to the gate.
fn route(at: usize, starts: &[String], by_stage: &[Vec<String>], dice: &mut Dice) -> Route {
    let target = dice.below(STAGES.len());
    let to = dice.pick(&by_stage[target]).cloned();
    let mut from = Vec::new();
    for _ in 0..=dice.below(3) {
        let source = match dice.below(8) {
            0 => target,
            1 => dice.below(STAGES.len()),
            _ => target.saturating_sub(1),
        };
        let early = target <= GATE && dice.below(3) > 0;
        let source = if early {
            dice.pick(starts)
        } else {
            dice.pick(&by_stage[source])
        };
        from.extend(source.cloned());
    }
    Route {
        id: format!("route-{at}"),
        title: title(&format!("Route {at}"), dice),
        from,
        to: to.into_iter().collect(),
        via: None,
        moves: if target == GATE && dice.below(6) == 0 {
            Move::Return
        } else {
            Move::On
        },
        months: (dice.below(5) > 0).then_some(12),
        fees: (dice.below(3) == 0).then_some(9_535),
        paid: dice.below(2) == 0,
        closed: dice.below(30) == 0,
    }
}
