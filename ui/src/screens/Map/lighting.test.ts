import { describe, expect, it } from "vitest";
import { someEvidence, someRoute } from "../../testing";
import { asksForALevels, lightOf } from "./lighting";
import { EMPTY, type MapState } from "./state";
import { someLink, someScene, someStation } from "./testing";

const attainment = (id: string, group: string) => ({
  id,
  name: id,
  question: "",
  how_to_get: "",
  group,
  implies: [],
  exam: true,
});
const need = (...groups: string[]) => ({
  any_of: groups.map((group) => attainment(group, group)),
  text: "",
  evidence: someEvidence,
});

/**
 *   school ──paid──▶ support ──▶ paramedic ──paid──▶ chief
 *      └────A levels─────────────▲
 *   other ──▶ podiatrist
 */
const scene = someScene(
  [
    someStation({ id: "school", kind: "start", column: "start", pillar: "", lines: [] }),
    someStation({ id: "other", kind: "start", column: "start", pillar: "", lines: [] }),
    someStation({ id: "support", title: "Support worker", column: "start" }),
    someStation({ id: "paramedic", title: "Paramedic" }),
    someStation({ id: "chief", title: "Chief", column: "advanced", pillar: "leadership" }),
    someStation({ id: "podiatrist", title: "Podiatrist", lines: ["podiatrist"] }),
  ],
  [
    someLink("school", "support"),
    someLink("support", "paramedic"),
    someLink("school", "paramedic"),
    someLink("paramedic", "chief"),
    someLink("other", "podiatrist", { lines: ["podiatrist"] }),
  ],
);
const apprenticeship = { id: "degree-apprenticeship", name: "Apprenticeship" };
const routes = {
  "school-support": someRoute({ id: "school-support", paid: true }),
  "support-paramedic": someRoute({ id: "support-paramedic", kind: apprenticeship }),
  "school-paramedic": someRoute({ id: "school-paramedic", needs: [need("level-3")] }),
  "paramedic-chief": someRoute({ id: "paramedic-chief", paid: true }),
  "other-podiatrist": someRoute({ id: "other-podiatrist" }),
};
const lit = (state: Partial<MapState>) => {
  const light = lightOf(scene, { ...EMPTY, ...state }, routes);
  return light && { stations: [...light.stations], links: [...light.links] };
};

describe("what is lit", () => {
  it("is everything while nothing is asked", () => {
    expect(lit({})).toBeNull();
  });
  it("is the plan that the map was drawn for", () => {
    const [first, ...others] = scene.links;
    const drawn = someScene(
      scene.stations.map((one) => ({ ...one, lit: one.id === "school" || one.id === "support" })),
      [{ ...(first as (typeof scene.links)[0]), lit: true }, ...others],
    );
    const light = lightOf(drawn, EMPTY, routes);
    expect([...(light?.stations ?? [])]).toEqual(["school", "support"]);
    expect([...(light?.links ?? [])]).toEqual(["school>support>up"]);
  });
  it("is what paid ways touch", () => {
    expect(lit({ only: ["paid"] })).toEqual({
      stations: ["school", "support", "paramedic", "chief"],
      links: ["school>support>up", "paramedic>chief>up"],
    });
  });
  it("is only what is all of that", () => {
    expect(lit({ only: ["paid", "apprenticeship"] })).toEqual({ stations: [], links: [] });
  });
  it("leaves out ways that ask for A levels", () => {
    expect(lit({ only: ["no-a-levels"] })?.links).not.toContain("school>paramedic>up");
  });
  it("is what can be reached from where one stands, along what is asked for", () => {
    expect(lit({ me: "school" })?.stations).toEqual(["school", "support", "paramedic", "chief"]);
    expect(lit({ me: "school", only: ["paid"] })?.stations).toEqual(["school", "support"]);
  });
  it("is a line with its ways in, a stage, a pillar", () => {
    expect(lit({ lines: ["podiatrist"] })).toEqual({
      stations: ["school", "other", "podiatrist"],
      links: ["other>podiatrist>up"],
    });
    expect(lit({ stages: ["advanced"] })?.stations).toEqual(["chief"]);
    expect(lit({ pillars: ["leadership"] })?.stations).toEqual(["chief"]);
  });
  it("is every station whose name has all the words", () => {
    expect(lit({ words: "Work sup" })).toEqual({ stations: ["support"], links: [] });
  });
});

describe("asking for A levels", () => {
  it("is a need that nothing but level 3 study meets", () => {
    expect(asksForALevels(someRoute({ needs: [need("level-3")] }))).toBe(true);
    expect(asksForALevels(someRoute({ needs: [need("level-3", "experience")] }))).toBe(false);
    expect(asksForALevels(someRoute())).toBe(false);
  });
});
