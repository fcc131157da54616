import cytoscape from "cytoscape";
import { createElement, createRef } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import "../../../ui/src/styles/index.css";
import { MapFrame } from "../../../ui/src/screens/Map/frame/MapFrame";
import type { Mover } from "../../../ui/src/screens/Map/frame/useMover";
import {
  type Box,
  type Size,
  type View,
  fit as wholeOf,
} from "../../../ui/src/screens/Map/frame/viewport";
import { Drawing, RoughDrawing } from "../../../ui/src/screens/Map/picture/Drawing";
import type { Scene } from "../../../ui/src/screens/Map/scene";
import { makeScene } from "./network";
import { gesture } from "./script";

/** What one painter did in one run: milliseconds a frame while the hand moves, and at its end. */
export type Run = { frames: number[]; rest: number };
type Painter = { move(view: View): void; rest(view: View): Promise<void>; end(): void };

const boundsOf = ({ width, height }: Scene): Box => ({ x: 0, y: 0, width, height });
const field = () => document.getElementById("field") as HTMLElement;
const size = (): Size => ({ width: field().clientWidth, height: field().clientHeight });

/** One gesture on a map of so many stations, by the painter that the address names. */
async function bench(asked: URLSearchParams): Promise<Run> {
  const scene = makeScene(Number(asked.get("stations")));
  const name = asked.get("painter");
  const start = wholeOf(boundsOf(scene), size());
  const painter = name === "atlas" ? await atlas(scene, start) : await byCytoscape(scene, start);
  await quiet(600);
  const views = gesture(boundsOf(scene), start, size());
  const frames: number[] = [];
  let before = await nextFrame();
  for (const view of views) {
    painter.move(view);
    const now = await nextFrame();
    frames.push(now - before);
    before = now;
  }
  const last = views.at(-1) ?? start;
  const begun = performance.now();
  await painter.rest(last);
  const rest = performance.now() - begun;
  painter.end();
  return { frames, rest };
}

const nextFrame = () =>
  new Promise<number>((done) => requestAnimationFrame(() => done(performance.now())));
const quiet = (time: number) => new Promise((done) => setTimeout(done, time));

/** Our own: the very components of the screen. */
async function atlas(scene: Scene, start: View): Promise<Painter> {
  const root = createRoot(field());
  const mover = createRef<Mover>();
  const draw = (view: View) =>
    createElement(MapFrame, {
      bounds: boundsOf(scene),
      size: size(),
      view,
      mover,
      // The bench says itself when the gesture rests.
      onRest: () => undefined,
      draw: (part, k) =>
        createElement(Drawing, {
          scene,
          part,
          k,
          text: 1,
          light: null,
          label: "bench",
          here: null,
          chosen: null,
        }),
      drawAll: (k) => createElement(RoughDrawing, { scene, k }),
    });
  flushSync(() => root.render(draw(start)));
  await nextFrame();
  return {
    move: (view) => mover.current?.go(view, "jump"),
    async rest(view) {
      flushSync(() => root.render(draw(view)));
      await nextFrame();
      await nextFrame();
    },
    end: () => root.unmount(),
  };
}

/** The same graph by Cytoscape.js: the same places, names, colours and kinds of link. */
async function byCytoscape(scene: Scene, start: View): Promise<Painter> {
  const ink = getComputedStyle(document.documentElement).getPropertyValue("--text-colour");
  const colour = (line: string | undefined) =>
    getComputedStyle(document.documentElement).getPropertyValue(`--line-${line}`).trim() || ink;
  const drawn = cytoscape({
    container: field(),
    layout: { name: "preset" },
    minZoom: 0.01,
    maxZoom: 10,
    elements: {
      nodes: scene.stations.map(({ id, at, radius, label }) => ({
        data: { id, name: label.lines.map(({ text }) => text).join("\n"), size: radius * 2 },
        position: { ...at },
      })),
      edges: scene.links.map(({ id, from, to, lines, kind }) => ({
        data: { id, source: from, target: to, colour: colour(lines[0]), kind },
      })),
    },
    style: [
      {
        selector: "node",
        style: {
          width: "data(size)",
          height: "data(size)",
          label: "data(name)",
          "background-color": "#fff",
          "border-color": "#14213d",
          "border-width": 3,
          "font-size": 13,
          "text-wrap": "wrap",
          "text-valign": "bottom",
          "text-margin-y": 4,
        },
      },
      {
        selector: "edge",
        style: { width: 5, "line-color": "data(colour)", "curve-style": "straight" },
      },
      { selector: "edge[kind = 'side']", style: { "line-style": "dashed" } },
    ],
  });
  const move = ({ x, y, k }: View) => {
    const { width, height } = size();
    drawn.viewport({ zoom: k, pan: { x: width / 2 - x * k, y: height / 2 - y * k } });
  };
  move(start);
  await nextFrame();
  return {
    move,
    async rest() {
      await nextFrame();
      await nextFrame();
    },
    end: () => drawn.destroy(),
  };
}

const output = document.querySelector("output") as HTMLElement;
bench(new URLSearchParams(location.search)).then(
  (run) => {
    output.textContent = JSON.stringify(run);
  },
  (error: Error) => {
    output.textContent = JSON.stringify({ error: `${error} ${error.stack}` });
  },
);
