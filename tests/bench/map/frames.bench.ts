import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { build } from "vite";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openEngine } from "../../support/engine";
import { ARTIFACTS } from "../../support/programs";

import type { Run } from "./page";

/**
 * How smooth the map is in the window's engine with no graphics card: milliseconds a frame while a
 * scripted hand pans and zooms, side by side with Cytoscape.js drawing the same graph on the same
 * page. `npm run bench` prints the table. Times depend on the machine and
 * on what else runs on it; the bar is a p95 of at most half of Cytoscape's at both sizes.
 */
const SIZES = [250, 2000];
const ROUNDS = 3;
const PAINTERS = ["atlas", "cytoscape"] as const;
const TYPES: Record<string, string> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".woff2": "font/woff2",
};

let engine: Awaited<ReturnType<typeof openEngine>>;
let close: () => void;
let page: string;
beforeAll(async () => {
  await build({ configFile: join(import.meta.dirname, "vite.config.ts") });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://bench");
    const path = pathname === "/" ? "/index.html" : pathname;
    try {
      const body = readFileSync(join(ARTIFACTS, "bench-map", path));
      response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "text/plain" }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  close = () => server.close();
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  engine = await openEngine();
  page = `http://127.0.0.1:${address.port}/`;
}, 300_000);
afterAll(async () => {
  await engine?.close();
  close?.();
});

it("pans and zooms at each size, by both painters, and prints the ratios", async () => {
  const rows: string[] = [];
  for (const stations of SIZES) {
    const runs = { atlas: [] as Run[], cytoscape: [] as Run[] };
    // Turn by turn, so that a busy machine is busy for both.
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const painter of PAINTERS) runs[painter].push(await one(painter, stations));
    }
    const [ours, theirs] = [summary(runs.atlas), summary(runs.cytoscape)];
    rows.push(line(stations, "AHP Atlas", ours), line(stations, "Cytoscape.js", theirs));
    rows.push(
      `${stations} stations: p50 ${ratio(ours.p50, theirs.p50)} ×, p95 ${ratio(ours.p95, theirs.p95)} × of Cytoscape.js`,
    );
    expect(ours.frames).toBe(theirs.frames);
  }
  console.log(["", "Frames of a pan and zoom, no graphics card", ...rows].join("\n"));
}, 600_000);

/** One gesture on a fresh page: what it measured stands on the page when it is over. */
async function one(painter: string, stations: number): Promise<Run> {
  const { driver } = engine;
  await driver.get(`${page}?painter=${painter}&stations=${stations}`);
  const said = () =>
    driver.executeScript<string>("return document.querySelector('output')?.textContent ?? ''");
  await driver.wait(async () => (await said()) !== "", 60_000, `no end: ${painter}, ${stations}`);
  const run = JSON.parse(await said()) as Run | { error: string };
  if ("error" in run) throw new Error(`${painter}, ${stations}: ${run.error}`);
  return run;
}

type Summary = { frames: number; p50: number; p95: number; rest: number };

function summary(runs: Run[]): Summary {
  const frames = runs.flatMap((run) => run.frames).sort((one, other) => one - other);
  const rests = runs.map(({ rest }) => rest).sort((one, other) => one - other);
  return {
    frames: frames.length,
    p50: at(frames, 0.5),
    p95: at(frames, 0.95),
    rest: at(rests, 0.5),
  };
}

function at(sorted: number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function line(stations: number, name: string, { frames, p50, p95, rest }: Summary): string {
  const ms = (value: number) => `${value.toFixed(1).padStart(6)} ms`;
  return `${String(stations).padStart(5)}  ${name.padEnd(12)}  ${frames} frames  p50 ${ms(p50)}  p95 ${ms(p95)}  redrawn at rest in ${ms(rest)}`;
}

const ratio = (ours: number, theirs: number) => (ours / theirs).toFixed(2);
