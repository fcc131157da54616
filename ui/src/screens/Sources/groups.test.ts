import { describe, expect, it } from "vitest";
import type { CitedSource } from "../../client";
import { groupsOf, percent, withWords } from "./groups";

const cited = (
  publisher: string,
  title: string,
  count: number,
  more: { copy_date?: string; topics?: string[] } = {},
): CitedSource => ({
  cited: count,
  topics: (more.topics ?? []).map((name) => ({ id: name, name })),
  source: {
    id: title,
    title,
    publisher,
    url: null,
    copy_date: more.copy_date ?? "2025-01",
    note: null,
  },
});
const all = [
  cited("UCAS", "Courses", 2, { copy_date: "", topics: ["Ways in"] }),
  cited("HCPC", "Register", 9, { copy_date: "2024-11-03", topics: ["Rules", "Ways in"] }),
  cited("HCPC", "Rules", 1),
];
const names = (by: "publisher" | "topic" | "age", order: "cited" | "name" = "cited") =>
  groupsOf(all, by, order).map((group) => [group.name, group.used]);

describe("groups of sources", () => {
  it("by publisher stand once each, with all that rests on them", () => {
    expect(names("publisher")).toEqual([
      ["HCPC", 10],
      ["UCAS", 2],
    ]);
    expect(groupsOf([...all].reverse(), "publisher", "name").map(({ name }) => name)).toEqual([
      "HCPC",
      "UCAS",
    ]);
  });
  it("by topic hold a source under each of its topics, and none is lost", () => {
    expect(names("topic")).toEqual([
      ["Ways in", 2],
      ["Only for words of our own, or not used yet", 1],
      ["Rules", 1],
    ]);
  });
  it("by age begin with the newest year and end with what shows no date", () => {
    expect(names("age").map(([name]) => name)).toEqual(["2025", "2024", "No date shown"]);
  });
});

describe("the filter box", () => {
  it("wants every word, anywhere", () => {
    expect(withWords(all, "hcpc RULES").map(({ source }) => source.title)).toEqual([
      "Register",
      "Rules",
    ]);
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
