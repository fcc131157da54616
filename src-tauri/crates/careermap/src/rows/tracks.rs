//! The strokes between stations: links that share ground share a stroke.

use super::draw::Plan;
use crate::path;
use crate::scene::{LinkKind, Point, Track};
use std::collections::BTreeSet;

/// How thick a track is.
const WIDTH: i32 = 5;
/// How far a stroke runs on after it joined another.
const JOIN: i32 = 20;

/// Where a way changes rows for a source: the upright track in the gutter right of the source.
fn upright(plan: &Plan<'_>, way: usize, source: usize) -> Option<i32> {
    let gutter = plan.columns.of_node[source] + 1;
    let laid = &plan.gutters.get(gutter)?.laid;
    let laid = laid.iter().find(|laid| laid.way == way)?;
    Some(plan.grid.track(gutter, laid.track))
}

/// The corners of a way from one of its sources to its station.
pub(super) fn way(plan: &Plan<'_>, way: usize, source: usize) -> Vec<Point> {
    let node = plan.ways.ways[way].right;
    let end = plan
        .grid
        .at(plan.columns.of_node[node], plan.slots.row(plan.ways, way));
    let start = plan.at(source);
    match upright(plan, way, source) {
        Some(x) if start.y != end.y => {
            vec![start, Point { x, y: start.y }, Point { x, y: end.y }, end]
        }
        _ => vec![start, end],
    }
}

/// All strokes: starting points' own first, then the lines', what is lit last.
pub(super) fn tracks(plan: &Plan<'_>) -> Vec<Track> {
    let mut tracks = Vec::new();
    for (at, each) in plan.ways.ways.iter().enumerate() {
        let joins = || each.joins.iter().map(|join| &plan.ways.joins[*join]);
        let kinds: BTreeSet<LinkKind> = joins().map(|join| join.kind).collect();
        for kind in kinds {
            let sources: BTreeSet<usize> = joins()
                .filter(|join| join.kind == kind)
                .map(|join| join.left)
                .collect();
            let strokes = strokes(plan, at, &sources.into_iter().collect::<Vec<_>>());
            tracks.push(Track {
                line: plan.colour(each.right),
                kind,
                path: strokes.iter().map(|stroke| path::rounded(stroke)).collect(),
                strokes,
                width: WIDTH,
                level: plan.level(each.right),
                lit: false,
            });
        }
    }
    tracks.extend(lit(plan));
    tracks.sort_by_key(|track| (track.lit, !track.line.is_empty()));
    tracks
}

/// The strokes of one way from some of its sources: the longest whole, the others up to where
/// they join it.
fn strokes(plan: &Plan<'_>, at: usize, sources: &[usize]) -> Vec<Vec<Point>> {
    let mut whole: Vec<Vec<Point>> = sources
        .iter()
        .map(|source| path::tidy(&way(plan, at, *source)))
        .collect();
    // The leftmost joins the row first; of those in a gutter the farthest up or down.
    whole.sort_by_key(|points| {
        let (start, end) = (points[0], points[points.len() - 1]);
        let joins = points.get(1).map_or(end.x, |corner| corner.x);
        (joins, -(start.y - end.y).abs())
    });
    let mut drawn: Vec<(i32, bool)> = Vec::new();
    let mut out: Vec<Vec<Point>> = Vec::new();
    for points in whole {
        let [start, a, b, end] = points[..] else {
            out.push(points);
            continue;
        };
        let below = start.y > end.y;
        let stroke = if drawn.contains(&(a.x, below)) {
            let turn = if below { -JOIN } else { JOIN };
            vec![
                start,
                a,
                Point {
                    x: a.x,
                    y: a.y + turn,
                },
            ]
        } else if out.is_empty() {
            vec![start, a, b, end]
        } else {
            vec![
                start,
                a,
                b,
                Point {
                    x: (b.x + JOIN).min(end.x),
                    y: b.y,
                },
            ]
        };
        drawn.push((a.x, below));
        out.push(stroke);
    }
    out
}

/// A stroke for each link of the plan that is lit.
fn lit<'a>(plan: &'a Plan<'_>) -> impl Iterator<Item = Track> + 'a {
    let ways = plan.ways.ways.iter().enumerate();
    ways.flat_map(move |(at, each)| {
        let joins = each.joins.iter().map(|join| &plan.ways.joins[*join]);
        joins.filter_map(move |join| {
            let lit = plan.picked.lit.iter().any(|piece| {
                join.routes.contains(&piece.route)
                    && plan.position(join.from()) == piece.from
                    && plan.position(join.to()) == piece.to
            });
            lit.then(|| {
                let points = path::tidy(&way(plan, at, join.left));
                Track {
                    line: plan.colour(each.right),
                    kind: join.kind,
                    path: path::rounded(&points),
                    strokes: vec![points],
                    width: WIDTH + 3,
                    level: crate::scene::Level::Far,
                    lit: true,
                }
            })
        })
    })
}
