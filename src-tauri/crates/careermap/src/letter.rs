//! Which names a size of type has room for, and where they stand.
//!
//! The layout has room for every name in its own type. Seen from farther off, type that can be
//! read is larger in units of the scene, and not every name has room. So the names that tell most
//! choose their place first, among places round their station; none may touch a line, a station or
//! another name as they are drawn at that size.

use crate::room::{self, Room};
use crate::scene::{
    Area, BadgePlace, Label, Lettering, Level, Name, Point, Scene, Station, StationKind,
};
use crate::text::{Hang, Type, set};
use std::collections::BTreeSet;

/// The sizes of type, each about a quarter larger than the one before: a screen takes the smallest
/// that it can show large enough to read.
const SIZES: [i32; 11] = [15, 18, 22, 28, 36, 46, 56, 68, 84, 112, 150];
/// A badge's width in thousandths of the size: its two letters are as large as the names.
const BADGE: i32 = 2_100;
/// How often those that found no place may choose again.
const PASSES: usize = 4;
/// Badges narrower than this have others close by, and stay as they are.
const SMALL: i32 = 40;

/// All sizes that have room for a name at all.
pub(crate) fn letterings(scene: &Scene) -> Vec<Lettering> {
    let ranked = ranked(scene);
    let badges = most_for_badges(scene);
    let each = SIZES
        .iter()
        .map(|size| lettering(scene, &ranked, *size, badges));
    each.take_while(|one| !(one.lines.is_empty() && one.stations.is_empty()))
        .collect()
}

/// Gives every station and line of a picture a name of a size, wherever round it there is room;
/// where one finds none, the picture stays as it was, and the answer is the columns of those.
pub(crate) fn place_all(scene: &mut Scene, size: i32) -> Vec<String> {
    let badges = most_for_badges(scene);
    let mut order = ranked(scene);
    let mut found = lettering(scene, &order, size, badges);
    for _ in 0..PASSES {
        if found.stations.len() == order.len() {
            break;
        }
        // Whoever found none chooses first the next time.
        let named: BTreeSet<&str> = found.stations.iter().map(|name| name.of.as_str()).collect();
        order.sort_by_key(|station| named.contains(station.id.as_str()));
        found = lettering(scene, &order, size, badges);
    }
    let named = |station: &&Station| found.stations.iter().any(|name| name.of == station.id);
    let missing = order.iter().filter(|station| !named(station));
    let missing: Vec<String> = missing.map(|station| station.column.clone()).collect();
    if !missing.is_empty() {
        return missing;
    }
    for line in &mut scene.lines {
        // The name at the left may be left out: the one at the right stays.
        let own = found.lines.iter().filter(|name| name.of == line.id);
        line.labels = own.map(|name| name.label.clone()).collect();
    }
    for station in &mut scene.stations {
        let own = found.stations.iter().find(|name| name.of == station.id);
        if let Some(name) = own {
            station.label = name.label.clone();
        }
    }
    Vec::new()
}

/// How wide a line's badge is drawn at a size of type, where badges may be this wide at most.
fn badge(size: i32, most: i32) -> i32 {
    (size * BADGE / 1_000).min(most)
}

/// The width up to which the badges at the lines' ends leave each other room.
fn most_for_badges(scene: &Scene) -> i32 {
    let ends = scene.lines.iter().flat_map(|line| &line.badges);
    let ends: Vec<_> = ends.filter(|badge| badge.width >= SMALL).collect();
    if let [one] = ends[..] {
        return one.width * 3 / 2;
    }
    let mut heights: Vec<i32> = ends.iter().map(|badge| badge.at.y).collect();
    heights.sort_unstable();
    let gaps = heights.windows(2).map(|pair| pair[1] - pair[0]);
    gaps.filter(|gap| *gap > 0)
        .min()
        .map_or(0, |gap| gap * 3 / 2)
}

/// The stations, most telling first: on the plan, where a life begins, where lines meet, the gate,
/// then the others on trunks and beside them.
fn ranked(scene: &Scene) -> Vec<&Station> {
    let mut ranked: Vec<&Station> = scene.stations.iter().collect();
    ranked.sort_by_key(|station| {
        let start = station.kind == StationKind::Start;
        let met = if station.interchange {
            station.stops.len()
        } else {
            0
        };
        (
            !station.lit,
            !start,
            std::cmp::Reverse(met),
            station.level,
            std::cmp::Reverse(station.ways_in + station.ways_on),
        )
    });
    ranked
}

fn lettering(scene: &Scene, ranked: &[&Station], size: i32, badges: i32) -> Lettering {
    let mut room = Room::of(scene, size);
    let badge = badge(size, badges);
    let mut lines = Vec::new();
    for line in &scene.lines {
        for place in line.badges.iter().filter(|place| place.width >= SMALL) {
            let wide = place.width.max(badge);
            room.take(Area {
                x: place.at.x - wide / 2,
                y: place.at.y - wide / 3,
                width: wide,
                height: wide * 2 / 3,
            });
        }
    }
    for line in &scene.lines {
        let style = Type::bold(size);
        let breaks = style.breaks(&line.name);
        for label in line.labels.iter().rev() {
            let own = (label.size >= size && room.free(label.area)).then(|| label.clone());
            let found = own.or_else(|| {
                let (at, hang) = line_place(&line.badges, label, badge, size);
                let mut labels = breaks
                    .iter()
                    .map(|lines| set(lines, style, at, hang, Level::Far));
                labels.find(|label| room.free(label.area))
            });
            if let Some(label) = found {
                room.take(label.area);
                lines.push(Name {
                    of: line.id.clone(),
                    label,
                });
            }
        }
    }
    let mut stations = Vec::new();
    for station in ranked {
        if let Some(label) = label(station, size, &room) {
            room.take(label.area);
            stations.push(Name {
                of: station.id.clone(),
                label,
            });
        }
    }
    Lettering {
        size,
        badge,
        lines,
        stations,
    }
}

/// Where a line's name stands: where the layout has it, or beside its badge if that has grown.
fn line_place(badges: &[BadgePlace], label: &Label, badge: i32, size: i32) -> (Point, Hang) {
    let area = label.area;
    let beside = badges.iter().find(|place| {
        place.width >= SMALL && place.at.x < area.x && area.x - place.at.x < 2 * place.width
    });
    beside.map_or_else(
        || {
            let y = area.y + area.height;
            (Point { x: area.x, y }, Hang::BottomLeft)
        },
        |place| {
            let x = place.at.x + place.width.max(badge) / 2 + size / 4;
            (Point { x, y: place.at.y }, Hang::Left)
        },
    )
}

/// The first place round a station that is free, the layout's own before all where that is large
/// enough.
fn label(station: &Station, size: i32, room: &Room) -> Option<Label> {
    if station.label.size >= size && room.free(station.label.area) {
        return Some(station.label.clone());
    }
    let style = Type {
        size,
        bold: station.label.bold,
    };
    let mut breaks = style.breaks(&station.title);
    if station.leader.is_empty()
        && let [one, _, ..] = &breaks[..]
        && style.width(&one[0]) > 12 * size
    {
        breaks.swap(0, 1);
    }
    let mut found = None;
    let mut put = |at: Point, hang: Hang| {
        if found.is_none() {
            let mut labels = breaks
                .iter()
                .map(|lines| set(lines, style, at, hang, station.level));
            found = labels.find(|label| room.free(label.area));
        }
    };
    if station.leader.len() == 2 {
        // At the end of its stroke and nowhere else.
        let area = station.label.area;
        let above = area.y < station.at.y;
        let (y, hang) = if above {
            (area.y + area.height, Hang::BottomLeft)
        } else {
            (area.y, Hang::TopLeft)
        };
        put(Point { x: area.x, y }, hang);
        return found;
    }
    let ring = room::ring(station, size);
    let clear = ring + size / 6;
    let bar = station.stops.len() > 1;
    for stop in &station.stops {
        let Point { x, y } = stop.at;
        let (low, high) = (y + clear, y - clear);
        // Under and over the line, flush with the ring; beside a bar.
        let from = if bar { x + clear } else { x - ring / 2 };
        put(Point { x: from, y: low }, Hang::TopLeft);
        put(Point { x: from, y: high }, Hang::BottomLeft);
        put(Point { x: x + clear, y }, Hang::Left);
        if bar {
            put(
                Point {
                    x: x - ring,
                    y: high,
                },
                Hang::BottomLeft,
            );
            put(
                Point {
                    x: x - ring,
                    y: low,
                },
                Hang::TopLeft,
            );
        } else {
            put(
                Point {
                    x: x + clear,
                    y: y + size / 3,
                },
                Hang::TopLeft,
            );
            put(
                Point {
                    x: x + clear,
                    y: y - size / 3,
                },
                Hang::BottomLeft,
            );
        }
    }
    for stop in &station.stops {
        let Point { x, y } = stop.at;
        let to = if bar { x - clear } else { x + ring / 2 };
        put(
            Point {
                x: to,
                y: y + clear,
            },
            Hang::TopRight,
        );
        put(
            Point {
                x: to,
                y: y - clear,
            },
            Hang::BottomRight,
        );
    }
    found
}
