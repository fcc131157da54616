//! The quality of a picture as numbers.

use crate::path;
use crate::room::enters;
use crate::scene::{Area, Label, Lettering, Point, Scene};
use serde::Serialize;
use std::collections::BTreeSet;

/// What is measured of a scene.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Quality {
    /// Stations.
    pub stations: usize,
    /// Links.
    pub links: usize,
    /// Pairs of labels, stations and badges that overlap.
    pub overlaps: usize,
    /// Labels that a track runs through.
    pub label_crossings: usize,
    /// Stations that a track runs through without stopping.
    pub station_crossings: usize,
    /// The most bends of a link.
    pub bends_max: u32,
    /// Bends of all links.
    pub bends: u32,
    /// Pieces of links that are not level, upright or at 45°.
    pub askew: usize,
    /// Places where tracks cross each other, or the bar of an interchange at which they do not
    /// stop.
    pub crossings: usize,
    /// The least distance between two stations' middles.
    pub between_stations: i32,
    /// The least distance between two labels' boxes.
    pub between_labels: i32,
    /// How wide.
    pub width: i32,
    /// How high.
    pub height: i32,
}

/// An upright or slanting piece of a track.
type Piece = (Point, Point);

/// Measures a scene.
pub fn quality(scene: &Scene) -> Quality {
    let labels = labels(scene);
    let rings = rings(scene);
    let pieces = pieces(scene);
    let mut boxes: Vec<Area> = labels.iter().map(|label| label.area).collect();
    boxes.extend(rings.iter().map(|(area, _)| *area));
    let overlaps = |boxes: &[Area]| pairs(boxes).filter(|(a, b)| gap(a, b) < 0).count();
    let bars = bars(scene);
    let every = || pieces.iter().map(|(piece, _)| piece).chain(&bars);
    let crossed = |area: &Area| every().any(|piece| enters(*piece, *area));
    // The names at each size of type, as at the layout's own.
    let lettered: Vec<Vec<Area>> = scene.letterings.iter().map(named).collect();
    Quality {
        stations: scene.stations.len(),
        links: scene.links.len(),
        overlaps: overlaps(&boxes) + lettered.iter().map(|boxes| overlaps(boxes)).sum::<usize>(),
        label_crossings: labels.iter().filter(|label| crossed(&label.area)).count()
            + lettered
                .iter()
                .flatten()
                .filter(|area| crossed(area))
                .count(),
        station_crossings: rings
            .iter()
            .filter(|(area, at)| through(&pieces, area, at))
            .count(),
        bends_max: scene
            .links
            .iter()
            .map(|link| link.bends)
            .max()
            .unwrap_or_default(),
        bends: scene.links.iter().map(|link| link.bends).sum(),
        askew: scene
            .links
            .iter()
            .filter(|link| !path::octilinear(&link.points))
            .count(),
        crossings: crossings(&pieces) + barred(&pieces, &bars),
        between_stations: nearest(scene),
        between_labels: pairs(&labels.iter().map(|label| label.area).collect::<Vec<_>>())
            .map(|(a, b)| gap(&a, &b))
            .min()
            .unwrap_or_default(),
        width: scene.width,
        height: scene.height,
    }
}

fn labels(scene: &Scene) -> Vec<&Label> {
    let stations = scene.stations.iter().map(|station| &station.label);
    let columns = scene.columns.iter().map(|column| &column.label);
    let captions = scene.captions.iter().map(|caption| &caption.label);
    let lines = scene.lines.iter().flat_map(|line| &line.labels);
    let all = stations.chain(columns).chain(captions).chain(lines);
    all.filter(|label| !label.lines.is_empty()).collect()
}

/// The boxes of all names at a size of type.
fn named(lettering: &Lettering) -> Vec<Area> {
    let all = lettering.lines.iter().chain(&lettering.stations);
    all.map(|name| name.label.area).collect()
}

/// The box of each ring, with where the station has rings.
fn rings(scene: &Scene) -> Vec<(Area, Vec<Point>)> {
    let stations = scene.stations.iter();
    let rings = stations.flat_map(|station| {
        let stops: Vec<Point> = station.stops.iter().map(|stop| stop.at).collect();
        let radius = station.radius;
        stops.clone().into_iter().map(move |at| {
            let area = Area {
                x: at.x - radius,
                y: at.y - radius,
                width: 2 * radius,
                height: 2 * radius,
            };
            (area, stops.clone())
        })
    });
    rings.collect()
}

/// The bars between a station's rings, and the strokes to labels that stand apart.
fn bars(scene: &Scene) -> Vec<Piece> {
    let bars = scene.stations.iter().flat_map(|station| {
        let stops: Vec<Point> = station.stops.iter().map(|stop| stop.at).collect();
        let rings = stops
            .windows(2)
            .map(|pair| (pair[0], pair[1]))
            .collect::<Vec<_>>();
        let leader = station.leader.windows(2).map(|pair| (pair[0], pair[1]));
        rings.into_iter().chain(leader.collect::<Vec<_>>())
    });
    bars.map(|(a, b)| (a.min(b), a.max(b))).collect()
}

/// Every piece of every track that is drawn, each once, with its track.
fn pieces(scene: &Scene) -> Vec<(Piece, usize)> {
    let mut all: BTreeSet<(Piece, usize)> = BTreeSet::new();
    let tracks = scene.tracks.iter().filter(|track| !track.lit).enumerate();
    for (at, track) in tracks {
        for stroke in &track.strokes {
            for pair in stroke.windows(2) {
                all.insert(((pair[0].min(pair[1]), pair[0].max(pair[1])), at));
            }
        }
    }
    all.into_iter().collect()
}

fn pairs<T: Copy>(all: &[T]) -> impl Iterator<Item = (T, T)> {
    let firsts = all.iter().enumerate();
    firsts.flat_map(move |(at, a)| all[at + 1..].iter().map(move |b| (*a, *b)))
}

/// How far apart two boxes are along the axis that parts them most; below 0: they overlap.
fn gap(a: &Area, b: &Area) -> i32 {
    let across = (b.x - (a.x + a.width)).max(a.x - (b.x + b.width));
    let down = (b.y - (a.y + a.height)).max(a.y - (b.y + b.height));
    across.max(down)
}

/// Whether a track runs in on one side of a station and out on the other without a ring there.
fn through(pieces: &[(Piece, usize)], area: &Area, stops: &[Point]) -> bool {
    pieces.iter().any(|((a, b), _)| {
        let touches = stops
            .iter()
            .any(|stop| stop == a || stop == b || (a.y == b.y && a.y == stop.y));
        !touches && enters((*a, *b), *area)
    })
}

/// Where the insides of two pieces of different tracks cross. Tracks that share ground, that meet
/// at an end, or that run on in each other do not cross.
fn crossings(pieces: &[(Piece, usize)]) -> usize {
    let mut places: BTreeSet<(Point, usize, usize)> = BTreeSet::new();
    for (at, (first, one)) in pieces.iter().enumerate() {
        for (second, other) in &pieces[at + 1..] {
            if one != other
                && let Some(place) = crossing(first, second)
            {
                places.insert((place, *one.min(other), *one.max(other)));
            }
        }
    }
    // Bundled tracks that cross another in one place are seen as one crossing each.
    places.len()
}

/// Where tracks run through a bar between rings.
fn barred(pieces: &[(Piece, usize)], bars: &[Piece]) -> usize {
    let crossed = |bar: &Piece| {
        pieces
            .iter()
            .filter(|(piece, _)| crossing(piece, bar).is_some())
            .count()
    };
    bars.iter().map(crossed).sum()
}

/// The point, doubled so that it stays whole, at which the insides of two pieces cross.
fn crossing(first: &Piece, second: &Piece) -> Option<Point> {
    let ((a, b), (c, d)) = (first, second);
    let side = |p: &Point, q: &Point, r: &Point| {
        i64::from(q.x - p.x) * i64::from(r.y - p.y) - i64::from(q.y - p.y) * i64::from(r.x - p.x)
    };
    let (s1, s2) = (side(a, b, c), side(a, b, d));
    let (s3, s4) = (side(c, d, a), side(c, d, b));
    let apart = |s: i64, t: i64| (s > 0 && t < 0) || (s < 0 && t > 0);
    if !(apart(s1, s2) && apart(s3, s4)) {
        return None;
    }
    // c + t (d - c), with t = s1 / (s1 - s2).
    let along = |from: i32, to: i32| {
        let moved = 2 * i64::from(to - from) * s1 / (s1 - s2);
        2 * from + i32::try_from(moved).unwrap_or_default()
    };
    Some(Point {
        x: along(c.x, d.x),
        y: along(c.y, d.y),
    })
}

/// The least distance between rings of different stations, along the longer axis.
fn nearest(scene: &Scene) -> i32 {
    let stops = scene.stations.iter().enumerate();
    let stops: Vec<(usize, Point)> = stops
        .flat_map(|(at, station)| station.stops.iter().map(move |stop| (at, stop.at)))
        .collect();
    pairs(&stops)
        .filter(|((a, _), (b, _))| a != b)
        .map(|((_, a), (_, b))| (a.x - b.x).abs().max((a.y - b.y).abs()))
        .min()
        .unwrap_or_default()
}
