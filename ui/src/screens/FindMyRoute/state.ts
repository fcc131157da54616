import type { Preference, RoutesRequest } from "../../client";
import { todayHere } from "../../today";

/**
 * What a person answered and how they look at the plans, as the address holds it. Pure. All of it
 * lives in the hash's query, so back, forward, a copied address and the stand's reset just work.
 */
export type Reply = "yes" | "no" | "unsure";
export type Said = { id: string; reply: Reply };
export type Sort = "best" | "quickest" | "soonest" | "fees" | "paid";
export type Only = "paid" | "part-time" | "no-exams";
export type Screen = "from" | "to" | "ask" | "plans" | "compare" | "mine";

export type FindState = {
  /** Starting points or roles, in the order chosen. */
  from: string[];
  /** The first question was passed over. */
  fromSkipped: boolean;
  /** The profession, branch, role or stage aimed at. */
  to: string | null;
  /** For those who qualified once: the profession or branch. */
  profession: string | null;
  /** What they said they have, lack or are not sure of, in the order asked. */
  said: Said[];
  /** They want to see the plans now, whatever is still to ask. */
  done: boolean;
  /** One question is open to be answered again. */
  at: "from" | "to" | null;
  sort: Sort;
  only: Only[];
  /** Plans to set side by side, by id; three at most. */
  compare: string[];
  /** Plans whose steps are open, by id. */
  open: string[];
  /** What stands on the screen once there are plans. */
  show: "plans" | "compare" | "mine";
  /** "My plan": the plan chosen. */
  mine: string | null;
  /** The month in which it is to begin: "2027-09". */
  begin: string | null;
  /** Routes of its steps that are done. */
  ticked: string[];
};

/** Asked after where from and where to; six in all. */
const MOST_ASKED = 4;
export const MOST_COMPARED = 3;

const SORTS: readonly Sort[] = ["best", "quickest", "soonest", "fees", "paid"];
const ONLY: readonly Only[] = ["paid", "part-time", "no-exams"];
const REPLIES: readonly Reply[] = ["yes", "no", "unsure"];

export const EMPTY: FindState = {
  from: [],
  fromSkipped: false,
  to: null,
  profession: null,
  said: [],
  done: false,
  at: null,
  sort: "best",
  only: [],
  compare: [],
  open: [],
  show: "plans",
  mine: null,
  begin: null,
  ticked: [],
};

/** Reads an address's query. What it cannot read it leaves out: an address is never an error. */
export function parse(query: string): FindState {
  const values = new URLSearchParams(query);
  const all = (name: string) => [...new Set(values.getAll(name).filter(Boolean))];
  const from = all("from");
  const at = values.get("at");
  const show = values.get("show");
  return {
    from: from.filter((id) => id !== "skip"),
    fromSkipped: from.length > 0 && from.every((id) => id === "skip"),
    to: values.get("to") || null,
    profession: values.get("profession") || null,
    said: readSaid(all("said")),
    done: values.has("done"),
    at: at === "from" || at === "to" ? at : null,
    sort: SORTS.find((sort) => sort === values.get("sort")) ?? "best",
    only: ONLY.filter((only) => all("only").includes(only)),
    compare: all("compare").slice(0, MOST_COMPARED),
    open: all("open"),
    show: show === "compare" || show === "mine" ? show : "plans",
    mine: values.get("mine") || null,
    begin: readMonth(values.get("begin")),
    ticked: all("ticked"),
  };
}

function readSaid(texts: string[]): Said[] {
  const said: Said[] = [];
  for (const text of texts) {
    const [id = "", answer] = text.split(".", 2);
    const reply = REPLIES.find((one) => one === answer);
    if (id && reply && !said.some((one) => one.id === id)) said.push({ id, reply });
  }
  return said;
}

function readMonth(text: string | null): string | null {
  return text && /^\d{4}-(0[1-9]|1[0-2])$/.test(text) ? text : null;
}

/** Writes the query: only what differs from the beginning, always in the same order. */
export function write(state: FindState): string {
  const values = new URLSearchParams();
  const add = (name: string, all: readonly string[]) => {
    for (const value of all) values.append(name, value);
  };
  add("from", state.fromSkipped && state.from.length === 0 ? ["skip"] : state.from);
  if (state.to) values.set("to", state.to);
  if (state.profession) values.set("profession", state.profession);
  add(
    "said",
    state.said.map(({ id, reply }) => `${id}.${reply}`),
  );
  if (state.done) values.set("done", "1");
  if (state.at) values.set("at", state.at);
  if (state.sort !== "best") values.set("sort", state.sort);
  add("only", state.only);
  add("compare", state.compare);
  add("open", state.open);
  if (state.show !== "plans") values.set("show", state.show);
  if (state.mine) values.set("mine", state.mine);
  if (state.begin) values.set("begin", state.begin);
  add("ticked", state.ticked);
  return values.toString();
}

/** The address of a state. */
export function address(state: FindState): string {
  const query = write(state);
  return query ? `#/find?${query}` : "#/find";
}

/**
 * How many further questions are asked. Whoever ticks several starting points has tapped more by
 * then, so they are asked less: from Home to plans it is eight taps at most.
 */
export function mostAsked(state: FindState): number {
  return Math.max(1, Math.min(MOST_ASKED, MOST_ASKED + 1 - state.from.length));
}

/** Which screen a state is. `ask` turns into `plans` where the planner has nothing to ask. */
export function screenOf(state: FindState): Screen {
  if (state.at) return state.at;
  if (state.from.length === 0 && !state.fromSkipped) return "from";
  if (!state.to) return "to";
  if (!state.done && state.said.length < mostAsked(state)) return "ask";
  return state.show;
}

/** Answers the first question; none: passed over. Other answers stay. */
export function standAt(state: FindState, from: string[]): FindState {
  const returns = from.some(isReturner);
  return {
    ...state,
    from,
    fromSkipped: from.length === 0,
    at: null,
    profession: returns ? state.profession : null,
    // Whoever once qualified must say as what: that is the second question.
    to: returns && !state.profession ? null : state.to,
  };
}

/** Answers the second question. Answers about exams hold for any profession, so they stay. */
export function aimAt(state: FindState, to: string): FindState {
  const profession = state.from.some(isReturner) ? (state.profession ?? to) : null;
  return { ...state, to, profession, at: null, compare: [], open: [], mine: null, ticked: [] };
}

/** Answers, or changes, one of the further questions. */
export function reply(state: FindState, id: string, answer: Reply): FindState {
  const known = state.said.some((one) => one.id === id);
  const said = known
    ? state.said.map((one) => (one.id === id ? { id, reply: answer } : one))
    : [...state.said, { id, reply: answer }];
  return { ...state, said };
}

/** Takes an answer back. */
export function unsay(state: FindState, id: string): FindState {
  return { ...state, said: state.said.filter((one) => one.id !== id) };
}

/** The state before the question on the screen was reached, or nothing: it is the first. */
export function before(state: FindState): FindState | null {
  switch (screenOf(state)) {
    case "from":
      return state.at ? { ...state, at: null } : null;
    case "to":
      return state.at ? { ...state, at: null } : { ...state, at: "from" };
    case "ask":
      return state.said.length > 0
        ? { ...state, said: state.said.slice(0, -1) }
        : { ...state, at: "to" };
    case "plans":
      if (state.done)
        return { ...state, done: false, said: state.said.slice(0, mostAsked(state) - 1) };
      return state.said.length > 0
        ? { ...state, said: state.said.slice(0, -1) }
        : { ...state, at: "to" };
    default:
      return { ...state, show: "plans" };
  }
}

/** Adds a value, or takes it away. */
export function toggle<Value>(all: readonly Value[], value: Value): Value[] {
  return all.includes(value) ? all.filter((one) => one !== value) : [...all, value];
}

/** Starting points of people who qualified in an allied health profession once. */
export function isReturner(start: string): boolean {
  return start.startsWith("lapsed-") || start === "never-registered-old-qualification";
}

/** The planner's word for all professions at once. */
export const ANYTHING = "anything";

/** Counted from when a person does not say where they stand: the longest way, so no surprise. */
export const UNSAID_START = "adult-without-level-3";

/** The planner's word for each wish. */
const WISH: Record<Only, Preference> = {
  paid: "paid-all-the-way",
  "part-time": "part-time-or-paid",
  "no-exams": "no-new-school-exams",
};

/** This page: two pages may ask the same, and stopping one must not stop the other. */
const PAGE = Math.random().toString(36).slice(2);

/**
 * The planner's request; nothing until there is an aim. It has a name of its own, always the same
 * for the same question, by which it can be stopped.
 */
export function request(state: FindState, today = todayHere()): RoutesRequest | null {
  if (!state.to) return null;
  const ids = (reply: Reply) =>
    state.said.filter((one) => one.reply === reply).map((one) => one.id);
  const asked = {
    from: state.from.length > 0 ? state.from : [UNSAID_START],
    has: ids("yes"),
    lacks: ids("no"),
    unsure: ids("unsure"),
    to: state.to,
    today,
    prefer: state.only.map((only) => WISH[only]),
    ...(state.profession ? { profession: state.profession } : {}),
  };
  return { ...asked, question: `${PAGE}-${digest(JSON.stringify(asked))}` };
}

/** A text in a few letters (FNV-1a): always the same for the same text, and nothing is kept of it. */
function digest(text: string): string {
  let sum = 0x811c9dc5;
  for (const letter of text) sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (sum >>> 0).toString(36);
}
