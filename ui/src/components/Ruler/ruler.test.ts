import { describe, expect, it } from "vitest";
import { rulerAt } from "./ruler";

describe("the reading ruler", () => {
  it("lies where it is wanted", () => {
    expect(rulerAt(300, 80, 800)).toBe(300);
  });
  it("never leaves the window", () => {
    expect(rulerAt(-50, 80, 800)).toBe(40);
    expect(rulerAt(900, 80, 800)).toBe(760);
  });
  it("stays at the top of a window lower than itself", () => {
    expect(rulerAt(900, 80, 60)).toBe(40);
  });
});
