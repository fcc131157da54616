import { render } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { someDates, someTimeline } from "./examples";
import { monthsFrom, saySeason } from "./months";
import { sayDates } from "./planDates";

const read = (timeline = someTimeline()) =>
  render(<p>{sayDates(timeline)}</p>).container.textContent;

describe("a plan's dates", () => {
  it("say until when to apply, when it starts and when one registers", () => {
    const steps = [
      someDates("degree", "2027-09", "2030-06", {
        apply_by: { day: "2027-01-14", what: null, evidence: null },
      }),
    ];
    expect(read(someTimeline({ steps }))).toBe(
      "If you apply by 14 January 2027 you could start in September 2027 and register in summer 2031.",
    );
  });
  it("name no day of applying where none is known", () => {
    expect(read()).toBe("You could start in September 2027 and register in summer 2031.");
  });
  it("do not speak of a register where the aim has none", () => {
    const { dates } = someTimeline();
    expect(read(someTimeline({ dates: { ...dates, registered: null } }))).toBe(
      "You could start in September 2027 and be there in summer 2031.",
    );
  });
});

describe("months", () => {
  it("are counted over the turn of years", () => {
    expect(monthsFrom("2027-09", "2028-09")).toBe(12);
    expect(monthsFrom("2027-12", "2028-01")).toBe(1);
  });
  it.each([
    ["2030-01", "early 2030"],
    ["2030-03", "spring 2030"],
    ["2030-06", "summer 2030"],
    ["2030-10", "autumn 2030"],
    ["2030-12", "the end of 2030"],
  ])("%s is a season: %s", (month, season) => {
    expect(saySeason(month)).toBe(season);
  });
});
