import { describe, expect, it } from "vitest";
import { someRoute } from "../../../testing";
import { someLink, someScene, someStation } from "../testing";
import { factsOf, pageOf, tell } from "./tell";

const scene = someScene(
  [
    someStation({ id: "school", kind: "start", column: "start" }),
    someStation({ id: "paramedic" }),
    someStation({ id: "chief", column: "advanced" }),
  ],
  [
    someLink("school", "paramedic", { routes: ["degree", "apprenticeship"] }),
    someLink("paramedic", "chief", { routes: ["course"] }),
  ],
);
const routes = {
  degree: someRoute({ id: "degree" }),
  apprenticeship: someRoute({ id: "apprenticeship" }),
  course: someRoute({ id: "course" }),
};
const told = (light: Parameters<typeof tell>[1]) =>
  tell(scene, light, routes).map(({ column, stations }) => [
    column.id,
    stations.map(({ station, ways }) => [station.id, ways.map(({ route }) => route.id)]),
  ]);

describe("the map told in words", () => {
  it("has every station and every route, in reading order", () => {
    expect(told(null)).toEqual([
      ["start", [["school", ["degree", "apprenticeship"]]]],
      ["registered", [["paramedic", ["course"]]]],
      ["advanced", [["chief", []]]],
    ]);
  });
  it("keeps to what is lit", () => {
    const light = { stations: new Set(["paramedic", "chief"]), links: new Set<string>() };
    expect(told(light)).toEqual([
      ["registered", [["paramedic", []]]],
      ["advanced", [["chief", []]]],
    ]);
  });
  it("says each fact, and says when one is not known", () => {
    const route = someRoute({ full_time: null, part_time: null, fees: null, gatekeepers: [] });
    expect(factsOf(route)).toEqual({
      time: "Time not known",
      fees: "No fees",
      pay: "Not paid",
      entry: "Nothing in particular",
      who: "We do not know",
    });
  });
  it("leads to the job, or to the routes from a starting point", () => {
    expect(pageOf(someStation({ id: "x" }))).toBe("#/role/x");
    expect(pageOf(someStation({ id: "y", kind: "start" }))).toBe("#/find?from=y");
  });
});
