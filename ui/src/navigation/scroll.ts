/**
 * Remembers how far down each visited address was, so that "back" returns to the line that was
 * read. A step forward is new and starts at the top.
 */
const heights = new Map<number, number>();
let next = 1;
let returned = false;

/** Whether the address we now stand at was visited before, by its mark in the history. */
function visit(): number | null {
  const state: unknown = window.history.state;
  if (typeof state === "object" && state !== null && "visit" in state) return Number(state.visit);
  return null;
}

/** The window now shows a screen: at its top, or where it was left. */
export function arrive() {
  const known = visit();
  returned = known !== null && heights.has(known);
  if (known !== null && returned) {
    window.scrollTo(0, heights.get(known) ?? 0);
  } else {
    window.scrollTo(0, 0);
    window.history.replaceState({ visit: next }, "");
    heights.set(next, 0);
    next += 1;
  }
}

/** Whether the person came back to the place they see, so that nothing else should move it. */
export function cameBack(): boolean {
  return returned;
}

/** Notes how far down the window is, for when the person comes back. */
export function noteScroll() {
  const known = visit();
  if (known !== null) heights.set(known, window.scrollY);
}
