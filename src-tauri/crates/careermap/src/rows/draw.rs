//! From columns, ways and rows to the picture.

use super::columns::Columns;
use super::gutters::{self, Gutter};
use super::measure::{
    BADGE, BESIDE, CLEAR, FACTS, Grid, OWN, RADIUS, STAGE, Spacing, Texts, title_type,
};
use super::slots::Slots;
use super::tracks;
use super::ways::Ways;
use crate::network::Route;
use crate::path;
use crate::pick::{Known, Picked, Piece};
use crate::scene::{
    BadgePlace, Caption, Column, Label, Level, Line, Link, Neighbours, Pattern, Point, Scene,
    Station, StationKind, Stop,
};
use crate::text::{Hang, set};
use crate::words;
use language::say;

/// Everything that the picture is drawn from.
pub(super) struct Plan<'a> {
    pub(super) known: &'a Known<'a>,
    pub(super) picked: &'a Picked,
    pub(super) columns: &'a Columns,
    pub(super) ways: &'a Ways,
    pub(super) slots: &'a Slots,
    pub(super) gutters: Vec<Gutter>,
    pub(super) grid: Grid,
    texts: Texts,
}

pub(super) fn draw(
    known: &Known<'_>,
    picked: &Picked,
    columns: &Columns,
    ways: &Ways,
    slots: &Slots,
    spacing: Spacing,
) -> Scene {
    let gutters = gutters::lay(ways, slots);
    let texts = Texts::of(known, picked, ways, spacing);
    let grid = Grid::of(
        known,
        picked,
        (columns, ways, slots),
        &gutters,
        &texts,
        spacing,
    );
    let plan = Plan {
        known,
        picked,
        columns,
        ways,
        slots,
        gutters,
        grid,
        texts,
    };
    Scene {
        title: picked.title.clone(),
        width: plan.grid.width,
        height: plan.grid.height,
        columns: plan.stage_columns(),
        lines: plan.lines(),
        tracks: tracks::tracks(&plan),
        stations: plan.stations(),
        links: plan.links(),
        captions: plan.captions(),
        letterings: Vec::new(),
    }
}

impl Plan<'_> {
    pub(super) fn at(&self, node: usize) -> Point {
        self.grid
            .at(self.columns.of_node[node], self.slots.exit(node))
    }

    pub(super) fn position(&self, node: usize) -> usize {
        self.picked.positions[node]
    }

    fn id(&self, node: usize) -> &str {
        &self.known.position(self.position(node)).id
    }

    /// From how near a node is drawn.
    pub(super) fn level(&self, node: usize) -> Level {
        let position = self.known.position(self.position(node));
        let main = self.known.is_main(self.position(node));
        match (
            main,
            position.stage.is_none() || position.pillar == "clinical",
        ) {
            (true, _) => Level::Far,
            (false, true) => Level::Middle,
            (false, false) => Level::Near,
        }
    }

    fn lines_of(&self, node: usize) -> Vec<usize> {
        let of = self.known.lines_of(self.position(node)).into_iter();
        of.filter(|line| self.picked.lines.contains(line)).collect()
    }

    /// The line whose colour a node's ways have; none where several share it.
    pub(super) fn colour(&self, node: usize) -> String {
        match self.lines_of(node)[..] {
            [line] => self.known.network.professions[line].id.clone(),
            _ => String::new(),
        }
    }

    fn stage_columns(&self) -> Vec<Column> {
        let mut out: Vec<Column> = Vec::new();
        for (column, stage) in self.columns.stage.iter().enumerate() {
            let (begin, end) = (self.grid.begin[column], self.grid.end[column]);
            let known = stage
                .checked_sub(1)
                .map(|at| &self.known.network.stages[at]);
            let id = known.map_or("start", |stage| stage.id.as_str());
            if let Some(last) = out.last_mut()
                && last.id == id
            {
                last.width = end - last.x;
                continue;
            }
            let name =
                known.map_or_else(|| say!("map-where-you-start"), |stage| stage.name.clone());
            let at = Point {
                x: begin,
                y: Grid::head(),
            };
            let lines = STAGE.wrap(&name, end - begin);
            out.push(Column {
                id: id.to_owned(),
                name,
                x: begin,
                width: end - begin,
                gate: known.is_some_and(|stage| stage.gate),
                gate_x: known
                    .filter(|stage| stage.gate)
                    .map(|_| self.grid.station[column]),
                label: set(&lines, STAGE, at, Hang::TopLeft, Level::Middle),
            });
        }
        out
    }

    fn lines(&self) -> Vec<Line> {
        let lines = self.picked.lines.iter().map(|at| {
            let profession = &self.known.network.professions[*at];
            Line {
                id: profession.id.clone(),
                name: profession.name.clone(),
                badge: profession.badge.clone(),
                // A line alone needs no pattern to be told from others.
                pattern: if self.picked.lines.len() > 1 {
                    Pattern::of(*at)
                } else {
                    Pattern::Plain
                },
                badges: self.badge().into_iter().collect(),
                labels: Vec::new(),
            }
        });
        lines.collect()
    }

    /// The badge of a line alone: at the head of the gate.
    fn badge(&self) -> Option<BadgePlace> {
        let gate = |stage: &usize| {
            let at = stage.checked_sub(1);
            at.is_some_and(|at| self.known.network.stages[at].gate)
        };
        let column = self.columns.stage.iter().position(gate)?;
        (self.picked.lines.len() == 1).then(|| BadgePlace {
            at: Point {
                x: self.grid.station[column],
                y: Grid::badge(),
            },
            width: BADGE,
        })
    }

    fn title(&self, node: usize) -> Label {
        let style = title_type(self.known, self.position(node));
        let at = self.at(node);
        let at = Point {
            x: at.x + BESIDE,
            y: at.y + CLEAR,
        };
        let level = self.level(node).max(Level::Middle);
        set(&self.texts.titles[node], style, at, Hang::TopLeft, level)
    }

    fn stations(&self) -> Vec<Station> {
        let mut nodes: Vec<usize> = (0..self.picked.positions.len()).collect();
        nodes.sort_by_key(|node| (self.columns.of_node[*node], self.slots.exit(*node)));
        nodes
            .iter()
            .map(|node| self.station(*node, &nodes))
            .collect()
    }

    fn station(&self, node: usize, order: &[usize]) -> Station {
        let position = self.known.position(self.position(node));
        let lines = self.lines_of(node);
        let names: Vec<&str> = lines
            .iter()
            .map(|line| self.known.network.professions[*line].name.as_str())
            .collect();
        let count = |wanted: fn(&Piece) -> usize| {
            let here = self.picked.pieces.iter();
            let here = here.filter(|piece| wanted(piece) == self.position(node));
            let routes: std::collections::BTreeSet<usize> = here.map(|piece| piece.route).collect();
            routes.len()
        };
        let (ways_in, ways_on) = (count(|piece| piece.to), count(|piece| piece.from));
        let stage = self.known.column(self.position(node)).checked_sub(1);
        let stage = stage.map(|at| &self.known.network.stages[at]);
        let column = self.columns.of_node[node];
        let rows = self.slots.order[node].len().max(1);
        let stops = (0..rows).map(|row| Stop {
            line: self.colour(node),
            at: self.grid.at(column, self.slots.top[node] + row),
        });
        let lit = &self.picked.lit;
        Station {
            id: position.id.clone(),
            kind: if stage.is_none() {
                StationKind::Start
            } else {
                StationKind::Role
            },
            title: position.title.clone(),
            name: words::station(position, stage, &names, ways_on),
            column: stage.map_or_else(|| "start".to_owned(), |stage| stage.id.clone()),
            pillar: position.pillar.clone(),
            bands: position.bands.clone(),
            lines: lines
                .iter()
                .map(|line| self.known.network.professions[*line].id.clone())
                .collect(),
            interchange: self.known.lines_of(self.position(node)).len() > 1,
            returns: stage.is_none() && self.only_returns(node),
            at: self.at(node),
            stops: stops.collect(),
            radius: RADIUS,
            level: self.level(node),
            label: self.title(node),
            leader: Vec::new(),
            ways_in: u32::try_from(ways_in).unwrap_or(u32::MAX),
            ways_on: u32::try_from(ways_on).unwrap_or(u32::MAX),
            neighbours: self.neighbours(node, order),
            lit: lit
                .iter()
                .any(|piece| piece.from == self.position(node) || piece.to == self.position(node)),
        }
    }

    fn only_returns(&self, node: usize) -> bool {
        let on = self.picked.pieces.iter();
        let mut on = on
            .filter(|piece| piece.from == self.position(node))
            .peekable();
        on.peek().is_some() && on.all(|piece| self.known.is_return(piece.route))
    }

    fn neighbours(&self, node: usize, order: &[usize]) -> Neighbours {
        let y = self.at(node).y;
        let joins = || self.ways.joins.iter();
        let nearest = |others: Vec<usize>| {
            let column =
                |other: usize| self.columns.of_node[other].abs_diff(self.columns.of_node[node]);
            others
                .into_iter()
                .min_by_key(|other| ((self.at(*other).y - y).abs(), column(*other), *other))
                .map(|other| self.id(other).to_owned())
        };
        let place = order.iter().position(|other| *other == node);
        let beside = |at: Option<usize>| {
            let other = *order.get(at?)?;
            let same = self.columns.of_node[other] == self.columns.of_node[node];
            same.then(|| self.id(other).to_owned())
        };
        Neighbours {
            left: nearest(
                joins()
                    .filter(|j| j.right == node)
                    .map(|j| j.left)
                    .collect(),
            ),
            right: nearest(
                joins()
                    .filter(|j| j.left == node)
                    .map(|j| j.right)
                    .collect(),
            ),
            up: beside(place.and_then(|at| at.checked_sub(1))),
            down: beside(place.map(|at| at + 1)),
        }
    }

    fn links(&self) -> Vec<Link> {
        let mut links = Vec::with_capacity(self.ways.joins.len());
        for (at, way) in self.ways.ways.iter().enumerate() {
            for join in way.joins.iter().map(|join| &self.ways.joins[*join]) {
                let (from, to) = (join.from(), join.to());
                let routes: Vec<&Route> = join
                    .routes
                    .iter()
                    .map(|route| self.known.route(*route))
                    .collect();
                let mut points = path::tidy(&tracks::way(self, at, join.left));
                if join.backward {
                    points.reverse();
                }
                let lit = join.routes.iter().any(|route| {
                    self.picked.lit.contains(&Piece {
                        from: self.position(from),
                        to: self.position(to),
                        route: *route,
                    })
                });
                let own = if way.own {
                    format!(">{}", routes[0].id)
                } else {
                    String::new()
                };
                let colour = self.colour(join.right);
                links.push(Link {
                    id: format!(
                        "{}>{}{own}>{}",
                        self.id(from),
                        self.id(to),
                        join.kind.word()
                    ),
                    from: self.id(from).to_owned(),
                    to: self.id(to).to_owned(),
                    name: words::link(
                        &self.known.position(self.position(from)).title,
                        &self.known.position(self.position(to)).title,
                        &routes,
                        join.kind,
                    ),
                    kind: join.kind,
                    routes: routes.iter().map(|route| route.id.clone()).collect(),
                    lines: if colour.is_empty() {
                        Vec::new()
                    } else {
                        vec![colour]
                    },
                    path: path::rounded(&points),
                    bends: path::bends(&points),
                    points,
                    caption: words::facts(&routes),
                    closed: routes.iter().all(|route| route.closed),
                    paid: routes.iter().all(|route| route.paid),
                    level: self.level(join.left).max(self.level(join.right)),
                    lit,
                });
            }
        }
        links
    }

    fn captions(&self) -> Vec<Caption> {
        let mut captions = Vec::new();
        for (at, (way, (own, facts))) in self.ways.ways.iter().zip(&self.texts.captions).enumerate()
        {
            let column = self.columns.of_node[way.right];
            let y = self.grid.y(self.slots.row(self.ways, at));
            let gate = self.known.at_gate(self.position(way.right));
            let x = if gate {
                self.grid.begin[column]
            } else {
                self.grid.station[column] + BESIDE
            };
            let above = Point { x, y: y - CLEAR };
            let below = Point { x, y: y + CLEAR };
            let mut say = |label: Label| {
                captions.push(Caption {
                    text: label
                        .lines
                        .iter()
                        .map(|line| line.text.as_str())
                        .collect::<Vec<_>>()
                        .join(" "),
                    label,
                });
            };
            if gate {
                if !own.is_empty() {
                    say(set(own, OWN, above, Hang::BottomLeft, Level::Near));
                }
                say(set(facts, FACTS, below, Hang::TopLeft, Level::Near));
            } else {
                say(set(facts, FACTS, above, Hang::BottomLeft, Level::Near));
            }
        }
        captions
    }
}
