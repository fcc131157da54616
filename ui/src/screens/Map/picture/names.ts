import { type Box, touch } from "../frame/viewport";
import type { Label, Lettering, Level, Point, Scene, Station } from "../scene";

/** The least size of a name in pixels. */
const READABLE = 11.5;

/** A name, and where it stands. */
export type StationName = { station: Station; label: Label };
export type LineName = { line: string; label: Label };
export type Names = { stations: StationName[]; lines: LineName[]; badge: number };

/** Of the engine's letterings the smallest that can be read at a scale. */
export function letteringAt(scene: Scene, k: number, text: number): Lettering | null {
  return scene.letterings.find(({ size }) => size * k >= READABLE * text) ?? null;
}

/**
 * How near the map must be for the names of most lines, or of some stations, to be read.
 */
export function telling(scene: Scene, text: number): number {
  const enough = scene.letterings.filter(({ lines, stations }) =>
    scene.lines.some(({ labels }) => labels.length > 0)
      ? 2 * lines.length >= 3 * scene.lines.length
      : stations.length >= scene.stations.length / 3,
  );
  const largest = enough.at(-1);
  return largest ? (READABLE * text) / largest.size : 0;
}

/**
 * The names to draw at a scale. Near, all of them, where the layout has them. Farther off the
 * engine has said which have room in type that can be read. What is lit is named too, wherever a
 * place beside it is free, before what is not.
 */
export function namesAt(
  scene: Scene,
  level: Level,
  k: number,
  text: number,
  lit: ReadonlySet<string> | null,
): Names {
  if (level === "near") {
    return {
      stations: scene.stations.map((station) => ({ station, label: station.label })),
      lines: scene.lines.flatMap(({ id, labels }) => labels.map((label) => ({ line: id, label }))),
      badge: 0,
    };
  }
  const lettering = letteringAt(scene, k, text);
  const byId = new Map(scene.stations.map((station) => [station.id, station]));
  const set = (lettering?.stations ?? []).flatMap(({ of, label }) => {
    const station = byId.get(of);
    return station ? [{ station, label }] : [];
  });
  const lines = (lettering?.lines ?? []).map(({ of, label }) => ({ line: of, label }));
  const badge = (lettering ?? scene.letterings.at(-1))?.badge ?? 0;
  return {
    stations: lit ? withLit(scene, set, lines, (READABLE * text) / k, lit) : set,
    lines,
    badge,
  };
}

/** First what is lit, with a name of its own where the engine found no room for all. */
function withLit(
  scene: Scene,
  set: StationName[],
  lines: LineName[],
  size: number,
  lit: ReadonlySet<string>,
): StationName[] {
  const names = set.filter(({ station }) => lit.has(station.id));
  const taken = [...names, ...lines].map(({ label }) => label.area as Box);
  const free = (box: Box) => !taken.some((other) => touch(box, other));
  const bare = scene.stations.filter(
    ({ id }) => lit.has(id) && !names.some(({ station }) => station.id === id),
  );
  const strokes = bare.length > 0 ? strokesOf(scene) : [];
  for (const station of bare) {
    const label = placesOf(station, size).find(
      ({ area }) =>
        inside(area, scene) && free(area) && !strokes.some((stroke) => crosses(stroke, area)),
    );
    if (!label) continue;
    taken.push(label.area);
    names.push({ station, label });
  }
  const others = set.filter(({ station, label }) => !lit.has(station.id) && free(label.area));
  return [...names, ...others];
}

function inside({ x, y, width, height }: Box, scene: Scene): boolean {
  return x >= 0 && y >= 0 && x + width <= scene.width && y + height <= scene.height;
}

/** A station's own name, grown, on either side of it, below and above. */
function placesOf(station: Station, size: number): Label[] {
  const { at, label } = station;
  const grown = Math.max(1, size / label.size);
  const across = [1, -1];
  return across.flatMap((x) => [1, -1].map((y) => scaled(label, at, grown, x, y)));
}

const OTHER_SIDE = { start: "end", middle: "middle", end: "start" } as const;

/** A label grown around a point, on its other side where `x` or `y` is -1. */
function scaled(label: Label, at: Point, grown: number, x: number, y: number): Label {
  const { area } = label;
  const left = (area.x - at.x) * grown;
  const top = (area.y - at.y) * grown;
  const [width, height] = [area.width * grown, area.height * grown];
  const corner = {
    x: at.x + (x > 0 ? left : -left - width),
    y: at.y + (y > 0 ? top : -top - height),
  };
  return {
    ...label,
    size: label.size * grown,
    anchor: x > 0 ? label.anchor : OTHER_SIDE[label.anchor],
    area: { ...corner, width, height },
    lines: label.lines.map((line) => ({
      ...line,
      x: at.x + (line.x - at.x) * grown * x,
      y: corner.y + (line.y - area.y) * grown,
    })),
  };
}

type Piece = [Point, Point];

function strokesOf(scene: Scene): Piece[] {
  const tracks = scene.tracks.flatMap(({ strokes }) => strokes);
  const bars = scene.stations.map(({ stops }) => stops.map(({ at }) => at));
  const pieces = [...tracks, ...bars].flatMap((points) =>
    points.slice(1).map((point, place) => [points[place] as Point, point] as Piece),
  );
  return pieces;
}

/** Whether an octilinear piece runs through a box. */
export function crosses([a, b]: Piece, box: Box): boolean {
  const [left, right] = [Math.min(a.x, b.x), Math.max(a.x, b.x)];
  const [from, to] = [Math.max(left, box.x), Math.min(right, box.x + box.width)];
  if (from > to) return false;
  const slope = a.x === b.x ? 0 : (b.y - a.y) / (b.x - a.x);
  const heights = a.x === b.x ? [a.y, b.y] : [a.y + slope * (from - a.x), a.y + slope * (to - a.x)];
  return Math.min(...heights) < box.y + box.height && Math.max(...heights) > box.y;
}
