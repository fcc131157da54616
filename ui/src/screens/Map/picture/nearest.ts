import type { Point, Scene } from "../scene";

/** What a finger means: a station within reach, else a link; none: the ground. */
export type Meant = { kind: "station" | "link"; id: string } | null;

/** How near a touch must be, in pixels: half of a target of 48. */
const REACH = 24;
/** A link is thin, but long: it gives way to stations. */
const REACH_LINK = 14;

/** The nearest thing to a point of the scene. Stations win over links that pass them. */
export function meantAt(scene: Scene, point: Point, k: number): Meant {
  let best: { id: string; far: number } | null = null;
  for (const { id, at, stops } of scene.stations) {
    const heights = [at.y, ...stops.map((stop) => stop.at.y)];
    const [top, bottom] = [Math.min(...heights), Math.max(...heights)];
    const far = toSegment(point, { x: at.x, y: top }, { x: at.x, y: bottom });
    if (far * k <= REACH && (!best || far < best.far)) best = { id, far };
  }
  if (best) return { kind: "station", id: best.id };
  for (const { id, points } of scene.links) {
    for (const [place, start] of points.entries()) {
      const end = points[place + 1];
      if (!end) continue;
      const far = toSegment(point, start, end);
      if (far * k <= REACH_LINK && (!best || far < best.far)) best = { id, far };
    }
  }
  return best ? { kind: "link", id: best.id } : null;
}

/** How far a point is from a straight piece. */
function toSegment(point: Point, start: Point, end: Point): number {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((point.x - start.x) * dx + (point.y - start.y) * dy) / length;
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(point.x - start.x - share * dx, point.y - start.y - share * dy);
}
