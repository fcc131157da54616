import type { ReactNode } from "react";
import type { Evidence } from "../../client";

/** One thing that a cell says, and who says so. */
export type CellEntry = { text: string; evidence?: Evidence };

/** What a row says of one column. */
export type CompareCell = {
  entries: CellEntry[];
  /** Where nothing is known: whom to ask, as a sentence. It stands in for the entries. */
  missing?: string;
  /** How many more there are than are shown, and where all of them stand. */
  more?: { count: number; to: string };
  /** What is drawn rather than said. It stands above the entries. */
  drawn?: ReactNode;
};

export type CompareRow = { id: string; name: string; cells: CompareCell[] };

export type Arranged = { yours: CompareRow[]; differs: CompareRow[]; same: CompareRow[] };

/** A person's own rows first, in the order pinned; then what differs; then what is the same. */
export function arrange(rows: readonly CompareRow[], pinned: readonly string[]): Arranged {
  const yours = pinned.flatMap((id) => rows.find((row) => row.id === id) ?? []);
  const others = rows.filter((row) => !yours.includes(row));
  return {
    yours,
    differs: others.filter(differs),
    same: others.filter((row) => !differs(row)),
  };
}

/** Whether the columns say different things; who says so and how it is drawn do not count. */
function differs({ cells }: CompareRow): boolean {
  const said = cells.map(({ entries, missing }) =>
    JSON.stringify(entries.length > 0 ? entries.map(({ text }) => text) : (missing ?? "")),
  );
  return new Set(said).size > 1;
}
