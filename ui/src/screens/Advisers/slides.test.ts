import { describe, expect, it } from "vitest";
import { someEvidence, somePage } from "../../testing";
import type { Myth } from "./myths";
import { LINES, slideAt, slideOfKey, slidesOf } from "./slides";

const myth = (points: string[]): Myth => ({
  key: "pay",
  claim: "It is badly paid.",
  answer: "See for yourself.",
  points,
  behind: [{ of: "pay", evidence: someEvidence }],
});

describe("the pages for a hall", () => {
  it("begin with the profession and end with what to do", () => {
    const keys = slidesOf(somePage(), []).map(({ key }) => key);
    expect(keys).toEqual(["title", "next"]);
  });
  it("give a claim a page of its own before its answer", () => {
    const keys = slidesOf(somePage(), [myth(["one"])]).map(({ key }) => key);
    expect(keys).toEqual(["title", "pay-claim", "pay", "next"]);
  });
  it("spread a long list over as many pages as it needs, each with who says so", () => {
    const points = ["a", "b", "c", "d", "e", "f", "g", "h", "i"];
    const pages = slidesOf(somePage(), [myth(points)]).filter(({ key }) => /^pay(-\d)?$/.test(key));
    expect(pages.flatMap(({ lines }) => lines)).toEqual(points);
    expect(pages).toHaveLength(3);
    for (const { lines, behind } of pages) {
      expect(lines.length).toBeLessThanOrEqual(LINES);
      expect(behind).toHaveLength(1);
    }
  });
});

describe("the keys", () => {
  it("go on and back, and stop at the ends", () => {
    expect(slideOfKey("ArrowRight", 0, 3)).toBe(1);
    expect(slideOfKey("PageDown", 2, 3)).toBe(2);
    expect(slideOfKey("ArrowLeft", 0, 3)).toBe(0);
    expect(slideOfKey("End", 0, 3)).toBe(2);
    expect(slideOfKey("x", 1, 3)).toBeNull();
  });
});

describe("an address", () => {
  it.each([
    ["slide=2", 1],
    ["slide=99", 2],
    ["slide=0", 0],
    ["slide=x", 0],
    ["", 0],
  ])("with “%s” opens page %i", (query, page) => {
    expect(slideAt(new URLSearchParams(query), 3)).toBe(page);
  });
});
