import type { Evidence, Pay, ProfessionPage, RouteCard } from "../../client";
import { drawnMonths } from "../../components/RouteDetail/route";
import { sortWays } from "../Profession/ways";

/** A span over all professions, and the rows that its two ends come from. */
export type Span = { min: number; max: number; evidence: Evidence[] };

/** One kind of way in, over all professions: how many have it, how long, what it costs. */
export type WaySum = {
  /** How many professions have an open one. */
  professions: number;
  months: Span | null;
  /** What the learner is charged for all of it. */
  fees: Span | null;
  /** The years that the fees are for. */
  years: string[];
  /** Whether the learner earns meanwhile: on every way, on none, or it differs; null: no way. */
  paid: "all" | "none" | "some" | null;
  /** Who must say yes on any of them, each once. */
  decides: string[];
  /** Who says so, of a way that stands for the rest. */
  evidence: Evidence[];
};

const KINDS = {
  degree: ["undergraduate-degree", "integrated-masters"],
  apprenticeship: ["degree-apprenticeship", "apprenticeship"],
} as const;

/** What a degree, or an apprenticeship, is across these professions: only what is open now. */
export function sumWays(pages: readonly ProfessionPage[], way: keyof typeof KINDS): WaySum {
  const kinds: readonly string[] = KINDS[way];
  const own = pages.map((page) =>
    sortWays(page).in.filter(({ kind, closed }) => closed === null && kinds.includes(kind.id)),
  );
  const routes = own.flat();
  const fees = routes.flatMap(({ fees }) => (fees ? [fees] : []));
  return {
    professions: own.filter((ways) => ways.length > 0).length,
    months: span(routes.flatMap(lengthOf)),
    fees: span(fees.map(({ typical, evidence }) => ({ value: typical, evidence }))),
    years: [...new Set(fees.flatMap(({ as_of }) => as_of ?? []))].toSorted(),
    paid: paidOn(routes),
    decides: [
      ...new Map(
        routes.flatMap(({ gatekeepers }) => gatekeepers.map(({ id, name }) => [id, name] as const)),
      ).values(),
    ],
    evidence: routes.slice(0, 1).map(({ evidence }) => evidence),
  };
}

function paidOn(routes: readonly RouteCard[]): WaySum["paid"] {
  if (routes.length === 0) return null;
  if (routes.every(({ paid }) => paid)) return "all";
  return routes.some(({ paid }) => paid) ? "some" : "none";
}

function lengthOf(route: RouteCard): { value: number; evidence: Evidence }[] {
  const months = drawnMonths(route);
  return months ? [{ value: months.typical, evidence: route.evidence }] : [];
}

function span(values: readonly { value: number; evidence: Evidence }[]): Span | null {
  const sorted = values.toSorted((one, other) => one.value - other.value);
  const [first] = sorted;
  const last = sorted.at(-1);
  if (!first || !last) return null;
  const evidence = first === last ? [first.evidence] : [first.evidence, last.evidence];
  return { min: first.value, max: last.value, evidence };
}

/** Pay at these bands, each once, as the first page that knows it has it. */
export function payAt(pages: readonly ProfessionPage[], bands: readonly string[]): Pay[] {
  return bands.flatMap((band) => {
    const row = pages.flatMap(({ pay }) => pay).find((pay) => pay.band === band);
    return row ? [row] : [];
  });
}

/** The first source of each fact, each once, in the order in which they stand. */
export function citedBy(facts: readonly Evidence[]) {
  const first = facts.flatMap(({ sources }) => sources.slice(0, 1));
  return first.filter(({ id }, place) => first.findIndex((one) => one.id === id) === place);
}
