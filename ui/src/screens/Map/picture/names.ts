import { type Box, touch } from "../frame/viewport";
import type { Level, Scene, Station } from "../scene";

/** The size of a name in pixels where the layout's own would be too small to read. */
const READABLE = 12.5;
/** Important names may be larger still when seen from afar. */
const LARGE = 14;

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
  const taken: Box[] = [];
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
