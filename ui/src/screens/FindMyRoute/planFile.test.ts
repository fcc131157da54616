import { describe, expect, it } from "vitest";
import { somePlan, someRoutes, someTimeline } from "./examples";
import { readPlan, writePlan } from "./planFile";
import { EMPTY, type FindState } from "./state";

const plan = somePlan({ access: 10, degree: 34 });
const state: FindState = {
  ...EMPTY,
  from: ["adult-without-level-3", "healthcare-support-worker"],
  to: "physiotherapist",
  said: [{ id: "gcse-maths", reply: "no" }],
  done: true,
  show: "mine",
  mine: plan.id,
  begin: "2027-09",
  ticked: ["access"],
};
const saved = writePlan({
  state,
  plan,
  routes: someRoutes,
  timeline: someTimeline(),
  today: "2026-11-27",
  edition: "2026-11",
});

/** The file after somebody's hand was in it. */
function edited(change: (file: Record<string, never>) => void): string {
  const file = JSON.parse(saved);
  change(file);
  return JSON.stringify(file);
}

const problem = (text: string) => {
  const read = readPlan(text);
  return "problem" in read ? read.problem : "no problem";
};

describe("a plan's file", () => {
  it("gives back what was said, chosen and ticked", () => {
    const read = readPlan(saved);
    expect(read).toMatchObject({
      state,
      name: "Access to HE diploma, then degree in physiotherapy",
      leadsTo: "Physiotherapist",
      savedOn: "2026-11-27",
      steps: 2,
    });
  });
  it("carries dates for people and other programs", () => {
    expect(JSON.parse(saved).plan.steps[1]).toMatchObject({
      route: "degree",
      begins: "2028-09",
      ends: "2031-06",
      apply_by: "2028-01-13",
      done: false,
    });
  });
  it("that knows no dates is read all the same", () => {
    const bare = writePlan({
      state: { ...state, begin: null },
      plan,
      routes: someRoutes,
      timeline: undefined,
      today: "2026-11-27",
      edition: "",
    });
    expect(readPlan(bare)).toMatchObject({ state: { ...state, begin: null } });
  });
});

describe("a file that is none says so in one sentence", () => {
  it.each([
    ["noise", "\u0000\u0001ÿþ not a plan", /cannot be read as JSON/],
    ["an empty file", "", /cannot be read as JSON/],
    ["other JSON", '{"format":"something-else"}', /not a plan of AHP Atlas/],
    ["a list", "[1,2,3]", /not a plan of AHP Atlas/],
    ["nothing", "null", /not a plan of AHP Atlas/],
  ])("%s", (_, text, says) => {
    expect(problem(text)).toMatch(says);
  });
  it.each<[string, (file: never) => void, RegExp]>([
    ["a newer version", (file: { version: number }) => (file.version = 2), /newer AHP Atlas/],
    ["a version of words", (file: { version: unknown }) => (file.version = "1"), /“version”/],
    ["no answers", (file: { answers?: unknown }) => delete file.answers, /“answers”/],
    [
      "a script for an id",
      (file: { answers: { to: string } }) => (file.answers.to = "<script>alert(1)</script>"),
      /“answers.to”/,
    ],
    [
      "an answer that is none",
      (file: { answers: { said: object } }) => (file.answers.said = { "gcse-maths": "perhaps" }),
      /“answers.said.gcse-maths”/,
    ],
    [
      "a month that is none",
      (file: { plan: { begin: string } }) => (file.plan.begin = "2027-13"),
      /“plan.begin”/,
    ],
    [
      "a thousand steps",
      (file: { plan: { steps: unknown[] } }) => (file.plan.steps = Array(1000).fill({})),
      /“plan.steps”/,
    ],
  ] as never)("%s", (_, change, says) => {
    const said = problem(edited(change as never));
    expect(said).toMatch(says);
    expect(said, "nothing is lost").toMatch(/Nothing was changed|Open it there/);
  });
});
