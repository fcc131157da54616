import type { Label, Scene, SceneLink, Station, Track } from "../../../ui/src/screens/Map/scene";

const LINES = [
  "art-therapist",
  "dietitian",
  "dramatherapist",
  "music-therapist",
  "occupational-therapist",
  "operating-department-practitioner",
  "orthoptist",
  "osteopath",
  "paramedic",
  "physiotherapist",
  "podiatrist",
  "prosthetist-orthotist",
  "radiographer",
  "speech-and-language-therapist",
];
const COLUMN = 260;
const ROW = 56;

/** The same numbers each time: a bench that draws another graph each run measures nothing. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/** A made-up map of so many stations: as many rows a line as it takes, linked like the real one. */
export function makeScene(stations: number): Scene {
  const random = seeded(stations);
  // As wide as the window is beside its height, so that all of it fills the frame.
  const columns = Math.ceil(Math.sqrt(stations * 0.4));
  const rows = Math.ceil(stations / columns);
  const grid: Station[][] = [];
  for (let place = 0; place < stations; place += 1) {
    const row = Math.floor(place / columns);
    const line = LINES[Math.floor((row / rows) * LINES.length)] ?? "paramedic";
    const inRow = grid[row] ?? [];
    inRow.push(makeStation(place, columns, line, random() < 0.06));
    grid[row] = inRow;
  }
  const links: SceneLink[] = [];
  for (const [row, inRow] of grid.entries()) {
    for (const [column, from] of inRow.entries()) {
      const next = inRow[column + 1];
      if (next) links.push(makeLink(from, next));
      const turn = Math.floor(random() * 5) - 2;
      const across = grid[row + turn]?.[column + 1];
      if (across && turn !== 0 && random() < 0.8) links.push(makeLink(from, across));
    }
  }
  return {
    title: `${stations} stations`,
    width: 240 + (columns - 1) * COLUMN,
    height: 120 + (rows - 1) * ROW,
    columns: Array.from({ length: columns }, (_, column) => ({
      id: `stage-${column}`,
      name: `Stage ${column}`,
      x: COLUMN * column - 10,
      width: COLUMN,
      gate: column === 2,
      gate_x: null,
      label: {
        area: { x: COLUMN * column, y: 0, width: 60, height: 20 },
        lines: [{ text: `Stage ${column}`, x: COLUMN * column, y: 16 }],
        anchor: "start" as const,
        size: 16,
        bold: true,
        level: "far" as const,
      },
    })),
    lines: [],
    tracks: makeTracks(links),
    stations: grid.flat(),
    links,
    captions: [],
    // Every name at every scale, as Cytoscape.js has them: the hardest case.
    letterings: [
      {
        size: 1000,
        badge: 30,
        lines: [],
        stations: grid.flat().map(({ id, label }) => ({ of: id, label })),
      },
    ],
  };
}

function makeStation(place: number, columns: number, line: string, interchange: boolean): Station {
  const [x, y] = [120 + (place % columns) * COLUMN, 60 + Math.floor(place / columns) * ROW];
  const label: Label = {
    area: { x: x - 70, y: y + 10, width: 140, height: 30 },
    lines: [
      { text: `Station ${place}`, x, y: y + 22 },
      { text: "of the line", x, y: y + 37 },
    ],
    anchor: "middle",
    size: 13,
    bold: interchange,
    // Every name at every scale: the hardest case.
    level: "far",
  };
  return {
    id: `s${place}`,
    kind: "role",
    title: `Station ${place}`,
    name: `Station ${place}, registered, band 5`,
    column: `stage-${place % columns}`,
    pillar: "clinical",
    bands: ["5"],
    lines: [line],
    interchange,
    at: { x, y },
    stops: [{ line, at: { x, y } }],
    radius: interchange ? 9 : 6,
    level: "far",
    label,
    ways_in: 1,
    ways_on: 1,
    neighbours: { left: null, right: null, up: null, down: null },
    returns: false,
    leader: [],
    lit: false,
  };
}

function makeLink(from: Station, to: Station): SceneLink {
  const [start, end] = [from.at, to.at];
  const rise = Math.abs(end.y - start.y);
  const turn = start.x + COLUMN / 2 - rise / 2;
  const points = [start, { x: turn, y: start.y }, { x: turn + rise, y: end.y }, end];
  const kind = rise === 0 ? "up" : "side";
  return {
    id: `${from.id}>${to.id}>${kind}`,
    from: from.id,
    to: to.id,
    name: `From ${from.title} to ${to.title}`,
    kind,
    routes: [],
    lines: from.lines,
    points,
    path: `M${points.map(({ x, y }) => `${x} ${y}`).join("L")}`,
    bends: rise === 0 ? 0 : 2,
    caption: "3 years",
    closed: false,
    paid: false,
    level: "far",
    lit: false,
  };
}

/** A stroke a line and kind, as the engine has them. */
function makeTracks(links: SceneLink[]): Track[] {
  const tracks = new Map<string, Track>();
  for (const { lines, kind, path } of links) {
    const key = `${lines[0]}-${kind}`;
    const known = tracks.get(key);
    tracks.set(key, {
      line: lines[0] ?? "",
      kind,
      path: (known?.path ?? "") + path,
      strokes: [],
      width: 5,
      level: "far",
      lit: false,
    });
  }
  return [...tracks.values()];
}
