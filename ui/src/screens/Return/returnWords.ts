import type { ActivityKind, OnRegister, ReturnOutcome } from "../../client";
import english from "../../language/en/Return.json";
import { sayer } from "../../language/say";
import { sayLongDate, sayNumber } from "../../words";

const say = sayer(english);

/** Where a name stands, and for whom that is the right answer. */
export const REGISTER_WORDS: readonly { value: OnRegister; name: string; more: string }[] = [
  { value: "left", name: say("registerLeft"), more: say("registerLeftMore") },
  { value: "still-on", name: say("registerStillOn"), more: say("registerStillOnMore") },
  { value: "never", name: say("registerNever"), more: say("registerNeverMore") },
  { value: "never-abroad", name: say("registerNeverAbroad"), more: say("registerNeverAbroadMore") },
  { value: "removed", name: say("registerRemoved"), more: say("registerRemovedMore") },
];

export const KIND_WORDS: Record<ActivityKind, string> = {
  supervised: say("supervised"),
  formal: say("formal"),
  private: say("private"),
};

export const KIND_MEANINGS: Record<ActivityKind, string> = {
  supervised: say("supervisedMeans"),
  formal: say("formalMeans"),
  private: say("privateMeans"),
};

export const OUTCOME_WORDS: Record<ReturnOutcome, string> = {
  meets: say("meets"),
  "check-first": say("checkFirst"),
  "does-not-meet": say("doesNotMeet"),
  "no-day-count": "",
};

/** "420 hours", "1 hour", "7½ hours". */
export function sayHours(hours: number): string {
  if (hours % 1 === 0.5) return say("halfHours", { count: sayNumber(Math.floor(hours)) });
  return say("hours", { count: hours });
}

/** "2026-03-31" is "31 March 2026"; what is no day stays as it is. */
export const sayDay = sayLongDate;

/** One day or two: "5 January 2026", "5 January 2026 to 9 January 2026". */
export function sayDays(from: string, to: string): string {
  return from === to ? sayDay(from) : say("days", { from: sayDay(from), to: sayDay(to) });
}
