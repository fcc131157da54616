import { describe, expect, it } from "vitest";
import { someScene } from "../testing";
import { placeNames, spanAt } from "./headerRows";

describe("the stages' names", () => {
  it("stand over what is in sight of their columns", () => {
    const scene = someScene([]);
    const size = { width: 500, height: 300 };
    expect(spanAt(scene, 1, { x: 500, y: 250, k: 0.5 }, size)).toEqual({ left: 250, width: 150 });
    expect(spanAt(scene, 0, { x: 700, y: 250, k: 1 }, size)).toEqual({ left: 0, width: 50 });
    expect(spanAt(scene, 0, { x: 900, y: 250, k: 1 }, size).width).toBe(0);
  });
  const one = (whole: number) => ({ whole, word: whole });
  it("go to a second row where columns are narrow, and move in at the edge", () => {
    const spans = [
      { left: 0, width: 60 },
      { left: 60, width: 60 },
      { left: 260, width: 40 },
    ];
    expect(placeNames(spans, [one(100), one(120), one(90)], 300)).toEqual([
      { left: 0, row: 0 },
      { left: 60, row: 1 },
      { left: 210, row: 0 },
    ]);
  });
  it("of several words are broken where the column is narrow, and the next makes way", () => {
    const spans = [
      { left: 0, width: 60 },
      { left: 60, width: 60 },
      { left: 120, width: 100 },
    ];
    expect(placeNames(spans, [{ whole: 140, word: 75 }, one(75), one(77)], 300)).toEqual([
      { left: 0, row: 0, width: 75 },
      { left: 83, row: 0 },
      { left: 120, row: 1 },
    ]);
  });
  it("are never cut nor one on another: what has no room is left out", () => {
    const spans = Array.from({ length: 6 }, (_, place) => ({ left: place * 20, width: 20 }));
    const placed = placeNames(
      spans,
      Array.from({ length: 6 }, () => one(70)),
      120,
    );
    for (const row of [0, 1]) {
      const lefts = placed.flatMap((at) => (at?.row === row ? [at.left] : []));
      for (const [place, left] of lefts.slice(1).entries()) {
        expect(left).toBeGreaterThan((lefts[place] ?? 0) + 70);
      }
    }
    expect(placed.filter((at) => at === null).length).toBeGreaterThan(0);
  });
  it("of a stage out of sight are not there", () => {
    expect(placeNames([{ left: 0, width: 0 }], [one(50)], 300)).toEqual([null]);
  });
});
