import type { Level } from "../scene";

/** The size of the smallest names in units of the scene. */
export const TYPE = 12;
/** Below this many pixels a name is not read but guessed. */
const LEGIBLE = 11;
const ORDER: readonly Level[] = ["far", "middle", "near"];

/**
 * How much the picture says at a scale. Far: lines and where they meet. Middle: the main stations
 * too. Near: every station, and what each link asks. `text` is the person's own text size, 1 to 2.
 */
export function levelOf(k: number, text: number): Level {
  const size = (TYPE * k) / text;
  if (size >= LEGIBLE) return "near";
  return size >= LEGIBLE * 0.55 ? "middle" : "far";
}

/** Whether something drawn from one level on is drawn at another. */
export function shows(from: Level, at: Level): boolean {
  return ORDER.indexOf(from) <= ORDER.indexOf(at);
}
