/** What a hand does to the map in the browser: what it sees while it moves, and what moves. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { launchBrowser } from "../support/browser";
import { ARTIFACTS } from "../support/programs";
import { type Server, startServer } from "../support/server";

const FRAME = "[data-map-frame]";
const PICTURES = join(ARTIFACTS, "map");

let server: Server;
let browser: Browser;
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  server = await startServer();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

async function openMap(hash: string, theme = "light", textSize = 100): Promise<Page> {
  const context: BrowserContext = await browser.newContext({
    viewport: { width: 1280, height: 800 },
  });
  await context.addInitScript(
    (kept) => localStorage.setItem("ahp-atlas.display", kept),
    JSON.stringify({ theme, textSize, calm: true }),
  );
  const page = await context.newPage();
  await page.goto(`${server.origin}/${hash}`);
  await page.locator("[data-station]").first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  await page.locator(FRAME).scrollIntoViewIfNeeded();
  return page;
}

/** The middle of what can be seen of the map. */
async function middle(page: Page) {
  const box = await page.locator(FRAME).boundingBox();
  if (!box) throw new Error("no map");
  const bottom = Math.min(box.y + box.height, 790);
  return { x: box.x + box.width / 2, y: (Math.max(0, box.y) + bottom) / 2 };
}

describe.each([
  ["#/map", "light"],
  ["#/map?profession=physiotherapist", "dark"],
  ["#/map?near=paramedic&only=paid", "contrast"],
])("%s in %s", (hash, theme) => {
  it("looks in the hand as it does at rest", async () => {
    const page = await openMap(hash, theme);
    const name = `${new URLSearchParams(hash.split("?")[1]).keys().next().value ?? "all"}-${theme}`;
    const atRest = await picture(page, `${name}-rest`);
    // There and back again: where it was, and still held.
    const { x, y } = await middle(page);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 40, y + 20);
    await page.mouse.move(x, y);
    expect(await page.locator(FRAME).getAttribute("data-moving"), "in the hand").not.toBeNull();
    const inHand = await picture(page, `${name}-hand`);
    const other = await differing(page, atRest, inHand);
    await page.mouse.up();
    await page.locator(`${FRAME}:not([data-moving])`).waitFor();
    expect(other, "share of the pixels that look otherwise").toBeLessThan(0.01);
    await page.context().close();
  });
});

describe("the wheel", () => {
  let page: Page;
  beforeEach(async () => {
    page = await openMap("#/map");
    return () => page.context().close();
  });
  const viewOf = (page: Page) => page.evaluate(() => /[?&]at=([^&]+)/.exec(location.hash)?.[1]);

  it("moves the page past the map when all of it is in sight, and back", async () => {
    const { x, y } = await middle(page);
    await page.mouse.move(x, y);
    const before = await page.evaluate(() => scrollY);
    await page.mouse.wheel(0, 300);
    await page.waitForFunction((from) => scrollY > from, before);
    expect(await viewOf(page)).toBeUndefined();
  });

  it("comes closer to what the pointer is on, and goes back without moving the page", async () => {
    const { x, y } = await middle(page);
    await page.mouse.move(x, y);
    const before = await page.evaluate(() => scrollY);
    await page.mouse.wheel(0, -400);
    await page.waitForFunction(() => location.hash.includes("at="));
    const closer = Number(decodeURIComponent((await viewOf(page)) ?? "").split(",")[2]);
    await page.mouse.wheel(0, 200);
    await page.waitForFunction((k) => {
      const at = decodeURIComponent(/[?&]at=([^&]+)/.exec(location.hash)?.[1] ?? "");
      return Number(at.split(",")[2]) < k;
    }, closer);
    expect(await page.evaluate(() => scrollY)).toBe(before);
  });
});

async function picture(page: Page, name: string): Promise<string> {
  const taken = await page.locator(FRAME).screenshot();
  writeFileSync(join(PICTURES, `${name}.png`), taken);
  return taken.toString("base64");
}

/** The share of pixels that differ by more than the edge of a letter drawn twice. */
function differing(page: Page, one: string, other: string): Promise<number> {
  return page.evaluate(
    async ([one, other]) => {
      const pixels = async (png: string) => {
        const bytes = Uint8Array.from(atob(png), (char) => char.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
        const pen = new OffscreenCanvas(image.width, image.height).getContext("2d");
        if (!pen) throw new Error("no canvas");
        pen.drawImage(image, 0, 0);
        return pen.getImageData(0, 0, image.width, image.height).data;
      };
      const [left, right] = [await pixels(one ?? ""), await pixels(other ?? "")];
      if (left.length !== right.length) return 1;
      let differ = 0;
      for (let at = 0; at < left.length; at += 4) {
        const apart = [0, 1, 2].map((c) => Math.abs((left[at + c] ?? 0) - (right[at + c] ?? 0)));
        if (Math.max(...apart) > 96) differ += 1;
      }
      return differ / (left.length / 4);
    },
    [one, other],
  );
}
