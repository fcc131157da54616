import { readView, type View, writeView } from "./frame/viewport";

/**
 * Which map, how it is shown and what is lit, as the address holds it. Pure. All of it lives in the
 * hash's query, so back, forward, a copied address and the stand's reset just work.
 */
export type ShownAs = "picture" | "outline" | "table";
export type Only = "paid" | "apprenticeship" | "no-a-levels";

/** What a card is about: a station, or what leads from one to another. */
export type Card = { kind: "station"; id: string } | { kind: "link"; id: string };

export type MapState = {
  /** One profession's map; none: not only one. */
  profession: string | null;
  /** One step around this position. */
  near: string | null;
  /** From here to there. */
  from: string | null;
  to: string | null;
  /** The plan that is lit, by id; none: the first. */
  plan: string | null;
  as: ShownAs;
  /** Where the picture stands; none: all of it. */
  at: View | null;
  card: Card | null;
  /** Lines, stages and pillars that stay lit; none: all. */
  lines: string[];
  stages: string[];
  pillars: string[];
  only: Only[];
  /** Where the person stands: what can be reached from there stays lit. */
  me: string | null;
  /** Stations whose names hold these words are lit. */
  words: string;
};

export const EMPTY: MapState = {
  profession: null,
  near: null,
  from: null,
  to: null,
  plan: null,
  as: "picture",
  at: null,
  card: null,
  lines: [],
  stages: [],
  pillars: [],
  only: [],
  me: null,
  words: "",
};

export const ONLY: readonly Only[] = ["paid", "apprenticeship", "no-a-levels"];
const SHOWN_AS: readonly ShownAs[] = ["picture", "outline", "table"];

/** Which of the four maps a state asks for. */
export type Which = "all" | "profession" | "near" | "plan";

/** What is asked for first wins: a plan before a neighbourhood before a profession. */
export function which(state: MapState): Which {
  if (state.from && state.to) return "plan";
  if (state.near) return "near";
  return state.profession ? "profession" : "all";
}

/** Reads an address's query. What it cannot read it leaves out: an address is never an error. */
export function parse(query: string): MapState {
  const values = new URLSearchParams(query);
  const all = (name: string) => [...new Set(values.getAll(name).filter(Boolean))];
  const one = (name: string) => values.get(name) || null;
  return {
    profession: one("profession"),
    near: one("near"),
    from: one("from"),
    to: one("to"),
    plan: one("plan"),
    as: SHOWN_AS.find((as) => as === values.get("as")) ?? "picture",
    at: readView(values.get("at")),
    card: readCard(values.get("card")),
    lines: all("line"),
    stages: all("stage"),
    pillars: all("pillar"),
    only: ONLY.filter((only) => all("only").includes(only)),
    me: one("me"),
    words: values.get("words") ?? "",
  };
}

function readCard(text: string | null): Card | null {
  const [kind, ...rest] = (text ?? "").split(":");
  const id = rest.join(":");
  return (kind === "station" || kind === "link") && id ? { kind, id } : null;
}

/** Writes the query: only what differs from the beginning, always in the same order. */
export function write(state: MapState): string {
  const values = new URLSearchParams();
  const set = (name: string, value: string | null) => value && values.set(name, value);
  const add = (name: string, all: readonly string[]) => {
    for (const value of all) values.append(name, value);
  };
  set("profession", state.profession);
  set("near", state.near);
  set("from", state.from);
  set("to", state.to);
  set("plan", state.plan);
  if (state.as !== "picture") values.set("as", state.as);
  add("line", state.lines);
  add("stage", state.stages);
  add("pillar", state.pillars);
  add("only", state.only);
  set("me", state.me);
  set("words", state.words);
  set("card", state.card && `${state.card.kind}:${state.card.id}`);
  set("at", state.at && writeView(state.at));
  return values.toString();
}

/** The address of a state. */
export function address(state: Partial<MapState>): string {
  const query = write({ ...EMPTY, ...state });
  return query ? `#/map?${query}` : "#/map";
}

/** Whether anything fades. */
export function filtered(state: MapState): boolean {
  const { lines, stages, pillars, only, me, words } = state;
  return [lines, stages, pillars, only].some((all) => all.length > 0) || !!me || !!words.trim();
}

/** All filters taken off; where the person looks stays. */
export function unfiltered(state: MapState): MapState {
  const { lines, stages, pillars, only, me, words } = EMPTY;
  return { ...state, lines, stages, pillars, only, me, words };
}
