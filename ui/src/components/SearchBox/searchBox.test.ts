import { describe, expect, it } from "vitest";
import { arrowTo, callsSearch, isField } from "./searchBox";

const key = (key: string, more: Partial<KeyboardEvent> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});

describe("keys that call the search box", () => {
  it("are / outside a field and Ctrl+K anywhere", () => {
    expect(callsSearch(key("/"), false)).toBe(true);
    expect(callsSearch(key("/"), true)).toBe(false);
    expect(callsSearch(key("k", { ctrlKey: true }), true)).toBe(true);
    expect(callsSearch(key("K", { metaKey: true }), false)).toBe(true);
    expect(callsSearch(key("k"), false)).toBe(false);
    expect(callsSearch(key("/", { altKey: true }), false)).toBe(false);
  });
  it("know a field", () => {
    const input = document.createElement("input");
    expect(isField(input)).toBe(true);
    input.type = "radio";
    expect(isField(input)).toBe(false);
    expect(isField(null)).toBe(false);
    expect(isField(document.createElement("p"))).toBe(false);
  });
});

describe("arrows among the results", () => {
  it("lead down from the box, along, and back up into it", () => {
    expect(arrowTo("ArrowDown", -1, 3)).toBe(0);
    expect(arrowTo("ArrowDown", 2, 3)).toBe(2);
    expect(arrowTo("ArrowUp", 0, 3)).toBe(-1);
    expect(arrowTo("End", 0, 3)).toBe(2);
    expect(arrowTo("Home", 2, 3)).toBe(0);
  });
  it("leave the caret alone in the box", () => {
    expect(arrowTo("Home", -1, 3)).toBeNull();
    expect(arrowTo("ArrowUp", -1, 3)).toBeNull();
    expect(arrowTo("ArrowDown", -1, 0)).toBeNull();
  });
});
