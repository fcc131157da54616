/** Where the stages' names stand above the map. Pure. */
import { type Size, toFrame, type View } from "../frame/viewport";
import type { Scene } from "../scene";
import { spanOf } from "./Ground";

export type Span = { left: number; width: number };

/** Rows for names: where columns are narrow their names stand one under the other. */
export const ROWS = 2;
const AIR = 8;

/** What is in sight of a column, in pixels of the frame. */
export function spanAt(scene: Scene, place: number, view: View, size: Size): Span {
  const column = spanOf(scene, place);
  const from = toFrame({ x: column.x, y: 0 }, view, size).x;
  const to = toFrame({ x: column.x + column.width, y: 0 }, view, size).x;
  const left = Math.min(size.width, Math.max(0, from));
  return {
    left: Math.round(left),
    width: Math.max(0, Math.round(Math.min(size.width, to) - left)),
  };
}

/** Where a name stands; with a width, broken into lines over all rows. */
export type Placed = { left: number; row: number; width?: number };

/** How wide a name is, and its longest word. */
export type Width = { whole: number; word: number };

/**
 * Each name at its column's left, in the first row with room; at the right edge it moves in. Where
 * it would reach beyond its column it is broken between words; where a neighbour is in the way it
 * moves a little to the right. None is cut: one for which there is no room is left out, and so is
 * one whose column is out of sight.
 */
export function placeNames(
  spans: readonly Span[],
  widths: readonly Width[],
  room: number,
): (Placed | null)[] {
  const ends = Array.from({ length: ROWS }, () => -AIR);
  return spans.map(({ left, width: seen }, place) => {
    const { whole, word } = widths[place] ?? { whole: 0, word: 0 };
    if (seen < AIR) return null;
    const narrow = Math.max(word, Math.min(whole - 1, seen));
    const shapes = [
      ...ends.map((end, row) => ({ row, end, width: whole, broken: false })),
      { row: 0, end: Math.max(...ends), width: narrow, broken: true },
    ]
      .filter(({ broken }) => !broken || word < whole)
      .map((shape) => {
        const own = Math.max(0, Math.min(left, room - shape.width));
        const at = Math.max(own, shape.end + AIR);
        // Beyond its column it may be taken for the next one's; off its place it looks astray.
        const beyond = Math.max(0, at + shape.width - left - seen);
        return { ...shape, at, cost: 2 * (at - own) + beyond + (shape.broken ? AIR : 0) };
      })
      .filter(({ at, width }) => at + width <= room && at < Math.max(left + seen, 1))
      .sort((one, other) => one.cost - other.cost);
    const [best] = shapes;
    if (!best) return null;
    const { at, row, width, broken } = best;
    if (!broken) {
      ends[row] = at + width;
      return { left: at, row };
    }
    ends.fill(at + width);
    return { left: at, row, width };
  });
}
