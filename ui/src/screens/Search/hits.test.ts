import { describe, expect, it } from "vitest";
import { groupsOf, hashOf, sayKind } from "./hits";

const hit = {
  kind: "profession",
  id: "paramedic",
  title: "Paramedic",
  line: "",
  reason: "",
  professions: [{ id: "paramedic", name: "Paramedic" }],
};

describe("a hit", () => {
  it.each([
    ["profession", "#/profession/paramedic"],
    ["branch", "#/profession/paramedic"],
    ["role", "#/role/paramedic"],
    ["route", "#/entry/route/paramedic"],
    ["question", "#/profession/paramedic/questions"],
    ["source", "#/sources/paramedic"],
    ["start", "#/find?from=paramedic"],
    ["something-new", "#/entry/something-new/paramedic"],
  ])("of kind %s leads to %s", (kind, hash) => {
    expect(hashOf({ ...hit, kind })).toBe(hash);
  });
  it("leads somewhere though it is on no line", () => {
    expect(hashOf({ ...hit, kind: "question", professions: [] })).toBe(
      "#/entry/question/paramedic",
    );
  });
  it("has a name for its kind", () => {
    expect(sayKind("role")).toBe("Job");
    expect(sayKind("something-new")).toBe("Found");
  });
});

describe("hits by kind", () => {
  it("stand with their like, the group of the best hit first", () => {
    const kinds = ["route", "profession", "apprenticeship", "branch", "something-new"];
    const groups = groupsOf(kinds.map((kind, place) => ({ ...hit, kind, id: `${place}` })));
    expect(groups.map(({ name, hits }) => [name, hits.map(({ id }) => id)])).toEqual([
      ["Ways in, back and on", ["0", "2"]],
      ["Professions", ["1", "3"]],
      ["More", ["4"]],
    ]);
  });
  it("lose none", () => {
    const hits = ["role", "role", "body", "fund", "source"].map((kind, place) => ({
      ...hit,
      kind,
      id: `${place}`,
    }));
    expect(groupsOf(hits).flatMap((group) => group.hits)).toHaveLength(hits.length);
  });
});
