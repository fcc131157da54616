/** The widths that the map's layout reckons with, against the bundled typeface in the browser. */

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";

const PROJECT = resolve(import.meta.dirname, "../..");
const FONT = `${PROJECT}/ui/node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2`;
const SOURCE = readFileSync(`${PROJECT}/src-tauri/crates/careermap/src/text.rs`, "utf8");
const CHARACTERS = [
  ...Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)),
  ..."£–—’‘“”…·é",
];

/** A table of the source: thousandths of an em, from space to tilde and then the others. */
function table(name: string): number[] {
  const found = new RegExp(`const ${name}: \\[i32; 105\\] = \\[([^\\]]+)\\]`).exec(SOURCE)?.[1];
  return (found ?? "").split(",").flatMap((number) => (number.trim() ? [Number(number)] : []));
}

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu"],
  });
});
afterAll(() => browser?.close());

it.each([
  ["REGULAR", 400],
  ["BOLD", 700],
])("%s is the typeface at weight %i", async (name, weight) => {
  const page = await browser.newPage();
  const font = readFileSync(FONT).toString("base64");
  await page.setContent(
    `<style>@font-face{font-family:Bundled;src:url(data:font/woff2;base64,${font});font-weight:200 800}</style>`,
  );
  const measured = await page.evaluate(
    async ({ characters, weight }) => {
      const face = `${weight} 1000px Bundled`;
      await document.fonts.load(face);
      const pen = document.createElement("canvas").getContext("2d");
      if (!pen) throw new Error("the browser has no canvas");
      pen.font = face;
      pen.fontKerning = "none";
      return characters.map((character) => Math.ceil(pen.measureText(character).width));
    },
    { characters: CHARACTERS, weight },
  );
  expect(table(name)).toEqual(measured);
});
