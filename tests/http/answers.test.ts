import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { call, type Server, startServer } from "../support/server";

let server: Server;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

async function answer(command: string, request: unknown) {
  const { status, text } = await call(server, command, request);
  expect(status, text.slice(0, 300)).toBe(200);
  return JSON.parse(text);
}

describe("the main job over HTTP", () => {
  it("lists the 14 professions", async () => {
    const { professions } = await answer("professions", {});
    expect(professions).toHaveLength(14);
  });

  it("finds a profession in spite of a slip", async () => {
    const { hits } = await answer("search", { words: "fisio", limit: 10 });
    expect(hits[0]).toMatchObject({ kind: "profession", id: "physiotherapist" });
  });

  it("finds routes with months, fees, who decides and sources", async () => {
    const { plans, routes } = await answer("routes", {
      from: ["post-16-student"],
      has: ["level-3-biology"],
      lacks: [],
      to: "physiotherapist",
    });
    expect(plans.length).toBeGreaterThan(0);
    for (const plan of plans) {
      expect(plan.months.max).toBeGreaterThan(0);
      expect(plan.fees.max).toBeGreaterThanOrEqual(plan.fees.min);
      expect(plan.who_decides.length).toBeGreaterThan(0);
      for (const step of plan.steps) {
        expect(routes[step.route].evidence.sources.length, step.route).toBeGreaterThan(0);
      }
    }
  });

  it("asks 60 days of a physiotherapist five years away", async () => {
    const found = await answer("returns", {
      profession: "physiotherapist",
      today: "2026-11-24",
      years_out: 5,
    });
    expect(found.headline).toMatch(/\b60 days\b/);
    expect(found.rule.evidence.sources.length).toBeGreaterThan(0);
  });

  it("gives the same answer to the same question, to the byte", async () => {
    const request = { from: ["adult-with-level-3"], has: [], lacks: [], to: "dietitian" };
    const [first, second] = await Promise.all([
      call(server, "routes", request),
      call(server, "routes", request),
    ]);
    expect(first?.text).toBe(second?.text);
  });
});
