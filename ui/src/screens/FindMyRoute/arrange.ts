import type { Plan } from "../../client";
import english from "../../language/en/Plans.json";
import planWords from "../../language/en/planWords.json";
import { sayer } from "../../language/say";
import type { Only, Sort } from "./state";
import { canBePartTime, groupWays, type Routes, type Way } from "./ways";

const say = sayer(english);
const words = sayer(planWords);

export type Arranged = {
  /** Ways to show, in order. */
  ways: Way[];
  /** Ways of which no plan passes the filters: counted, never silently gone. */
  hidden: number;
};

/** Filters plans, groups what is left by way, and sorts the ways. The facts are never changed. */
export function arrange(
  plans: readonly Plan[],
  routes: Routes,
  { sort, only }: { sort: Sort; only: readonly Only[] },
): Arranged {
  const passes = (plan: Plan) => only.every((one) => PASSES[one](plan, routes));
  const all = groupWays(plans);
  const ways = groupWays(plans.filter(passes));
  const by = ORDER[sort];
  // Sorting is stable: ways that are equal keep the planner's order.
  const sorted = by ? [...ways].sort((one, other) => by(one.lead, other.lead)) : ways;
  return { ways: sorted, hidden: all.length - ways.length };
}

const PASSES: Record<Only, (plan: Plan, routes: Routes) => boolean> = {
  // Not "no months without pay": part-time study counts none, and nobody pays for it.
  paid: (plan) => plan.labels.includes("paid-all-the-way"),
  "part-time": canBePartTime,
  "no-exams": (plan) => plan.labels.includes("no-new-school-exams"),
};

/** The month in which a plan is done, by the calendar; a plan without one comes last. */
const there = ({ dates }: Plan) => (dates?.registered ?? dates?.finish)?.usual ?? "9999";

const ORDER: Record<Sort, ((one: Plan, other: Plan) => number) | null> = {
  best: null,
  quickest: (one, other) => one.months.typical - other.months.typical,
  soonest: (one, other) => there(one).localeCompare(there(other)),
  fees: (one, other) =>
    one.fees.typical - other.fees.typical || one.months.typical - other.months.typical,
  paid: (one, other) =>
    one.unpaid_months - other.unpaid_months || one.months.typical - other.months.typical,
};

/** What each order means, in a sentence. */
export const SORT_MEANS: Record<Sort, string> = {
  best: say("meansBest"),
  quickest: say("meansQuickest"),
  soonest: say("meansSoonest"),
  fees: say("meansFees"),
  paid: say("meansPaid"),
};

export const SORT_WORDS: Record<Sort, string> = {
  best: say("sortBest"),
  quickest: say("sortQuickest"),
  soonest: say("sortSoonest"),
  fees: say("sortFees"),
  paid: say("sortPaid"),
};

export const ONLY_WORDS: Record<Only, string> = {
  paid: words("paidAllTheWay"),
  "part-time": words("canBePartTime"),
  "no-exams": words("noNewSchoolExams"),
};
