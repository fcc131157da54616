import type { Plan, Timeline } from "../../client";
import english from "../../language/en/MyPlan.json";
import { sayer } from "../../language/say";
import { sayMonths } from "../../words";
import type { CalendarEntry } from "./ics";
import type { Routes } from "./ways";

const say = sayer(english);

/** A plan's calendar: the beginning of each step, each known deadline, and the aim. */
export function planEntries(
  plan: Plan,
  routes: Routes,
  timeline: Timeline,
  job: string,
): CalendarEntry[] {
  const titleOf = (id: string) => routes[id]?.title ?? id;
  const starts = plan.steps.flatMap((step, place) => {
    const dates = timeline.steps[place];
    return dates
      ? {
          id: `${plan.id}-${place + 1}`,
          on: `${dates.start.usual}-01`,
          title: say("entryStart", { title: titleOf(step.route) }),
          text: textOf(plan, routes, place, job),
        }
      : [];
  });
  const deadlines = timeline.steps.flatMap(({ route, apply_by }, place) =>
    apply_by
      ? {
          id: `${plan.id}-${place + 1}-apply`,
          on: apply_by.day,
          title: say("entryApply", { title: titleOf(route) }),
          text: [apply_by.what, say("entryCheckDay")].filter(Boolean).join("\n"),
        }
      : [],
  );
  const aim = {
    id: `${plan.id}-aim`,
    on: `${(timeline.dates.registered ?? timeline.dates.finish).usual}-01`,
    title: say("entryAim", { job }),
    text: say("entryAimText"),
  };
  return [...starts, ...deadlines, aim].sort((one, other) => one.on.localeCompare(other.on));
}

/** What to know of a step on the day it starts. */
function textOf(plan: Plan, routes: Routes, place: number, job: string): string {
  const step = plan.steps[place];
  if (!step) return "";
  const route = routes[step.route];
  const names = (all: readonly { name: string }[]) => all.map(({ name }) => name).join("; ");
  const lines = [
    say("entryStep", {
      number: place + 1,
      count: plan.steps.length,
      job,
      time: sayMonths(step.months.typical),
    }),
    route?.deadline,
    step.check.length > 0 ? say("entryCheck", { names: names(step.check) }) : null,
    route && route.gatekeepers.length > 0
      ? say("entryWho", { names: names(route.gatekeepers) })
      : null,
    say("entryEstimate"),
  ];
  return lines.filter(Boolean).join("\n");
}
