import type { Plan, Timeline } from "../../client";
import type { CompareRow } from "../../components/CompareTable/arrange";
import english from "../../language/en/ComparePlans.json";
import { sayer } from "../../language/say";
import { sayMonthsRange, sayPoundsRange } from "../../words";
import { sayPoundsOf } from "./money";
import { sayDay, sayMonth } from "./months";
import { assumedWords, sayPlanFees, sayStatus, sayTime, sayUnpaid } from "./planWords";
import type { Timelines } from "./useTimelines";
import { canBePartTime, mainStep, type Routes } from "./ways";

const say = sayer(english);

/** What is said of plans side by side: a row a question, in the usual order. */
export function comparePlans(
  plans: readonly Plan[],
  routes: Routes,
  timelines: Timelines,
): CompareRow[] {
  const title = (id: string) => routes[id]?.title ?? id;
  const main = (plan: Plan) => routes[mainStep(plan, routes)?.route ?? ""];
  const rows: [string, (plan: Plan) => (string | null | undefined)[]][] = [
    [say("status"), (plan) => [sayStatus(plan, routes)]],
    [
      say("time"),
      (plan) => [
        sayTime(plan).usual,
        sayTime(plan).range && say("from", { range: sayMonthsRange(plan.months) }),
        assumedWords(plan, routes).time ? say("estimate") : null,
      ],
    ],
    [
      say("fees"),
      (plan) => [
        sayPlanFees(plan).usual,
        sayPlanFees(plan).range && sayPoundsRange(plan.fees),
        assumedWords(plan, routes).fees ? say("estimate") : null,
      ],
    ],
    [say("unpaid"), (plan) => [sayUnpaid(plan)]],
    ...dateRows(timelines),
    [
      say("steps"),
      (plan) =>
        plan.steps.map(({ route }, at) => say("step", { number: at + 1, title: title(route) })),
    ],
    [
      say("check"),
      (plan) =>
        plan.check.length > 0 ? plan.check.map(({ name }) => name) : [say("nothingToCheck")],
    ],
    [say("who"), (plan) => plan.who_decides.map(({ name }) => name)],
    [say("award"), (plan) => [main(plan)?.award ?? say("noAward")]],
    [
      say("partTime"),
      (plan) => [say(canBePartTime(plan, routes) ? "canBePartTime" : "fullTimeOnly")],
    ],
    [say("offers"), (plan) => [main(plan)?.typical_offer ?? say("noOffers")]],
    [say("where"), (plan) => [main(plan)?.availability ?? say("notSaid")]],
    [
      say("help"),
      (plan) => {
        const names = plan.steps.flatMap(
          ({ route }) => routes[route]?.funding.map(({ name }) => name) ?? [],
        );
        return names.length > 0 ? [...new Set(names)] : [say("noHelp")];
      },
    ],
    [say("starts"), (plan) => [main(plan)?.deadline ?? say("ask")]],
  ];
  return rows.map(([name, cell]) => ({
    id: name,
    name,
    cells: plans.map((plan) => ({
      entries: cell(plan).flatMap((text) => (text ? [{ text }] : [])),
    })),
  }));
}

/** What the calendar and the purse say, where they are known. */
function dateRows(timelines: Timelines): [string, (plan: Plan) => string[]][] {
  if (timelines.size === 0) return [];
  const row = (
    name: string,
    cell: (timeline: Timeline) => string,
  ): [string, (plan: Plan) => string[]] => [
    name,
    ({ id }) => {
      const timeline = timelines.get(id);
      return [timeline ? cell(timeline) : say("notSaid")];
    },
  ];
  return [
    row(say("applyBy"), ({ steps }) => {
      const day = steps[0]?.apply_by?.day;
      return day ? sayDay(day) : say("askDay");
    }),
    row(say("couldStart"), ({ dates }) => sayMonth(dates.start)),
    row(say("couldBeThere"), ({ dates }) => sayMonth((dates.registered ?? dates.finish).usual)),
    row(say("payInAll"), ({ totals }) => sayPoundsOf(totals.pay)),
  ];
}
