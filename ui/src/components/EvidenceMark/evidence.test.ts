import { describe, expect, it } from "vitest";
import { someEvidence } from "../../testing";
import { evidenceDate, evidenceWarning, isStale, sayPublisher, thisMonth } from "./evidence";
import { sameEvidence } from "./sameEvidence";

const [source] = someEvidence.sources;
if (!source) throw new Error("the made-up evidence has a source");

describe("a date", () => {
  it("of evidence is its own, or else its newest source's, or none", () => {
    expect(evidenceDate(someEvidence)).toBe("Jan 2025");
    expect(evidenceDate({ ...someEvidence, as_of: null })).toBe("14 Jan 2025");
    const undated = { ...source, copy_date: "" };
    expect(evidenceDate({ ...someEvidence, as_of: null, sources: [undated] })).toBeNull();
  });
});

describe("a publisher", () => {
  it.each([
    ["Health and Care Professions Council", "HCPC"],
    ["Some Body (SB)", "SB"],
    ["University of Cumbria", "University of Cumbria"],
    ["NHS England, Centre for Advancing Practice", "NHS England"],
  ])("%s is said %s", (publisher, said) => {
    expect(sayPublisher({ ...source, publisher })).toBe(said);
  });
  it("is cut at a word where it is long", () => {
    const publisher = "The Very Long Name of Some Association of People in Wessex";
    expect(sayPublisher({ ...source, publisher })).toBe("The Very Long Name of Some …");
  });
});

describe("a warning", () => {
  const old = { ...someEvidence, stale_from: "2026-04" };
  it("comes for what is unsure first, then for what is disputed, then for what is old", () => {
    expect(evidenceWarning(someEvidence, "2026-11")).toBeNull();
    expect(evidenceWarning(old, "2026-11")).toBe("May be out of date");
    expect(evidenceWarning({ ...old, conflict: "A says 3, B says 4." }, "2026-11")).toBe(
      "Sources differ",
    );
    expect(evidenceWarning({ ...old, confidence: "low" }, "2026-11")).toBe("Not sure");
  });
  it("of age comes in the month itself and not before", () => {
    expect(isStale(old, "2026-03")).toBe(false);
    expect(isStale(old, "2026-04")).toBe(true);
    expect(isStale(someEvidence, "2099-01")).toBe(false);
  });
  it("knows the month", () => {
    expect(thisMonth(new Date(2026, 0, 31))).toBe("2026-01");
  });
});

describe("two facts", () => {
  it("share a mark only where everything behind them is the same", () => {
    expect(sameEvidence(someEvidence, { ...someEvidence })).toBe(true);
    expect(sameEvidence(someEvidence, { ...someEvidence, note: "x" })).toBe(false);
    expect(sameEvidence(someEvidence, { ...someEvidence, sources: [] })).toBe(false);
  });
});
