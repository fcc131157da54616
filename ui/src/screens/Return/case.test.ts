import { describe, expect, it } from "vitest";
import type { Activity } from "../../client";
import { asDay, lineProblem, missing, NO_CASE, parseCase, toRequest, writeCase } from "./case";

const TODAY = "2026-11-27";
const line: Activity = {
  kind: "supervised",
  hours: 7.5,
  from: "2026-03-02",
  to: "2026-03-03",
  what: "Ward ~ round & clinic",
  supervisor_years: 4,
  same_profession: true,
};

describe("a case in the address", () => {
  it("comes back whole, whatever a line says", () => {
    const one = {
      ...NO_CASE,
      profession: "physiotherapist",
      register: "still-on" as const,
      last: "2020-08",
      abroad: "2025-01-31",
      log: [line, { ...line, kind: "private" as const, what: "" }],
    };
    expect(parseCase(writeCase(one))).toEqual(one);
  });
  it.each(["years=-3", "years=soon", "last=yesterday", "register=perhaps", "log=swimming~3"])(
    "leaves out what it cannot read: %s",
    (query) => {
      expect(parseCase(query)).toEqual(NO_CASE);
    },
  );
});

describe("what is still to be said", () => {
  it("is the profession first, then the register, then the date the case hangs on", () => {
    expect(missing(NO_CASE)).toBe("profession");
    const osteopath = { ...NO_CASE, profession: "osteopath" };
    expect(missing(osteopath)).toBe("register");
    expect(missing({ ...osteopath, years: 5 })).toBe("register");
    expect(missing({ ...osteopath, register: "left" })).toBe("when");
    expect(missing({ ...osteopath, register: "left", years: 5 })).toBeNull();
    expect(missing({ ...osteopath, register: "never" })).toBe("when");
    expect(missing({ ...osteopath, register: "never-abroad" })).toBeNull();
  });
  it("asks nothing of the engine until then", () => {
    expect(toRequest(NO_CASE, TODAY)).toBeNull();
  });
});

describe("a month without a day", () => {
  it("counts from its first day: the longest a person can have been away", () => {
    expect(asDay("2020-08")).toBe("2020-08-01");
    const asked = toRequest(
      { ...NO_CASE, profession: "dietitian", register: "left", last: "2020-08" },
      TODAY,
    );
    expect(asked?.last_practised).toBe("2020-08-01");
  });
});

describe("a line of the log", () => {
  it("is fine when its days and hours can be", () => {
    expect(lineProblem(line, TODAY)).toBeNull();
  });
  it.each<[string, Partial<Activity>, RegExp]>([
    ["no day", { from: "" }, /first and the last day/],
    ["a day that is none", { from: "2026-02-31", to: "2026-02-31" }, /year, month, day/],
    ["days backwards", { from: "2026-03-04" }, /before the first/],
    ["the future", { to: "2026-12-24" }, /future/],
    ["negative hours", { hours: -3 }, /how many hours/],
    ["hours that are no number", { hours: Number.NaN }, /how many hours/],
    ["more hours than days have", { hours: 49 }, /more hours than/],
  ])("says in one sentence what is wrong: %s", (_, changes, says) => {
    expect(lineProblem({ ...line, ...changes }, TODAY)).toMatch(says);
  });
});
