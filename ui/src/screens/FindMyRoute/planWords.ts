import type { Plan, PlanLabel, PlanStep, RouteCard, Status } from "../../client";
import {
  count,
  list,
  sayMonths,
  sayMonthsRange,
  sayPounds,
  sayPoundsRange,
  small,
} from "../../words";
import type { Routes, Variant } from "./ways";

export const LABEL_WORDS: Record<PlanLabel, string> = {
  quickest: "Quickest",
  "lowest-fees": "Lowest fees",
  "paid-all-the-way": "Paid all the way",
  "fewest-steps": "Fewest steps",
  "no-new-school-exams": "No new school exams",
};

export const STATUS_WORDS: Record<Status, string> = {
  "open-now": "Open now",
  "open-after": "Open after",
  "check-first": "Check first",
};

/** The status and what it hangs on, short enough for a row; the opened plan says it whole. */
export function sayStatus(plan: Plan, routes: Routes): string {
  if (plan.status === "open-now") return "Open now";
  if (plan.status === "check-first") {
    return `Check first: ${few(plan.check.map(({ name }) => small(name)))}`;
  }
  const before = plan.steps.slice(0, -1).map(({ route }) => small(routes[route]?.title ?? route));
  return `Open after: ${few(before)}`;
}

function few(names: readonly string[]): string {
  if (names.length <= 3) return list(names);
  return `${names.slice(0, 2).join(", ")} and ${names.length - 2} more`;
}

/** How long: the usual, and the range where there is one. */
export function sayTime({ months }: Plan): { usual: string; range: string | null } {
  return {
    usual: sayMonths(months.typical),
    range: months.min === months.max ? null : sayMonthsRange(months),
  };
}

/** What the learner is charged before loans and grants; 0 is "nothing". */
export function sayPlanFees({ fees }: Plan): { usual: string; range: string | null } {
  if (fees.max === 0) return { usual: "Nothing", range: null };
  return {
    usual: fees.typical === 0 ? "Nothing" : sayPounds(fees.typical),
    range: fees.min === fees.max ? null : sayPoundsRange(fees),
  };
}

export function sayUnpaid({ unpaid_months }: Plan): string {
  return unpaid_months === 0 ? "None" : sayMonths(unpaid_months);
}

/** "about 9 months more, £500 more in fees" */
export function sayMore({ months, fees }: Pick<Variant, "months" | "fees">): string {
  const time =
    months === 0
      ? "no more time"
      : `about ${sayMonths(Math.abs(months))} ${months > 0 ? "more" : "less"}`;
  if (fees === 0) return time;
  return `${time}, ${sayPounds(Math.abs(fees))} ${fees > 0 ? "more" : "less"} in fees`;
}

/** What to add to the plan above, and when: a sentence. */
export function sayVariant(one: Variant): string {
  const missing = list(one.spares.map(small), "or");
  const rests = list(one.rests.map(small));
  const when =
    missing && rests
      ? `If you do not have ${missing}, but do have ${rests}`
      : missing
        ? `If you do not have ${missing}`
        : rests
          ? `If you have ${rests}`
          : "Or";
  const what = [
    one.adds.length > 0 ? `add “${one.adds.join("”, then “")}”` : null,
    one.partTime.length > 0 ? `take “${one.partTime.join("” and “")}” part time` : null,
  ].filter(Boolean);
  const joined = what.length > 0 ? what.join(", ") : "the same steps";
  return `${when}: ${joined}. ${sentenceCase(sayMore(one))}.`;
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The plan in one breath, for those who cannot see the strip. */
export function sayPlan(plan: Plan, routes: Routes): string {
  const steps = plan.steps.map(({ route, months }, place) => {
    const title = routes[route]?.title ?? route;
    return `${place + 1}: ${title}, ${sayMonths(months.typical)}`;
  });
  return `${count(plan.steps.length, "step")}. ${steps.join(". ")}.`;
}

/** A step's money in a few words, to stand under its strip. */
export function sayMoney({ fees, paid }: PlanStep): string {
  const charged = fees.typical === 0 ? "no fees" : `${sayPounds(fees.typical)} fees`;
  return paid ? (fees.typical === 0 ? "paid a wage" : `paid a wage, ${charged}`) : charged;
}

/** Notes on what no source gives and we reckon with, for the mode that the step takes. */
export function stepAssumptions(step: PlanStep, route: RouteCard): string[] {
  const months = step.mode === "part-time" ? route.part_time : route.full_time;
  return [months?.assumed, route.fees?.assumed].filter((text) => text != null);
}

/** Whether a plan's time or fees rest on an estimate of ours. */
export function assumedWords(plan: Plan, routes: Routes): { time: boolean; fees: boolean } {
  const of = plan.steps.flatMap((step) => {
    const route = routes[step.route];
    return route ? [{ step, route }] : [];
  });
  return {
    time: of.some(
      ({ step, route }) =>
        (step.mode === "part-time" ? route.part_time : route.full_time)?.assumed != null,
    ),
    fees: of.some(({ route }) => route.fees?.assumed != null),
  };
}
