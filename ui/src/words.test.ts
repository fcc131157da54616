import { describe, expect, it } from "vitest";
import {
  list,
  sayBands,
  sayDate,
  sayIntakes,
  sayLongDate,
  sayMonths,
  sayMonthsRange,
  sayNumber,
  sayPounds,
  sayPoundsRange,
  sayPoundsShort,
  sayShare,
  sentence,
  small,
} from "./words";

describe("numbers", () => {
  it("groups thousands as people here write them", () => {
    expect(sayNumber(40040)).toBe("40,040");
    expect(sayPounds(28605)).toBe("£28,605");
  });
  it("says a range of pounds, and that nothing is charged", () => {
    expect(sayPoundsRange({ min: 0, max: 0 })).toBe("no fees");
    expect(sayPoundsRange({ min: 9535, max: 9535 })).toBe("£9,535");
    expect(sayPoundsRange({ min: 9535, max: 28605 })).toBe("£9,535 to £28,605");
    expect(sayPoundsRange({ min: 0, max: 500 })).toBe("nothing to £500");
  });
  it("says sums in few letters where there is little room", () => {
    expect(sayPoundsShort(9790)).toBe("£9,790");
    expect(sayPoundsShort(24465)).toBe("£24k");
  });
  it("says shares in whole per cent", () => {
    expect(sayShare(0.416)).toBe("42%");
  });
});

describe("dates", () => {
  it.each([
    ["2025-01-14", "14 Jan 2025", "14 January 2025"],
    ["2025-09", "Sept 2025", "September 2025"],
    ["2024/25", "2024/25", "2024/25"],
    ["2025-13", "2025-13", "2025-13"],
    ["", "", ""],
  ])("%s is said %s, or in full %s", (date, short, long) => {
    expect(sayDate(date)).toBe(short);
    expect(sayLongDate(date)).toBe(long);
  });
});

describe("months", () => {
  it.each([
    [0, "less than a month"],
    [1, "1 month"],
    [12, "1 year"],
    [13, "13 months"],
    [18, "18 months"],
    [24, "2 years"],
    [30, "2½ years"],
    [36, "3 years"],
    [52, "4 years 4 months"],
  ])("says %i", (months, said) => {
    expect(sayMonths(months)).toBe(said);
  });
  it("joins a range by its unit where both share it", () => {
    expect(sayMonthsRange({ min: 36, max: 36 })).toBe("3 years");
    expect(sayMonthsRange({ min: 36, max: 72 })).toBe("3 to 6 years");
    expect(sayMonthsRange({ min: 2, max: 11 })).toBe("2 to 11 months");
    expect(sayMonthsRange({ min: 1, max: 2 })).toBe("1 to 2 months");
    expect(sayMonthsRange({ min: 18, max: 36 })).toBe("18 months to 3 years");
  });
  it("names the months in which something starts", () => {
    expect(sayIntakes([9])).toBe("September");
    expect(sayIntakes([9, 1])).toBe("September or January");
  });
});

describe("words", () => {
  it("joins lists", () => {
    expect(list([])).toBe("");
    expect(list(["maths", "PE", "art"])).toBe("maths, PE and art");
    expect(list(["maths", "PE"], "or")).toBe("maths or PE");
  });
  it("makes a sentence of a note", () => {
    expect(sentence("an interview")).toBe("An interview.");
    expect(sentence("Really?")).toBe("Really?");
  });
  it("makes letters small only where that loses nothing", () => {
    expect(small("A university")).toBe("a university");
    expect(small("A levels")).toBe("A levels");
    expect(small("Working in care")).toBe("working in care");
    expect(small("GCSE maths")).toBe("GCSE maths");
  });
  it("says bands", () => {
    expect(sayBands([])).toBeNull();
    expect(sayBands(["5"])).toBe("Band 5");
    expect(sayBands(["8a", "8b"])).toBe("Bands 8a to 8b");
  });
});
