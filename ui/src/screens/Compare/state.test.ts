import { describe, expect, it } from "vitest";
import { address, type CompareState, choose, parse, pin } from "./state";

const two: CompareState = { kind: "profession", ids: ["paramedic", "podiatrist"], pinned: ["pay"] };

describe("the address of a comparison", () => {
  it("holds all of it", () => {
    expect(address(two)).toBe("#/compare?kind=profession&ids=paramedic,podiatrist&pin=pay");
    expect(parse(address(two).slice("#/compare?".length))).toEqual(two);
  });

  it("is never an error: what it cannot read it leaves out", () => {
    expect(parse("")).toEqual({ kind: "profession", ids: [], pinned: [] });
    expect(parse("kind=colour&ids=,,a,a,")).toEqual({ kind: "profession", ids: ["a"], pinned: [] });
    expect(parse("ids=a,b,c,d,e").ids).toEqual(["a", "b", "c", "d"]);
  });

  it("keeps an id with a comma or an ampersand in one piece apart from the others", () => {
    const odd: CompareState = { kind: "route", ids: ["a&b", "c=d"], pinned: [] };
    expect(parse(address(odd).slice("#/compare?".length))).toEqual(odd);
  });
});

describe("choosing", () => {
  it("adds, takes out, and never goes beyond four", () => {
    expect(choose(two, "osteopath").ids).toEqual(["paramedic", "podiatrist", "osteopath"]);
    expect(choose(two, "paramedic").ids).toEqual(["podiatrist"]);
    const full = { ...two, ids: ["a", "b", "c", "d"] };
    expect(choose(full, "e")).toBe(full);
  });

  it("pins rows in the order pinned and lets them go", () => {
    expect(pin(two, "hours").pinned).toEqual(["pay", "hours"]);
    expect(pin(two, "pay").pinned).toEqual([]);
  });
});
