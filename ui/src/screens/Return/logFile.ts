import type { Activity, ActivityKind, OnRegister } from "../../client";
import english from "../../language/en/ReturnLog.json";
import { sayer } from "../../language/say";
import { lineProblem, MOST_LINES, NO_CASE, type ReturnCase } from "./case";

const say = sayer(english);

/**
 * A return as a file: open JSON with the case and the log. A change that an older app cannot read
 * raises `version`.
 */
export const LOG_VERSION = 1;

export function writeLog(one: ReturnCase, today: string): string {
  const { log, ...rest } = one;
  const file = {
    format: "ahp-atlas-return",
    version: LOG_VERSION,
    saved_on: today,
    case: rest,
    log,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

export type ReadLog = { case: ReturnCase } | { problem: string };

/** Reads a file back, or says in one sentence what is wrong with it. Nothing is guessed. */
export function readLog(text: string): ReadLog {
  let whole: unknown;
  try {
    whole = JSON.parse(text);
  } catch {
    return { problem: say("notJson") };
  }
  if (!isObject(whole) || whole.format !== "ahp-atlas-return") {
    return { problem: say("notLog") };
  }
  if (typeof whole.version !== "number" || whole.version < 1) return damaged("version");
  if (whole.version > LOG_VERSION) {
    return {
      problem: say("newer", { theirs: whole.version, ours: LOG_VERSION }),
    };
  }
  if (!isObject(whole.case)) return damaged("case");
  if (!Array.isArray(whole.log) || whole.log.length > MOST_LINES) return damaged("log");
  const read = readCase(whole.case);
  if ("problem" in read) return read;
  const log: Activity[] = [];
  for (const [place, line] of whole.log.entries()) {
    const activity = readLine(line);
    if (!activity) return damaged(say("damagedLine", { number: place + 1 }));
    log.push(activity);
  }
  return { case: { ...read.case, log } };
}

const REGISTERS: readonly OnRegister[] = ["left", "still-on", "removed", "never", "never-abroad"];
const KINDS: readonly ActivityKind[] = ["supervised", "formal", "private"];

function readCase(from: Record<string, unknown>): ReadLog {
  const register = REGISTERS.find((one) => one === from.register) ?? null;
  if (!register && from.register !== null) return damaged("case.register");
  const { profession, years } = from;
  if (profession !== null && (typeof profession !== "string" || profession.length > 100)) {
    return damaged("case.profession");
  }
  if (years !== null && (typeof years !== "number" || years < 0)) return damaged("case.years");
  const dates: Partial<ReturnCase> = {};
  for (const name of ["last", "left", "qualified", "abroad", "apply"] as const) {
    const date = from[name] ?? null;
    if (date !== null && (typeof date !== "string" || !/^\d{4}-\d{2}(-\d{2})?$/.test(date))) {
      return damaged(`case.${name}`);
    }
    dates[name] = date;
  }
  return { case: { ...NO_CASE, ...dates, register, profession, years } };
}

function readLine(line: unknown): Activity | null {
  if (!isObject(line)) return null;
  const kind = KINDS.find((one) => one === line.kind);
  const { hours, from, to, what, supervisor_years, same_profession } = line;
  if (!kind || typeof hours !== "number" || typeof from !== "string" || typeof to !== "string") {
    return null;
  }
  const activity: Activity = {
    kind,
    hours,
    from,
    to,
    what: typeof what === "string" ? what.slice(0, 300) : "",
    ...(typeof supervisor_years === "number" ? { supervisor_years } : {}),
    ...(typeof same_profession === "boolean" ? { same_profession } : {}),
  };
  // Whether a day lies in the future is said when it is counted: clocks differ.
  return lineProblem(activity, "9999-12-31") === null ? activity : null;
}

function damaged(where: string): { problem: string } {
  return {
    problem: say("damaged", { where }),
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
