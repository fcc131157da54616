/** Who a support worker is, as the address holds it. Pure. */
export type SupportState = {
  profession: string | null;
  band: Band | null;
  /** The role that is nearest to their job. */
  role: string | null;
};

export const BANDS = ["2", "3", "4"] as const;
export type Band = (typeof BANDS)[number];

/** Reads an address's query. What it cannot read it leaves out: an address is never an error. */
export function parse(query: string): SupportState {
  const values = new URLSearchParams(query);
  return {
    profession: values.get("profession") || null,
    band: BANDS.find((band) => band === values.get("band")) ?? null,
    role: values.get("role") || null,
  };
}

/** Writes the query: only what is said, always in the same order. */
export function write({ profession, band, role }: SupportState): string {
  const values = new URLSearchParams();
  if (profession) values.set("profession", profession);
  if (band) values.set("band", band);
  if (role) values.set("role", role);
  return values.toString();
}

/** The address of a state. */
export function address(state: SupportState): string {
  const query = write(state);
  return query ? `#/support?${query}` : "#/support";
}
