import type { Activity, ActivityKind, OnRegister, ReturnsRequest } from "../../client";
import english from "../../language/en/ReturnLog.json";
import { sayer } from "../../language/say";

const say = sayer(english);

/** A returner's case as the address holds it. Pure. Dates may be a month ("2019-03") or a day. */
export type ReturnCase = {
  profession: string | null;
  /** Where their name stands; nothing until they say. */
  register: OnRegister | null;
  /** The last day or month in practice. */
  last: string | null;
  /** Years away, for those who know no month. */
  years: number | null;
  /** The day their name came off the register. */
  left: string | null;
  /** For those who never registered: when they qualified. */
  qualified: string | null;
  /** The last day or month of practice abroad. */
  abroad: string | null;
  /** The day they mean to apply. */
  apply: string | null;
  log: Activity[];
};

export const NO_CASE: ReturnCase = {
  profession: null,
  register: null,
  last: null,
  years: null,
  left: null,
  qualified: null,
  abroad: null,
  apply: null,
  log: [],
};

const REGISTERS: readonly OnRegister[] = ["left", "still-on", "removed", "never", "never-abroad"];
const KINDS: readonly ActivityKind[] = ["supervised", "formal", "private"];
/** Lines that a log may have: more than any return takes. */
export const MOST_LINES = 200;

/** Reads an address's query; what cannot be read is left out. */
export function parseCase(query: string): ReturnCase {
  const values = new URLSearchParams(query);
  const date = (name: string) => readDate(values.get(name));
  const years = Number(values.get("years") ?? "");
  return {
    profession: values.get("profession") || null,
    register: REGISTERS.find((one) => one === values.get("register")) ?? null,
    last: date("last"),
    years: values.get("years") && Number.isFinite(years) && years >= 0 ? years : null,
    left: date("left"),
    qualified: date("qualified"),
    abroad: date("abroad"),
    apply: date("apply"),
    log: values
      .getAll("log")
      .slice(0, MOST_LINES)
      .flatMap((text) => parseLine(text) ?? []),
  };
}

function readDate(text: string | null): string | null {
  return text && /^\d{4}-\d{2}(-\d{2})?$/.test(text) ? text : null;
}

/** "supervised~7.5~2026-01-05~2026-01-09~4~1~Ward": what it was comes last, as it may hold "~". */
function parseLine(text: string): Activity | null {
  const [kind, hours, from = "", to = "", years = "", same = "", ...what] = text.split("~");
  const known = KINDS.find((one) => one === kind);
  const number = Number(hours);
  if (!known || !hours || !Number.isFinite(number)) return null;
  return {
    kind: known,
    hours: number,
    from,
    to,
    what: what.join("~"),
    ...(years ? { supervisor_years: Number(years) } : {}),
    ...(same ? { same_profession: same === "1" } : {}),
  };
}

function writeLine(line: Activity): string {
  const { kind, hours, from, to, what, supervisor_years, same_profession } = line;
  const same = same_profession === undefined ? "" : same_profession ? "1" : "0";
  return [kind, hours, from, to, supervisor_years ?? "", same, what].join("~");
}

/** Writes the query: only what was said. */
export function writeCase(one: ReturnCase): string {
  const values = new URLSearchParams();
  if (one.profession) values.set("profession", one.profession);
  if (one.register) values.set("register", one.register);
  for (const name of ["last", "left", "qualified", "abroad", "apply"] as const) {
    if (one[name]) values.set(name, one[name]);
  }
  if (one.years !== null) values.set("years", String(one.years));
  for (const line of one.log) values.append("log", writeLine(line));
  return values.toString();
}

/** Which date a case hangs on: the last practice, or the qualification of who never registered. */
export function hangsOn(register: OnRegister | null): "last" | "qualified" | "nothing" {
  if (!register) return "nothing";
  if (register === "never") return "qualified";
  return register === "never-abroad" ? "nothing" : "last";
}

/** What is still to be said before anything can be counted, or nothing. */
export function missing(one: ReturnCase): "profession" | "register" | "when" | null {
  if (!one.profession) return "profession";
  if (!one.register) return "register";
  const on = hangsOn(one.register);
  if (on === "last" && !one.last && one.years === null) return "when";
  if (on === "qualified" && !one.qualified) return "when";
  return null;
}

/** The command's request; nothing while something is missing. */
export function toRequest(one: ReturnCase, today: string): ReturnsRequest | null {
  if (missing(one) || !one.register) return null;
  const on = hangsOn(one.register);
  const last = on === "last" ? asDay(one.last) : null;
  return {
    profession: one.profession ?? "",
    today,
    register: one.register,
    ...(last ? { last_practised: last } : {}),
    ...(on === "last" && !last && one.years !== null ? { years_out: one.years } : {}),
    ...(one.left && one.register === "left" ? { left_on: asDay(one.left) ?? "" } : {}),
    ...(on === "qualified" && one.qualified ? { qualified_on: asDay(one.qualified) ?? "" } : {}),
    ...(one.abroad ? { practised_abroad: asDay(one.abroad) ?? "" } : {}),
    ...(one.apply ? { apply_on: asDay(one.apply) ?? "" } : {}),
    log: one.log,
  };
}

/**
 * A month alone counts from its first day: the longest that the person can have been away, so
 * that nobody does too little.
 */
export function asDay(date: string | null): string | null {
  if (!date) return null;
  return date.length === 7 ? `${date}-01` : date;
}

/** What is wrong with a line before it goes into the log, in a sentence, or nothing. */
export function lineProblem(line: Activity, today: string): string | null {
  if (!line.from || !line.to) return say("noDays");
  if (!isDay(line.from) || !isDay(line.to)) return say("notDays");
  if (line.to < line.from) return say("backwards");
  if (line.to > today) return say("future");
  if (!(line.hours > 0)) return say("noHours");
  const days = (Date.parse(line.to) - Date.parse(line.from)) / 86_400_000 + 1;
  if (line.hours > days * 24) return say("tooMany");
  return null;
}

/** A day of the calendar: engines read 31 February as some day in March. */
function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
