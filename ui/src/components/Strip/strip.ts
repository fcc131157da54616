import english from "../../language/en/Strip.json";
import { sayer } from "../../language/say";

export const say = sayer(english);
/** What a strip is drawn from. Pure: months in, places on the axis out. */
export type StripPart = {
  /** Months after the beginning of the axis at which it starts. */
  starts: number;
  /** How long it takes: the solid part is drawn to `typical`. */
  months: { min: number; typical: number; max: number };
  /** `study`, `paid`, `bridging`, `return` or `post`: how it is filled. */
  pattern: string;
  /** What stands on it, where there is room. */
  label?: string;
  /** What stands under it, where there is room: its money. */
  note?: string;
};

/** What each fill means, in words: the key beneath every axis. */
export const PATTERN_WORDS: Record<string, string> = {
  study: say("study"),
  paid: say("paid"),
  bridging: say("bridging"),
  return: say("return"),
  post: say("post"),
};

/** The axis's length in months: whole years, so that ticks fall on years; at least one. */
export function axisMonths(longest: number): number {
  return Math.max(12, Math.ceil(longest / 12) * 12);
}

/** Where the axis has its ticks, in months: a year apart, or wider where there are many. */
export function ticks(axis: number): number[] {
  const step = axis <= 96 ? 12 : axis <= 180 ? 24 : 60;
  const all: number[] = [];
  for (let month = 0; month <= axis; month += step) all.push(month);
  return all;
}

/** A share of the axis as CSS, never beyond its end. */
export function share(months: number, axis: number): string {
  return `${Math.round(Math.min(1, Math.max(0, months / axis)) * 10000) / 100}%`;
}

/** Whether a part is long enough on its axis for a number in its first station. */
export function roomForNumber(part: StripPart, axis: number): boolean {
  return part.months.typical / axis >= 0.055;
}
