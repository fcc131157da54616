import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll } from "vitest";
import { atlas } from "./programs";

/** What JSON can say. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const TOOLS = resolve(import.meta.dirname, "../../target/tools/python");

/** A folder for the exports of one test file, gone when it is done. */
export function exportsFolder() {
  const folder = mkdtempSync(join(tmpdir(), "ahp-atlas-exports-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    folder,
    /** Exports the catalogue; gives the path of what was written. */
    export(format: string, name: string): string {
      const out = join(folder, name);
      const run = atlasRuns(["export", "--as", format, "--out", out]);
      if (run.code !== 0) throw new Error(run.said);
      return out;
    },
    /** Writes a document into the folder; gives its path. */
    write(name: string, document: unknown): string {
      const path = join(folder, name);
      writeFileSync(path, JSON.stringify(document));
      return path;
    },
  };
}

export function readJson<T = Json>(path: string): T {
  return JSON.parse(readFileSync(path, "utf8")) as T;
}

/** Runs `atlas`; gives its exit code and what it said on either side. */
export function atlasRuns(words: string[]): { code: number | null; said: string } {
  const { program, before } = atlas();
  const run = spawnSync(program, [...before, ...words], { encoding: "utf8" });
  return { code: run.status, said: `${run.stdout}${run.stderr}`.trim() };
}

/** A file of the Python packages that `cargo xtask test` installs. */
export function python(words: string[]): { code: number | null; out: string } {
  const program = join(TOOLS, "bin/python");
  if (!existsSync(program)) {
    throw new Error(`${program} is not there: \`cargo xtask test\` installs it.`);
  }
  const run = spawnSync(program, words, { encoding: "utf8", maxBuffer: 1 << 28 });
  return { code: run.status, out: run.stdout || run.stderr };
}

/** What a Python program of this folder prints, as JSON. */
export function pythonReads<T>(script: string, words: string[]): T {
  const program = join(TOOLS, "bin/python");
  const out = execFileSync(program, [join(import.meta.dirname, "../interop", script), ...words], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return JSON.parse(out) as T;
}
