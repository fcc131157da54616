import { describe, expect, it } from "vitest";
import { someCard } from "../../testing";
import { filterQuery, noFilters, parseFilters, sortOut, subjectsOf, whyNot } from "./filters";

const paramedic = someCard();
const osteopath = someCard({
  id: "osteopath",
  name: "Osteopath",
  in_short: "An osteopath uses their hands to treat sore backs.",
  ways_in: { degree: true, graduate: false, apprenticeship: false, routes: 6 },
  subjects: ["biology", "physical education"],
});
const orthoptist = someCard({ id: "orthoptist", name: "Orthoptist", small: true });

describe("why a profession does not match", () => {
  it("is nothing when nothing is asked", () => {
    expect(whyNot(osteopath, noFilters)).toEqual([]);
  });
  it("names each thing that it lacks", () => {
    expect(whyNot(osteopath, { ...noFilters, apprenticeship: true, small: true })).toEqual([
      "no apprenticeship is known",
      "it is not a small profession",
    ]);
    expect(whyNot(osteopath, { ...noFilters, subject: "maths", words: "feet" })).toEqual([
      "maths is not among its subjects",
      "we do not find “feet” in its line",
    ]);
  });
  it("reads subjects as people write them", () => {
    expect(whyNot(osteopath, { ...noFilters, subject: "pe" })).toEqual([]);
    expect(whyNot(paramedic, { ...noFilters, subject: "physics" })).toEqual([]);
    expect(whyNot(paramedic, { ...noFilters, subject: "pe" })).toEqual([
      "PE or sport is not among its subjects",
    ]);
  });
  it("finds words in any order, large or small", () => {
    expect(whyNot(osteopath, { ...noFilters, words: "BACKS hands" })).toEqual([]);
  });
});

describe("sorting out", () => {
  it("loses nobody", () => {
    const all = [paramedic, osteopath, orthoptist];
    const { matching, others } = sortOut(all, { ...noFilters, small: true });
    expect(matching).toEqual([orthoptist]);
    expect(others.map(({ card }) => card)).toEqual([paramedic, osteopath]);
  });
  it("offers only subjects that help somewhere", () => {
    expect(subjectsOf([osteopath]).map(({ id }) => id)).toEqual(["biology", "pe"]);
  });
});

describe("filters in the address", () => {
  it("come back as they were", () => {
    const filters = {
      apprenticeship: true,
      graduate: true,
      small: true,
      subject: "biology",
      words: "feet & legs",
    };
    expect(parseFilters(filterQuery(filters))).toEqual(filters);
    expect(filterQuery(noFilters)).toBe("");
  });
  it("leave out what they do not know", () => {
    expect(parseFilters("subject=magic&way=teleport")).toEqual(noFilters);
  });
});
