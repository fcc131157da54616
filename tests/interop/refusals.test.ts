import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { atlasRuns, exportsFolder } from "../support/exports";

const { folder } = exportsFolder();
const run = (format: string, out: string, ...more: string[]) =>
  atlasRuns(["export", "--as", format, "--out", out, ...more]);

test("a format that there is not is answered with those that there are", () => {
  const { code, said } = run("xml", join(folder, "a.xml"));
  expect(code).toBe(2);
  expect(said).toMatch(/invalid value 'xml'[\s\S]*sqlite, json, json-schema, csv, json-ld, ctdl/);
});

test.each(["json", "csv", "sqlite"])("%s into a folder that is not there says so", (format) => {
  const { code, said } = run(format, join(folder, "nowhere", "out"));
  expect(code).toBe(2);
  expect(said).toBe(
    `atlas: There is no folder ${join(folder, "nowhere")}. Make it first, or choose another place.`,
  );
});

test("a file that is there is written over only when asked", () => {
  const path = join(folder, "mine.json");
  writeFileSync(path, "mine");
  const { code, said } = run("json", path);
  expect([code, said]).toEqual([2, `atlas: ${path} is there already. Write over it with --force.`]);
  expect(readFileSync(path, "utf8")).toBe("mine");
  expect(run("json", path, "--force").code).toBe(0);
  expect(readFileSync(path, "utf8")).toContain('"licence": "CC BY 4.0"');
});

test("one file in the way of many stops them all", () => {
  const out = join(folder, "tables");
  mkdirSync(out);
  writeFileSync(join(out, "role.csv"), "mine");
  expect(run("csv", out).code).toBe(2);
  expect(readdirSync(out)).toEqual(["role.csv"]);
});

test("a folder in the place of a file is not written over, even when asked", () => {
  const { code, said } = run("json", folder, "--force");
  expect([code, said]).toEqual([2, `atlas: ${folder} is a folder. Name a file in it.`]);
});

test("a place where nobody may write says so and leaves nothing behind", () => {
  // Not even root may make a file there.
  const { code, said } = run("json", "/sys/catalogue.json");
  expect(code).toBe(2);
  expect(said).toBe(
    "atlas: You may not write there: /sys/catalogue.json cannot be written. Choose another place.",
  );
});
