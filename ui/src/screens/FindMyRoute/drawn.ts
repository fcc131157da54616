import type { Plan, Timeline } from "../../client";
import type { StripPart } from "../../components/Strip/strip";
import { monthsFrom } from "./months";
import { patternOf, type Routes } from "./ways";

/**
 * A plan as the parts of a strip. With its dates known, steps stand where they fall in the
 * calendar, counted from the plan's first month, so that waiting for a course to start is seen and
 * the money beneath is on the same axis.
 */
export function partsOf(plan: Plan, routes: Routes, timeline: Timeline | undefined): StripPart[] {
  return plan.steps.map((step, place) => ({
    starts: startOf(plan, place, timeline),
    months: step.months,
    pattern: patternOf(routes[step.route]),
  }));
}

function startOf(plan: Plan, place: number, timeline: Timeline | undefined): number {
  const dates = timeline?.steps[place];
  if (!timeline || !dates) return plan.steps[place]?.starts_after ?? 0;
  return monthsFrom(timeline.dates.start, dates.start.usual);
}

/** How far a plan reaches on the axis, in months, its longest last step included. */
export function reach(plan: Plan, timeline: Timeline | undefined): number {
  const place = plan.steps.length - 1;
  const last = plan.steps[place];
  return last ? startOf(plan, place, timeline) + last.months.max : 0;
}
