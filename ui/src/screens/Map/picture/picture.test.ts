import { describe, expect, it } from "vitest";
import { touch } from "../frame/viewport";
import { someLink, someScene, someStation } from "../testing";
import { askedBy } from "./keys";
import { levelOf } from "./levels";
import { crosses, letteringAt, namesAt } from "./names";
import { meantAt } from "./nearest";

describe("how much the picture says", () => {
  it("grows as one comes closer, later with larger text", () => {
    expect([0.2, 0.6, 1].map((k) => levelOf(k, 1))).toEqual(["far", "middle", "near"]);
    expect(levelOf(1, 2)).toBe("far");
  });
});

describe("names", () => {
  const label = (x: number, y: number, size: number) => ({
    ...someStation({ at: { x, y } }).label,
    size,
    area: { x: x + 10, y: y + 6, width: size * 4, height: size },
  });
  const crowd = Array.from({ length: 20 }, (_, place) =>
    someStation({
      id: `s${place}`,
      at: { x: 40 + (place % 5) * 90, y: 40 + Math.floor(place / 5) * 90 },
    }),
  );
  const line = { ...label(0, 0, 30), area: { x: 500, y: 10, width: 100, height: 30 } };
  const scene = {
    ...someScene(crowd),
    letterings: [
      { size: 15, badge: 31, lines: [], stations: crowd.map(named(15)) },
      {
        size: 30,
        badge: 60,
        lines: [{ of: "paramedic", label: line }],
        stations: crowd.filter((_, place) => place % 2 === 0).map(named(30)),
      },
    ],
  };
  function named(size: number) {
    return ({ id, at }: (typeof crowd)[number]) => ({ of: id, label: label(at.x, at.y, size) });
  }
  it("are all where the layout has them when one is near", () => {
    const { stations } = namesAt(scene, "near", 1, 1, null);
    expect(stations.map(({ label }) => label)).toEqual(crowd.map(({ label }) => label));
  });
  it("are the engine's, in the smallest type that can be read", () => {
    expect([1, 0.5, 0.4].map((k) => letteringAt(scene, k, 1)?.size)).toEqual([15, 30, 30]);
    expect(letteringAt(scene, 0.5, 2)).toBeNull();
    const names = namesAt(scene, "middle", 0.5, 1, null);
    expect(names.stations).toHaveLength(10);
    expect(names).toMatchObject({ lines: [{ line: "paramedic" }], badge: 60 });
    expect(namesAt(scene, "far", 0.1, 1, null).stations).toEqual([]);
  });
  it("are there for what is lit, beside it, on nothing else", () => {
    const across = {
      line: "",
      kind: "up" as const,
      path: "",
      strokes: [
        [
          { x: 0, y: 60 },
          { x: 900, y: 60 },
        ],
      ],
      width: 5,
      level: "far" as const,
      lit: false,
    };
    const lit = new Set(["s1", "s19"]);
    const names = namesAt({ ...scene, tracks: [across] }, "middle", 0.5, 1, lit).stations;
    const boxes = names.map(({ label }) => label.area);
    expect(names.slice(0, 2).map(({ station }) => station.id)).toEqual(["s1", "s19"]);
    for (const [place, box] of boxes.entries()) {
      for (const other of boxes.slice(place + 1)) expect(touch(box, other)).toBe(false);
    }
    const [first] = boxes;
    expect(first && crosses(across.strokes[0] as never, first)).toBe(false);
  });
});

describe("a touch", () => {
  const scene = someScene(
    [
      someStation({ id: "a", at: { x: 100, y: 100 } }),
      someStation({
        id: "tall",
        at: { x: 300, y: 200 },
        stops: [
          { line: "", at: { x: 300, y: 100 } },
          { line: "", at: { x: 300, y: 300 } },
        ],
      }),
    ],
    [
      someLink("a", "tall", {
        points: [
          { x: 100, y: 100 },
          { x: 300, y: 100 },
        ],
      }),
    ],
  );
  it("means the nearest station within a thumb's reach at any scale", () => {
    expect(meantAt(scene, { x: 112, y: 112 }, 1)).toEqual({ kind: "station", id: "a" });
    expect(meantAt(scene, { x: 140, y: 140 }, 0.3)).toEqual({ kind: "station", id: "a" });
    expect(meantAt(scene, { x: 305, y: 290 }, 1)).toEqual({ kind: "station", id: "tall" });
  });
  it("means a link where no station is near, and else the ground", () => {
    expect(meantAt(scene, { x: 200, y: 108 }, 1)).toEqual({ kind: "link", id: "a>tall>up" });
    expect(meantAt(scene, { x: 200, y: 160 }, 1)).toBeNull();
  });
});

describe("keys", () => {
  const key = (key: string, more = {}) => ({
    key,
    shiftKey: false,
    ctrlKey: false,
    altKey: false,
    metaKey: false,
    ...more,
  });
  const here = someStation({ neighbours: { left: null, right: "b", up: null, down: "c" } });
  it("walk along the line, and not where it ends", () => {
    expect(askedBy(key("ArrowRight"), here)).toEqual({ ask: "walk", to: "b" });
    expect(askedBy(key("ArrowDown"), here)).toEqual({ ask: "walk", to: "c" });
    expect(askedBy(key("ArrowLeft"), here)).toBeNull();
  });
  it("move, zoom, show all and open", () => {
    expect(askedBy(key("ArrowUp", { shiftKey: true }), here)).toEqual({
      ask: "pan",
      across: 0,
      down: -1,
    });
    expect(askedBy(key("+"), null)).toEqual({ ask: "zoom", factor: 1 });
    expect(askedBy(key("-"), null)).toEqual({ ask: "zoom", factor: -1 });
    expect(askedBy(key("0"), null)).toEqual({ ask: "whole" });
    expect(askedBy(key("Enter"), here)).toEqual({ ask: "open" });
    expect(askedBy(key("Enter"), null)).toBeNull();
  });
  it("leave the browser's own alone", () => {
    expect(askedBy(key("+", { ctrlKey: true }), here)).toBeNull();
    expect(askedBy(key("Tab"), here)).toBeNull();
  });
});
