/** The search box's id: screens leave the focus there while a person types. */
export const SEARCH_BOX = "search-everything";
/** What every result of a search carries, so that the arrow keys find them. */
export const HIT = "data-hit";

type Pressed = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey">;

/**
 * Whether a key calls the search box: "/" where signs mean something (outside a field, and not
 * switched off), or Ctrl+K anywhere.
 */
export function callsSearch(pressed: Pressed, signsAreText: boolean): boolean {
  if (pressed.altKey) return false;
  const control = pressed.ctrlKey || pressed.metaKey;
  if (control) return pressed.key.toLowerCase() === "k";
  return pressed.key === "/" && !signsAreText;
}

/** Whether an element takes typing, so that "/" means a slash. */
export function isField(element: Element | null): boolean {
  return (
    element?.matches("input:not([type=radio],[type=checkbox]), textarea, select") === true ||
    (element as HTMLElement | null)?.isContentEditable === true
  );
}

/** The place in the list of results to which an arrow key leads; -1 is the box itself. */
export function arrowTo(key: string, from: number, hits: number): number | null {
  if (hits === 0) return null;
  if (key === "ArrowDown") return Math.min(from + 1, hits - 1);
  if (key === "ArrowUp") return from < 0 ? null : from - 1;
  if (key === "Home" && from >= 0) return 0;
  if (key === "End" && from >= 0) return hits - 1;
  return null;
}
