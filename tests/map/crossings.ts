/** How often the strokes of a drawing cross, and the plain layered layout that the map is held against. */

import Elk from "elkjs/lib/elk.bundled.js";
import type { ElkExtendedEdge } from "elkjs/lib/elk-api";

export type Point = { x: number; y: number };
export type Graph = {
  stations: { id: string; column: string }[];
  links: { id: string; from: string; to: string }[];
};

const side = (a: Point, b: Point, c: Point) =>
  (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

/** Where the insides of two pieces cross; undefined where they only touch or share ground. */
function crossing([a, b]: [Point, Point], [c, d]: [Point, Point]): Point | undefined {
  const [s1, s2] = [side(a, b, c), side(a, b, d)];
  const [s3, s4] = [side(c, d, a), side(c, d, b)];
  if (!(s1 * s2 < 0 && s3 * s4 < 0)) return undefined;
  const along = s1 / (s1 - s2);
  return { x: c.x + along * (d.x - c.x), y: c.y + along * (d.y - c.y) };
}

/** Places where strokes cross. Many that cross in one place, as in a bundle, count once. */
export function crossings(strokes: Point[][]): number {
  const pieces = strokes.flatMap((points, stroke) =>
    points.slice(1).map((point, at) => ({ stroke, ends: [points[at], point] as [Point, Point] })),
  );
  const places = new Set<string>();
  pieces.forEach((one, at) => {
    for (const other of pieces.slice(at + 1)) {
      const place = one.stroke === other.stroke ? undefined : crossing(one.ends, other.ends);
      if (place) places.add(`${Math.round(place.x)},${Math.round(place.y)}`);
    }
  });
  return places.size;
}

/**
 * What the map draws of a graph: each link, and where a link is one route to the gate with a row of
 * its own, that row as a node between, just left of the gate.
 */
function drawn(graph: Graph) {
  const stations = new Map(graph.stations.map(({ id, column }) => [id, { column, before: 0 }]));
  const edges = new Map<string, { from: string; to: string }>();
  const join = (from: string, to: string) => edges.set(`${from}>${to}`, { from, to });
  for (const { id, from, to } of graph.links) {
    const [, , route, kind] = id.split(">");
    if (!kind) {
      join(from, to);
      continue;
    }
    const row = `${route}>${to}`;
    stations.set(row, { column: stations.get(to)?.column ?? "", before: 1 });
    join(from, row);
    join(row, to);
  }
  return { stations, edges };
}

/**
 * The same stations and links laid out by elkjs, in the same columns, an edge a link. Its
 * `mergeEdges` is left off: it lays links of different stations on one stroke, so that nobody can
 * see who leads where, which the map never does.
 */
export async function layered(graph: Graph, columns: string[], routing: "ORTHOGONAL" | "POLYLINE") {
  const { stations, edges } = drawn(graph);
  const laid = await new Elk().layout({
    id: "map",
    layoutOptions: {
      "elk.algorithm": "layered",
      "elk.direction": "RIGHT",
      "elk.edgeRouting": routing,
      "elk.partitioning.activate": "true",
      "elk.layered.thoroughness": "20",
    },
    children: [...stations].map(([id, { column, before }]) => ({
      id,
      width: 120,
      height: 30,
      layoutOptions: { "elk.partitioning.partition": `${2 * columns.indexOf(column) - before}` },
    })),
    edges: [...edges].map(([id, link]) => ({ id, sources: [link.from], targets: [link.to] })),
  });
  const laidEdges: ElkExtendedEdge[] = laid.edges ?? [];
  return laidEdges.flatMap((edge) =>
    (edge.sections ?? []).map((part) => [
      part.startPoint,
      ...(part.bendPoints ?? []),
      part.endPoint,
    ]),
  );
}
