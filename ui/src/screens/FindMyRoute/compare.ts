import type { Plan } from "../../client";
import { list, sayMonthsRange, sayPoundsRange } from "../../words";
import { assumedWords, sayPlanFees, sayStatus, sayTime, sayUnpaid } from "./planWords";
import { canBePartTime, mainStep, type Routes } from "./ways";

export type ComparedRow = {
  name: string;
  /** A cell a plan; several lines where there are several things. */
  cells: string[][];
  differs: boolean;
};

/** Plans side by side, row by row: what differs first, each half in its usual order. */
export function comparePlans(plans: readonly Plan[], routes: Routes): ComparedRow[] {
  const title = (id: string) => routes[id]?.title ?? id;
  const main = (plan: Plan) => routes[mainStep(plan, routes)?.route ?? ""];
  const rows: [string, (plan: Plan) => (string | null | undefined)[]][] = [
    ["How open it is", (plan) => [sayStatus(plan, routes)]],
    [
      "Time",
      (plan) => [
        sayTime(plan).usual,
        sayTime(plan).range && `from ${sayMonthsRange(plan.months)}`,
        assumedWords(plan, routes).time ? "our estimate" : null,
      ],
    ],
    [
      "Fees to you",
      (plan) => [
        sayPlanFees(plan).usual,
        sayPlanFees(plan).range && sayPoundsRange(plan.fees),
        assumedWords(plan, routes).fees ? "our estimate" : null,
      ],
    ],
    ["Without pay", (plan) => [sayUnpaid(plan)]],
    ["Steps, in order", (plan) => plan.steps.map(({ route }, at) => `${at + 1}. ${title(route)}`)],
    [
      "Check first",
      (plan) => (plan.check.length > 0 ? plan.check.map(({ name }) => name) : ["Nothing"]),
    ],
    ["Who must say yes", (plan) => plan.who_decides.map(({ name }) => name)],
    ["The award", (plan) => [main(plan)?.award ?? "None named"]],
    ["Part time", (plan) => [canBePartTime(plan, routes) ? "Can be part time" : "Full time only"]],
    ["Offers, for example", (plan) => [main(plan)?.typical_offer ?? "We know of none"]],
    ["Where it is", (plan) => [main(plan)?.availability ?? "Not said"]],
    [
      "Money that can help",
      (plan) => {
        const names = plan.steps.flatMap(
          ({ route }) => routes[route]?.funding.map(({ name }) => name) ?? [],
        );
        return names.length > 0 ? [...new Set(names)] : ["None known"];
      },
    ],
    ["When it starts", (plan) => [main(plan)?.deadline ?? "Ask the course or the employer"]],
  ];
  const all = rows.map(([name, cell]) => {
    const cells = plans.map((plan) => cell(plan).filter((text) => text != null && text !== ""));
    return {
      name,
      cells: cells as string[][],
      differs: differ(cells.map((lines) => list(lines as string[]))),
    };
  });
  return [...all.filter(({ differs }) => differs), ...all.filter(({ differs }) => !differs)];
}

function differ(cells: string[]): boolean {
  return new Set(cells).size > 1;
}
