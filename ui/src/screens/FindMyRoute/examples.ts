import type { MoneySums, Plan, PlanStep, Pounds, StepDates, Timeline } from "../../client";
import { someRoute } from "../../testing";
import type { Routes } from "./ways";

/** Made-up plans for tests: complete, so that a test names only what it is about. */
const steady = (months: number) => ({ min: months, typical: months, max: months });

export function someStep(route: string, months: number, more: Partial<PlanStep> = {}): PlanStep {
  return {
    route,
    mode: "full-time",
    from: { id: "adult-without-level-3", name: "Adult" },
    to: { id: "physiotherapist", name: "Physiotherapist" },
    starts_after: 0,
    months: steady(months),
    fees: steady(0),
    paid: false,
    check: [],
    needs: [],
    ...more,
  };
}

/** A plan of routes with their months: `somePlan({ access: 12, degree: 36 })`. */
export function somePlan(steps: Record<string, number>, more: Partial<Plan> = {}): Plan {
  let after = 0;
  const chain = Object.entries(steps).map(([route, months]) => {
    const step = someStep(route, months, { starts_after: after });
    after += months;
    return step;
  });
  const way = Object.keys(steps).join("+");
  return {
    id: way,
    way,
    title: "",
    status: "open-now",
    status_words: "Open now",
    labels: [],
    months: steady(after),
    fees: steady(0),
    unpaid_months: after,
    steps: chain,
    check: [],
    who_decides: [],
    dates: null,
    ...more,
  };
}

export const someRoutes: Routes = {
  access: someRoute({ id: "access", title: "Access to HE diploma", pattern: "bridging" }),
  degree: someRoute({ id: "degree", title: "Degree in physiotherapy" }),
  post: someRoute({ id: "post", title: "Finish the first stage", pattern: "post", paid: true }),
};

const nothing: Pounds = { min: 0, max: 0 };

export function someSums(more: Partial<MoneySums> = {}): MoneySums {
  return {
    fees: nothing,
    pay: nothing,
    grants: nothing,
    grants_may: nothing,
    fee_loans: nothing,
    fee_loans_may: nothing,
    living_loans: nothing,
    living_loans_may: nothing,
    fees_to_find: nothing,
    ...more,
  };
}

const span = (month: string) => ({ earliest: month, usual: month, latest: month });

export function someDates(
  route: string,
  start: string,
  end: string,
  more: Partial<StepDates> = {},
): StepDates {
  return {
    route,
    mode: "full-time",
    start: span(start),
    end: span(end),
    waits: 0,
    registers: false,
    apply_by: null,
    missed: [],
    assumptions: [],
    ...more,
  };
}

/** Access from September 2027, a degree from September 2028 that ends in June 2031. */
export function someTimeline(more: Partial<Timeline> = {}): Timeline {
  return {
    dates: {
      start: "2027-09",
      finish: span("2031-06"),
      registered: span("2031-06"),
      missed: [],
      assumptions: [],
    },
    steps: [
      someDates("access", "2027-09", "2028-06"),
      someDates("degree", "2028-09", "2031-06", {
        apply_by: { day: "2028-01-13", what: "UCAS, equal consideration", evidence: null },
      }),
    ],
    money: [
      { fees: null, pay: null, funds: [] },
      { fees: null, pay: null, funds: [] },
    ],
    years: [
      {
        year: 1,
        first_month: "2027-09",
        idle_months: 2,
        parts: [{ step: 0, months: 10, sums: someSums(), funds: [] }],
        sums: someSums({ fees: { min: 0, max: 3500 } }),
      },
      {
        year: 2,
        first_month: "2028-09",
        idle_months: 0,
        parts: [{ step: 1, months: 12, sums: someSums(), funds: [] }],
        sums: someSums({ fees: { min: 9790, max: 9790 }, pay: null }),
      },
    ],
    totals: someSums({ fees: { min: 9790, max: 13_290 } }),
    money_assumptions: [],
    routes: someRoutes,
    ...more,
  };
}
