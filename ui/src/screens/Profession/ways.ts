import type { Figure, Pay, ProfessionPage, Role, RouteCard } from "../../client";
import { sameEvidence } from "../../components/EvidenceMark/sameEvidence";
import { say } from "./say";

/** Kinds of route in the order in which people ask about them. */
const KINDS = [
  "undergraduate-degree",
  "integrated-masters",
  "diploma-of-he",
  "degree-apprenticeship",
  "apprenticeship",
  "pre-registration-masters",
  "pre-registration-pgdip",
];

export type Ways = { in: RouteCard[]; on: RouteCard[]; back: RouteCard[] };

/**
 * Ways in lead to a first registered role; whatever leads beyond that is a way on. Open ones come
 * first, and then the usual kinds before the unusual; ways back by how long they take.
 */
export function sortWays(page: ProfessionPage): Ways {
  const registered = new Set(
    page.ladder.filter(({ stage }) => stage.id === "registered").map(({ id }) => id),
  );
  const leadsIn = (route: RouteCard) => route.to.some(({ id }) => registered.has(id));
  const rank = (route: RouteCard) => {
    const kind = KINDS.indexOf(route.kind.id);
    return (route.closed ? 100 : 0) + (kind < 0 ? KINDS.length : kind);
  };
  const months = ({ full_time, part_time }: RouteCard) => (full_time ?? part_time)?.typical ?? 0;
  const beyond = [...page.ways_in, ...page.ways_back].filter((route) => !leadsIn(route));
  return {
    in: page.ways_in.filter(leadsIn).toSorted((one, other) => rank(one) - rank(other)),
    on: [...page.ways_on, ...beyond],
    back: page.ways_back.filter(leadsIn).toSorted((one, other) => months(one) - months(other)),
  };
}

/** Pay from entry to top, and the rows behind it, each different evidence once. */
export type RolePay = { entry: number; top: number; behind: Pay[] };

/** What a role's bands pay, from the lowest entry to the highest top; none: no pay is known. */
export function payOf(role: Role, pay: readonly Pay[]): RolePay | null {
  const own = pay.filter(({ band }) => role.bands.includes(band));
  if (own.length === 0) return null;
  return {
    entry: Math.min(...own.map(({ entry }) => entry)),
    top: Math.max(...own.map(({ top }) => top)),
    behind: own.filter(
      (one, place) =>
        !own.slice(0, place).some((before) => sameEvidence(before.evidence, one.evidence)),
    ),
  };
}

export type Step = { id: string; name: string; routes: RouteCard[] };

/** Ways on by the step that they reach, in the ladder's order; what reaches none comes last. */
export function stepsOf(routes: readonly RouteCard[], ladder: readonly Role[]): Step[] {
  const steps: Step[] = stagesOf(ladder).map(({ id, name }) => ({ id, name, routes: [] }));
  const elsewhere: Step = { id: "elsewhere", name: say("step.elsewhere"), routes: [] };
  for (const route of routes) {
    const role = ladder.find(({ id }) => route.to.some((to) => to.id === id));
    const step = steps.find(({ id }) => id === role?.stage.id) ?? elsewhere;
    step.routes.push(route);
  }
  return [...steps, elsewhere].filter((step) => step.routes.length > 0);
}

/** Routes by the branch that they lead to; one group without a name where there are no branches. */
export function branchesOf(routes: readonly RouteCard[], page: ProfessionPage): Step[] {
  const steps: Step[] = page.card.branches.map(({ id, name }) => ({ id, name, routes: [] }));
  const either: Step = {
    id: "either",
    name: steps.length > 0 ? say("step.either") : "",
    routes: [],
  };
  for (const route of routes) {
    const roles = page.ladder.filter(({ id }) => route.to.some((to) => to.id === id));
    const own = steps.filter(({ id }) =>
      roles.some((role) => role.professions.some((profession) => profession.id === id)),
    );
    const [only, ...others] = own;
    (only && others.length === 0 ? only : either).routes.push(route);
  }
  return [...steps, either].filter((step) => step.routes.length > 0);
}

export type Stage = { id: string; name: string; roles: Role[] };

/** The ladder by stage, in order; within a stage the roles at the bedside come first. */
export function stagesOf(ladder: readonly Role[]): Stage[] {
  const stages: Stage[] = [];
  for (const role of ladder) {
    const stage = stages.find(({ id }) => id === role.stage.id);
    if (stage) stage.roles.push(role);
    else stages.push({ ...role.stage, roles: [role] });
  }
  const rank = (role: Role) =>
    (role.pillar === "clinical" ? 0 : 2) + (role.professions.length > 3 ? 1 : 0);
  for (const stage of stages) stage.roles.sort((one, other) => rank(one) - rank(other));
  return stages;
}

export type Scale = { unit: string; most: number; figures: Figure[] };

/** Numbers by unit: only numbers of one unit share a scale. People first, then the most. */
export function scalesOf(figures: readonly Figure[]): Scale[] {
  const scales = new Map<string, Scale>();
  for (const figure of figures) {
    const scale = scales.get(figure.unit) ?? { unit: figure.unit, most: 0, figures: [] };
    scale.figures.push(figure);
    scale.most = figure.unit === "percent" ? 100 : Math.max(scale.most, figure.value);
    scales.set(figure.unit, scale);
  }
  for (const scale of scales.values()) {
    scale.figures.sort((one, other) => other.value - one.value);
  }
  return [...scales.values()].toSorted((one, other) => other.figures.length - one.figures.length);
}
