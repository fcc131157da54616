import { describe, expect, it } from "vitest";
import { fromHash } from "../../navigation/place";
import { hashOfPart, PARTS, partOf } from "./parts";

describe("the parts of the sources", () => {
  it.each(PARTS)("have an address each: %s", (part) => {
    const place = fromHash(hashOfPart(part));
    expect(place.screen).toBe("sources");
    expect(partOf(place.screen === "sources" ? (place.query ?? "") : "")).toBe(part);
  });
  it("begin with the first where an address asks for none that there is", () => {
    expect(partOf("part=nothing")).toBe("fresh");
    expect(partOf("")).toBe("fresh");
  });
});
