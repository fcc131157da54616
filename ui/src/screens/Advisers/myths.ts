import type { Evidence, ProfessionPage, RouteCard, RoutesAnswer, Statement } from "../../client";
import { drawnMonths, sayLength } from "../../components/RouteDetail/route";
import { capital, list, sayBands, sayMonths, sayPounds } from "../../words";
import { asksDegree, glanceOf } from "../Profession/glance";
import { sortWays, stagesOf } from "../Profession/ways";
import { say } from "./say";

/** The starting point of people who took no A levels. */
export const WITHOUT_A_LEVELS = "adult-without-level-3";

/** Places to work that are no hospital, as the catalogue's tags have them. */
const OUTSIDE = ["clinic", "homes", "schools", "prisons", "sport", "charity", "ambulance"];

/** What the catalogue says of how its pay table is to be read. */
const HOW_TO_READ_PAY = "pay-how-to-read";

const BEYOND = ["enhanced", "advanced", "consultant"];

/** Who says a thing, and which thing it is. */
export type Behind = { of: string; evidence: Evidence };

/** Something that people believe, and what the catalogue says to it. */
export type Myth = {
  key: "a-levels" | "fees" | "degree" | "hospital" | "pay" | "ladder" | "back";
  claim: string;
  answer: string;
  /** What the answer rests on, a line each. */
  points: string[];
  behind: Behind[];
};

/**
 * The myths that the catalogue can answer for this profession. One that it cannot answer with a
 * source is left out. `ways` is the planner's answer for people without A levels, `payRules` what
 * is said of pay in general.
 */
export function mythsOf(
  page: ProfessionPage,
  ways: RoutesAnswer | null,
  payRules: readonly Statement[] = [],
): Myth[] {
  const myths = [
    aLevels(page, ways),
    fees(page),
    degree(page),
    hospital(page),
    pay(page, payRules),
    ladder(page),
    back(page),
  ];
  return myths.filter((myth) => myth !== null);
}

/** The way with fewest steps that passes through no A levels and leaves nothing to be checked. */
function aLevels({ card }: ProfessionPage, ways: RoutesAnswer | null): Myth | null {
  if (!ways) return null;
  const free = ways.plans.flatMap((plan) => {
    const routes = plan.steps.flatMap(({ route }) => ways.routes[route] ?? []);
    const known = routes.length === plan.steps.length && plan.check.length === 0;
    return known && routes.every(({ kind }) => kind.id !== "a-levels") ? [{ plan, routes }] : [];
  });
  const [way] = free.toSorted((one, other) => one.routes.length - other.routes.length);
  if (!way) return null;
  return {
    key: "a-levels",
    claim: say("aLevels"),
    answer: say("aLevelsAnswer", {
      profession: card.name,
      time: sayMonths(way.plan.months.typical),
    }),
    points: way.routes.map(({ title }) => title),
    behind: way.routes.map(behindRoute),
  };
}

function fees(page: ProfessionPage): Myth | null {
  const paid = openWaysIn(page).filter(
    (route) => route.paid && route.apprenticeship && (route.fees?.max ?? 0) === 0,
  );
  if (paid.length === 0) return null;
  return {
    key: "fees",
    claim: say("fees"),
    answer: say("feesAnswer", { count: paid.length }),
    points: paid.map(sayRoute),
    behind: paid.map(behindRoute),
  };
}

function degree(page: ProfessionPage): Myth | null {
  const ways = openWaysIn(page).filter((route) => asksDegree(route) && drawnMonths(route));
  if (ways.length === 0) return null;
  return {
    key: "degree",
    claim: say("degree"),
    answer: say("degreeAnswer", { count: ways.length }),
    points: ways.map(sayRoute),
    behind: ways.map(behindRoute),
  };
}

/** Only where the catalogue names a place that is no hospital. */
function hospital({ card, topics }: ProfessionPage): Myth | null {
  const outside = card.tagged.some(
    ({ topic, tags }) =>
      topic.id === "where-they-work" && tags.some((tag) => OUTSIDE.includes(tag)),
  );
  const [where] = topics.find(({ topic }) => topic.id === "where-they-work")?.statements ?? [];
  if (!outside || !where || where.items.length === 0) return null;
  return {
    key: "hospital",
    claim: say("hospital"),
    answer: say("hospitalAnswer", { count: where.items.length }),
    points: where.items.map(capital),
    behind: [{ of: say("hospitalOf"), evidence: where.evidence }],
  };
}

/** No judgement: the figure, its year, and what it is for. */
function pay(page: ProfessionPage, payRules: readonly Statement[]): Myth | null {
  const { start } = glanceOf(page);
  if (!start) return null;
  const { role, entry, year, pay: row } = start;
  const band = sayBands([row.band]) ?? "";
  const basic = payRules.filter(({ id }) => id === HOW_TO_READ_PAY);
  return {
    key: "pay",
    claim: say("pay"),
    answer: say("payAnswer", { job: role.title, entry: sayPounds(entry), year }),
    points: [
      say("payPoint", { band, top: sayPounds(row.top), year }),
      ...basic.map(() => say("payBasic")),
    ],
    behind: [
      { of: say("payOf", { band }), evidence: row.evidence },
      { of: role.title, evidence: role.evidence },
      ...basic.map(({ title, evidence }) => ({ of: title ?? say("payBasic"), evidence })),
    ],
  };
}

function ladder(page: ProfessionPage): Myth | null {
  const stages = stagesOf(page.ladder).filter(({ id }) => BEYOND.includes(id));
  if (stages.length === 0) return null;
  const jobs = stages.map(({ name, roles }) => ({ name, roles: roles.slice(0, 2) }));
  return {
    key: "ladder",
    claim: say("ladder"),
    answer: say("ladderAnswer", { count: jobs.length }),
    points: jobs.map(({ name, roles }) =>
      say("ladderPoint", { stage: name, jobs: list(roles.map(({ title }) => title)) }),
    ),
    behind: jobs.flatMap(({ roles }) =>
      roles.map(({ title, evidence }) => ({ of: title, evidence })),
    ),
  };
}

function back(page: ProfessionPage): Myth | null {
  const ways = sortWays(page).back.filter(
    ({ kind, closed }) => kind.id === "return-to-practice" && closed === null,
  );
  if (ways.length === 0) return null;
  return {
    key: "back",
    claim: say("back"),
    answer: say("backAnswer"),
    points: [...new Set(ways.map(({ title }) => title))],
    behind: ways.map(behindRoute),
  };
}

function openWaysIn(page: ProfessionPage): RouteCard[] {
  return sortWays(page).in.filter(({ closed }) => closed === null);
}

function sayRoute(route: RouteCard): string {
  const time = sayLength(route);
  return time ? say("routePoint", { route: route.title, time }) : route.title;
}

const behindRoute = ({ title, evidence }: RouteCard): Behind => ({ of: title, evidence });
