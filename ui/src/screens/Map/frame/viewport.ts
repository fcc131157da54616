/**
 * What part of the map is in sight. Pure: a view is the scene's point in the middle of the frame
 * and how many pixels a unit of the scene takes.
 */
export type View = { x: number; y: number; k: number };
export type Size = { width: number; height: number };
export type Box = { x: number; y: number; width: number; height: number };

/** Beyond this a letter of the map is as large as a title: closer tells nothing more. */
export const CLOSEST = 4;
/** How much farther than "all of it" a person can go. */
const FARTHEST = 0.8;
/** A press of a button or key. */
export const STEP_ZOOM = 1.5;
export const STEP_PAN = 0.4;
/** Around what is in sight, as a share of the frame, drawn as well: a drag finds it there. */
export const DRAWN_AROUND = 0.2;

/** All of a box, with a little air around it. */
export function fit(box: Box, frame: Size, air = 12): View {
  const room = (length: number) => Math.max(1, length - 2 * air);
  const k = Math.min(
    room(frame.width) / Math.max(1, box.width),
    room(frame.height) / Math.max(1, box.height),
    CLOSEST,
  );
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, k };
}

/** Whether all of the map is in sight, so that there is nothing farther to go to. */
export function isWhole(view: View, box: Box, frame: Size): boolean {
  return view.k <= fit(box, frame).k * 1.01;
}

/** The nearest view that still shows some of the map at a sensible size. */
export function clamp(view: View, box: Box, frame: Size): View {
  const least = Math.min(fit(box, frame).k * FARTHEST, CLOSEST);
  const within = (value: number, from: number, to: number) => Math.min(to, Math.max(from, value));
  return {
    x: within(view.x, box.x, box.x + box.width),
    y: within(view.y, box.y, box.y + box.height),
    k: within(view.k, least, CLOSEST),
  };
}

/** Closer (more than 1) or farther, the middle stays where it is. */
export function zoomBy(view: View, factor: number): View {
  return { ...view, k: view.k * factor };
}

/** As far as a share of the frame: right and down are positive. */
export function panBy(view: View, across: number, down: number, frame: Size): View {
  return {
    ...view,
    x: view.x + (across * frame.width) / view.k,
    y: view.y + (down * frame.height) / view.k,
  };
}

/** Where a point of the scene stands in the frame, in pixels. */
export function toFrame(point: { x: number; y: number }, view: View, frame: Size) {
  return {
    x: (point.x - view.x) * view.k + frame.width / 2,
    y: (point.y - view.y) * view.k + frame.height / 2,
  };
}

/** Which point of the scene stands at a place of the frame. */
export function toScene(place: { x: number; y: number }, view: View, frame: Size) {
  return {
    x: (place.x - frame.width / 2) / view.k + view.x,
    y: (place.y - frame.height / 2) / view.k + view.y,
  };
}

/** What is in sight, in units of the scene, with a share of the frame more on each side. */
export function inSight(view: View, frame: Size, around = 0): Box {
  const width = (frame.width / view.k) * (1 + 2 * around);
  const height = (frame.height / view.k) * (1 + 2 * around);
  return { x: view.x - width / 2, y: view.y - height / 2, width, height };
}

/** Whether two boxes share a point. */
export function touch(one: Box, other: Box): boolean {
  return (
    one.x <= other.x + other.width &&
    other.x <= one.x + one.width &&
    one.y <= other.y + other.height &&
    other.y <= one.y + one.height
  );
}

/** Whether what was drawn fills the frame, so that nothing beneath it can be seen. */
export function covers(drawn: Box, view: View, frame: Size): boolean {
  const seen = inSight(view, frame);
  return (
    drawn.x <= seen.x &&
    drawn.y <= seen.y &&
    drawn.x + drawn.width >= seen.x + seen.width &&
    drawn.y + drawn.height >= seen.y + seen.height
  );
}

/** Moves what was drawn for one view to where another has it, as CSS: the picture is not touched. */
export function moved(drawn: Box, view: View, frame: Size, drawnAt: number): string {
  const corner = toFrame(drawn, view, frame);
  const scale = view.k / drawnAt;
  return `translate(${round(corner.x)}px, ${round(corner.y)}px) scale(${round(scale, 5)})`;
}

/** The view so that a point is in sight, moved no farther than need be. */
export function reveal(view: View, point: { x: number; y: number }, frame: Size, air = 96): View {
  const at = toFrame(point, view, frame);
  const side = (value: number, length: number) => {
    const edge = Math.min(air, length / 3);
    if (value < edge) return value - edge;
    return value > length - edge ? value - (length - edge) : 0;
  };
  const across = side(at.x, frame.width) / view.k;
  const down = side(at.y, frame.height) / view.k;
  return across === 0 && down === 0 ? view : { ...view, x: view.x + across, y: view.y + down };
}

/** On the way from one view to another: 0 is the first, 1 the other. */
export function between(one: View, other: View, share: number): View {
  const k = one.k * (other.k / one.k) ** share;
  // In step with the zoom, so that the way looks straight.
  const along = other.k === one.k ? share : (1 / one.k - 1 / k) / (1 / one.k - 1 / other.k);
  return {
    x: one.x + (other.x - one.x) * along,
    y: one.y + (other.y - one.y) * along,
    k,
  };
}

/** Whether two views show the same to a person's eye. */
export function same(one: View, other: View): boolean {
  const near = Math.abs(one.k / other.k - 1) < 0.001;
  const apart = Math.max(Math.abs(one.x - other.x), Math.abs(one.y - other.y)) * one.k;
  return near && apart < 0.5;
}

/** A view in an address: "412.80.1.25" would be ambiguous, so "412,80,1.25". */
export function writeView(view: View): string {
  return [round(view.x, 0), round(view.y, 0), round(view.k, 3)].join(",");
}

/** The view of an address; none where it cannot be read. */
export function readView(text: string | null): View | null {
  const numbers = (text ?? "").split(",").map(Number);
  const [x = Number.NaN, y = Number.NaN, k = Number.NaN] = numbers;
  const fine = numbers.length === 3 && [x, y, k].every(Number.isFinite) && k > 0;
  return fine ? { x, y, k } : null;
}

function round(value: number, places = 2): number {
  const scale = 10 ** places;
  return Math.round(value * scale) / scale;
}
