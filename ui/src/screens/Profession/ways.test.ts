import { describe, expect, it } from "vitest";
import type { Figure, Pay } from "../../client";
import { someCard, someEvidence, somePage, someRole, someRoute } from "../../testing";
import { branchesOf, payOf, scalesOf, sortWays, stagesOf, stepsOf } from "./ways";

const to = (...ids: string[]) => ids.map((id) => ({ id, name: id }));
const stage = (id: string) => ({ id, name: id });

describe("ways", () => {
  const degree = someRoute();
  const apprenticeship = someRoute({
    id: "apprenticeship",
    kind: { id: "degree-apprenticeship", name: "Degree apprenticeship" },
  });
  const closed = someRoute({ id: "closed", closed: "It ended in 2021." });
  const chief = someRoute({ id: "to-chief", to: to("chief") });
  const back = someRoute({ id: "back" });
  const page = somePage({
    ladder: [someRole(), someRole({ id: "chief", stage: stage("consultant") })],
    ways_in: [closed, chief, apprenticeship, degree],
    ways_back: [back, someRoute({ id: "elsewhere", to: to("public-health") })],
    ways_on: [someRoute({ id: "on", to: to("chief") })],
  });

  it("in lead to a first registered role: the usual first, closed ones last", () => {
    expect(sortWays(page).in.map(({ id }) => id)).toEqual([
      "paramedic-degree",
      "apprenticeship",
      "closed",
    ]);
  });
  it("lose nothing", () => {
    const sorted = sortWays(page);
    expect([...sorted.in, ...sorted.on, ...sorted.back]).toHaveLength(7);
    expect(sorted.back).toEqual([back]);
  });
  it("back stand by how long they take", () => {
    const months = (typical: number) => ({ min: typical, typical, max: typical, assumed: null });
    const ways = [12, 1, 6].map((typical) =>
      someRoute({ id: `${typical}`, full_time: months(typical) }),
    );
    const sorted = sortWays(somePage({ ladder: [someRole()], ways_back: ways }));
    expect(sorted.back.map(({ id }) => id)).toEqual(["1", "6", "12"]);
  });
  it("on stand by the step that they reach, and what reaches none comes last", () => {
    const steps = stepsOf(sortWays(page).on, page.ladder);
    expect(steps.map(({ id, routes }) => [id, routes.length])).toEqual([
      ["consultant", 2],
      ["elsewhere", 1],
    ]);
  });
  it("stand by branch where there are branches", () => {
    const branches = to("diagnostic", "therapeutic");
    const branched = somePage({
      card: someCard({ id: "radiographer", branches }),
      ladder: [
        someRole({ id: "d", professions: to("diagnostic") }),
        someRole({ id: "t", professions: to("therapeutic") }),
      ],
    });
    const routes = [
      someRoute({ id: "1", to: to("t") }),
      someRoute({ id: "2", to: to("d") }),
      someRoute({ id: "3", to: to("d", "t") }),
    ];
    expect(branchesOf(routes, branched).map(({ id }) => id)).toEqual([
      "diagnostic",
      "therapeutic",
      "either",
    ]);
    expect(branchesOf(routes, page)).toHaveLength(1);
  });
});

describe("the ladder", () => {
  it("keeps the stages' order, and puts the bedside and the profession's own first", () => {
    const shared = to("a", "b", "c", "d");
    const stages = stagesOf([
      someRole({ id: "lead", pillar: "leadership" }),
      someRole({ id: "shared", professions: shared }),
      someRole({ id: "own" }),
      someRole({ id: "top", stage: stage("consultant") }),
    ]);
    expect(stages.map(({ id }) => id)).toEqual(["registered", "consultant"]);
    expect(stages[0]?.roles.map(({ id }) => id)).toEqual(["own", "shared", "lead"]);
  });
});

describe("pay", () => {
  const band = (name: string, entry: number, top: number, note: string | null = null): Pay => ({
    band: name,
    year: "2026/27",
    entry,
    top,
    evidence: { ...someEvidence, note },
  });
  it("runs from the lowest entry to the highest top of a role's own bands", () => {
    const pay = [band("5", 32073, 39043), band("6", 39959, 48117), band("7", 49387, 56515)];
    const own = payOf(someRole({ bands: ["5", "6"] }), pay);
    expect(own).toMatchObject({ entry: 32073, top: 48117 });
    expect(own?.behind).toHaveLength(1);
  });
  it("shows each different evidence", () => {
    const pay = [band("5", 1, 2), band("6", 3, 4, "Sources differ.")];
    expect(payOf(someRole({ bands: ["5", "6"] }), pay)?.behind).toHaveLength(2);
  });
  it("is not made up where no band is known", () => {
    expect(payOf(someRole({ bands: [] }), [band("5", 1, 2)])).toBeNull();
  });
});

describe("numbers", () => {
  const figure = (id: string, value: number, unit: string): Figure => ({
    id,
    what: id,
    value,
    unit,
    topic: "register",
    evidence: someEvidence,
  });
  it("share a scale only with their own unit; a share is of a hundred", () => {
    const scales = scalesOf([
      figure("few", 400, "people"),
      figure("share", 38, "percent"),
      figure("many", 40040, "people"),
    ]);
    expect(scales.map(({ unit, most }) => [unit, most])).toEqual([
      ["people", 40040],
      ["percent", 100],
    ]);
    expect(scales[0]?.figures.map(({ id }) => id)).toEqual(["many", "few"]);
  });
});
