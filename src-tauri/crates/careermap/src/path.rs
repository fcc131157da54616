//! Octilinear ways with round bends, in whole units.

use crate::scene::Point;
use std::fmt::Write as _;

/// The radius of a bend where there is room for it.
const BEND: i32 = 14;

/// How far apart two points are along the longer of the two axes: the length of an octilinear
/// piece counted in steps.
fn steps(a: Point, b: Point) -> i32 {
    (b.x - a.x).abs().max((b.y - a.y).abs())
}

/// Which way a piece goes: each of `x` and `y` is -1, 0 or 1.
fn heading(a: Point, b: Point) -> (i32, i32) {
    ((b.x - a.x).signum(), (b.y - a.y).signum())
}

/// Leaves out points that stand still or on a straight piece.
pub(crate) fn tidy(points: &[Point]) -> Vec<Point> {
    let mut out: Vec<Point> = Vec::with_capacity(points.len());
    for &point in points {
        if out.last() == Some(&point) {
            continue;
        }
        if let [.., a, b] = out[..]
            && heading(a, b) == heading(b, point)
        {
            out.pop();
        }
        out.push(point);
    }
    out
}

/// How often a tidy way bends.
pub(crate) fn bends(points: &[Point]) -> u32 {
    u32::try_from(points.len().saturating_sub(2)).unwrap_or(u32::MAX)
}

/// Whether each piece is level, upright or at 45°.
pub(crate) fn octilinear(points: &[Point]) -> bool {
    points.windows(2).all(|pair| {
        let (dx, dy) = ((pair[1].x - pair[0].x).abs(), (pair[1].y - pair[0].y).abs());
        dx == 0 || dy == 0 || dx == dy
    })
}

/// The `d` of an SVG path along tidy points, each corner a round bend.
pub(crate) fn rounded(points: &[Point]) -> String {
    rounded_by(points, BEND)
}

/// The same with bends of a radius, where there is room for it.
pub(crate) fn rounded_by(points: &[Point], radius: i32) -> String {
    let mut d = String::new();
    let Some(first) = points.first() else {
        return d;
    };
    let _ = write!(d, "M{} {}", first.x, first.y);
    for triple in points.windows(3) {
        let (before, corner, after) = (triple[0], triple[1], triple[2]);
        let room = steps(before, corner).min(steps(corner, after)) / 2;
        let reach = radius.min(room);
        let (ax, ay) = heading(corner, before);
        let (bx, by) = heading(corner, after);
        let _ = write!(
            d,
            "L{} {}Q{} {} {} {}",
            corner.x + ax * reach,
            corner.y + ay * reach,
            corner.x,
            corner.y,
            corner.x + bx * reach,
            corner.y + by * reach
        );
    }
    if points.len() > 1
        && let Some(last) = points.last()
    {
        let _ = write!(d, "L{} {}", last.x, last.y);
    }
    d
}
