import { describe, expect, it } from "vitest";
import { encounterCsv, readNumber } from "./encounter";

const NAMES = {
  day: "Day",
  pupils: "How many, in all",
  year: "Year",
  minutes: "Minutes",
  benchmark: "Benchmark",
};

describe("a number on the sheet", () => {
  it.each([
    ["30", 30],
    [" 7 ", 7],
    ["", null],
    ["0", "wrong"],
    ["-3", "wrong"],
    ["2.5", "wrong"],
    ["Amy", "wrong"],
    ["601", "wrong"],
  ])("typed as “%s” is %s", (text, read) => {
    expect(readNumber(text, "minutes")).toBe(read);
  });
});

describe("the file of a meeting", () => {
  const professions = [
    { id: "paramedic", name: "Paramedic" },
    { id: "podiatrist", name: "Podiatrist" },
  ];
  it("is one line of names and one of numbers, and leaves gaps as gaps", () => {
    const sheet = {
      day: "2026-11-27",
      pupils: 30,
      year: 9,
      minutes: null,
      benchmark: null,
      opened: ["podiatrist"],
    };
    expect(encounterCsv(sheet, professions, NAMES)).toBe(
      'Day,"How many, in all",Year,Minutes,Benchmark,Paramedic,Podiatrist\r\n' +
        "2026-11-27,30,9,,,0,1\r\n",
    );
  });
});
