import { describe, expect, it } from "vitest";
import { axisMonths, share, ticks } from "./strip";

describe("the axis of months", () => {
  it("ends on a whole year and never vanishes", () => {
    expect(axisMonths(0)).toBe(12);
    expect(axisMonths(36)).toBe(36);
    expect(axisMonths(37)).toBe(48);
  });
  it("has a tick a year, fewer where years are many", () => {
    expect(ticks(36)).toEqual([0, 12, 24, 36]);
    expect(ticks(120)).toEqual([0, 24, 48, 72, 96, 120]);
  });
  it("says its ticks", () => {});
});

describe("a share of the axis", () => {
  it("stays on the axis", () => {
    expect(share(18, 36)).toBe("50%");
    expect(share(99, 36)).toBe("100%");
    expect(share(-1, 36)).toBe("0%");
  });
});
