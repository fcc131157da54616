/** Where the ruler's middle lies: in the window, and no further out than its own half. Pure. */
export function rulerAt(wanted: number, ruler: number, window: number): number {
  const half = ruler / 2;
  return Math.min(Math.max(wanted, half), Math.max(half, window - half));
}
