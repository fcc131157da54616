//! From bands and places to the picture of all lines.

use super::bands::Bands;
use super::grid::{BADGE, BELOW, BESIDE, EDGE, Grid, RADIUS};
use super::links::{Place, Places};
use crate::network::Route;
use crate::path;
use crate::pick::{Known, Picked, Piece};
use crate::scene::{
    BadgePlace, Column, Level, Line, Link, LinkKind, Neighbours, Pattern, Point, Scene, Station,
    StationKind, Stop, Track,
};
use crate::text::{Hang, set};
use crate::words;
use language::say;
use std::collections::{BTreeMap, BTreeSet};

/// How thick trunks and spurs are.
const TRUNK: i32 = 9;
const SPUR: i32 = 6;
/// The radius of the rings at the gate.
const GATE: i32 = 11;
/// How round trunks and spurs bend.
const WIDE: i32 = 36;

pub(super) struct Plan<'a> {
    pub(super) known: &'a Known<'a>,
    picked: &'a Picked,
    bands: &'a Bands,
    pub(super) grid: &'a Grid,
    pub(super) places: Places,
    /// Rings on each line's trunk, and each column's first rings, with their positions.
    along: Vec<Vec<(Point, usize)>>,
    column: Vec<Vec<(Point, usize)>>,
    /// Routes in and out of each position.
    ways: BTreeMap<usize, (usize, usize)>,
    /// Positions that only ways within a stage, or back to the register, lead to or from.
    kinds: BTreeMap<usize, BTreeSet<LinkKind>>,
}

pub(super) fn draw(known: &Known<'_>, picked: &Picked, bands: &Bands, grid: &Grid) -> Scene {
    let mut plan = Plan {
        known,
        picked,
        bands,
        grid,
        places: Places::of(known, picked, bands, grid),
        along: vec![Vec::new(); grid.order.len()],
        column: vec![Vec::new(); known.network.stages.len() + 1],
        ways: BTreeMap::new(),
        kinds: BTreeMap::new(),
    };
    plan.count();
    plan.gather();
    Scene {
        title: picked.title.clone(),
        width: grid.width,
        height: grid.height,
        columns: plan.columns(),
        lines: plan.lines(),
        tracks: plan.tracks(),
        stations: plan.stations(),
        links: plan.links(),
        captions: Vec::new(),
        letterings: Vec::new(),
    }
}

impl Plan<'_> {
    fn count(&mut self) {
        let mut routes: BTreeMap<usize, (BTreeSet<usize>, BTreeSet<usize>)> = BTreeMap::new();
        for piece in &self.picked.pieces {
            routes.entry(piece.to).or_default().0.insert(piece.route);
            routes.entry(piece.from).or_default().1.insert(piece.route);
            let kind = self.kind(piece);
            self.kinds.entry(piece.to).or_default().insert(kind);
            if self.known.column(piece.from) == 0 {
                self.kinds.entry(piece.from).or_default().insert(kind);
            }
        }
        let counted = routes.into_iter();
        self.ways = counted
            .map(|(at, (i, o))| (at, (i.len(), o.len())))
            .collect();
    }

    fn kind(&self, piece: &Piece) -> LinkKind {
        let (from, to) = (self.known.column(piece.from), self.known.column(piece.to));
        if self.known.is_return(piece.route) {
            LinkKind::Return
        } else if from == to && from > 0 {
            LinkKind::Side
        } else {
            LinkKind::Up
        }
    }

    fn line_id(&self, line: usize) -> &str {
        &self.known.network.professions[line].id
    }

    fn columns(&self) -> Vec<Column> {
        let columns = self.grid.column.iter().enumerate();
        let columns = columns.map(|(at, (x, width))| {
            let stage = at.checked_sub(1).map(|at| &self.known.network.stages[at]);
            let name =
                stage.map_or_else(|| say!("map-where-you-start"), |stage| stage.name.clone());
            let lines = self.grid.style.head.wrap(&name, (*width).max(60));
            let gate = stage.is_some_and(|stage| stage.gate);
            Column {
                id: stage.map_or("start", |stage| stage.id.as_str()).to_owned(),
                name,
                x: *x,
                width: *width,
                gate,
                gate_x: gate.then(|| self.grid.main_x[at]),
                label: set(
                    &lines,
                    self.grid.style.head,
                    Point { x: *x, y: EDGE },
                    Hang::TopLeft,
                    Level::Far,
                ),
            }
        });
        columns.collect()
    }

    fn lines(&self) -> Vec<Line> {
        let order = self.grid.order.iter().enumerate();
        let lines = order.map(|(seat, &at)| {
            let profession = &self.known.network.professions[at];
            let (bundle, trunk) = (self.grid.bundle_y[at], self.grid.trunk_y[at]);
            let badge = |x: i32, y: i32, width: i32| BadgePlace {
                at: Point { x, y },
                width,
            };
            let name = |x: i32, y: i32, hang: Hang| {
                set(
                    &self.grid.texts.names[at],
                    self.grid.style.name,
                    Point { x, y },
                    hang,
                    Level::Far,
                )
            };
            let end = self.grid.end_x + BADGE / 2;
            Line {
                id: profession.id.clone(),
                name: profession.name.clone(),
                badge: profession.badge.clone(),
                pattern: Pattern::of(seat),
                badges: vec![
                    badge(EDGE + BADGE / 2 - 8, bundle, 28),
                    badge(end, trunk, BADGE + 8),
                ],
                labels: vec![
                    name(self.grid.name_x, trunk - BELOW, Hang::BottomLeft),
                    name(end + BADGE / 2 + BESIDE, trunk, Hang::Left),
                ],
            }
        });
        lines.collect()
    }

    fn tracks(&self) -> Vec<Track> {
        let mut spurs = Vec::new();
        let mut trunks = Vec::new();
        for &line in &self.grid.order {
            for part in &self.bands.bands[line].parts {
                let sides = part.sides.iter().chain(&part.twin);
                for side in sides {
                    let Some(points) = self.places.spur(self.grid, side.position, line) else {
                        continue;
                    };
                    let kinds = self.kinds.get(&side.position);
                    let kind = match kinds.map(|kinds| kinds.iter().collect::<Vec<_>>()) {
                        Some(kinds) if kinds == [&LinkKind::Side] => LinkKind::Side,
                        _ => LinkKind::Up,
                    };
                    let twin = part.twin.contains(side);
                    spurs.push(Track {
                        line: self.line_id(line).to_owned(),
                        kind,
                        path: path::rounded(&points),
                        strokes: vec![points],
                        width: if twin { TRUNK } else { SPUR },
                        level: if twin { Level::Far } else { Level::Near },
                        lit: false,
                    });
                }
            }
            let points = path::tidy(&self.grid.whole_trunk(line));
            trunks.push(Track {
                line: self.line_id(line).to_owned(),
                kind: LinkKind::Up,
                path: path::rounded_by(&points, WIDE),
                strokes: vec![points],
                width: TRUNK,
                level: Level::Far,
                lit: false,
            });
        }
        spurs.extend(trunks);
        spurs
    }

    fn shown(&self) -> Vec<usize> {
        let mut shown: Vec<usize> = self.places.place.keys().copied().collect();
        shown.sort_by_key(|at| {
            let line = self.places.lines[at][0];
            let ring = self.places.ring(self.grid, *at, line);
            (
                self.known.column(*at),
                if self.known.column(*at) == 0 {
                    ring.x
                } else {
                    ring.y
                },
                ring.x,
            )
        });
        shown
    }

    fn stations(&self) -> Vec<Station> {
        let shown = self.shown();
        shown.iter().map(|at| self.station(*at)).collect()
    }

    fn station(&self, at: usize) -> Station {
        let position = self.known.position(at);
        let stage = self.known.column(at).checked_sub(1);
        let stage = stage.map(|at| &self.known.network.stages[at]);
        let own = self.known.lines_of(at);
        let named: Vec<&str> = own
            .iter()
            .map(|line| self.known.network.professions[*line].name.as_str())
            .collect();
        let stops: Vec<Stop> = self.places.lines[&at]
            .iter()
            .map(|line| Stop {
                line: self.line_id(*line).to_owned(),
                at: self.places.ring(self.grid, at, *line),
            })
            .collect();
        let (ways_in, ways_on) = self.ways.get(&at).copied().unwrap_or_default();
        let (label, leader) = self.label(at);
        let back = self.kinds.get(&at).is_some_and(|kinds| {
            stage.is_none() && kinds.iter().all(|kind| *kind == LinkKind::Return)
        });
        Station {
            id: position.id.clone(),
            kind: if stage.is_none() {
                StationKind::Start
            } else {
                StationKind::Role
            },
            title: position.title.clone(),
            name: words::station(position, stage, &named, ways_on),
            column: stage.map_or("start", |stage| stage.id.as_str()).to_owned(),
            pillar: position.pillar.clone(),
            bands: position.bands.clone(),
            lines: own
                .iter()
                .map(|line| self.line_id(*line).to_owned())
                .collect(),
            interchange: stops.len() > 1,
            returns: back,
            at: stops[0].at,
            stops,
            radius: if self.level(at) == Level::Far && stage.is_some() {
                GATE
            } else {
                RADIUS
            },
            level: self.level(at),
            label,
            leader,
            ways_in: u32::try_from(ways_in).unwrap_or(u32::MAX),
            ways_on: u32::try_from(ways_on).unwrap_or(u32::MAX),
            neighbours: self.neighbours(at),
            lit: false,
        }
    }

    /// Gathers who stands on which line and in which column.
    fn gather(&mut self) {
        for (&at, place) in &self.places.place {
            let lines = &self.places.lines[&at];
            for &line in lines {
                if !matches!(place, Place::Side(_)) {
                    let ring = self.places.ring(self.grid, at, line);
                    self.along[line].push((ring, at));
                }
            }
            let first = self.places.ring(self.grid, at, lines[0]);
            self.column[self.known.column(at)].push((first, at));
        }
    }

    /// Along the line by the trunk's order; up and down to what stands above and below.
    fn neighbours(&self, at: usize) -> Neighbours {
        let line = self.places.lines[&at][0];
        let here = self.places.ring(self.grid, at, line);
        let id = |other: Option<usize>| other.map(|at| self.known.position(at).id.clone());
        let along = |wanted: fn(i32, i32) -> bool| {
            let others = self.along[line].iter();
            let others = others.filter(|(ring, other)| *other != at && wanted(ring.x, here.x));
            let nearest = others.min_by_key(|(ring, other)| ((ring.x - here.x).abs(), *other));
            id(nearest.map(|(_, other)| *other))
        };
        let column = self.known.column(at);
        let beside = |wanted: fn(i32, i32) -> bool| {
            let others = self.column[column].iter();
            let others = others.filter(|(ring, _)| column > 0 && wanted(ring.y, here.y));
            let nearest = others.min_by_key(|(ring, other)| {
                ((ring.y - here.y).abs(), (ring.x - here.x).abs(), *other)
            });
            id(nearest.map(|(_, other)| *other))
        };
        Neighbours {
            left: along(|other, here| other < here),
            right: along(|other, here| other > here),
            up: beside(|other, here| other < here),
            down: beside(|other, here| other > here),
        }
    }

    fn links(&self) -> Vec<Link> {
        let mut links: BTreeMap<(usize, usize, LinkKind), Vec<usize>> = BTreeMap::new();
        for piece in &self.picked.pieces {
            let known = |at: &usize| self.places.place.contains_key(at);
            if known(&piece.from) && known(&piece.to) {
                let key = (piece.from, piece.to, self.kind(piece));
                links.entry(key).or_default().push(piece.route);
            }
        }
        let links = links.into_iter();
        links
            .filter_map(|((from, to, kind), routes)| self.link(from, to, kind, &routes))
            .collect()
    }

    fn link(&self, from: usize, to: usize, kind: LinkKind, routes: &[usize]) -> Option<Link> {
        let line = self.places.line(from, to)?;
        let points = path::tidy(&self.places.way(self.grid, from, to, line));
        let routes: Vec<&Route> = routes
            .iter()
            .map(|route| self.known.route(*route))
            .collect();
        let (a, b) = (self.known.position(from), self.known.position(to));
        let lines = self.places.lines[&to].iter();
        let lines = lines
            .filter(|line| self.known.column(from) == 0 || self.places.lines[&from].contains(line));
        Some(Link {
            id: format!("{}>{}>{}", a.id, b.id, kind.word()),
            from: a.id.clone(),
            to: b.id.clone(),
            name: words::link(&a.title, &b.title, &routes, kind),
            kind,
            routes: routes.iter().map(|route| route.id.clone()).collect(),
            lines: lines.map(|line| self.line_id(*line).to_owned()).collect(),
            path: path::rounded(&points),
            bends: path::bends(&points),
            points,
            caption: words::facts(&routes),
            closed: routes.iter().all(|route| route.closed),
            paid: routes.iter().all(|route| route.paid),
            level: self.level(from).max(self.level(to)),
            lit: false,
        })
    }
}
