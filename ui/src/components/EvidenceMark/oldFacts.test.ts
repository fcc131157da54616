import { describe, expect, it } from "vitest";
import { someEvidence, someRole } from "../../testing";
import { holdsOldFact } from "./oldFacts";

const old = { ...someEvidence, stale_from: "2026-04" };

describe("rows with an old fact", () => {
  it("are found however deep it lies", () => {
    expect(holdsOldFact([{ statements: [{ evidence: old }] }], "2026-11")).toBe(true);
    expect(holdsOldFact(someRole({ evidence: old }), "2026-04")).toBe(true);
  });
  it("are not found before its month, nor where nothing is old", () => {
    expect(holdsOldFact([someRole({ evidence: old })], "2026-03")).toBe(false);
    expect(holdsOldFact([someRole(), null, "2020-01"], "2026-11")).toBe(false);
  });
});
