import { describe, expect, it } from "vitest";
import { fromHash, type Place, toHash } from "./place";

const places: Place[] = [
  { screen: "home" },
  { screen: "professions", query: "" },
  { screen: "professions", query: "way=apprenticeship&subject=biology" },
  { screen: "profession", id: "paramedic" },
  { screen: "profession", id: "paramedic", section: "ways-in" },
  { screen: "role", id: "apprentice-paramedic" },
  { screen: "entry", kind: "route", id: "a/b?c" },
  { screen: "find", query: "" },
  { screen: "find", query: "to=paramedic&from=graduate-any" },
  { screen: "return", query: "profession=osteopath" },
  { screen: "search", words: "50% & more?" },
  { screen: "sources" },
  { screen: "sources", source: "hcpc-2025-01" },
  { screen: "match", query: "a=12-1" },
  { screen: "sources", query: "part=gaps" },
  { screen: "settings" },
  { screen: "work", query: "" },
  { screen: "support", query: "role=healthcare-assistant" },
  { screen: "further", query: "topic=medicines" },
  { screen: "abroad", query: "" },
  { screen: "move", query: "to=dietitian" },
  { screen: "compare", query: "kind=profession&ids=paramedic,podiatrist" },
  { screen: "map", query: "profession=paramedic&as=table" },
  { screen: "advisers", query: "profession=paramedic" },
  { screen: "advisers", part: "show", query: "profession=paramedic&slide=3" },
];

describe("an address", () => {
  it.each(places)("leads back to its place: $screen", (place) => {
    expect(fromHash(toHash(place))).toEqual(place);
  });
  it.each([
    "#/nowhere",
    "#/profession",
    "#/profession/",
    "#/entry/route",
    "#/advisers/x",
    "#/%E0%A4%A",
  ])("that leads nowhere says so: %s", (hash) => {
    expect(fromHash(hash).screen).toBe("missing");
  });
  it("is Home when it is empty", () => {
    expect(fromHash("")).toEqual({ screen: "home" });
    expect(fromHash("#")).toEqual({ screen: "home" });
    expect(fromHash("#/")).toEqual({ screen: "home" });
  });
});
