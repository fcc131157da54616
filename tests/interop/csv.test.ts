import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { atlasRuns, exportsFolder, pythonReads, readJson } from "../support/exports";

type Row = { [column: string]: string };
type Fact = { id?: string; evidence?: { sources: string[]; as_of: string | null } | null };

const { folder: around, export: exported } = exportsFolder();
const folder = exported("csv", "csv");
const tables = pythonReads<{ [table: string]: Row[] }>("read_csv.py", [folder]);
const { tables: whole } = readJson<{ tables: { [table: string]: Fact[] } }>(
  exported("json", "catalogue.json"),
);
const readme = readFileSync(join(folder, "README.md"), "utf8");

test("Python's csv reads as many rows as the catalogue has, each as wide as its header", () => {
  for (const [name, facts] of Object.entries(whole)) {
    const rows = tables[name] ?? [];
    expect(rows.length, name).toBe(facts.length);
    for (const row of rows) {
      expect(row, name).not.toHaveProperty("too many");
      expect(Object.values(row), name).not.toContain("too few");
    }
  }
});

test("each value keeps its sources and their date", () => {
  for (const [name, facts] of Object.entries(whole)) {
    facts.forEach((fact, at) => {
      if (!fact.evidence) return;
      const row = tables[name]?.[at];
      expect(JSON.parse(row?.evidence_sources ?? "null"), name).toEqual(fact.evidence.sources);
      expect(row?.evidence_as_of, name).toBe(fact.evidence.as_of ?? "");
    });
  }
});

test("every source that is named is a row of source.csv", () => {
  const known = new Set(tables.source?.map((row) => row.id));
  for (const rows of Object.values(tables)) {
    for (const row of rows) {
      const named: string[] = JSON.parse(row.evidence_sources || "[]");
      for (const id of named) expect(known).toContain(id);
    }
  }
});

test("the README says what each column of each file means", () => {
  for (const [name, rows] of Object.entries(tables)) {
    const section = readme.split(`\n## ${name}.csv\n`)[1]?.split("\n## ")[0] ?? "";
    for (const column of Object.keys(rows[0] ?? {})) {
      expect(section, name).toMatch(new RegExp(`\\| \`${column}\` \\| \\S`));
    }
  }
  expect(readme).toContain("CC BY 4.0");
  expect(readme).toMatch(/Edition \d{4}-\d{2}\./);
});

test("a text that a spreadsheet would reckon with is guarded, and comes back as it was", () => {
  const spoiled = exported("sqlite", "spoiled.sqlite");
  const answers = ["=1+1", "+44", "-1", "@SUM(A1)", "\t=1", "\r=1", "'tis", "as it is"];
  // The catalogue has no such text today: Python writes some into a copy.
  const ids = pythonReads<string[]>("spoil_sqlite.py", [spoiled, JSON.stringify(answers)]);
  expect(ids.length).toBe(answers.length);
  const out = join(around, "guarded");
  const run = atlasRuns(["export", "--as", "csv", "--out", out, "--catalogue", spoiled]);
  expect(run.code, run.said).toBe(0);
  const { question = [] } = pythonReads<{ [table: string]: Row[] }>("read_csv.py", [out]);
  const cells = ids.map((id) => question.find((row) => row.id === id)?.answer ?? "not there");
  for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  expect(cells.map((cell) => cell.replace(/^'/, ""))).toEqual(answers);
  expect(cells.at(-1)).toBe("as it is");
});

test("no cell of the catalogue is a formula, and the README says how the guard comes off", () => {
  for (const rows of Object.values(tables)) {
    for (const row of rows) {
      for (const cell of Object.values(row)) {
        if (!/^-\d+(\.\d+)?$/.test(cell)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }
    }
  }
  expect(readme).toContain("takes one `'` away");
});
