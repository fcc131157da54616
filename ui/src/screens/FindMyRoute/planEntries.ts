import type { Plan } from "../../client";
import { sayMonths } from "../../words";
import type { CalendarEntry } from "./ics";
import type { Scheduled } from "./schedule";
import type { Routes } from "./ways";

/** A plan's calendar: the beginning of each step, and the aim. */
export function planEntries(
  plan: Plan,
  routes: Routes,
  times: readonly Scheduled[],
  job: string,
): CalendarEntry[] {
  const steps = plan.steps.map((step, place) => {
    const route = routes[step.route];
    const title = route?.title ?? step.route;
    const text = [
      `Step ${place + 1} of ${plan.steps.length} on the way to ${job}. Usually ${sayMonths(step.months.typical)}.`,
      route?.deadline,
      step.check.length > 0
        ? `Check first: ${step.check.map(({ name }) => name).join("; ")}.`
        : null,
      route && route.gatekeepers.length > 0
        ? `Who must say yes: ${route.gatekeepers.map(({ name }) => name).join("; ")}.`
        : null,
      "The date is an estimate by AHP Atlas. Check it with the course or the employer.",
    ];
    return {
      id: `${plan.id}-${place + 1}`,
      on: `${times[place]?.begins ?? "2000-01"}-01`,
      title: `Start: ${title}`,
      text: text.filter(Boolean).join("\n"),
    };
  });
  const last = times.at(-1);
  if (!last) return steps;
  const aim = {
    id: `${plan.id}-aim`,
    on: `${last.ends}-01`,
    title: `Aim: ${job}`,
    text: "About now your last step ends. The date is an estimate by AHP Atlas.",
  };
  return [...steps, aim];
}
