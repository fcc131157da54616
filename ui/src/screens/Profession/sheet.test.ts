import { describe, expect, it } from "vitest";
import type { Evidence } from "../../client";
import { someEvidence, somePage, someRole, someRoute } from "../../testing";
import { citedIn, numbersOf, sheetOf } from "./sheet";

const [source] = someEvidence.sources;
if (!source) throw new Error("the made-up evidence has a source");
const saidBy = (...ids: string[]): Evidence => ({
  ...someEvidence,
  sources: ids.map((id) => ({ ...source, id })),
});

describe("the sheet for paper", () => {
  const page = somePage({
    ladder: [someRole({ evidence: saidBy("college") })],
    ways_in: [
      someRoute({ evidence: saidBy("ucas", "college") }),
      someRoute({ id: "closed", closed: "It ended." }),
    ],
  });
  const sheet = sheetOf(page);

  it("leaves out ways that take no new starters", () => {
    expect(sheet.ways.map(({ id }) => id)).toEqual(["paramedic-degree"]);
  });
  it("cites each source once, by one number", () => {
    const cited = citedIn(sheet);
    expect(cited.map(({ id }) => id)).toEqual(["ucas", "college"]);
    expect(numbersOf(cited, [saidBy("college"), saidBy("ucas"), saidBy("college")])).toEqual([
      1, 2,
    ]);
  });
  it("gives no number to what it does not list", () => {
    expect(numbersOf(citedIn(sheet), [saidBy("elsewhere")])).toEqual([]);
  });
});
