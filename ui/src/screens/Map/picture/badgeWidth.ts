/** Narrower than this, in units of the scene, and a badge has others close by. */
const SMALL = 40;
/** In pixels: two letters that can be read. */
const READABLE = 26;

/** How wide a badge is drawn. Where lines run close it stays small: grown, badges would overlap. */
export function badgeWidth(width: number, k: number, text: number): number {
  return width < SMALL ? width : Math.max(width, (READABLE * text) / k);
}
