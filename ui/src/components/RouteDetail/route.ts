import type { Fees, Months, RouteCard } from "../../client";
import english from "../../language/en/RouteDetail.json";
import { sayer } from "../../language/say";
import {
  capital,
  list,
  sayMonths,
  sayMonthsRange,
  sayPounds,
  sayPoundsRange,
  small,
} from "../../words";

const say = sayer(english);

/** How long, in words: "3 years full time, 6 years part time". */
export function sayLength({ full_time, part_time }: RouteCard): string | null {
  const full = full_time && sayMonthsRange(full_time);
  if (!part_time) return full;
  const part = say("partTime", { time: sayMonthsRange(part_time) });
  return full ? [say("fullTime", { time: full }), part].join(", ") : part;
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
  if (!fees || fees.max === 0) return say("noFeesToYou");
  if (fees.min === fees.max) return sayPounds(fees.max);
  return say("usually", { range: capital(sayPoundsRange(fees)), usual: sayPounds(fees.typical) });
}

/** Fees in as few words as a row has room for. */
export function sayFeesShort(fees: Fees | null): string {
  return !fees || fees.max === 0 ? say("noFees") : say("inAll", { sum: sayPounds(fees.typical) });
}

/** Paid or not, in two or three words. */
export function sayPaid({ paid, pattern }: RouteCard): string {
  if (!paid) return say("notPaid");
  return say(pattern === "post" ? "paidJob" : "paidTraining");
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
  if (!months) return say("noLength");
  return say("strip", { time: sayMonths(months.typical), paid: small(sayPaid(route)) });
}

/** What else is asked, by kind, in words. */
export const ASK_WORDS: Record<string, string> = {
  audition: say("audition"),
  checks: say("checks"),
  driving: say("driving"),
  employment: say("employment"),
  "english-language": say("englishLanguage"),
  experience: say("experience"),
  grades: say("grades"),
  interview: say("interview"),
  other: say("other"),
  portfolio: say("portfolio"),
  registration: say("registration"),
};
