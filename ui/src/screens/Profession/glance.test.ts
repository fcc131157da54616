import { describe, expect, it } from "vitest";
import type { Attainment, Pay } from "../../client";
import { someEvidence, somePage, someRole, someRoute } from "../../testing";
import { asksDegree, glanceOf, payEvidence, payOfAll } from "./glance";

const months = (typical: number) => ({ min: typical, typical, max: typical, assumed: null });
const attainment = (group: string): Attainment => ({
  id: group,
  name: group,
  question: "Do you?",
  how_to_get: "Do.",
  group,
  implies: [],
  exam: false,
});
const asking = (...groups: string[]) => [
  { any_of: groups.map(attainment), text: "It asks.", evidence: someEvidence },
];
const pay = (band: string, entry: number, more: Partial<Pay> = {}): Pay => ({
  band,
  year: "2026/27",
  entry,
  top: entry + 5000,
  evidence: someEvidence,
  ...more,
});

describe("a profession at a glance", () => {
  const degree = someRoute();
  const apprenticeship = someRoute({ id: "apprenticeship", full_time: months(30) });
  const masters = someRoute({
    id: "masters",
    kind: { id: "pre-registration-masters", name: "Pre-registration master's" },
    full_time: months(24),
  });
  const topUp = someRoute({
    id: "top-up",
    full_time: months(20),
    from: [{ id: "assistant-practitioner", name: "Assistant practitioner" }],
  });
  const closed = someRoute({ id: "closed", full_time: months(6), closed: "It ended." });
  const page = somePage({
    ways_in: [degree, apprenticeship, masters, topUp, closed],
    pay: [pay("6", 39959)],
  });

  it("tells those with a degree from those without, and leaves out what is closed or for assistants", () => {
    const { training, ways } = glanceOf(page);
    expect(ways).toHaveLength(4);
    expect(training.first).toMatchObject({ min: 30, max: 36, quickest: apprenticeship });
    expect(training.graduate).toMatchObject({ min: 24, max: 24 });
  });
  it("counts a route as one for graduates only where nothing else will do", () => {
    expect(asksDegree(someRoute({ needs: asking("degree") }))).toBe(true);
    expect(asksDegree(someRoute({ needs: asking("degree", "level-3") }))).toBe(false);
    expect(asksDegree(someRoute({ needs: asking("level-3") }))).toBe(false);
  });
  it("gives the pay of the registered job that people start in, wherever it is listed", () => {
    const ladder = [
      someRole({ id: "experienced", bands: ["6"] }),
      someRole({ id: "new", bands: ["5", "6"] }),
      someRole({ id: "helper", bands: ["3"], stage: { id: "support", name: "Support" } }),
    ];
    const paid = { ...page, ladder, pay: [pay("3", 25000), pay("5", 32073), pay("6", 39959)] };
    expect(glanceOf(paid).start).toMatchObject({
      role: { id: "new" },
      entry: 32073,
      year: "2026/27",
      pay: { band: "5" },
    });
  });
  it("claims no pay, place or time that is not known", () => {
    const bare = somePage({ ladder: [someRole({ bands: [] })], ways_in: [] });
    expect(glanceOf(bare)).toEqual({
      where: null,
      training: { first: null, graduate: null },
      ways: [],
      start: null,
    });
  });
});

describe("pay", () => {
  it("of a stage runs from its lowest entry to its highest top", () => {
    const roles = [someRole({ bands: ["6"] }), someRole({ id: "b", bands: ["5"] })];
    const { bands, pay: between } = payOfAll(roles, [pay("5", 30000), pay("6", 40000)]);
    expect(bands).toEqual(["5", "6"]);
    expect(between).toMatchObject({ entry: 30000, top: 45000 });
  });
  it("that rests on the same is said once, with its bands", () => {
    const other = { ...someEvidence, note: "Another page." };
    const rows = [pay("5", 1), pay("6", 2), pay("7", 3, { evidence: other })];
    expect(payEvidence(rows).map(({ bands }) => bands)).toEqual([["5", "6"], ["7"]]);
  });
});
