import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { go, launchBrowser } from "../support/browser";
import { textsOutOfPlace } from "../support/read";
import { STOPS } from "../support/screens";
import { type Server, startServer } from "../support/server";

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

/** A page of its own with these settings kept. */
async function openWith(display: object, forcedColors: "active" | "none" = "none"): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1024, height: 768 },
    reducedMotion: "reduce",
    forcedColors,
  });
  await context.addInitScript(
    (kept) => localStorage.setItem("ahp-atlas.display", kept),
    JSON.stringify(display),
  );
  const page = await context.newPage();
  await page.goto(server.origin);
  return page;
}

describe("with the widest spacing, large text, the ruler and hard words", () => {
  let page: Page;
  beforeAll(async () => {
    page = await openWith({ textSize: 150, spacing: "widest", ruler: true, plainWords: true });
  });
  afterAll(() => page?.context().close());

  it.each(STOPS)("$name keeps every text in its place", async (stop) => {
    await go(page, stop);
    expect(await textsOutOfPlace(page)).toEqual([]);
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wider, "pixels to scroll sideways").toBeLessThanOrEqual(0);
  });
});

describe("the reading ruler", () => {
  it("follows the pointer and the focus, and takes no clicks", async () => {
    const page = await openWith({ ruler: true });
    const band = page.locator("[class*=band]");
    await page.mouse.move(300, 500);
    await expect.poll(async () => middle(await band.boundingBox())).toBeCloseTo(500, -1);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const box = document.activeElement?.getBoundingClientRect();
      return box ? box.top + box.height / 2 : 0;
    });
    // Near the window's edge the band stays whole.
    const height = (await band.boundingBox())?.height ?? 0;
    await expect
      .poll(async () => middle(await band.boundingBox()))
      .toBeCloseTo(Math.max(focused, height / 2), -1);
    await page.getByRole("link", { name: "Find my route" }).first().click();
    await page.getByRole("heading", { name: "Where are you now?" }).waitFor();
    await page.context().close();
  });
});

function middle(box: { y: number; height: number } | null): number {
  return box ? box.y + box.height / 2 : Number.NaN;
}

describe("where the system chooses the colours", () => {
  it("the focus shows on everything that Tab reaches on Home, and lines stay drawn", async () => {
    const page = await openWith({}, "active");
    await page.getByRole("link", { name: /Physiotherapist/ }).waitFor();
    const unseen: string[] = [];
    for (let tabs = 0; tabs < 25; tabs += 1) {
      await page.keyboard.press("Tab");
      const name = await page.evaluate(() => {
        const focused = document.activeElement;
        if (!focused) return "nothing";
        // The search box shows its focus on the frame around it.
        const framed = [focused, focused.closest("form")].filter((one) => one !== null);
        const shows = framed.some((one) => {
          const style = getComputedStyle(one);
          return style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2;
        });
        return shows ? null : focused.outerHTML.slice(0, 120);
      });
      if (name) unseen.push(name);
    }
    expect(unseen).toEqual([]);
    const lines = await page.evaluate(() =>
      [...document.querySelectorAll("nav li")].map(
        (stop) => getComputedStyle(stop, "::before").backgroundColor,
      ),
    );
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(lines.filter((line) => line === ground || line === "rgba(0, 0, 0, 0)")).toEqual([]);
    expect(lines.length).toBeGreaterThan(2);
    await page.context().close();
  });
});
