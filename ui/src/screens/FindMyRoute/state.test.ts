import { describe, expect, it } from "vitest";
import {
  ANYTHING,
  aimAt,
  before,
  EMPTY,
  type FindState,
  mostAsked,
  parse,
  reply,
  request,
  screenOf,
  standAt,
  write,
} from "./state";

const TODAY = "2026-11-27";
const full: FindState = {
  ...EMPTY,
  from: ["graduate-any", "healthcare-support-worker"],
  to: "physiotherapist",
  said: [
    { id: "gcse-maths", reply: "yes" },
    { id: "degree-biology", reply: "unsure" },
  ],
  done: true,
  sort: "soonest",
  only: ["paid"],
  compare: ["a", "b"],
  open: ["money-a"],
  show: "mine",
  mine: "a",
  begin: "2027-09",
  ticked: ["degree"],
};

describe("an address of Find my route", () => {
  it("holds all that was said, and gives it back", () => {
    expect(parse(write(full))).toEqual(full);
    expect(parse(write(EMPTY))).toEqual(EMPTY);
    expect(write(EMPTY)).toBe("");
  });
  it.each(["sort=upside-down", "begin=2027-13", "said=gcse-maths.perhaps", "only=free", "at=moon"])(
    "leaves out what it cannot read: %s",
    (query) => {
      expect(parse(query)).toEqual(EMPTY);
    },
  );
  it("keeps three plans to compare, not more", () => {
    expect(parse("compare=a&compare=b&compare=c&compare=d").compare).toEqual(["a", "b", "c"]);
  });
});

describe("the questions", () => {
  it("come one after the other and end in the plans", () => {
    expect(screenOf(EMPTY)).toBe("from");
    const stands = standAt(EMPTY, ["graduate-any"]);
    expect(screenOf(stands)).toBe("to");
    const aims = aimAt(stands, "podiatrist");
    expect(screenOf(aims)).toBe("ask");
    expect(screenOf({ ...aims, done: true })).toBe("plans");
    expect(request(aimAt(stands, ANYTHING))?.to).toBe("anything");
  });
  it("are six at most, and fewer for whoever ticked several: eight taps from Home to plans", () => {
    for (const count of [1, 2, 3, 4]) {
      const from = Array.from({ length: count }, (_, place) => `start-${place}`);
      const asked = mostAsked({ ...EMPTY, from });
      // Home, each tick and "go on" or the one tap, the aim, and the further questions.
      const taps = 1 + (count === 1 ? 1 : count + 1) + 1 + asked;
      expect(taps, `${count} starting points`).toBeLessThanOrEqual(8);
      expect(2 + asked).toBeLessThanOrEqual(6);
    }
  });
  it("are passed over when the most are answered", () => {
    let state = aimAt(standAt(EMPTY, ["graduate-any"]), "podiatrist");
    for (const id of ["a", "b", "c", "d"]) state = reply(state, id, "unsure");
    expect(screenOf(state)).toBe("plans");
    const back = before(state);
    expect(back && screenOf(back)).toBe("ask");
  });
  it("ask those who qualified once what they were, and keep it", () => {
    const stands = standAt({ ...EMPTY, to: "paramedic" }, ["lapsed-over-5-years"]);
    expect(screenOf(stands)).toBe("to");
    expect(aimAt(stands, "dietitian").profession).toBe("dietitian");
  });
});

describe("the planner's request", () => {
  it("is nothing until there is an aim", () => {
    expect(request(EMPTY, TODAY)).toBeNull();
  });
  it("names every place a person stands in, what they said, and today", () => {
    expect(request(full, TODAY)).toEqual({
      from: ["graduate-any", "healthcare-support-worker"],
      has: ["gcse-maths"],
      lacks: [],
      unsure: ["degree-biology"],
      to: "physiotherapist",
      today: TODAY,
      prefer: ["paid-all-the-way"],
      question: expect.any(String),
    });
  });
  it("carries each wish in the planner's own word", () => {
    const wishes = request({ ...full, only: ["paid", "part-time", "no-exams"] }, TODAY)?.prefer;
    expect(wishes).toEqual(["paid-all-the-way", "part-time-or-paid", "no-new-school-exams"]);
  });
  it("has a name by which it can be stopped, the same for the same question", () => {
    const name = request(full, TODAY)?.question;
    expect(request({ ...full, open: ["a"] }, TODAY)?.question).toBe(name);
    expect(name?.length, "the planner takes names of 100 letters at most").toBeLessThan(40);
    expect(request({ ...full, to: "podiatrist" }, TODAY)?.question).not.toBe(name);
  });
  it("counts whoever does not say where they stand from the start", () => {
    const skipped = { ...EMPTY, fromSkipped: true, to: "paramedic" };
    expect(request(skipped, TODAY)?.from).toEqual(["adult-without-level-3"]);
  });
});
