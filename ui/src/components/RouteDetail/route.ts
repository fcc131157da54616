import type { Fees, Months, RouteCard } from "../../client";
import { capital, list, sayMonths, sayMonthsRange, sayPounds, sayPoundsRange } from "../../words";

/** How long, in words: "3 years full time, 6 years part time". */
export function sayLength({ full_time, part_time }: RouteCard): string | null {
  const one = (months: Months | null, mode: string) =>
    months && `${sayMonthsRange(months)} ${mode}`;
  const said = [one(full_time, part_time ? "full time" : ""), one(part_time, "part time")];
  const both = said.filter(Boolean).map((words) => (words as string).trim());
  return both.length > 0 ? both.join(", ") : null;
}

/** The months that its strip is drawn from: full time where there is such a way. */
export function drawnMonths({ full_time, part_time }: RouteCard): Months | null {
  return full_time ?? part_time;
}

/** The longest that any of these routes is drawn, in months. */
export function longest(routes: readonly RouteCard[]): number {
  return Math.max(0, ...routes.map((route) => drawnMonths(route)?.max ?? 0));
}

/** What the learner is charged, in words. */
export function sayFees(fees: Fees | null): string {
  if (!fees || fees.max === 0) return "No fees to you";
  if (fees.min === fees.max) return sayPounds(fees.max);
  return `${capital(sayPoundsRange(fees))}; usually about ${sayPounds(fees.typical)}`;
}

/** Fees in as few words as a row has room for. */
export function sayFeesShort(fees: Fees | null): string {
  return !fees || fees.max === 0 ? "No fees" : `${sayPounds(fees.typical)} in all`;
}

/** Paid or not, in two or three words. */
export function sayPaid({ paid, pattern }: RouteCard): string {
  if (paid) return pattern === "post" ? "Paid job" : "Paid while you train";
  return "Not paid";
}

/** Who must say yes, in a few words: "A university and the regulator". */
export function sayWhoDecides({ gatekeepers }: RouteCard): string | null {
  if (gatekeepers.length === 0) return null;
  const names = gatekeepers.map(({ name }) =>
    name.replace(/^(A|An|The) /, (word) => word.toLowerCase()),
  );
  return capital(list(names));
}

/** Notes on lengths that no source gives: why we count with what we count. */
export function assumptions({ full_time, part_time }: RouteCard): string[] {
  return [full_time?.assumed, part_time?.assumed].filter((text) => text != null);
}

/** A standard's code to search for, with its title. */
export function sayStandard({ code, title }: { code: string; title: string }): string {
  return code ? `${title} (${code})` : title;
}

/** The strip in words, for those who cannot see it. */
export function sayStrip(route: RouteCard): string {
  const months = drawnMonths(route);
  if (!months) return "No length is known.";
  return `${sayMonths(months.typical)}, ${sayPaid(route).toLowerCase()}`;
}

/** What else is asked, by kind, in words. */
export const ASK_WORDS: Record<string, string> = {
  audition: "Audition",
  checks: "Checks",
  driving: "Driving",
  employment: "A job",
  "english-language": "English",
  experience: "Experience",
  grades: "Grades",
  interview: "Interview",
  other: "Also",
  portfolio: "Portfolio",
  registration: "Registration",
};
