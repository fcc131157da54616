import { describe, expect, it } from "vitest";
import type { KnownGap } from "../../client";
import { countGaps, groupGaps } from "./gaps";

const gap = (id: string, topic: string, professions: string[], text: string): KnownGap => ({
  id,
  topic: { id: topic, name: topic },
  professions: professions.map((name) => ({ id: name, name })),
  text,
  ask: null,
});
const gaps = [
  gap("a", "Ways in", ["Podiatrist", "Orthoptist"], "How many places there are."),
  gap("b", "Ways in", [], "Which courses interview."),
  gap("c", "Fees", ["Podiatrist"], "What a kit costs."),
];

describe("what is not known", () => {
  it("stands by topic, in the order in which it came", () => {
    expect(groupGaps(gaps, "topic", "").map(({ name, gaps }) => [name, gaps.length])).toEqual([
      ["Ways in", 2],
      ["Fees", 1],
    ]);
  });
  it("stands under each of its professions, or under all", () => {
    const groups = groupGaps(gaps, "profession", "");
    expect(groups.map(({ name, gaps }) => [name, gaps.length])).toEqual([
      ["All professions", 1],
      ["Orthoptist", 1],
      ["Podiatrist", 2],
    ]);
    expect(countGaps(groups), "each is counted once").toBe(3);
  });
  it("can be searched by text, topic and profession together", () => {
    expect(groupGaps(gaps, "topic", "podiatrist fees").flatMap((one) => one.gaps)).toEqual([
      gaps[2],
    ]);
    expect(groupGaps(gaps, "topic", "xyz")).toEqual([]);
  });
});
