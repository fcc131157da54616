import { type Browser, chromium, type Page } from "playwright-core";
import type { Sign, Stop } from "./screens";

/** A browser without a graphics card that asks nothing of the network by itself. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** How the name of a sign is looked for: as it is, or as another language disguises it. */
export type Named = (name: Sign["name"]) => string | RegExp;

/** Goes to a stop, waits until it is filled, and opens what the stop wants open. */
export async function go(page: Page, stop: Stop, named: Named = (name) => name) {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, stop.hash);
  await find(page, stop.there, named).waitFor();
  for (const door of stop.open ?? []) await find(page, door, named).click();
}

function find(page: Page, sign: Sign, named: Named) {
  return page.getByRole(sign.role as "heading", { name: named(sign.name) }).first();
}
