import type { Credential } from "../../client";

export type Field = { field: string | null; rows: Credential[] };

/** Credentials by the field they are about, by name; those of no one field come last. */
export function byField(rows: readonly Credential[]): Field[] {
  const names = [...new Set(rows.map(({ field }) => field))];
  return names
    .toSorted((one, other) =>
      one === null ? 1 : other === null ? -1 : one.localeCompare(other, "en-GB"),
    )
    .map((field) => ({ field, rows: rows.filter((row) => row.field === field) }));
}
