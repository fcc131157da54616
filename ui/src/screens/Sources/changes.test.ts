import { describe, expect, it } from "vitest";
import { groupChanges } from "./changes";

const changes = [
  { about: "pay", text: "Band 5 entry pay: £31,049 → £32,073" },
  { about: "return_band", text: "Return band hcpc-2 days: 30 → 40" },
  { about: "return_limit", text: "Return limit hcpc private: 50 → 60" },
  { about: "something_new", text: "Something new x: new" },
];

describe("what changed", () => {
  it("stands by the part of the catalogue it is in, and none is lost", () => {
    expect(groupChanges(changes, "").map(({ name, texts }) => [name, texts.length])).toEqual([
      ["Pay", 1],
      ["Rules of return", 2],
      ["Words and lists", 1],
    ]);
  });
  it("can be searched by its words and by its part", () => {
    expect(groupChanges(changes, "BAND 5").map(({ name }) => name)).toEqual(["Pay"]);
    expect(groupChanges(changes, "rules return")).toHaveLength(1);
    expect(groupChanges(changes, "nothing of the kind")).toEqual([]);
  });
});
