import { describe, expect, it } from "vitest";
import { someTimeline } from "./examples";
import { columns, sayPoundsOf, sayShort, sayShortRange, sayYear, tallest } from "./money";

describe("money year by year", () => {
  const timeline = someTimeline();
  it("is drawn to one measure: the tallest sum of all plans", () => {
    expect(tallest([timeline])).toBe(9790);
    expect(tallest([])).toBe(1);
  });
  it("is sure up to the least, and may come up to the most", () => {
    const [first] = columns(timeline, 7000);
    expect(first?.fees).toMatchObject({ sure: 0, most: 0.5, words: "£0–3.5k", known: true });
    expect(first?.pay, "no pay in that year: no bar").toBeNull();
  });
  it("never draws what is not known as nothing", () => {
    const [, second] = columns(timeline, 9790);
    expect(second?.pay).toMatchObject({ known: false, words: "?" });
  });
  it("says a year in one breath", () => {
    expect(timeline.years.map(sayYear)).toEqual([
      "Year 1: pay nothing, fees nothing to £3,500.",
      "Year 2: pay not known, fees £9,790.",
    ]);
  });
  it("says sums as ranges, short where room is short", () => {
    expect(sayPoundsOf({ min: 24_465, max: 27_000 })).toBe("£24,465 to £27,000");
    expect(sayShort(24_465)).toMatch(/^£24k$/i);
    expect(sayShort(9790)).toBe("£9,790");
    expect(sayShortRange({ min: 24_465, max: 27_000 })).toBe("£24–27k");
    expect(sayShortRange({ min: 210, max: 308 })).toBe("£210–308");
  });
});
