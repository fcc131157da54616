/** The map against a plain layered layout of the same stations and links: figures side by side. */

import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";
import { atlas } from "../support/programs";
import { crossings, type Graph, layered, type Point } from "./crossings";

type Scene = Omit<Graph, "stations"> & {
  columns: { id: string }[];
  tracks: { strokes: Point[][]; lit: boolean }[];
  stations: { id: string; column: string; stops: { at: Point }[]; leader: Point[] }[];
};

const { program, before } = atlas();

function scene(...view: string[]): Scene {
  const json = execFileSync(program, [...before, "--json", "map", ...view], {
    maxBuffer: 1 << 26,
    encoding: "utf8",
  });
  return JSON.parse(json);
}

/** Every stroke of ours: tracks, the bars of interchanges, and the strokes to their labels. */
function strokes(scene: Scene): Point[][] {
  const tracks = scene.tracks.filter((track) => !track.lit).flatMap((track) => track.strokes);
  const bars = scene.stations.flatMap(({ stops, leader }) => [
    stops.map((stop) => stop.at),
    leader,
  ]);
  return [...tracks, ...bars];
}

type Row = {
  view: string;
  stations: number;
  links: number;
  map: number;
  "elkjs, upright": number;
  "elkjs, slanting": number;
};

const VIEWS = [
  ["--view", "all"],
  ["--view", "profession", "--profession", "physiotherapist"],
  ["--view", "profession", "--profession", "dietitian"],
  ["--view", "profession", "--profession", "art-therapist"],
  ["--view", "profession", "--profession", "paramedic"],
  ["--view", "profession", "--profession", "radiographer"],
  ["--view", "neighbourhood", "--role", "physiotherapist"],
];

it("crosses less often than a plain layered layout", { timeout: 240_000 }, async () => {
  const rows: Row[] = [];
  for (const view of VIEWS) {
    const map = scene(...view);
    const columns = map.columns.map((column) => column.id);
    rows.push({
      view: view
        .slice(1)
        .join(" ")
        .replace(/--\w+ /, ""),
      stations: map.stations.length,
      links: map.links.length,
      map: crossings(strokes(map)),
      "elkjs, upright": crossings(await layered(map, columns, "ORTHOGONAL")),
      "elkjs, slanting": crossings(await layered(map, columns, "POLYLINE")),
    });
  }
  console.table(rows);
  // All lines by themselves; of the smaller views the sum, for some of them may be a near thing.
  const [all, ...views] = rows;
  const sum = (of: (row: Row) => number) => views.reduce((total, row) => total + of(row), 0);
  const best = (row: Row) => Math.min(row["elkjs, upright"], row["elkjs, slanting"]);
  if (!all) throw new Error("no view was drawn");
  expect(all.map).toBeLessThan(best(all));
  expect(sum((row) => row.map)).toBeLessThan(sum(best));
});
