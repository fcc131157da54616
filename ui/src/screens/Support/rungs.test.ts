import { describe, expect, it } from "vitest";
import type { OnwardAnswer, RolePlace, RouteCard } from "../../client";
import { someRoute } from "../../testing";
import { agreementOf, jobsOf, registrationOf, rungsOf } from "./rungs";
import { address, parse } from "./state";

const job = (id: string, more: Partial<RolePlace> = {}): RolePlace => ({
  id,
  name: id,
  stage: { id: "support", name: "Support" },
  pillar: "clinical",
  bands: ["2", "3"],
  professions: ["physiotherapist"],
  ...more,
});
const assistant = { stage: { id: "assistant-practitioner", name: "Assistant practitioner" } };
const roles = [
  job("anywhere", { professions: ["physiotherapist", "paramedic", "dietitian", "osteopath"] }),
  job("helper"),
  job("senior", { bands: ["4"] }),
  job("assistant", { ...assistant, bands: [] }),
  job("imaging", { professions: ["diagnostic-radiographer"] }),
  job("physiotherapist", { stage: { id: "registered", name: "Registered" }, bands: ["5"] }),
];
const team = { id: "physiotherapist", branches: [] };
const imaging = { id: "radiographer", branches: [{ id: "diagnostic-radiographer" }] };
const employer = { id: "employer", name: "An employer", decides: "The job.", ask: ["When?"] };
const to = (id: string, more: Partial<RouteCard> = {}) =>
  someRoute({ id: `to-${id}`, to: [{ id, name: id }], gatekeepers: [employer], ...more });
const answer: OnwardAnswer = {
  from: { id: "helper", name: "helper" },
  rungs: [to("assistant"), to("senior"), to("anywhere"), to("imaging"), to("helper")],
  staying: [
    to("nothing", { to: [] }),
    to("exam", { to: [], gatekeepers: [] }),
    to("old", { to: [], closed: "Ended" }),
  ],
  towards: [
    {
      profession: { id: "physiotherapist", name: "Physiotherapist" },
      line: "physiotherapist",
      routes: [someRoute({ id: "degree" }), someRoute({ id: "apprentice", paid: true })],
    },
  ],
};
const ids = (routes: readonly { id: string }[]) => routes.map(({ id }) => id);
const [, helper] = roles;

describe("a support worker", () => {
  it("sees the jobs of their team and band, the team's own first", () => {
    expect(ids(jobsOf(roles, team, null))).toEqual(["helper", "senior", "assistant", "anywhere"]);
    expect(ids(jobsOf(roles, team, "3"))).toEqual(["helper", "assistant", "anywhere"]);
    expect(ids(jobsOf(roles, imaging, null)), "a branch's jobs").toEqual(["imaging"]);
  });

  it("sees what is above apart from what is beside, and no other team's jobs", () => {
    if (!helper) throw new Error("no helper");
    const rungs = rungsOf(answer, roles, helper, team, "3");
    expect(ids(rungs.up)).toEqual(["to-assistant", "to-senior"]);
    expect(ids(rungs.sideways)).toEqual(["to-anywhere"]);
    expect(ids(rungs.qualifications)).toEqual(["to-nothing"]);
  });

  it("learns what the employer must agree to, each step once", () => {
    const steps = [to("assistant"), to("assistant"), to("exam", { gatekeepers: [] })];
    const agreement = agreementOf(steps);
    expect(agreement?.keeper.ask).toEqual(["When?"]);
    expect(ids(agreement?.steps ?? [])).toEqual(["to-assistant"]);
    expect(agreementOf([to("exam", { gatekeepers: [] })])).toBeNull();
  });

  it("sees paid ways to the team's title first", () => {
    const [group] = registrationOf(answer, team);
    expect(ids(group?.routes ?? [])).toEqual(["apprentice", "degree"]);
    expect(registrationOf(answer, null)).toEqual([]);
  });

  it("is held by the address, and what it cannot read is left out", () => {
    const state = { profession: "physiotherapist", band: "3", role: "helper" } as const;
    expect(parse(address(state).slice("#/support?".length))).toEqual(state);
    expect(parse("band=9")).toEqual({ profession: null, band: null, role: null });
    expect(address(parse(""))).toBe("#/support");
  });
});
