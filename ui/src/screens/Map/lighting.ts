/** What stays lit when a person filters, searches or looks from where they stand. Pure. */
import type { RouteCard } from "../../client";
import type { Scene, SceneLink, Station } from "./scene";
import { filtered, type MapState, type Only } from "./state";

export type Routes = Readonly<Record<string, RouteCard>>;

/** Ids of what is lit; none: nothing fades. */
export type Light = { stations: ReadonlySet<string>; links: ReadonlySet<string> };

/** What is lit: by the plan that the scene was drawn for, or by what the person asks. */
export function lightOf(scene: Scene, state: MapState, routes: Routes): Light | null {
  if (filtered(state)) return byFilters(scene, state, routes);
  const links = scene.links.filter(({ lit }) => lit);
  if (links.length === 0) return null;
  return {
    stations: new Set(scene.stations.filter(({ lit }) => lit).map(({ id }) => id)),
    links: new Set(links.map(({ id }) => id)),
  };
}

function byFilters(scene: Scene, state: MapState, routes: Routes): Light {
  const byId = new Map(scene.stations.map((station) => [station.id, station]));
  const open = scene.links.filter((link) => linkFits(link, state, routes));
  const reached = state.me ? reachedFrom(state.me, open) : null;
  const fits = (id: string) => {
    const station = byId.get(id);
    return station !== undefined && (id === state.me || stationFits(station, state));
  };
  const usable = open.filter(({ from }) => !reached || reached.has(from));
  const byLinks = reached !== null || state.only.length > 0;
  const narrowed =
    state.lines.length + state.stages.length + state.pillars.length > 0 || !!state.words.trim();
  // A stage's own ways are those that lead into it: few begin and end within one.
  const links = usable.filter(({ from, to }) =>
    narrowed ? fits(to) && (byLinks || touches(from, state, byId)) : true,
  );
  const ends = new Set(links.flatMap(({ from, to }) => [from, to]));
  const stations = scene.stations.filter(({ id }) => (byLinks ? ends.has(id) : true) && fits(id));
  return {
    stations: new Set(stations.map(({ id }) => id)),
    links: new Set(links.map(({ id }) => id)),
  };
}

/** Whether a way that begins here belongs to the lines that were asked for. */
function touches(from: string, state: MapState, byId: ReadonlyMap<string, Station>): boolean {
  const station = byId.get(from);
  if (!station || state.words.trim()) return false;
  return onLines(station.lines, state.lines);
}

function onLines(lines: readonly string[], wanted: readonly string[]): boolean {
  return wanted.length === 0 || lines.length === 0 || lines.some((line) => wanted.includes(line));
}

/** Whether a station is what was asked for. */
export function stationFits(station: Station, state: MapState): boolean {
  const words = state.words.toLowerCase().split(/\s+/).filter(Boolean);
  const title = station.title.toLowerCase();
  return (
    onLines(station.lines, state.lines) &&
    (state.stages.length === 0 || state.stages.includes(station.column)) &&
    (state.pillars.length === 0 || state.pillars.includes(station.pillar)) &&
    words.every((word) => title.includes(word))
  );
}

/** Whether a link has a way that was asked for. */
export function linkFits(link: SceneLink, state: MapState, routes: Routes): boolean {
  if (!onLines(link.lines, state.lines)) return false;
  if (state.only.length === 0) return true;
  return link.routes.some((id) => {
    const route = routes[id];
    return route !== undefined && state.only.every((only) => routeFits(route, only));
  });
}

/** Whether a route is what was asked for. */
export function routeFits(route: RouteCard, only: Only): boolean {
  if (only === "paid") return route.paid;
  if (only === "apprenticeship") return route.kind.id.includes("apprenticeship");
  return !asksForALevels(route);
}

/** A route asks for A levels where one of its needs is met by nothing but level 3 study. */
export function asksForALevels(route: RouteCard): boolean {
  return route.needs.some(
    ({ any_of }) => any_of.length > 0 && any_of.every(({ group }) => group === "level-3"),
  );
}

/** Every station that can be reached along these links, and where one stands. */
function reachedFrom(me: string, links: readonly SceneLink[]): Set<string> {
  const on = new Map<string, string[]>();
  for (const { from, to } of links) on.set(from, [...(on.get(from) ?? []), to]);
  const reached = new Set([me]);
  const next = [me];
  for (let here = next.pop(); here !== undefined; here = next.pop()) {
    for (const to of on.get(here) ?? []) {
      if (reached.has(to)) continue;
      reached.add(to);
      next.push(to);
    }
  }
  return reached;
}
