import type { Plan } from "../../client";
import english from "../../language/en/MyPlan.json";
import { sayer } from "../../language/say";
import { sayMonths } from "../../words";
import type { CalendarEntry } from "./ics";
import type { Scheduled } from "./schedule";
import type { Routes } from "./ways";

const say = sayer(english);

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
      say("entryStep", {
        number: place + 1,
        count: plan.steps.length,
        job,
        time: sayMonths(step.months.typical),
      }),
      route?.deadline,
      step.check.length > 0
        ? say("entryCheck", { names: step.check.map(({ name }) => name).join("; ") })
        : null,
      route && route.gatekeepers.length > 0
        ? say("entryWho", { names: route.gatekeepers.map(({ name }) => name).join("; ") })
        : null,
      say("entryEstimate"),
    ];
    return {
      id: `${plan.id}-${place + 1}`,
      on: `${times[place]?.begins ?? "2000-01"}-01`,
      title: say("entryStart", { title }),
      text: text.filter(Boolean).join("\n"),
    };
  });
  const last = times.at(-1);
  if (!last) return steps;
  const aim = {
    id: `${plan.id}-aim`,
    on: `${last.ends}-01`,
    title: say("entryAim", { job }),
    text: say("entryAimText"),
  };
  return [...steps, aim];
}
