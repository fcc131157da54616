/** The picture on Home: three lines that leave one station and each stop at a door. Pure. */
export type Point = { x: number; y: number };

const BEND = 18;
const APART = 15;
/** The text size at which these are right: lines grow with the text. */
const USUAL = 16;

/** Points joined by straight lines, the corners rounded. */
export function rounded(points: readonly Point[], bend = BEND): string {
  return points
    .map((point, place) => {
      const before = points[place - 1];
      const after = points[place + 1];
      if (!before) return `M${say(point)}`;
      if (!after) return `L${say(point)}`;
      return `L${say(towards(point, before, bend))}Q${say(point)} ${say(towards(point, after, bend))}`;
    })
    .join("");
}

function towards(from: Point, to: Point, most: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length === 0) return from;
  const share = Math.min(most, length / 2) / length;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

function say({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}

/** How far a line's own lane lies from the middle of the bundle. */
export function lane(place: number, lines: number, text = USUAL): number {
  return ((place - (lines - 1) / 2) * APART * text) / USUAL;
}

/**
 * Side by side: each line leaves in its own lane, climbs or falls at 45 degrees where the room
 * allows, and comes in level at its door.
 */
export function across(here: Point, doors: readonly Point[], text = USUAL): string[] {
  return doors.map((door, place) => {
    const own = here.y + lane(place, doors.length, text);
    // A step too small for two bends would look like a slip of the pen: the line runs straight.
    const level = Math.abs(door.y - own) < (APART * text) / USUAL / 2 ? door.y : own;
    const start = { x: here.x, y: level };
    const rise = Math.abs(door.y - start.y);
    const room = door.x - start.x;
    const run = Math.min(rise, room * 0.7);
    const turn = start.x + (room - run) / 2;
    return rounded([start, { x: turn, y: start.y }, { x: turn + run, y: door.y }, door]);
  });
}

/** One above the other: the lines fall side by side, and each turns off at its door. */
export function down(here: Point, doors: readonly Point[], text = USUAL): string[] {
  return doors.map((door, place) => {
    const x = here.x + lane(doors.length - 1 - place, doors.length, text);
    return rounded([{ x, y: here.y }, { x, y: door.y }, door]);
  });
}
