import { describe, expect, it } from "vitest";
import { type Display, drawnTheme, isUsual, parseDisplay, usualDisplay } from "./display";

describe("what was kept", () => {
  it("comes back as it was", () => {
    const kept: Display = {
      theme: "contrast",
      textSize: 150,
      spacing: "widest",
      calm: true,
      ruler: true,
      plainWords: true,
      shortcuts: false,
    };
    expect(parseDisplay(JSON.stringify(kept))).toEqual(kept);
  });
  it("by an older app comes back with the usual for what is new", () => {
    expect(parseDisplay('{"theme":"dark","textSize":125,"calm":true}')).toEqual({
      ...usualDisplay,
      theme: "dark",
      textSize: 125,
      calm: true,
    });
  });
  it.each([null, "", "{", "null", "7", '"dark"'])("is the usual when unreadable: %s", (text) => {
    expect(parseDisplay(text)).toEqual(usualDisplay);
  });
  it("loses only what is wrong", () => {
    const kept = '{"theme":"pink","textSize":200,"calm":"yes","spacing":9,"shortcuts":0}';
    expect(parseDisplay(kept)).toEqual({ ...usualDisplay, textSize: 200 });
  });
  it("differs from the usual as soon as one thing does", () => {
    expect(isUsual(usualDisplay)).toBe(true);
    expect(isUsual({ ...usualDisplay, shortcuts: false })).toBe(false);
  });
});

describe("the theme that is drawn", () => {
  it("is the person's choice before the system's", () => {
    expect(drawnTheme("light", { dark: true, contrast: true })).toBe("light");
  });
  it("is the system's wish otherwise, contrast first", () => {
    expect(drawnTheme("system", { dark: false, contrast: false })).toBe("light");
    expect(drawnTheme("system", { dark: true, contrast: false })).toBe("dark");
    expect(drawnTheme("system", { dark: true, contrast: true })).toBe("contrast");
  });
});
