import type { MapRequest, Plan, RoutesRequest } from "../../client";
import type { Way } from "../FindMyRoute/ways";
import { type MapState, which } from "./state";

/** What the planner is asked for a map from here to there. */
export function planRequest({ from, to }: MapState): RoutesRequest {
  return { from: from ? [from] : [], has: [], lacks: [], unsure: [], to: to ?? "" };
}

/** What the engine is asked to lay out; `plan` is the plan to light, where there is one. */
export function sceneRequest(state: MapState, plan: Plan | null): MapRequest {
  switch (which(state)) {
    case "plan":
      return {
        view: "plan",
        steps: (plan?.steps ?? []).map(({ from, route, to }) => ({
          from: from.id,
          route,
          to: to.id,
        })),
      };
    case "near":
      return { view: "neighbourhood", role: state.near ?? "", steps: [] };
    case "profession":
      return { view: "profession", profession: state.profession ?? "", steps: [] };
    default:
      return { view: "all", steps: [] };
  }
}

/** The plan that is lit: the one asked for, or the one that leads the first way. */
export function litPlan(ways: readonly Way[], id: string | null): Plan | null {
  const all = ways.flatMap(({ lead, others }) => [lead, ...others]);
  return all.find((plan) => plan.id === id) ?? ways[0]?.lead ?? null;
}
