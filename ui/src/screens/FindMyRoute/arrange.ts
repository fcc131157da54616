import type { Plan } from "../../client";
import english from "../../language/en/Plans.json";
import planWords from "../../language/en/planWords.json";
import { sayer } from "../../language/say";
import type { Only, Sort } from "./state";
import { groupWays, type Way } from "./ways";

const say = sayer(english);
const words = sayer(planWords);

/** Groups plans by way, and sorts the ways. Which plans suit, the planner has said. */
export function arrange(plans: readonly Plan[], sort: Sort): Way[] {
  const ways = groupWays(plans);
  const by = ORDER[sort];
  // Sorting is stable: ways that are equal keep the planner's order.
  return by ? [...ways].sort((one, other) => by(one.lead, other.lead)) : ways;
}

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
  "part-time": say("partTimeOrPaid"),
  "no-exams": words("noNewSchoolExams"),
};
