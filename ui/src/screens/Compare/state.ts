/** What is compared and which rows matter, as the address holds it. Pure. */
export type CompareKind = "profession" | "role" | "route" | "plan";

export type CompareState = {
  kind: CompareKind;
  /** What is compared, in the order chosen; four at most. */
  ids: string[];
  /** Rows that matter to the person, in the order pinned. */
  pinned: string[];
};

export const MOST_COMPARED = 4;
export const KINDS: readonly CompareKind[] = ["profession", "role", "route", "plan"];

/** Reads an address's query. What it cannot read it leaves out: an address is never an error. */
export function parse(query: string): CompareState {
  const values = new URLSearchParams(query);
  const all = (name: string) => [...new Set((values.get(name) ?? "").split(",").filter(Boolean))];
  return {
    kind: KINDS.find((kind) => kind === values.get("kind")) ?? "profession",
    ids: all("ids").slice(0, MOST_COMPARED),
    pinned: all("pin"),
  };
}

/** Writes the query: only what is said, always in the same order. */
export function write({ kind, ids, pinned }: CompareState): string {
  const values = [
    ["kind", kind],
    ["ids", ids.map(encodeURIComponent).join(",")],
    ["pin", pinned.map(encodeURIComponent).join(",")],
  ].filter(([, value]) => value);
  return values.map(([name, value]) => `${name}=${value}`).join("&");
}

/** The address of a state. */
export function address(state: CompareState): string {
  return `#/compare?${write(state)}`;
}

/** Adds a thing, where there is room, or takes it out. */
export function choose(state: CompareState, id: string): CompareState {
  if (state.ids.includes(id)) return { ...state, ids: state.ids.filter((one) => one !== id) };
  return state.ids.length < MOST_COMPARED ? { ...state, ids: [...state.ids, id] } : state;
}

/** Pins a row, or lets it go. */
export function pin(state: CompareState, row: string): CompareState {
  const pinned = state.pinned.includes(row)
    ? state.pinned.filter((one) => one !== row)
    : [...state.pinned, row];
  return { ...state, pinned };
}
