import { describe, expect, it } from "vitest";
import type { Plan } from "../../client";
import { arrange } from "./arrange";
import { somePlan } from "./examples";

const month = (usual: string) => ({ earliest: usual, usual, latest: usual });
const dates = (usual: string): Plan["dates"] => ({
  start: "2027-09",
  finish: month(usual),
  registered: month(usual),
  missed: [],
  assumptions: [],
});
const fees = (typical: number) => ({ min: typical, typical, max: typical });
const paid = somePlan(
  { post: 48 },
  { unpaid_months: 0, labels: ["paid-all-the-way"], dates: dates("2031-08") },
);
const quick = somePlan({ degree: 36 }, { fees: fees(29_370), dates: dates("2031-09") });
const slow = somePlan({ access: 12, degree: 36 }, { fees: fees(9000), dates: null });
const PLANS = [quick, paid, slow];
const ids = (sort: Parameters<typeof arrange>[1]) => arrange(PLANS, sort).map(({ id }) => id);

describe("the order of ways", () => {
  it("is the planner's until another is chosen", () => {
    expect(ids("best")).toEqual([quick.id, paid.id, slow.id]);
  });
  it("by months, fees and pay leaves equals as the planner had them", () => {
    expect(ids("quickest")).toEqual([quick.id, paid.id, slow.id]);
    expect(ids("fees")).toEqual([paid.id, slow.id, quick.id]);
    expect(ids("paid")[0]).toBe(paid.id);
  });
  it("by the calendar differs from the quickest, and puts unknown dates last", () => {
    expect(ids("soonest")).toEqual([paid.id, quick.id, slow.id]);
  });
});
