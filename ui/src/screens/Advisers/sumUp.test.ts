import { describe, expect, it } from "vitest";
import { someEvidence, somePage, someRoute } from "../../testing";
import { citedBy, payAt, sumWays } from "./sumUp";

const months = (typical: number) => ({ min: typical, typical, max: typical, assumed: null });

describe("ways in over all professions", () => {
  const pages = [
    somePage({ ways_in: [someRoute({ full_time: months(36) })] }),
    somePage({ ways_in: [someRoute({ full_time: months(48) })] }),
    somePage({ ways_in: [someRoute({ full_time: months(12), closed: "Shut." })] }),
  ];
  it("are counted and spanned without what is closed", () => {
    const degree = sumWays(pages, "degree");
    expect(degree).toMatchObject({ professions: 2, paid: "none", years: ["2026/27"] });
    expect(degree.months).toMatchObject({ min: 36, max: 48 });
    expect(degree.decides).toEqual(["A university", "The regulator"]);
  });
  it("know nothing of a kind that nobody has", () => {
    expect(sumWays(pages, "apprenticeship")).toMatchObject({
      professions: 0,
      months: null,
      fees: null,
      paid: null,
      evidence: [],
    });
  });
});

describe("pay", () => {
  it("is given once a band, and only where it is known", () => {
    const pay = { band: "5", year: "2026/27", entry: 32073, top: 39043, evidence: someEvidence };
    const pages = [somePage({ pay: [pay] }), somePage({ pay: [pay] })];
    expect(payAt(pages, ["5", "6"])).toEqual([pay]);
  });
});

describe("the list at the foot", () => {
  it("names each source once", () => {
    expect(citedBy([someEvidence, someEvidence])).toEqual(someEvidence.sources);
  });
});
