import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { exportsFolder, pythonReads } from "../support/exports";

type Answers = {
  integrity: string[][];
  broken: unknown[][];
  meta: { [key: string]: string };
  professions: number;
  cited: number;
};

const { export: exported } = exportsFolder();
const file = exported("sqlite", "catalogue.sqlite");

test("Python's sqlite3 finds the file whole, with its edition and licence", () => {
  const answers = pythonReads<Answers>("read_sqlite.py", [file]);
  expect(answers.integrity).toEqual([["ok"]]);
  expect(answers.broken).toEqual([]);
  expect(answers.professions).toBe(14);
  expect(answers.cited).toBeGreaterThan(1000);
  expect(answers.meta).toMatchObject({
    licence: "CC BY 4.0",
    edition: expect.stringMatching(/^\d{4}-\d{2}$/),
  });
});

test("a page overwritten with noise is not found whole", () => {
  const bytes = readFileSync(file);
  const spoiled = `${file}.spoiled`;
  // Pages deep in the file: the header and the list of tables stay readable.
  bytes.fill(0xa5, Math.floor(bytes.length / 2), Math.floor(bytes.length / 2) + 65_536);
  writeFileSync(spoiled, bytes);
  const { integrity } = pythonReads<Answers>("read_sqlite.py", [spoiled]);
  expect(integrity).not.toEqual([["ok"]]);
});
