import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";

const PROJECT = resolve(import.meta.dirname, "../..");

/**
 * Where the built programs are. `AHP_ATLAS_BUILT` names another folder, which then holds the
 * catalogue and the screens too: a build set aside while the project goes on changing.
 */
const SET_ASIDE = process.env.AHP_ATLAS_BUILT;
const BUILT = SET_ASIDE ? resolve(SET_ASIDE) : join(PROJECT, "target/debug");

/** Where screenshots and scans go; never committed. */
export const ARTIFACTS = join(PROJECT, "tests/artifacts");

/** The command line program, and what it needs before its command. */
export function atlas(): { program: string; before: string[]; screens: string[] } {
  return {
    program: built("atlas", "cli"),
    before: SET_ASIDE ? ["--catalogue", join(BUILT, "catalogue.sqlite")] : [],
    screens: SET_ASIDE ? ["--screens", join(BUILT, "screens")] : [],
  };
}

/** The desktop app. */
export function app(): string {
  return built("ahp-atlas", "ahp-atlas --features ahp-atlas/custom-protocol");
}

/** The driver of the desktop window. */
export function tauriDriver(): string {
  const places = [
    process.env.TAURI_DRIVER,
    join(PROJECT, "target/tools/bin/tauri-driver"),
    join(homedir(), ".cargo/bin/tauri-driver"),
  ];
  const found = places.find((place) => place && existsSync(place));
  if (!found) throw new Error("tauri-driver is not installed: `cargo xtask test` installs it.");
  return found;
}

function built(name: string, packages: string): string {
  const program = join(BUILT, name);
  if (!existsSync(program)) {
    throw new Error(`${program} is not built: \`cargo build -p ${packages}\` builds it.`);
  }
  return program;
}
