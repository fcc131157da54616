import type { Plan } from "../../client";
import type { Routes } from "./ways";

/** Months counted from the year 0, so that adding is plain: 2027-09 is 2027 · 12 + 8. */
type MonthNumber = number;

export function toNumber(month: string): MonthNumber {
  const [year = 0, of = 1] = month.split("-").map(Number);
  return year * 12 + of - 1;
}

export function toMonth(number: MonthNumber): string {
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, "0")}`;
}

/** "2027-09" is "September 2027". */
export function sayMonth(month: string): string {
  return new Intl.DateTimeFormat("en-GB", {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(new Date(`${month}-01T00:00:00Z`));
}

export type Scheduled = {
  route: string;
  /** The month in which it begins and, usually, the last month of it. */
  begins: string;
  ends: string;
  /** Months of waiting for a course to start. */
  waits: number;
};

/**
 * A plan's steps in the calendar: one after the other, at their usual length, each waiting for the
 * next month in which it starts where the catalogue knows those months.
 */
export function schedule(plan: Plan, routes: Routes, begin: string): Scheduled[] {
  let free = toNumber(begin);
  return plan.steps.map((step) => {
    const begins = nextIntake(free, routes[step.route]?.intakes ?? []);
    const waits = begins - free;
    const length = Math.max(1, Math.round(step.months.typical));
    free = begins + length;
    return { route: step.route, begins: toMonth(begins), ends: toMonth(free - 1), waits };
  });
}

function nextIntake(from: MonthNumber, intakes: readonly number[]): MonthNumber {
  const waits = intakes.map((month) => (((month - 1 - from) % 12) + 12) % 12);
  return from + (waits.length > 0 ? Math.min(...waits) : 0);
}

/** A month to offer as the beginning: the first start of its first step after this month. */
export function offerBegin(plan: Plan, routes: Routes, thisMonth: string): string {
  const first = plan.steps[0];
  return toMonth(nextIntake(toNumber(thisMonth) + 1, routes[first?.route ?? ""]?.intakes ?? []));
}
