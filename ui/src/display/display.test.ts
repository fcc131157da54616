import { describe, expect, it } from "vitest";
import { drawnTheme, parseDisplay, usualDisplay } from "./display";

describe("what was kept", () => {
  it("comes back as it was", () => {
    const kept = { theme: "contrast", textSize: 150, calm: true } as const;
    expect(parseDisplay(JSON.stringify(kept))).toEqual(kept);
  });
  it.each([null, "", "{", "null", "7", '"dark"'])("is the usual when unreadable: %s", (text) => {
    expect(parseDisplay(text)).toEqual(usualDisplay);
  });
  it("loses only what is wrong", () => {
    expect(parseDisplay('{"theme":"pink","textSize":200,"calm":"yes"}')).toEqual({
      ...usualDisplay,
      textSize: 200,
    });
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
