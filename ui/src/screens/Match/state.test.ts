import { describe, expect, it } from "vitest";
import type { MatchChoice } from "../../client";
import { address, answer, answers, before, change, next, parse, signOf, signOfKey } from "./state";

const choice = (id: string) => ({ id }) as MatchChoice;

describe("the answers in the address", () => {
  it("are written as they are read", () => {
    for (const query of ["", "a=12-1", "a=1&done=1", "done=1"]) {
      expect(address(parse(query))).toBe(query ? `#/match?${query}` : "#/match");
    }
  });
  it("leave out what is no answer", () => {
    expect(parse("a=1x2%20-").signs).toEqual(["1", "2", "-"]);
    expect(parse("b=12&done=yes")).toEqual({ signs: [], done: false });
  });
  it("ask one choice after another until all are answered", () => {
    let state = parse("");
    expect(next(state, 2)).toBe(0);
    state = answer(state, "2");
    expect(next(state, 2)).toBe(1);
    state = answer(state, "-");
    expect(next(state, 2)).toBeNull();
  });
  it("give the result early when asked to", () => {
    expect(next(parse("a=1&done=1"), 10)).toBeNull();
  });
  it("go back one answer, and to nowhere from the first", () => {
    expect(before(parse("a=12&done=1"))).toEqual(parse("a=1"));
    expect(before(parse(""))).toBeNull();
  });
  it("can be changed one at a time, also where nothing was asked yet", () => {
    expect(change(parse("a=12"), 0, "2").signs).toEqual(["2", "2"]);
    expect(change(parse("done=1"), 2, "1")).toEqual(parse("a=--1&done=1"));
    expect(signOf(parse("a=1"), 5)).toBe("-");
  });
  it("name the choices they belong to and leave out skipped ones", () => {
    const choices = ["x", "y", "z"].map(choice);
    expect(answers(parse("a=2-1"), choices)).toEqual([
      { choice: "x", side: "second" },
      { choice: "z", side: "first" },
    ]);
  });
  it("come from the keys that stand on the screen, and no other", () => {
    expect(["1", "ArrowLeft", "2", "ArrowRight", "s", "Backspace"].map(signOfKey)).toEqual([
      "1",
      "1",
      "2",
      "2",
      "-",
      "back",
    ]);
    expect(signOfKey("Enter")).toBeNull();
  });
});
