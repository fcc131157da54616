import { describe, expect, it } from "vitest";
import { address, EMPTY, filtered, type MapState, parse, unfiltered, which, write } from "./state";

const full: MapState = {
  profession: "physiotherapist",
  near: "physio-band-5",
  from: "post-16-student",
  to: "physiotherapist",
  plan: "a+b",
  as: "table",
  at: { x: 10, y: 20, k: 1.5 },
  card: { kind: "link", id: "one:two" },
  lines: ["paramedic", "dietitian"],
  stages: ["registered"],
  pillars: ["research"],
  only: ["paid", "no-a-levels"],
  me: "adult-without-level-3",
  words: "foot & leg",
};

describe("the map's address", () => {
  it("gives back all of it", () => {
    expect(parse(write(full))).toEqual(full);
  });
  it("is short at the beginning", () => {
    expect(address({})).toBe("#/map");
    expect(address({ profession: "paramedic" })).toBe("#/map?profession=paramedic");
  });
  it("is never an error", () => {
    expect(parse("as=film&at=here&card=bus:7&only=free&only=paid&line=&line=a&line=a")).toEqual({
      ...EMPTY,
      only: ["paid"],
      lines: ["a"],
    });
  });
});

describe("which map", () => {
  it("is the most particular that was asked for", () => {
    expect(which(EMPTY)).toBe("all");
    expect(which({ ...EMPTY, profession: "a" })).toBe("profession");
    expect(which({ ...EMPTY, profession: "a", near: "b" })).toBe("near");
    expect(which(full)).toBe("plan");
    expect(which({ ...EMPTY, from: "a" })).toBe("all");
  });
});

describe("filters", () => {
  it("are all taken off at once, and nothing else", () => {
    expect(filtered(full)).toBe(true);
    expect(filtered({ ...EMPTY, words: " " })).toBe(false);
    const bare = unfiltered(full);
    expect(filtered(bare)).toBe(false);
    expect(bare.at).toEqual(full.at);
    expect(bare.as).toBe("table");
  });
});
