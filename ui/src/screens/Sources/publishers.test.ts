import { describe, expect, it } from "vitest";
import type { CitedSource } from "../../client";
import { percent, publishersOf, withWords } from "./publishers";

const cited = (publisher: string, title: string, count: number): CitedSource => ({
  cited: count,
  source: { id: title, title, publisher, url: null, copy_date: "2025-01", note: null },
});
const all = [cited("UCAS", "Courses", 2), cited("HCPC", "Register", 9), cited("HCPC", "Rules", 1)];

describe("publishers", () => {
  it("stand once each, with all that rests on them", () => {
    expect(publishersOf(all, "cited").map(({ name, cited }) => [name, cited])).toEqual([
      ["HCPC", 10],
      ["UCAS", 2],
    ]);
    expect(publishersOf([...all].reverse(), "name").map(({ name }) => name)).toEqual([
      "HCPC",
      "UCAS",
    ]);
  });
});

describe("the filter box", () => {
  it("wants every word, anywhere", () => {
    expect(withWords(all, "hcpc RULES").map(({ source }) => source.title)).toEqual(["Rules"]);
    expect(withWords(all, "  ")).toHaveLength(3);
    expect(withWords(all, "nothing")).toEqual([]);
  });
});

describe("a share", () => {
  it("is honest at both ends", () => {
    expect(percent(0, 10)).toBe(0);
    expect(percent(1, 1000)).toBe(1);
    expect(percent(999, 1000)).toBe(99);
    expect(percent(5, 10)).toBe(50);
  });
});
