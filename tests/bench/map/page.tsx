import cytoscape from "cytoscape";
import { createElement, useState } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import "../../../ui/src/styles/index.css";
import { DisplayProvider } from "../../../ui/src/display/DisplayProvider";
import {
  type Size,
  same,
  toFrame,
  toScene,
  type View,
  fit as wholeOf,
} from "../../../ui/src/screens/Map/frame/viewport";
import { Picture } from "../../../ui/src/screens/Map/picture/Picture";
import { boundsOf, type Scene } from "../../../ui/src/screens/Map/scene";
import { makeScene } from "./network";
import { gesture } from "./script";

/** What one painter did in one run: milliseconds a frame while the hand moves, and at its end. */
export type Run = { frames: number[]; rest: number };
type Painter = { move(view: View): void; rest(view: View): Promise<void>; end(): void };

/** What both painters have for the map. */
const SIZE: Size = { width: 1200, height: 640 };
const field = () => document.getElementById("field") as HTMLElement;

/** One gesture on a map of so many stations, by the painter that the address names. */
async function bench(asked: URLSearchParams): Promise<Run> {
  const scene = makeScene(Number(asked.get("stations")));
  const name = asked.get("painter");
  const start = wholeOf(boundsOf(scene), SIZE);
  const painter = name === "atlas" ? await atlas(scene, start) : await byCytoscape(scene, start);
  // Long enough for a person to look before they move.
  await quiet(1000);
  const views = gesture(boundsOf(scene), start, SIZE);
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

/** Our own: the screen's picture with all that is pinned to it, under two fingers that pinch. */
async function atlas(scene: Scene, start: View): Promise<Painter> {
  const rested: View[] = [];
  function Screen() {
    const [at, setAt] = useState(start);
    return createElement(Picture, {
      scene,
      light: null,
      card: null,
      at,
      here: null,
      onRest(view) {
        rested.push(view);
        setAt(view);
      },
      onOpen: () => undefined,
      onWalk: () => undefined,
    });
  }
  const root = createRoot(field());
  const shown = () =>
    root.render(
      createElement(DisplayProvider, { remember: false, children: createElement(Screen) }),
    );
  flushSync(shown);
  const frame = await mapFrame();
  // The buttons beneath the map come on top of what Cytoscape.js has.
  field().style.blockSize = `${field().offsetHeight + SIZE.height - frame.clientHeight}px`;
  await nextFrame();
  const box = frame.getBoundingClientRect();
  const fingers = [0.4, 0.6].map((across) => ({ x: SIZE.width * across, y: SIZE.height / 2 }));
  const touch = (type: string, places: typeof fingers) => {
    for (const [finger, { x, y }] of places.entries()) {
      frame.dispatchEvent(
        new PointerEvent(type, {
          bubbles: true,
          pointerId: finger + 1,
          pointerType: "touch",
          clientX: box.x + x,
          clientY: box.y + y,
        }),
      );
    }
  };
  // Fingers that are none cannot be held on to.
  frame.setPointerCapture = () => undefined;
  const held = fingers.map((place) => toScene(place, start, SIZE));
  let down = false;
  const at = (view: View) => held.map((point) => toFrame(point, view, SIZE));
  return {
    move(view) {
      if (!down) touch("pointerdown", fingers);
      down = true;
      touch("pointermove", at(view));
    },
    async rest(view) {
      touch("pointerup", at(view));
      await nextFrame();
      await nextFrame();
      const end = rested.at(-1);
      if (!end || !same(end, view)) throw new Error(`the map stands at ${JSON.stringify(end)}`);
      if (frame.hasAttribute("data-moving")) throw new Error("the map is not drawn anew");
    },
    end: () => root.unmount(),
  };
}

/** The map stands there as soon as the styles give it room. */
async function mapFrame(): Promise<HTMLElement> {
  for (let waited = 0; waited < 600; waited += 1) {
    const frame = document.querySelector<HTMLElement>("[data-map-frame]");
    if (frame) return frame;
    await nextFrame();
  }
  throw new Error("no map");
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
    const { width, height } = SIZE;
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
