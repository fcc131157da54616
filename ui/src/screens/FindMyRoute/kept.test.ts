import { afterEach, describe, expect, it, vi } from "vitest";
import { client } from "../../client";
import { somePlan, someRoutes } from "./examples";
import { forget, keep, keptPlans } from "./kept";
import { writePlan } from "./planFile";
import { EMPTY } from "./state";

const plan = somePlan({ degree: 36 });
const fileOf = (to: string, ticked: string[] = []) =>
  writePlan({
    state: { ...EMPTY, from: ["graduate-any"], to, mine: plan.id, ticked },
    plan,
    routes: someRoutes,
    timeline: undefined,
    today: "2026-11-27",
    edition: "",
  });

afterEach(() => {
  vi.unstubAllGlobals();
  client.capabilities.personal = true;
  localStorage.clear();
});

describe("plans kept on this computer", () => {
  it("stand there, the newest first, each once", () => {
    expect(keep(fileOf("physiotherapist"))).toBe(true);
    expect(keep(fileOf("podiatrist"))).toBe(true);
    expect(keep(fileOf("physiotherapist", ["degree"]))).toBe(true);
    expect(keptPlans().map(({ id, done }) => [id, done])).toEqual([
      ["physiotherapist degree", 1],
      ["podiatrist degree", 0],
    ]);
  });
  it("go when they are taken away, to the last byte", () => {
    keep(fileOf("physiotherapist"));
    forget("physiotherapist degree");
    expect(keptPlans()).toEqual([]);
    expect(localStorage.length).toBe(0);
  });
  it("are none where the host keeps nothing", () => {
    keep(fileOf("physiotherapist"));
    client.capabilities.personal = false;
    expect(keptPlans()).toEqual([]);
    expect(keep(fileOf("podiatrist"))).toBe(false);
  });
  it("leave out what was damaged and keep the rest", () => {
    keep(fileOf("physiotherapist"));
    const [good] = JSON.parse(localStorage.getItem("ahp-atlas.plans") ?? "[]");
    localStorage.setItem("ahp-atlas.plans", JSON.stringify(["noise", 7, good]));
    expect(keptPlans()).toHaveLength(1);
    localStorage.setItem("ahp-atlas.plans", "{not json");
    expect(keptPlans()).toEqual([]);
  });
  it("say so when the computer does not let them be kept", () => {
    const full = () => {
      throw new Error("full");
    };
    vi.stubGlobal("localStorage", { getItem: () => null, setItem: full });
    expect(keep(fileOf("physiotherapist"))).toBe(false);
  });
});
