import { describe, expect, it } from "vitest";
import { someRoute } from "../../testing";
import {
  assumptions,
  drawnMonths,
  longest,
  sayFees,
  sayFeesShort,
  sayLength,
  sayPaid,
  sayStrip,
  sayWhoDecides,
} from "./route";

const part = { min: 48, typical: 60, max: 72, assumed: "We count five years." };
const none = someRoute({ full_time: null, part_time: null });

describe("a route in words", () => {
  it("says how long", () => {
    expect(sayLength(someRoute())).toBe("3 to 4 years");
    expect(sayLength(someRoute({ part_time: part }))).toBe(
      "3 to 4 years full time, 4 to 6 years part time",
    );
    expect(sayLength(someRoute({ full_time: null, part_time: part }))).toBe(
      "4 to 6 years part time",
    );
    expect(sayLength(none)).toBeNull();
    expect(sayStrip(none)).toBe("No length is known.");
  });
  it("draws the full-time way where there is one", () => {
    expect(drawnMonths(someRoute({ part_time: part }))?.typical).toBe(36);
    expect(longest([someRoute(), none])).toBe(48);
    expect(longest([])).toBe(0);
  });
  it("says what we assumed", () => {
    expect(assumptions(someRoute({ part_time: part }))).toEqual(["We count five years."]);
  });
  it("says fees, and that there are none", () => {
    const { fees } = someRoute();
    expect(sayFees(fees)).toBe("£29,370");
    expect(fees && sayFees({ ...fees, min: 9000 })).toBe(
      "£9,000 to £29,370; usually about £29,370",
    );
    expect(sayFees(null)).toBe("No fees to you");
    expect(sayFeesShort(null)).toBe("No fees");
  });
  it("says pay by what kind of thing it is", () => {
    expect(sayPaid(someRoute())).toBe("Not paid");
    expect(sayPaid(someRoute({ paid: true, pattern: "paid" }))).toBe("Paid while you train");
    expect(sayPaid(someRoute({ paid: true, pattern: "post" }))).toBe("Paid job");
  });
  it("says who decides", () => {
    expect(sayWhoDecides(someRoute())).toBe("A university and the regulator");
    expect(sayWhoDecides(someRoute({ gatekeepers: [] }))).toBeNull();
  });
});
