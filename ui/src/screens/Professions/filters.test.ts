import { describe, expect, it } from "vitest";
import type { ProfessionCard, Tag } from "../../client";
import { someCard, someEvidence } from "../../testing";
import {
  countLeft,
  filterQuery,
  noFilters,
  parseFilters,
  sortOut,
  subjectsOf,
  whyNot,
} from "./filters";

const tags: Tag[] = [
  { id: "hands", name: "Working with your hands", group: "likes" },
  { id: "cancer", name: "People with cancer", group: "helps" },
  { id: "schools", name: "In schools", group: "works" },
];
const says = (...ids: string[]) => [
  { topic: { id: "suits", name: "Suits" }, tags: ids, evidence: someEvidence },
];
const paramedic = someCard();
const osteopath = someCard({
  id: "osteopath",
  name: "Osteopath",
  in_short: "An osteopath uses their hands to treat sore backs.",
  ways_in: {
    degree: true,
    graduate: false,
    apprenticeship: false,
    without_a_levels: false,
    routes: 6,
  },
  subjects: ["biology", "physical education"],
  tagged: says("hands"),
});
const orthoptist = someCard({
  id: "orthoptist",
  name: "Orthoptist",
  small: true,
  tagged: says("schools"),
});
const all = { professions: [paramedic, osteopath, orthoptist], tags };
const why = (card: ProfessionCard, more: Partial<typeof noFilters>) =>
  whyNot(card, { ...noFilters, ...more }, tags);

describe("why a profession does not match", () => {
  it("is nothing when nothing is asked", () => {
    expect(why(osteopath, {})).toEqual([]);
  });
  it("names each thing that it lacks", () => {
    expect(why(osteopath, { apprenticeship: true, withoutALevels: true, small: true })).toEqual([
      "no apprenticeship is known",
      "it asks for a degree, or for years of work that count as one",
      "it does not count as a small profession that needs people",
    ]);
    expect(why(osteopath, { subject: "maths", words: "feet" })).toEqual([
      "maths is not among its subjects",
      "we do not find “feet” in its line",
    ]);
  });
  it("claims no more of a tag than that no page says it", () => {
    expect(why(osteopath, { likes: "hands" })).toEqual([]);
    expect(why(orthoptist, { likes: "hands", helps: "cancer", works: "schools" })).toEqual([
      "we did not read of working with your hands in it",
      "we did not read that it helps people with cancer",
    ]);
    expect(why(paramedic, { works: "schools" })).toEqual(["we did not read of work in schools"]);
  });
  it("reads subjects as people write them", () => {
    expect(why(osteopath, { subject: "pe" })).toEqual([]);
    expect(why(paramedic, { subject: "physics" })).toEqual([]);
    expect(why(paramedic, { subject: "pe" })).toEqual(["PE or sport is not among its subjects"]);
  });
  it("finds words in any order, large or small", () => {
    expect(why(osteopath, { words: "BACKS hands" })).toEqual([]);
  });
});

describe("sorting out", () => {
  it("loses nobody", () => {
    const { matching, others } = sortOut(all, { ...noFilters, small: true });
    expect(matching).toEqual([orthoptist]);
    expect(others.map(({ card }) => card)).toEqual([paramedic, osteopath]);
  });
  it("says how many a choice would leave beside what is asked already", () => {
    expect(countLeft(all, noFilters, { works: "schools" })).toBe(1);
    expect(countLeft(all, { ...noFilters, likes: "hands" }, { works: "schools" })).toBe(0);
    expect(countLeft(all, { ...noFilters, likes: "hands" }, { likes: null })).toBe(3);
  });
  it("offers only subjects that help somewhere", () => {
    expect(subjectsOf([osteopath]).map(({ id }) => id)).toEqual(["biology", "pe"]);
  });
});

describe("filters in the address", () => {
  it("come back as they were", () => {
    const filters = {
      likes: "hands",
      helps: "cancer",
      works: "schools",
      apprenticeship: true,
      withoutALevels: true,
      graduate: true,
      small: true,
      subject: "biology",
      words: "feet & legs",
    };
    expect(parseFilters(filterQuery(filters), tags)).toEqual(filters);
    expect(filterQuery(noFilters)).toBe("");
  });
  it("leave out what they do not know, and a tag of another question", () => {
    expect(parseFilters("subject=magic&way=teleport&likes=schools", tags)).toEqual(noFilters);
  });
});
