import { describe, expect, it } from "vitest";
import { fromHash } from "../../navigation/place";
import { DOORS, isBehind } from "./doors";

const behind = (hash: string) => DOORS.filter((door) => isBehind(door, hash)).map(({ key }) => key);

describe("the doors", () => {
  it("each lead to a screen", () => {
    expect(DOORS.filter(({ to }) => fromHash(to).screen === "missing")).toEqual([]);
  });
  it("show which one a person came through, wherever they are behind it", () => {
    expect(behind("#/professions?way=apprenticeship")).toEqual(["professions"]);
    expect(behind("#/profession/paramedic/ways-in")).toEqual(["professions"]);
    expect(behind("#/find?from=graduate-any")).toEqual(["find"]);
    expect(behind("#/sources/hcpc-2025-01")).toEqual(["sources"]);
  });
  it("are all shut at Home, and where an address leads nowhere", () => {
    expect(behind("")).toEqual([]);
    expect(behind("#/")).toEqual([]);
    expect(behind("#/nowhere/find")).toEqual([]);
  });
});
