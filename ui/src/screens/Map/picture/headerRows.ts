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

/**
 * Each name at its column's left, in the first row with room; at the right edge it moves in. None
 * is cut: one for which there is no room is left out, and so is one whose column is out of sight.
 */
export function placeNames(
  spans: readonly Span[],
  widths: readonly number[],
  room: number,
): ({ left: number; row: number } | null)[] {
  const ends = Array.from({ length: ROWS }, () => 0);
  return spans.map(({ left, width: seen }, place) => {
    const width = widths[place] ?? 0;
    if (seen < AIR) return null;
    const start = Math.max(0, Math.min(left, room - width));
    const row = ends.findIndex((end) => end <= start);
    if (row < 0 || width > room) return null;
    ends[row] = start + width;
    return { left: start, row };
  });
}
