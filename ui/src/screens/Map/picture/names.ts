import { type Box, touch } from "../frame/viewport";
import type { Label, Level, Point, Scene, Station } from "../scene";
import { badgeWidth, roomForBadges } from "./badgeWidth";

/** The size of a name in pixels where the layout's own would be too small to read. */
const READABLE = 12.5;
/** Important names may be larger still when seen from afar. */
const LARGE = 14;

/** Names of lines, in pixels. */
const LINE_NAME = 12;

/** A name where it stands at a scale: the layout's own, or grown around its station. */
export type Name = { station: Station; grown: number; flipped: boolean };

/**
 * The names that can be read at a scale without one lying on another. Near, all of them, just where
 * the layout has them. Farther off each would shrink below reading; so names grow, and those that
 * matter most take the room: what is lit, then interchanges and main stations, then where most
 * ways meet. A map of few stations has room for all of them at any scale.
 */
export function namesAt(
  scene: Scene,
  level: Level,
  k: number,
  text: number,
  lit: ReadonlySet<string> | null,
): Name[] {
  if (level === "near")
    return scene.stations.map((station) => ({ station, grown: 1, flipped: false }));
  const rank = (station: Station) =>
    (lit?.has(station.id) ? 1000 : 0) +
    (station.level === "far" ? 200 : station.level === "middle" ? 100 : 0) +
    (station.label.bold ? 50 : 0) +
    Math.min(49, station.ways_in + station.ways_on);
  const ranked = scene.stations
    .map((station, place) => ({ station, place, rank: rank(station) }))
    .sort((one, other) => other.rank - one.rank || one.place - other.place);
  // A name may lie over a line, never over the bar of an interchange.
  const bars = scene.stations.filter(({ stops }) => stops.length > 1).map(barOf);
  const taken: Box[] = [...bars, ...lineNames(scene, k, text).map(({ box }) => box)];
  const names: Name[] = [];
  for (const { station } of ranked) {
    const wanted = (station.label.bold ? LARGE : READABLE) * text;
    const grown = Math.max(1, wanted / (station.label.size * k));
    for (const flipped of [false, true]) {
      const box = areaOf(station, grown, flipped);
      const fits = box.x >= 0 && box.x + box.width <= scene.width;
      if (!fits || taken.some((other) => touch(box, other))) continue;
      taken.push(box);
      names.push({ station, grown, flipped });
      break;
    }
  }
  return names;
}

/** A line's own name, grown so that it can be read, and the room that it takes. */
export type LineName = {
  line: string;
  label: Label;
  grown: number;
  around: Point;
  /** To the right, where the badge beside it has grown. */
  shift: number;
  box: Box;
};

/** A name that begins so near to a badge's middle stands beside that badge. */
const NEXT_TO = 100;

/** The names at the ends of the lines: from afar they are what tells one line from another. */
export function lineNames(scene: Scene, k: number, text: number): LineName[] {
  const taken: Box[] = [];
  // One that would lie on another or leave the map is left out: its badge stays.
  return allLineNames(scene, k, text).filter(({ box }) => {
    const fits = box.x + box.width <= scene.width && !taken.some((other) => touch(box, other));
    if (fits) taken.push(box);
    return fits;
  });
}

function allLineNames(scene: Scene, k: number, text: number): LineName[] {
  const most = roomForBadges(scene);
  return scene.lines.flatMap((line) =>
    line.labels.map((label) => {
      const { x, y, width, height } = label.area;
      const grown = Math.max(1, (LINE_NAME * text) / (label.size * k));
      const around = { x, y: y + height / 2 };
      const badge = line.badges.find(({ at }) => at.x < x && x - at.x < NEXT_TO);
      const left = x + (badge ? (badgeWidth(badge.width, k, text, most) - badge.width) / 2 : 0);
      const box = {
        x: left,
        y: around.y - (height * grown) / 2,
        width: width * grown,
        height: height * grown,
      };
      return { line: line.id, label, grown, around, shift: left - x, box };
    }),
  );
}

function barOf({ stops, radius }: Station): Box {
  const [xs, ys] = [stops.map(({ at }) => at.x), stops.map(({ at }) => at.y)];
  const [x, y] = [Math.min(...xs) - radius, Math.min(...ys) - radius];
  return {
    x,
    y,
    width: Math.max(...xs) + radius - x,
    height: Math.max(...ys) + radius - y,
  };
}

/** A name's box when it has grown around its station, or stands on the station's other side. */
export function areaOf({ at, label }: Station, grown: number, flipped = false): Box {
  const { x, y, width, height } = label.area;
  const left = at.x + (x - at.x) * grown;
  return {
    x: flipped ? 2 * at.x - left - width * grown : left,
    y: at.y + (y - at.y) * grown,
    width: width * grown,
    height: height * grown,
  };
}
