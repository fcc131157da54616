import type { Evidence } from "../../client";
import type { CellEntry, CompareCell, CompareRow } from "../../components/CompareTable/arrange";
import messages from "../../language/en/Compare.json";
import { sayer } from "../../language/say";

export const say = sayer(messages);

type Said = CellEntry | string | null | undefined;
type More = { to: string };

/** The most entries of a list that a cell shows; the rest stands on the thing's own page. */
const MOST_SHOWN = 4;

/** One question of a comparison, and how each thing answers it. */
export type Ask<Thing> = {
  id: string;
  name: string;
  cell: (thing: Thing) => CompareCell;
};

/** What is said, each with who says so; where nothing is, whom to ask. */
export function cell(said: readonly Said[], missing: string, more?: More): CompareCell {
  const entries = said
    .filter((one): one is CellEntry | string => one != null && one !== "")
    .map((one) => (typeof one === "string" ? { text: one } : one));
  const shown = entries.filter(
    ({ text }, place) => entries.findIndex((other) => other.text === text) === place,
  );
  const hidden = more ? shown.length - MOST_SHOWN : 0;
  return {
    entries: hidden > 0 ? shown.slice(0, MOST_SHOWN) : shown,
    missing,
    ...(more && hidden > 0 ? { more: { count: hidden, to: more.to } } : {}),
  };
}

/** A value with who says so. */
export function entry(text: string, evidence: Evidence): CellEntry {
  return { text, evidence };
}

/** Every question put to every thing; a question that none can answer and nobody asks is left out. */
export function rowsOf<Thing>(asks: readonly Ask<Thing>[], things: readonly Thing[]): CompareRow[] {
  return asks.map(({ id, name, cell: of }) => ({ id, name, cells: things.map(of) }));
}
