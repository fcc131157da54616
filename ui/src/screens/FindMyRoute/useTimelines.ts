import { keepPreviousData, useQueries, useQuery } from "@tanstack/react-query";
import type { Plan, Timeline, TimelineRequest } from "../../client";
import { read } from "../../client/queries";
import { todayHere } from "../../today";

/** The request for a plan's dates and money, by today's calendar. */
export function timelineRequest(plan: Plan, notBefore: string | null = null): TimelineRequest {
  return {
    today: todayHere(),
    steps: plan.steps.map(({ route, mode, from }) => ({ route, mode, from: from.id })),
    ...(notBefore ? { not_before: notBefore } : {}),
    can_get: [],
    cannot_get: [],
  };
}

/** Dates and money of several plans, by the plans' ids; what is not read yet is not in it. */
export type Timelines = ReadonlyMap<string, Timeline>;

export function useTimelines(plans: readonly Plan[]): Timelines {
  return useQueries({
    queries: plans.map((plan) => read("timeline", timelineRequest(plan))),
    combine: (results) => {
      const known = new Map<string, Timeline>();
      for (const [place, plan] of plans.entries()) {
        const data = results[place]?.data;
        if (data) known.set(plan.id, data);
      }
      return known;
    },
  });
}

/** The same for one plan that is to begin no sooner than a month. */
export function useTimeline(plan: Plan, notBefore: string | null): Timeline | undefined {
  const asked = { ...read("timeline", timelineRequest(plan, notBefore)) };
  return useQuery({ ...asked, placeholderData: keepPreviousData }).data;
}
