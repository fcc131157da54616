import { describe, expect, it } from "vitest";
import { NO_CASE, type ReturnCase } from "./case";
import { readLog, writeLog } from "./logFile";

const one: ReturnCase = {
  ...NO_CASE,
  profession: "radiographer",
  last: "2019-03",
  log: [
    {
      kind: "formal",
      hours: 20,
      from: "2026-02-01",
      to: "2026-02-03",
      what: "Course “Back to scans”",
    },
  ],
};
const saved = writeLog(one, "2026-11-27");

const problem = (change: (file: Record<string, unknown>) => void) => {
  const file = JSON.parse(saved);
  change(file);
  const read = readLog(JSON.stringify(file));
  return "problem" in read ? read.problem : "no problem";
};

describe("a log's file", () => {
  it("gives back the case and every line", () => {
    expect(readLog(saved)).toEqual({ case: one });
  });
  it.each([
    ["noise", "\u0000 no log"],
    ["a plan", '{"format":"ahp-atlas-plan","version":1}'],
    ["a list", "[]"],
  ])("that is none says so: %s", (_, text) => {
    const read = readLog(text);
    expect("problem" in read && read.problem).toMatch(/not a (return )?log.*Nothing was changed/);
  });
  it("from a newer app is left to that app", () => {
    expect(problem((file) => Object.assign(file, { version: 9 }))).toMatch(/newer AHP Atlas/);
  });
  it("changed by hand says where", () => {
    const wrong = { kind: "formal", hours: -2, from: "2026-02-01", to: "2026-02-03", what: "" };
    expect(problem((file) => Object.assign(file, { log: [wrong] }))).toMatch(/log, line 1/);
    expect(problem((file) => Object.assign(file.case as object, { last: "soon" }))).toMatch(
      /case.last/,
    );
    expect(problem((file) => Object.assign(file, { log: Array(201).fill(wrong) }))).toMatch(
      /“log”/,
    );
  });
});
