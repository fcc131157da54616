import { describe, expect, it } from "vitest";
import type { Attainment, Start } from "../../client";
import { clash, groupStarts } from "./starts";

const start = (id: string, ...gives: string[]): Start => ({ id, name: id, i_am: id, gives });
const attainment = (id: string, ...implies: string[]): Attainment => ({
  id,
  name: id,
  question: `${id}?`,
  how_to_get: "",
  group: "school",
  implies,
  exam: false,
});

const STARTS = [
  start("adult-without-level-3", "aged-19"),
  start("graduate-any", "degree"),
  start("healthcare-support-worker", "care-experience"),
  start("lapsed-under-2-years"),
  start("lapsed-over-5-years"),
  start("from-another-planet"),
];
const KNOWN = [attainment("degree", "level-3"), attainment("level-3")];

describe("the starting points", () => {
  it("stand in their groups, and none is lost", () => {
    const groups = groupStarts(STARTS);
    expect(groups.flatMap(({ starts }) => starts)).toHaveLength(STARTS.length);
    expect(groups.at(-1)).toMatchObject({ title: "Something else", starts: [STARTS[5]] });
  });
  it("may be several at once", () => {
    expect(clash(["graduate-any", "healthcare-support-worker"], STARTS, KNOWN)).toBeNull();
  });
  it("say which two cannot both be true, by what one of them takes", () => {
    expect(clash(["graduate-any", "adult-without-level-3"], STARTS, KNOWN)).toBe(
      "“adult-without-level-3” and “graduate-any” cannot both be true. You can go on: we count with both.",
    );
    expect(clash(["lapsed-under-2-years", "lapsed-over-5-years"], STARTS, KNOWN)).toContain(
      "cannot both be true",
    );
  });
});
