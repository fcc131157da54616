import { describe, expect, it } from "vitest";
import { touch } from "../frame/viewport";
import { someLink, someScene, someStation } from "../testing";
import { BADGE_HEIGHT, badgeWidth, roomForBadges } from "./badgeWidth";
import { askedBy } from "./keys";
import { levelOf } from "./levels";
import { areaOf, lineNames, namesAt } from "./names";
import { meantAt } from "./nearest";

describe("how much the picture says", () => {
  it("grows as one comes closer, later with larger text", () => {
    expect([0.2, 0.6, 1].map((k) => levelOf(k, 1))).toEqual(["far", "middle", "near"]);
    expect(levelOf(1, 2)).toBe("far");
  });
});

describe("names", () => {
  const crowd = Array.from({ length: 20 }, (_, place) =>
    someStation({
      id: `s${place}`,
      at: { x: 40 + (place % 5) * 90, y: 30 + Math.floor(place / 5) * 40 },
      level: place === 7 ? "far" : "middle",
    }),
  );
  const scene = someScene(crowd);
  it("are all where the layout has them when one is near", () => {
    expect(namesAt(scene, "near", 1, 1, null)).toHaveLength(20);
  });
  it.each([0.15, 0.3, 0.6, 0.9])("never lie on one another at %d", (k) => {
    const names = namesAt(scene, "middle", k, 1, null);
    expect(names.length).toBeGreaterThan(0);
    const boxes = names.map(({ station, grown, flipped }) => areaOf(station, grown, flipped));
    for (const [place, box] of boxes.entries()) {
      for (const other of boxes.slice(place + 1)) expect(touch(box, other)).toBe(false);
    }
  });
  it("are large enough to read, however far off", () => {
    for (const { station, grown } of namesAt(scene, "far", 0.2, 1, null)) {
      expect(station.label.size * grown * 0.2).toBeGreaterThanOrEqual(12);
    }
  });
  it("go first to what is lit, then to what matters from afar", () => {
    expect(namesAt(scene, "far", 0.1, 1, null)[0]?.station.id).toBe("s7");
    expect(namesAt(scene, "far", 0.1, 1, new Set(["s12"]))[0]?.station.id).toBe("s12");
  });
  it("turn to the other side at the edge, and never leave the map", () => {
    const edge = someStation({ id: "edge", at: { x: 980, y: 100 } });
    const [name] = namesAt(someScene([edge]), "far", 0.5, 1, null);
    expect(name?.flipped).toBe(true);
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

describe("the names of lines", () => {
  it("can be read from afar, and station names keep off them", () => {
    const station = someStation({ id: "s", at: { x: 100, y: 100 } });
    const scene = {
      ...someScene([station]),
      lines: [
        {
          id: "paramedic",
          name: "Paramedic",
          badge: "PA",
          pattern: "plain" as const,
          badges: [],
          labels: [{ ...station.label, size: 32 }],
        },
      ],
    };
    const [name] = lineNames(scene, 0.2, 1);
    expect((name?.grown ?? 0) * 32 * 0.2).toBeGreaterThanOrEqual(12);
    const [placed] = namesAt(scene, "far", 0.2, 1, null);
    expect(placed?.flipped ?? true).toBe(true);
  });
});

describe("badges and names of lines that run close", () => {
  const line = (id: string, y: number) => ({
    id,
    name: id,
    badge: "XX",
    pattern: "plain" as const,
    badges: [{ at: { x: 800, y }, width: 60 }],
    labels: [
      { ...someStation().label, size: 30, area: { x: 840, y: y - 18, width: 100, height: 36 } },
    ],
  });
  const scene = { ...someScene([]), lines: [line("a", 100), line("b", 150), line("c", 400)] };
  it("never grow on to one another", () => {
    const wide = badgeWidth(60, 0.1, 2, roomForBadges(scene));
    expect(wide).toBeGreaterThan(60);
    expect(wide * BADGE_HEIGHT).toBeLessThan(50);
    const names = lineNames(scene, 0.33, 1);
    const boxes = names.map(({ box }) => box);
    expect(names.length).toBeGreaterThan(0);
    for (const [place, box] of boxes.entries()) {
      expect(box.x + box.width).toBeLessThanOrEqual(scene.width);
      for (const other of boxes.slice(place + 1)) expect(touch(box, other)).toBe(false);
    }
    expect(lineNames(scene, 0.1, 2)).toEqual([]);
  });
});
