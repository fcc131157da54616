//! What ground of a scene is taken, looked up fast.

use crate::scene::{Area, Point, Scene, Station};

/// The side of a cell of the index.
const CELL: i32 = 96;
/// Half the width of the gate.
const GATE: i32 = 18;
/// The radius of a ring as it is drawn, in thousandths of the size of type.
const RING: i32 = 320;
const LARGE_RING: i32 = 440;
/// The largest radius of rings that stand close, each with a stroke to its name.
const CLOSE: i32 = 18;
/// Half the width of a line as it is drawn, in thousandths of the size of type.
const LINE: i32 = 70;
/// What stays free round a name, in thousandths of the size of type.
const AIR: i32 = 90;

/// The radius of a station's rings where type has a size.
pub(crate) fn ring(station: &Station, size: i32) -> i32 {
    let large = station.interchange || station.label.bold;
    let drawn = size * if large { LARGE_RING } else { RING } / 1_000;
    let drawn = if station.leader.is_empty() {
        drawn
    } else {
        drawn.min(CLOSE)
    };
    station.radius.max(drawn) + 2
}

/// Something that a name may not touch.
#[derive(Clone, Copy, Debug)]
enum Thing {
    Whole(Area),
    /// A piece of a line, with half its width.
    Piece(Point, Point, i32),
}

/// The ground of a scene.
pub(crate) struct Room {
    wide: i32,
    high: i32,
    across: i32,
    air: i32,
    things: Vec<Thing>,
    /// Which things may touch each cell.
    cells: Vec<Vec<usize>>,
}

impl Room {
    /// All that is drawn of a scene beside its names, where type has a size.
    pub(crate) fn of(scene: &Scene, size: i32) -> Self {
        let across = scene.width / CELL + 1;
        let down = scene.height / CELL + 1;
        let cells = usize::try_from(across * down).unwrap_or_default();
        let mut room = Self {
            wide: scene.width,
            high: scene.height,
            across,
            air: size * AIR / 1_000,
            things: Vec::new(),
            cells: vec![Vec::new(); cells],
        };
        for track in scene.tracks.iter().filter(|track| !track.lit) {
            let half = ((track.width + 1) / 2).max(size * LINE / 1_000);
            for stroke in &track.strokes {
                room.stroke(stroke, half);
            }
        }
        for station in &scene.stations {
            let half = ring(station, size);
            let stops: Vec<Point> = station.stops.iter().map(|stop| stop.at).collect();
            room.stroke(&stops, half);
            for at in stops {
                room.take(Area {
                    x: at.x - half,
                    y: at.y - half,
                    width: 2 * half,
                    height: 2 * half,
                });
            }
            room.stroke(&station.leader, 1);
        }
        for column in &scene.columns {
            if let Some(x) = column.gate_x {
                room.take(Area {
                    x: x - GATE,
                    y: 0,
                    width: 2 * GATE,
                    height: scene.height,
                });
            }
            // Where stages are named nothing else is.
            room.take(column.label.area);
        }
        room
    }

    fn stroke(&mut self, points: &[Point], half: i32) {
        for pair in points.windows(2) {
            let (a, b) = (pair[0].min(pair[1]), pair[0].max(pair[1]));
            let area = Area {
                x: a.x - half,
                y: a.y.min(b.y) - half,
                width: b.x - a.x + 2 * half,
                height: (b.y - a.y).abs() + 2 * half,
            };
            self.add(Thing::Piece(a, b, half), area);
        }
    }

    /// Takes a box.
    pub(crate) fn take(&mut self, area: Area) {
        self.add(Thing::Whole(area), area);
    }

    fn add(&mut self, thing: Thing, area: Area) {
        let at = self.things.len();
        self.things.push(thing);
        for cell in self.cells_of(area) {
            if let Some(held) = self.cells.get_mut(cell) {
                held.push(at);
            }
        }
    }

    fn cells_of(&self, area: Area) -> impl Iterator<Item = usize> + use<> {
        let (across, last) = (self.across, self.high / CELL);
        let column = move |x: i32| (x / CELL).clamp(0, across - 1);
        let row = move |y: i32| (y / CELL).clamp(0, last);
        let columns = column(area.x)..=column(area.x + area.width);
        (row(area.y)..=row(area.y + area.height)).flat_map(move |row| {
            columns
                .clone()
                .map(move |column| usize::try_from(row * across + column).unwrap_or_default())
        })
    }

    /// Whether a name may stand in a box: inside the picture, and on nothing.
    pub(crate) fn free(&self, area: Area) -> bool {
        let air = self.air;
        let wide = Area {
            x: area.x - air,
            y: area.y - air,
            width: area.width + 2 * air,
            height: area.height + 2 * air,
        };
        let inside = wide.x >= 0
            && wide.y >= 0
            && wide.x + wide.width <= self.wide
            && wide.y + wide.height <= self.high;
        inside
            && self.cells_of(wide).all(|cell| {
                let held = self.cells.get(cell).into_iter().flatten();
                held.into_iter().all(|at| !touches(self.things[*at], wide))
            })
    }
}

fn touches(thing: Thing, area: Area) -> bool {
    match thing {
        Thing::Whole(other) => {
            area.x < other.x + other.width
                && other.x < area.x + area.width
                && area.y < other.y + other.height
                && other.y < area.y + area.height
        }
        Thing::Piece(a, b, half) => enters(
            (a, b),
            Area {
                x: area.x - half,
                y: area.y - half,
                width: area.width + 2 * half,
                height: area.height + 2 * half,
            },
        ),
    }
}

/// Whether a piece runs through the inside of a box: clipped to the box's width, does its height
/// meet the box's. Exact in whole numbers, for the pieces are octilinear.
pub(crate) fn enters((a, b): (Point, Point), area: Area) -> bool {
    let (left, right) = (area.x, area.x + area.width);
    let (top, bottom) = (area.y, area.y + area.height);
    if a.x == b.x {
        let (low, high) = (a.y.min(b.y), a.y.max(b.y));
        return left < a.x && a.x < right && low < bottom && high > top;
    }
    let (from, to) = (a.x.max(left), b.x.min(right));
    if from >= to {
        return false;
    }
    let slope = (b.y - a.y).signum();
    let y = |x: i32| {
        if slope == 0 {
            a.y
        } else {
            a.y + slope * (x - a.x)
        }
    };
    let (low, high) = (y(from).min(y(to)), y(from).max(y(to)));
    low < bottom && high > top && (slope != 0 || low > top)
}
