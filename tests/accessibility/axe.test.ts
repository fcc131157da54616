import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { go, launchBrowser } from "../support/browser";
import { ARTIFACTS } from "../support/programs";
import { STOPS } from "../support/screens";
import { type Server, startServer } from "../support/server";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Each way in which the screens can look: theme, text size in per cent, window. */
const LOOKS = [
  { theme: "light", textSize: 100, width: 1280, height: 800 },
  { theme: "dark", textSize: 100, width: 1280, height: 800 },
  { theme: "contrast", textSize: 100, width: 1280, height: 800 },
  { theme: "light", textSize: 200, width: 1024, height: 768 },
  { theme: "dark", textSize: 200, width: 1024, height: 768 },
  { theme: "contrast", textSize: 200, width: 1024, height: 768 },
] as const;

let server: Server;
let browser: Browser;
beforeAll(async () => {
  server = await startServer();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

describe.each(LOOKS)("$theme, text at $textSize%, $width×$height", (look) => {
  let page: Page;
  beforeAll(async () => {
    const context = await browser.newContext({
      viewport: { width: look.width, height: look.height },
      reducedMotion: "reduce",
    });
    await context.addInitScript(
      (kept) => localStorage.setItem("ahp-atlas.display", kept),
      JSON.stringify({ theme: look.theme, textSize: look.textSize, calm: true }),
    );
    page = await context.newPage();
    await page.goto(server.origin);
  });
  afterAll(() => page?.context().close());

  it.each(STOPS)("$name has no violation and never scrolls sideways", async (stop) => {
    await go(page, stop);
    const folder = join(ARTIFACTS, "browser");
    mkdirSync(folder, { recursive: true });
    await page.screenshot({
      path: join(folder, `${stop.name}-${look.theme}-${look.textSize}.png`),
    });
    expect(await violations(page)).toEqual([]);
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wider, "pixels to scroll sideways").toBeLessThanOrEqual(0);
  });
});

/** What axe finds, a line each: rule, place. The page's own policy forbids injected scripts, so axe
 * comes in through the debugger, as an extension's would. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async (rules) => {
    const axe = (window as unknown as { axe: typeof import("axe-core") }).axe;
    const found = await axe.run(document, { runOnly: { type: "tag", values: rules } });
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.join(" ")}`),
    );
  }, RULES);
}
