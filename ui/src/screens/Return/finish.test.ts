import { describe, expect, it } from "vitest";
import type { Updating } from "../../client";
import { finishBy } from "./finish";

const TODAY = "2026-11-27";
const updating: Updating = {
  days: 60,
  hours: 420,
  private_max_hours: 210,
  counted: { supervised: 35, formal: 0, private: 0 },
  left_hours: 385,
  left_private_hours: 210,
  window_from: "2024-11-27",
  usual_window_from: "2025-11-27",
  finish_by: "2028-03-02",
  usual_finish_by: "2027-03-02",
};

describe("the day to finish by", () => {
  it("is the one that satisfies both windows, and the other is explained", () => {
    const { day, why } = finishBy(updating, TODAY, TODAY);
    expect(day).toBe("2027-03-02");
    expect(why).toContain("12 months");
    expect(why).toContain("24 months");
    expect(why).toContain("2 March 2028");
  });
  it("is the later one, with a warning, once the shorter window is over", () => {
    const late = { ...updating, finish_by: "2027-06-01", usual_finish_by: "2026-06-01" };
    const { day, why } = finishBy(late, TODAY, TODAY);
    expect(day).toBe("2027-06-01");
    expect(why).toContain("would have ended on 1 June 2026");
  });
  it("is one date where the regulator names one window", () => {
    const single = {
      ...updating,
      usual_window_from: updating.window_from,
      usual_finish_by: updating.finish_by,
    };
    expect(finishBy(single, TODAY, TODAY)).toEqual({
      day: "2028-03-02",
      why: "All updating must lie within 24 months before you apply.",
    });
  });
});
