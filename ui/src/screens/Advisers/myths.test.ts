import { describe, expect, it } from "vitest";
import type { Plan, RoutesAnswer } from "../../client";
import { someCard, someEvidence, somePage, someRole, someRoute } from "../../testing";
import { mythsOf } from "./myths";

const range = (typical: number) => ({ min: typical, typical, max: typical });

function somePlan(routes: string[], more: Partial<Plan> = {}): Plan {
  return {
    id: routes.join("+"),
    way: routes.join("+"),
    title: "",
    status: "open-after",
    status_words: "",
    labels: [],
    months: range(48),
    fees: range(0),
    unpaid_months: 0,
    steps: routes.map((route) => ({
      route,
      mode: "full-time",
      from: { id: "a", name: "A" },
      to: { id: "b", name: "B" },
      starts_after: 0,
      months: range(12),
      fees: range(0),
      paid: false,
      check: [],
      needs: [],
    })),
    check: [],
    who_decides: [],
    dates: null,
    ...more,
  };
}

const access = someRoute({ id: "access", title: "Access diploma" });
const degree = someRoute({ id: "degree", title: "Degree" });
const school = someRoute({ id: "school", kind: { id: "a-levels", name: "A levels" } });

const answer = (...plans: Plan[]): RoutesAnswer => ({
  from: [],
  to: [],
  already_there: false,
  plans,
  also_works: [],
  not_open: [],
  unsuited: [],
  routes: { access, degree, school },
  next_question: null,
  complete: true,
});

const keys = (...of: Parameters<typeof mythsOf>) => mythsOf(...of).map(({ key }) => key);
const myth = (key: string, ...of: Parameters<typeof mythsOf>) =>
  mythsOf(...of).find((one) => one.key === key);

describe("a myth", () => {
  it("that nothing in the catalogue answers is not shown", () => {
    const bare = somePage({ ways_in: [], ladder: [], pay: [] });
    expect(keys(bare, null)).toEqual([]);
  });

  it("always has somebody who says so behind its answer", () => {
    const page = somePage({
      ways_back: [someRoute({ kind: { id: "return-to-practice", name: "Return" } })],
      ladder: [
        someRole(),
        someRole({ id: "advanced", stage: { id: "advanced", name: "Advanced" } }),
      ],
      pay: [{ band: "6", year: "2026/27", entry: 39959, top: 48117, evidence: someEvidence }],
    });
    const shown = mythsOf(page, answer(somePlan(["access", "degree"])));
    expect(shown.map(({ key }) => key)).toEqual(["a-levels", "pay", "ladder", "back"]);
    for (const { behind } of shown) expect(behind.length).toBeGreaterThan(0);
  });

  it("about A levels is answered by the shortest way without them that needs no checking", () => {
    const unsure = somePlan(["degree"], { check: [{} as Plan["check"][number]] });
    const shown = myth(
      "a-levels",
      somePage(),
      answer(
        somePlan(["school"]),
        unsure,
        somePlan(["access", "access", "degree"]),
        somePlan(["access", "degree"]),
      ),
    );
    expect(shown?.points).toEqual(["Access diploma", "Degree"]);
    expect(shown?.answer).toContain("4 years");
  });

  it("about A levels is not shown where every way goes through them", () => {
    expect(keys(somePage(), answer(somePlan(["school", "degree"])))).not.toContain("a-levels");
  });

  it("about pay gives the figure and its year, and judges nothing", () => {
    const pay = [{ band: "6", year: "2026/27", entry: 39959, top: 48117, evidence: someEvidence }];
    const shown = myth("pay", somePage({ pay }), null);
    expect(shown?.answer).toBe(
      "See for yourself. Paramedic: £39,959 a year to start with, in 2026/27.",
    );
  });

  it("about pay says that it is basic pay only with who says how to read the table", () => {
    const pay = [{ band: "6", year: "2026/27", entry: 39959, top: 48117, evidence: someEvidence }];
    const said = {
      id: "pay-how-to-read",
      title: "How to read the pay table",
      text: "Basic pay.",
      items: [],
      details: [],
      url: null,
      evidence: { ...someEvidence, as_of: "2026-04-01" },
    };
    const other = { ...said, id: "pay-award-2026", title: "The rise of 2026" };
    const basic = "This is basic NHS pay for full-time work.";
    const shown = myth("pay", somePage({ pay }), null, [other, said]);
    expect(shown?.points).toContain(basic);
    expect(shown?.behind.at(-1)).toEqual({ of: said.title, evidence: said.evidence });
    expect(shown?.behind.map(({ of }) => of)).not.toContain(other.title);
    expect(myth("pay", somePage({ pay }), null, [other])?.points).not.toContain(basic);
  });

  it("about hospitals is only shown where another place is known", () => {
    const topic = { id: "where-they-work", name: "Where they work" };
    const where = {
      id: "w",
      title: null,
      text: null,
      items: ["theatres"],
      details: [],
      url: null,
      evidence: someEvidence,
    };
    const at = (...tags: string[]) =>
      somePage({
        card: someCard({ tagged: [{ topic, tags, evidence: someEvidence }] }),
        topics: [{ topic, statements: [where] }],
      });
    expect(keys(at("hospital", "theatre"), null)).not.toContain("hospital");
    expect(keys(at("hospital", "schools"), null)).toContain("hospital");
  });

  it("about fees counts no closed apprenticeship", () => {
    const standard = { code: "ST0567", title: "Paramedic", level: 6 } as never;
    const paid = { paid: true, fees: null, apprenticeship: standard };
    expect(keys(somePage({ ways_in: [someRoute(paid)] }), null)).toContain("fees");
    const shut = someRoute({ ...paid, closed: "No new starters." });
    expect(keys(somePage({ ways_in: [shut] }), null)).not.toContain("fees");
  });
});
