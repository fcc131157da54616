import type { Plan, RouteCard, RoutesAnswer } from "../../client";
import english from "../../language/en/planWords.json";
import { sayer } from "../../language/say";
import { small } from "../../words";

const say = sayer(english);

/** Routes by id, as an answer carries them. */
export type Routes = RoutesAnswer["routes"];

/**
 * Plans that are the same way: they move the person by the same steps and differ only in what is
 * filled in on the spot, such as a resit. One of them leads, the others are folded beneath it.
 */
export type Way = { id: string; lead: Plan; others: Plan[] };

/** Plans by way, in the order of their leads: the fewest steps lead, then the fewest conditions. */
export function groupWays(plans: readonly Plan[]): Way[] {
  const byWay = new Map<string, Plan[]>();
  for (const plan of plans) {
    const same = byWay.get(plan.way);
    if (same) same.push(plan);
    else byWay.set(plan.way, [plan]);
  }
  const place = new Map(plans.map((plan, index) => [plan.id, index]));
  const at = (plan: Plan) => place.get(plan.id) ?? 0;
  return [...byWay]
    .map(([id, same]) => {
      const [lead, ...others] = [...same].sort(
        (one, other) =>
          one.steps.length - other.steps.length ||
          one.check.length - other.check.length ||
          at(one) - at(other),
      );
      return { id, lead: lead as Plan, others };
    })
    .sort((one, other) => at(one.lead) - at(other.lead));
}

/** How a plan of the same way differs from the one that leads. */
export type Variant = {
  plan: Plan;
  /** What it does not rest on and the lead does: "if you do not have". */
  spares: string[];
  /** What it rests on and the lead does not. */
  rests: string[];
  /** Titles of the steps that come on top. */
  adds: string[];
  /** Titles of steps taken part time here and full time there. */
  partTime: string[];
  /** Months and pounds on top, as usual; may be negative. */
  months: number;
  fees: number;
};

export function variant(lead: Plan, plan: Plan, routes: Routes): Variant {
  const title = (id: string) => routes[id]?.title ?? id;
  const leadSteps = new Map(lead.steps.map((step) => [step.route, step.mode]));
  const names = (of: Plan, not: Plan) =>
    of.check.filter(({ id }) => !not.check.some((one) => one.id === id)).map(({ name }) => name);
  return {
    plan,
    spares: names(lead, plan),
    rests: names(plan, lead),
    adds: plan.steps.filter(({ route }) => !leadSteps.has(route)).map(({ route }) => title(route)),
    partTime: plan.steps
      .filter(({ route, mode }) => mode === "part-time" && leadSteps.get(route) === "full-time")
      .map(({ route }) => title(route)),
    months: plan.months.typical - lead.months.typical,
    fees: plan.fees.typical - lead.fees.typical,
  };
}

/**
 * The variants worth a line each: one thing on top or another mode, and the one that rests on
 * least. The rest are mixes of these, and are only counted.
 */
export function variants(way: Way, routes: Routes): { shown: Variant[]; mixes: number } {
  const all = way.others.map((plan) => variant(way.lead, plan, routes));
  const simple = all.filter(({ adds }) => adds.length <= 1);
  const shown = simple.length > 0 ? simple : all;
  const least = all.reduce<Variant | null>(
    (best, one) => (best === null || one.plan.check.length < best.plan.check.length ? one : best),
    null,
  );
  const lines = least && !shown.includes(least) ? [...shown, least] : shown;
  const few = lines.slice(0, 6);
  const kept = least && !few.includes(least) ? [...few.slice(0, 5), least] : few;
  return { shown: kept, mixes: all.length - kept.length };
}

/** A way's whole name, step by step; the step that it is known by stands out. */
export function wayParts(plan: Plan, routes: Routes): { title: string; main: boolean }[] {
  const main = mainStep(plan, routes);
  return plan.steps.map((step, place) => {
    const title = routes[step.route]?.title ?? step.route;
    return { title: place === 0 ? title : small(title), main: step === main };
  });
}

/** The same as one line: "Access to HE diploma, then degree in physiotherapy". */
export function nameWay(plan: Plan, routes: Routes): string {
  const titles = wayParts(plan, routes).map(({ title }) => title);
  return titles.length > 0 ? titles.reduce((first, next) => say("then", { first, next })) : "";
}

/** The step that a plan is known by: its longest study, training or return. */
export function mainStep(plan: Plan, routes: Routes) {
  const trains = plan.steps.filter(({ route }) =>
    ["study", "paid", "return"].includes(routes[route]?.pattern ?? ""),
  );
  const all = trains.length > 0 ? trains : plan.steps;
  return all.reduce<Plan["steps"][number] | undefined>(
    (longest, step) => (longest && longest.months.typical > step.months.typical ? longest : step),
    undefined,
  );
}

/** Whether the main step can be taken part time. */
export function canBePartTime(plan: Plan, routes: Routes): boolean {
  const step = mainStep(plan, routes);
  if (!step) return false;
  return step.mode === "part-time" || (routes[step.route]?.part_time ?? null) !== null;
}

/** The kinds of strip in use, for the key. */
export function patternsOf(plans: readonly Plan[], routes: Routes): string[] {
  const order = ["bridging", "study", "paid", "post", "return"];
  const used = new Set(
    plans.flatMap(({ steps }) => steps.map(({ route }) => patternOf(routes[route]))),
  );
  return order.filter((pattern) => used.has(pattern));
}

/** The pattern of a route's bar: study with a wage is drawn as what is paid, as its words say. */
export function patternOf(route: RouteCard | undefined): string {
  if (route?.pattern === "study" && route.paid) return "paid";
  return route?.pattern ?? "study";
}
