import { describe, expect, it } from "vitest";
import { address, GROUPS, parse } from "./state";

describe("the address of Go further", () => {
  it("holds the topic and the profession", () => {
    const state = { topic: "medicines", profession: "dietitian" } as const;
    expect(address(state)).toBe("#/further?topic=medicines&profession=dietitian");
    expect(parse("topic=medicines&profession=dietitian")).toEqual(state);
  });

  it("is the index where it names no topic that we tell", () => {
    expect(parse("topic=gardening").topic).toBeNull();
    expect(address({ topic: null, profession: null })).toBe("#/further");
  });

  it("tells each topic once, the four pillars among its groups", () => {
    const topics = GROUPS.flatMap((group) => [...group.topics]);
    expect(new Set(topics).size).toBe(topics.length);
    const keys = GROUPS.map(({ key }) => key);
    expect(keys.slice(0, 4)).toEqual(["clinical", "leadership", "education", "research"]);
  });
});
