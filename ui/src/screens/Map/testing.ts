import type { MapLabel, MapScene } from "../../client";
import type { SceneLink, Station } from "./scene";

/** Made-up maps for tests: complete, so that a test names only what it is about. */
export function someStation(more: Partial<Station> = {}): Station {
  const at = more.at ?? { x: 0, y: 0 };
  const label: MapLabel = {
    area: { x: at.x + 10, y: at.y + 6, width: 60, height: 16 },
    lines: [{ text: more.title ?? "Station", x: at.x + 10, y: at.y + 18 }],
    anchor: "start",
    size: 13,
    bold: false,
    level: "middle",
  };
  return {
    id: "a",
    kind: "role",
    title: "Station",
    name: "Station, registered, band 5, on the paramedic line, 1 way on",
    column: "registered",
    pillar: "clinical",
    bands: ["5"],
    lines: ["paramedic"],
    interchange: false,
    returns: false,
    leader: [],
    at,
    stops: [{ line: "paramedic", at }],
    radius: 7,
    level: "middle",
    label,
    ways_in: 0,
    ways_on: 1,
    neighbours: { left: null, right: null, up: null, down: null },
    lit: false,
    ...more,
  };
}

export function someLink(from: string, to: string, more: Partial<SceneLink> = {}): SceneLink {
  return {
    id: `${from}>${to}>up`,
    from,
    to,
    name: `From ${from} to ${to}`,
    kind: "up",
    routes: [`${from}-${to}`],
    lines: ["paramedic"],
    points: [],
    path: "",
    bends: 0,
    caption: "3 years",
    closed: false,
    paid: false,
    level: "middle",
    lit: false,
    ...more,
  };
}

export function someScene(stations: Station[], links: SceneLink[] = []): MapScene {
  return {
    title: "Some lines",
    width: 1000,
    height: 500,
    columns: [
      column("start", "Where you start", 0),
      column("registered", "Registered", 500),
      column("advanced", "Advanced", 800),
    ],
    lines: [],
    tracks: [],
    stations,
    links,
    captions: [],
    letterings: [],
  };
}

function column(id: string, name: string, x: number) {
  return {
    id,
    name,
    x,
    width: 200,
    gate: id === "registered",
    gate_x: null,
    label: someStation().label,
  };
}
