import type { MoneyYear, Pounds, Timeline } from "../../client";
import english from "../../language/en/money.json";
import { sayer } from "../../language/say";
import { sayNumber, sayPounds, sayPoundsShort } from "../../words";

const say = sayer(english);

/** A sum in as few letters as a year has room for: "£9,790", "£24k". */
export const sayShort = sayPoundsShort;

/** A range in few letters, in thousands: "£24–27k", "£0–4.5k", "£210–308". */
export function sayShortRange({ min, max }: Pounds): string {
  if (min === max) return sayShort(max);
  if (max < 1000) return say("rangePounds", { from: sayNumber(min), to: sayNumber(max) });
  return say("rangeShort", { from: thousands(min), to: thousands(max) });
}

function thousands(value: number): string {
  return sayNumber(value < 10_000 ? value / 1000 : Math.round(value / 1000));
}

/** A range in full: "£24,465 to £27,000". What is not known says so. */
export function sayPoundsOf(sum: Pounds | null): string {
  if (sum === null) return say("unknown");
  if (sum.max === 0) return say("nothing");
  if (sum.min === sum.max) return sayPounds(sum.max);
  const from = sum.min === 0 ? say("nothing") : sayPounds(sum.min);
  return say("range", { from, to: sayPounds(sum.max) });
}

/** One year as it is drawn: bars by share of the tallest that any plan has. */
export type MoneyColumn = {
  year: number;
  /** Months of it that the plan fills. */
  months: number;
  pay: Bar | null;
  fees: Bar | null;
};

/** A bar: the part that is sure, the part that may come, and its words. */
export type Bar = { sure: number; most: number; words: string; known: boolean };

/** The largest sum of any year, so that all plans are drawn to one measure; at least a pound. */
export function tallest(timelines: Iterable<Timeline>): number {
  const sums = [...timelines].flatMap(({ years }) =>
    years.flatMap(({ sums }) => [sums.pay?.max ?? 0, sums.fees?.max ?? 0]),
  );
  return Math.max(1, ...sums);
}

/** The years of a plan as columns. */
export function columns({ years }: Timeline, top: number): MoneyColumn[] {
  return years.map((year) => ({
    year: year.year,
    months: Math.max(0, ...year.parts.map(({ months }) => months)),
    pay: bar(year.sums.pay, top),
    fees: bar(year.sums.fees, top),
  }));
}

function bar(sum: Pounds | null, top: number): Bar | null {
  if (sum === null) return { sure: 0, most: 0, words: say("unknownShort"), known: false };
  if (sum.max === 0) return null;
  return { sure: sum.min / top, most: sum.max / top, words: sayShortRange(sum), known: true };
}

/** A year in one breath, for those who cannot see the bars. */
export function sayYear({ year, sums }: MoneyYear): string {
  return say("yearSaid", { year, pay: sayPoundsOf(sums.pay), fees: sayPoundsOf(sums.fees) });
}
