import { describe, expect, it } from "vitest";
import { somePlan, someRoutes, someTimeline } from "./examples";
import { calendar } from "./ics";
import { planEntries } from "./planEntries";

const plan = somePlan({ access: 10, degree: 34 });
const entries = planEntries(plan, someRoutes, someTimeline(), "physiotherapist");

describe("a plan's calendar", () => {
  it("has each start, each known deadline and the aim, in order of days", () => {
    expect(entries.map(({ on, title }) => `${on} ${title}`)).toEqual([
      "2027-09-01 Start: Access to HE diploma",
      "2028-01-13 Apply: Degree in physiotherapy",
      "2028-09-01 Start: Degree in physiotherapy",
      "2031-06-01 Aim: physiotherapist",
    ]);
  });
  it("says on each day what to know of it", () => {
    const degree = entries[2]?.text ?? "";
    expect(degree).toContain("Step 2 of 2 on the way to physiotherapist");
    expect(degree).toContain("Who must say yes: A university; The regulator.");
    expect(degree).toContain("estimate");
  });
});

describe("its file", () => {
  const text = calendar(entries, new Date("2026-11-27T10:00:00Z"));
  it("is whole days in lines that calendars take", () => {
    expect(text).toContain("DTSTART;VALUE=DATE:20280113\r\nDTEND;VALUE=DATE:20280114");
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(4);
    const octets = (line: string) => new TextEncoder().encode(line).length;
    expect(Math.max(...text.split("\r\n").map(octets))).toBeLessThanOrEqual(75);
  });
  it("names each entry the same each time, so that opening it again doubles nothing", () => {
    const uids = text.match(/^UID:.*$/gm) ?? [];
    expect(new Set(uids).size).toBe(4);
    expect(calendar(entries, new Date()).match(/^UID:.*$/gm)).toEqual(uids);
  });
  it("escapes what would end a line or a value", () => {
    const odd = [{ id: "a", on: "2027-01-01", title: "One, two; three\\four", text: "five\nsix" }];
    const file = calendar(odd, new Date());
    expect(file).toContain("SUMMARY:One\\, two\\; three\\\\four");
    expect(file).toContain("DESCRIPTION:five\\nsix");
  });
});
