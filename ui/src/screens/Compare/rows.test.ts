import { describe, expect, it } from "vitest";
import type { ProfessionPage } from "../../client";
import { arrange } from "../../components/CompareTable/arrange";
import { someCard, someEvidence, somePage, someRole, someRoute } from "../../testing";
import { compareProfessions } from "./professionRows";
import { compareRoles } from "./roleRows";
import { compareRoutes } from "./routeRows";

const pay = { band: "6", year: "2026/27", entry: 39_959, top: 48_117, evidence: someEvidence };

const paramedic = somePage({
  pay: [pay],
  topics: [
    {
      topic: { id: "hard", name: "What is hard about it" },
      statements: [
        {
          id: "hard",
          title: null,
          text: null,
          items: ["night shifts", "bad news", "lifting", "traffic", "weather"],
          details: [],
          url: null,
          evidence: someEvidence,
        },
      ],
    },
  ],
});
const podiatrist = somePage({
  card: someCard({ id: "podiatrist", name: "Podiatrist", badge: "PO" }),
  ladder: [someRole({ id: "podiatrist", bands: [] })],
  ways_in: [],
});
const two = [
  { id: "paramedic", page: paramedic },
  { id: "podiatrist", page: podiatrist },
];
const rowOf = (id: string, of: { id: string; page: ProfessionPage }[] = two) => {
  const row = compareProfessions(of).find((one) => one.id === id);
  if (!row) throw new Error(`no row ${id}`);
  return row;
};
const texts = (id: string, column: number) =>
  rowOf(id).cells[column]?.entries.map(({ text }) => text);

describe("professions side by side", () => {
  it("give each value who says so", () => {
    const entries = compareProfessions(two).flatMap(({ cells }) =>
      cells.flatMap((cell) => cell.entries),
    );
    expect(entries.length).toBeGreaterThan(8);
    expect(entries.every(({ evidence }) => evidence !== undefined)).toBe(true);
  });

  it("say pay by band with its year, and missing as missing", () => {
    expect(texts("pay", 0)).toEqual([
      "Paramedic: Band 6",
      "Band 6: £39,959 to £48,117 a year (2026/27)",
    ]);
    expect(rowOf("pay").cells[1]).toEqual({
      entries: [],
      missing: "Look at job adverts, or ask people who do it.",
    });
  });

  it("show four of a long list and where the rest stands", () => {
    const [hard] = rowOf("hard").cells;
    expect(hard?.entries.map(({ text }) => text)).toEqual([
      "Night shifts",
      "Bad news",
      "Lifting",
      "Traffic",
    ]);
    expect(hard?.more).toEqual({ count: 1, to: "#/profession/paramedic/for-me" });
  });

  it("say each kind of way in once, with its length", () => {
    const longer = someRoute({
      id: "longer",
      full_time: { min: 48, typical: 48, max: 48, assumed: null },
    });
    const closed = someRoute({ id: "closed", kind: { id: "old", name: "Old" }, closed: "Ended" });
    const page = somePage({ ways_in: [someRoute(), longer, closed] });
    const [cell] = rowOf("ways", [{ id: "paramedic", page }]).cells;
    expect(cell?.entries.map(({ text }) => text)).toEqual(["Degree: 3 to 4 years"]);
  });

  it("keep a branch to its own rights and jobs", () => {
    const branches = [
      { id: "diagnostic", name: "Diagnostic radiographer" },
      { id: "therapeutic", name: "Therapeutic radiographer" },
    ];
    const right = (profession: (typeof branches)[number], value: string) => ({
      profession,
      mechanism: { id: "independent", name: "Independent prescribing" },
      value,
      since: null,
      text: null,
      evidence: someEvidence,
    });
    const page = somePage({
      card: someCard({ id: "radiographer", branches }),
      medicines: branches.map((branch, place) => right(branch, place === 0 ? "no" : "yes")),
    });
    const both = [
      { id: "diagnostic", page },
      { id: "therapeutic", page },
      { id: "radiographer", page },
    ];
    const said = rowOf("independent", both).cells.map(({ entries }) =>
      entries.map(({ text }) => text),
    );
    expect(said).toEqual([
      ["No"],
      ["Yes"],
      ["Diagnostic radiographer: No", "Therapeutic radiographer: Yes"],
    ]);
  });

  it("put what is the same for all last", () => {
    const { differs, same } = arrange(compareProfessions(two), []);
    expect(differs.map(({ id }) => id)).toContain("pay");
    expect(same.map(({ id }) => id)).toContain("regulator");
  });
});

describe("jobs and routes side by side", () => {
  it("say of a job without a band whom to ask", () => {
    const rows = compareRoles([
      { role: someRole({ bands: [] }), pay: [], ways_in: [], ways_on: [] },
    ]);
    const bands = rows.find(({ id }) => id === "bands");
    expect(bands?.cells[0]?.entries).toEqual([]);
    expect(bands?.cells[0]?.missing).toContain("job adverts");
  });

  it("mark what we count with where no source gives a length", () => {
    const guessed = someRoute({
      full_time: { min: 12, typical: 24, max: 24, assumed: "No page gives it." },
      fees: null,
    });
    const rows = compareRoutes([someRoute(), guessed]);
    const said = (id: string) =>
      rows.find((row) => row.id === id)?.cells.map(({ entries }) => entries[0]?.text);
    expect(said("fullTime")).toEqual(["3 to 4 years", "1 to 2 years (our estimate)"]);
    expect(said("fees")).toEqual(["£29,370", "No fees to you"]);
  });

  it("ask whoever decides where a route says nothing", () => {
    const rows = compareRoutes([someRoute()]);
    const part = rows.find(({ id }) => id === "partTime");
    expect(part?.cells[0]?.missing).toBe("Ask a university or the regulator.");
  });
});
