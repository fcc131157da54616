import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { go, launchBrowser } from "../support/browser";
import { disguised, undisguised } from "../support/disguise";
import { Known } from "../support/known";
import { everythingSaid, textsOutOfPlace } from "../support/read";
import { STOPS } from "../support/screens";
import { type Server, startServer } from "../support/server";

/**
 * Every screen in a language that nobody speaks, and so does the engine behind it: each message
 * between ⟦ and ⟧ and 40% longer. What stands outside them and was not said by the catalogue is a
 * text that no translator would find; what leaves its place has no room for Welsh. Whether each
 * sentence of the engine's is a message is held by `atlas`'s own tests, against the catalogue's text.
 */
const LOOKS = [
  { textSize: 100, width: 1280, height: 800 },
  { textSize: 200, width: 1024, height: 768 },
] as const;

let server: Server;
let browser: Browser;
beforeAll(async () => {
  server = await startServer("pseudo");
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

describe.each(LOOKS)("another language, text at $textSize%, $width×$height", (look) => {
  const known = new Known();
  const answers: Promise<void>[] = [];
  let page: Page;
  beforeAll(async () => {
    const context = await browser.newContext({
      viewport: { width: look.width, height: look.height },
      reducedMotion: "reduce",
    });
    await context.addInitScript(
      (kept) => {
        localStorage.setItem("ahp-atlas.language", "pseudo");
        localStorage.setItem("ahp-atlas.display", kept);
      },
      JSON.stringify({ theme: "light", textSize: look.textSize, calm: true }),
    );
    page = await context.newPage();
    page.on("response", (response) => {
      if (!response.url().includes("/api/")) return;
      answers.push(response.json().then((answer) => known.learn(answer)));
    });
    await page.goto(server.origin);
  });
  afterAll(() => page?.context().close());

  it.each(STOPS)("$name says nothing from its code, and keeps its place", async (stop) => {
    await go(page, stop, disguised);
    // What a person typed is theirs, and so is the address.
    known.learn(decodeURIComponent(stop.hash.replaceAll("+", " ")).split(/[#/?&=~,]/));
    const said = await everythingSaid(page);
    expect(
      said.some(({ text }) => text.includes("⟦")),
      "the screen speaks the other language",
    ).toBe(true);
    // What a screen shows can be read here before the answer that it came in.
    const fromCode = async () => {
      await Promise.all(answers);
      const pieces = said.flatMap(({ text, where }) =>
        undisguised(text)
          .filter((piece) => known.unknownIn(piece).length > 0)
          .map((piece) => `${where}: ${piece.slice(0, 90)} [${known.unknownIn(piece).join(" ")}]`),
      );
      return [...new Set(pieces)];
    };
    await expect.poll(fromCode, { timeout: 5_000 }).toEqual([]);
    expect(await textsOutOfPlace(page)).toEqual([]);
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wider, "pixels to scroll sideways").toBeLessThanOrEqual(0);
  });
});
