import type { Plan, PlanLabel, PlanStep, RouteCard } from "../../client";
import english from "../../language/en/planWords.json";
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
import type { Routes, Variant } from "./ways";

const say = sayer(english);

export const LABEL_WORDS: Record<PlanLabel, string> = {
  quickest: say("quickest"),
  "lowest-fees": say("lowestFees"),
  "paid-all-the-way": say("paidAllTheWay"),
  "fewest-steps": say("fewestSteps"),
  "no-new-school-exams": say("noNewSchoolExams"),
};

/** The status and what it hangs on, short enough for a row; the opened plan says it whole. */
export function sayStatus(plan: Plan, routes: Routes): string {
  if (plan.status === "open-now") return say("openNow");
  if (plan.status === "check-first") {
    return say("checkFirst", { what: few(plan.check.map(({ name }) => small(name))) });
  }
  const before = plan.steps.slice(0, -1).map(({ route }) => small(routes[route]?.title ?? route));
  return say("openAfter", { steps: few(before) });
}

function few(names: readonly string[]): string {
  if (names.length <= 3) return list(names);
  return say("andMore", { first: names.slice(0, 2).join(", "), count: names.length - 2 });
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
  if (fees.max === 0) return { usual: say("nothing"), range: null };
  return {
    usual: fees.typical === 0 ? say("nothing") : sayPounds(fees.typical),
    range: fees.min === fees.max ? null : sayPoundsRange(fees),
  };
}

export function sayUnpaid({ unpaid_months }: Plan): string {
  return unpaid_months === 0 ? say("none") : sayMonths(unpaid_months);
}

/** "about 9 months more, £500 more in fees" */
export function sayMore({ months, fees }: Pick<Variant, "months" | "fees">): string {
  const time =
    months === 0
      ? say("noMoreTime")
      : say(months > 0 ? "moreTime" : "lessTime", { time: sayMonths(Math.abs(months)) });
  if (fees === 0) return time;
  return say(fees > 0 ? "moreFees" : "lessFees", { time, fees: sayPounds(Math.abs(fees)) });
}

/** What to add to the plan above, and when: a sentence. */
export function sayVariant(one: Variant): string {
  const missing = list(one.spares.map(small), "or");
  const has = list(one.rests.map(small));
  const when =
    missing && has
      ? say("ifNotButHave", { missing, has })
      : missing
        ? say("ifNot", { missing })
        : has
          ? say("ifHave", { has })
          : say("or");
  const what = [
    one.adds.length > 0 ? say("add", { steps: quoted(one.adds) }) : null,
    one.partTime.length > 0 ? say("partTime", { steps: quoted(one.partTime) }) : null,
  ].filter(Boolean);
  const joined = what.length > 0 ? what.join(", ") : say("sameSteps");
  return say("variant", { when, what: joined, more: capital(sayMore(one)) });
}

const quoted = (titles: readonly string[]) => list(titles.map((title) => say("quote", { title })));

/** The plan in one breath, for those who cannot see the strip. */
export function sayPlan(plan: Plan, routes: Routes): string {
  const steps = plan.steps.map(({ route, months }, place) => {
    const title = routes[route]?.title ?? route;
    return say("stepSaid", { number: place + 1, title, time: sayMonths(months.typical) });
  });
  return say("planSaid", { count: plan.steps.length, steps: steps.join(". ") });
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
