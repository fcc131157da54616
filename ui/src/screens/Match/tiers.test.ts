import { describe, expect, it } from "vitest";
import { someMatched } from "../../testing";
import { byTier, toCompare } from "./tiers";

const radiographer = { id: "radiographer", name: "Radiographer" };
const matched = [
  someMatched({ calling: { id: "diagnostic", name: "D" }, line: radiographer, tier: "strong" }),
  someMatched({ calling: { id: "therapeutic", name: "T" }, line: radiographer, tier: "strong" }),
  someMatched({ tier: "worth-a-look" }),
  someMatched({
    calling: { id: "osteopath", name: "Osteopath" },
    line: { id: "osteopath", name: "Osteopath" },
    tier: "less-like-you",
  }),
];

describe("the list", () => {
  it("stands in its tiers; an empty tier is left out", () => {
    expect(byTier(matched).map(({ tier, callings }) => [tier, callings.length])).toEqual([
      ["strong", 2],
      ["worth-a-look", 1],
      ["less-like-you", 1],
    ]);
    expect(byTier(matched.slice(2, 3)).map(({ tier }) => tier)).toEqual(["worth-a-look"]);
  });
  it("leads on to a comparison of lines, a line once, and none that is less like the person", () => {
    expect(toCompare(matched).map(({ id }) => id)).toEqual(["radiographer", "paramedic"]);
  });
});
