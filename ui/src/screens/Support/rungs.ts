import type { Gatekeeper, OnwardAnswer, RolePlace, RouteCard } from "../../client";
import type { Band } from "./state";

/** Stages in which nobody is registered yet, from the first job up. */
const STAGES = ["support", "assistant-practitioner"];
const EMPLOYER = "employer";

/** The profession on whose line a person works, with its branches. */
export type Team = { id: string; branches: readonly { id: string }[] };

/** Jobs that a support worker may have: of their team and band; the team's own before shared ones. */
export function jobsOf(
  roles: readonly RolePlace[],
  team: Team | null,
  band: Band | null,
): RolePlace[] {
  const wanted = roles.filter(
    (role) =>
      STAGES.includes(role.stage.id) &&
      (team === null || isOf(role, team)) &&
      // A job whose band no page gives may be of any.
      (band === null || role.bands.length === 0 || role.bands.includes(band)),
  );
  const shared = (role: RolePlace) => (role.professions.length > 3 ? 1 : 0);
  return wanted.toSorted((one, other) => shared(one) - shared(other));
}

function isOf(role: RolePlace, team: Team): boolean {
  const ids = [team.id, ...team.branches.map(({ id }) => id)];
  return role.professions.some((id) => ids.includes(id));
}

export type Rungs = {
  /** To a later stage or a higher band. */
  up: RouteCard[];
  /** To another job of about the same band. */
  sideways: RouteCard[];
  /** Study and certificates that leave a person in their job, or lead to no one job. */
  qualifications: RouteCard[];
};

/** What can be begun from a support job, by where it leads; other teams' jobs are left out. */
export function rungsOf(
  answer: OnwardAnswer,
  roles: readonly RolePlace[],
  own: RolePlace,
  team: Team | null,
  band: Band | null,
): Rungs {
  const place = (id: string) => roles.find((role) => role.id === id);
  const rungs: Rungs = { up: [], sideways: [], qualifications: [] };
  for (const route of [...answer.rungs, ...answer.staying]) {
    const to = route.to.flatMap(({ id }) => place(id) ?? []);
    if (route.closed || to.some(({ id }) => id === own.id)) continue;
    if (to.length === 0) {
      if (decidedBy(route, EMPLOYER)) rungs.qualifications.push(route);
    } else if (to.some((role) => (team ? isOf(role, team) : sharesLine(role, own)))) {
      (to.some((role) => isAbove(role, own, band)) ? rungs.up : rungs.sideways).push(route);
    }
  }
  return rungs;
}

function sharesLine(role: RolePlace, own: RolePlace): boolean {
  return role.professions.some((id) => own.professions.includes(id));
}

function isAbove(role: RolePlace, own: RolePlace, band: Band | null): boolean {
  const [stage, from] = [STAGES.indexOf(role.stage.id), STAGES.indexOf(own.stage.id)];
  if (stage !== from) return stage > from;
  const now = band ?? own.bands.at(-1);
  const top = role.bands.at(-1);
  return now !== undefined && top !== undefined && Number.parseInt(top) > Number.parseInt(now);
}

function decidedBy(route: RouteCard, keeper: string): boolean {
  return route.gatekeepers.some(({ id }) => id === keeper);
}

export type Agreement = { keeper: Gatekeeper; steps: RouteCard[] };

/** What the employer must agree to among these steps; nothing where they decide on none. */
export function agreementOf(routes: readonly RouteCard[]): Agreement | null {
  const steps = routes.filter((route) => !route.closed && decidedBy(route, EMPLOYER));
  const keeper = steps.flatMap(({ gatekeepers }) => gatekeepers).find(({ id }) => id === EMPLOYER);
  if (!keeper) return null;
  const once = steps.filter((step, at) => steps.findIndex(({ id }) => id === step.id) === at);
  return { keeper, steps: once };
}

/** Ways to the team's registered titles: paid ones first, closed ones left out. */
export function registrationOf(answer: OnwardAnswer, team: Team | null) {
  return answer.towards
    .filter(({ line }) => line === team?.id)
    .map((group) => ({
      ...group,
      routes: group.routes
        .filter(({ closed }) => !closed)
        .toSorted((one, other) => Number(other.paid) - Number(one.paid)),
    }));
}
