import type { Scene } from "../scene";

/** Narrower than this, in units of the scene, and a badge has others close by. */
const SMALL = 40;
/** In pixels: two letters that can be read. */
const READABLE = 26;
/** A badge is so high, as a share of its width. */
export const BADGE_HEIGHT = 0.62;

/**
 * How wide a badge is drawn: grown so that it can be read, but never so far that badges overlap.
 * Where lines run close it stays small.
 */
export function badgeWidth(width: number, k: number, text: number, most: number): number {
  if (width < SMALL) return width;
  return Math.max(width, Math.min(most, (READABLE * text) / k));
}

/** The width up to which the large badges of a scene leave each other room. */
export function roomForBadges(scene: Scene): number {
  const large = scene.lines.flatMap(({ badges }) => badges.filter(({ width }) => width >= SMALL));
  const gaps = large.flatMap(({ at }, place) =>
    large
      .slice(place + 1)
      .filter((other) => Math.abs(other.at.x - at.x) < SMALL)
      .map((other) => Math.abs(other.at.y - at.y)),
  );
  return (Math.min(...gaps, Number.MAX_SAFE_INTEGER) * 0.95) / BADGE_HEIGHT;
}
