/** What hands do to the map, as arithmetic. Pure: views in, views out. */
import { type Size, toScene, type View } from "./viewport";

export type Place = { x: number; y: number };

/** Farther than this, in pixels, and a press is a drag and no longer a tap. */
export const SLACK = 6;

/** Closer or farther, the scene's point under a place of the frame stays there. */
export function zoomAround(view: View, place: Place, factor: number, frame: Size): View {
  const held = toScene(place, view, frame);
  return holding(held, place, view.k * factor, frame);
}

/** The view that has a point of the scene at a place of the frame. */
function holding(held: Place, place: Place, k: number, frame: Size): View {
  return {
    x: held.x - (place.x - frame.width / 2) / k,
    y: held.y - (place.y - frame.height / 2) / k,
    k,
  };
}

/**
 * Fingers went from places to other places. One drags. Two pinch: what lay between them stays
 * between them, and grows as they part. More than two are as two.
 */
export function moveFingers(
  view: View,
  before: readonly Place[],
  after: readonly Place[],
  frame: Size,
): View {
  const [from, to] = [before[0], after[0]];
  if (!from || !to) return view;
  const [from2, to2] = [before[1], after[1]];
  if (!from2 || !to2) return holding(toScene(from, view, frame), to, view.k, frame);
  const apart = Math.hypot(from2.x - from.x, from2.y - from.y);
  const factor = apart > 0 ? Math.hypot(to2.x - to.x, to2.y - to.y) / apart : 1;
  const held = toScene(middle(from, from2), view, frame);
  return holding(held, middle(to, to2), view.k * Math.max(0.05, factor), frame);
}

function middle(one: Place, other: Place): Place {
  return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
}

type Turned = Pick<WheelEvent, "deltaY" | "deltaMode" | "ctrlKey">;

/** How much closer a turn of the wheel brings the map. A pad's pinch comes as a wheel with Ctrl. */
export function wheelFactor({ deltaY, deltaMode, ctrlKey }: Turned): number {
  const pixels = [1, 25, 500][deltaMode] ?? 1;
  return 2 ** (-deltaY * pixels * 0.002 * (ctrlKey ? 8 : 1));
}
