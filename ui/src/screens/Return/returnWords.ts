import type { ActivityKind, OnRegister, ReturnOutcome } from "../../client";
import { sayNumber } from "../../words";

export const REGISTER_WORDS: readonly { value: OnRegister; name: string }[] = [
  { value: "left", name: "It was on the register and came off" },
  { value: "still-on", name: "It is still on the register" },
  { value: "never", name: "I qualified in the UK and never registered" },
  { value: "never-abroad", name: "I qualified abroad and never registered here" },
  { value: "removed", name: "It was taken off after a fitness to practise case" },
];

export const KIND_WORDS: Record<ActivityKind, string> = {
  supervised: "Supervised practice",
  formal: "Formal study",
  private: "Private study",
};

export const KIND_MEANINGS: Record<ActivityKind, string> = {
  supervised: "You worked beside a registered person of your profession who supervised you.",
  formal: "A course, with or without an exam, or e-learning that someone set.",
  private: "You read or studied by yourself.",
};

export const OUTCOME_WORDS: Record<ReturnOutcome, string> = {
  meets: "Your log meets the rule.",
  "check-first": "Your log may meet the rule. Check the points below first.",
  "does-not-meet": "Not there yet.",
  "no-day-count": "",
};

/** "420 hours", "1 hour", "7½ hours". */
export function sayHours(hours: number): string {
  const half = hours % 1 === 0.5 ? `${sayNumber(Math.floor(hours))}½` : sayNumber(hours);
  return `${half} ${hours === 1 ? "hour" : "hours"}`;
}

const DAY = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** "2026-03-31" is "31 March 2026"; what is no day stays as it is. */
export function sayDay(day: string): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) ? day : DAY.format(time);
}

/** One day or two: "5 January 2026", "5 January 2026 to 9 January 2026". */
export function sayDays(from: string, to: string): string {
  return from === to ? sayDay(from) : `${sayDay(from)} to ${sayDay(to)}`;
}
