import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { Plan, RoutesAnswer } from "../../client";
import { read } from "../../client/queries";
import { goTo } from "../../navigation/usePlace";
import { type FindState, request, toggle, write } from "./state";
import { groupWays } from "./ways";

const NOTHING = { from: [], has: [], lacks: [], unsure: [], to: "", prefer: [] };

/** The planner's answer to what was said; the last one stays in sight while a new one is read. */
export function useAnswer(state: FindState, keep: boolean) {
  const asked = request(state);
  return useQuery({
    ...read("routes", asked ?? NOTHING),
    enabled: asked !== null,
    ...(keep ? { placeholderData: keepPreviousData } : {}),
  });
}

/** Changes how the plans are looked at, without a step to go back through. */
export function change(state: FindState, changes: Partial<FindState>) {
  goTo({ screen: "find", query: write({ ...state, ...changes }) }, "replace");
}

/** A plan by its own id, or the one that leads the way of that id. */
export function findPlan(answer: RoutesAnswer, id: string): Plan | null {
  const also = answer.also_works.map(({ plan }) => plan);
  const all = [...answer.plans, ...also];
  return (
    groupWays(answer.plans).find((way) => way.id === id)?.lead ??
    all.find((plan) => plan.id === id) ??
    all.find((plan) => plan.way === id) ??
    null
  );
}

/** Whether something on the plans' screen stands open, by its id. */
export function fold(state: FindState, id: string) {
  return {
    open: state.open.includes(id),
    onToggle: () => change(state, { open: toggle(state.open, id) }),
  };
}

/** Opens a plan's row wherever it stands, and goes there. */
export function showWay(state: FindState, plan: Plan, also: boolean) {
  const row = also ? plan.id : plan.way;
  const kept = state.open.filter((id) => !also || id !== "also-shut");
  const open = [...new Set([...kept, row])];
  change(state, { open });
  requestAnimationFrame(() => {
    const heading = document.getElementById(`way-${row}`)?.querySelector<HTMLElement>("h3");
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: "start" });
  });
}
