/** The map told in words: the same content as the picture, for the outline and the table. Pure. */
import type { RouteCard } from "../../../client";
import {
  sayFeesShort,
  sayLength,
  sayPaid,
  sayWhoDecides,
} from "../../../components/RouteDetail/route";
import { capital } from "../../../words";
import type { Light, Routes } from "../lighting";
import { say } from "../say";
import type { Column, Scene, SceneLink, Station } from "../scene";

/** A stage with its stations, each with its ways on. */
export type Told = { column: Column; stations: ToldStation[] };
export type ToldStation = { station: Station; ways: ToldWay[] };
/** One route along one link. */
export type ToldWay = { link: SceneLink; to: Station; route: RouteCard };

/** All that is lit, or all there is, in reading order: stage by stage, top to bottom. */
export function tell(scene: Scene, light: Light | null, routes: Routes): Told[] {
  const byId = new Map(scene.stations.map((station) => [station.id, station]));
  const waysOf = (id: string): ToldWay[] =>
    scene.links
      .filter((link) => link.from === id && (!light || light.links.has(link.id)))
      .flatMap((link) =>
        link.routes.flatMap((route) => {
          const [to, card] = [byId.get(link.to), routes[route]];
          return to && card ? [{ link, to, route: card }] : [];
        }),
      );
  return scene.columns.flatMap((column) => {
    const stations = scene.stations
      .filter(({ column: id, id: own }) => id === column.id && (!light || light.stations.has(own)))
      .map((station) => ({ station, ways: waysOf(station.id) }));
    return stations.length > 0 ? [{ column, stations }] : [];
  });
}

/** The address of what a station is. */
export function pageOf({ kind, id }: Station): string {
  return kind === "role" ? `#/role/${id}` : `#/find?from=${id}`;
}

/** The facts of a route in the order of a timetable. */
export function factsOf(route: RouteCard) {
  return {
    time: sayTime(route),
    fees: sayFeesShort(route.fees),
    pay: sayPaid(route),
    entry: sayEntry(route),
    who: sayWhoDecides(route) ?? say("nobody"),
  };
}

function sayTime(route: RouteCard): string {
  const length = sayLength(route);
  return length ? capital(length) : say("timeUnknown");
}

/** What is asked at entry, each requirement in the words of who asks it. */
function sayEntry({ needs }: RouteCard): string {
  const said = needs.map(({ text }) => text.replace(/[.;]$/, ""));
  return said.length > 0 ? capital(said.join("; ")) : say("noEntry");
}

/** How a link moves a person, in a word or two; none: simply on. */
export function sayKind({ kind }: SceneLink): string | null {
  if (kind === "side") return say("sideways");
  return kind === "return" ? say("wayBack") : null;
}
