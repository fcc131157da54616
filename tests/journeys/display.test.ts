import { Key } from "selenium-webdriver";
import { afterAll, afterEach, beforeEach, expect, it } from "vitest";
import { display, home, profession, shell, sources } from "../support/screens";
import { type AppWindow, makeHome, openWindow, picture, removeHome } from "../support/window";

const kept = makeHome();
afterAll(() => removeHome(kept));

let open: AppWindow;
beforeEach(async () => {
  open = await openWindow(kept);
});
afterEach(() => open?.close());

it("changes settings beside a page without losing the place", async () => {
  const { person, driver } = open;
  await person.goTo("#/profession/podiatrist");
  await person.see(profession.waysIn);
  await driver.executeScript("window.scrollTo(0, 600)");
  await person.press("?");
  await person.see(display.panel);
  await person.see(display.keys);
  await person.tap(display.theme("High contrast"));
  await person.tap(display.size(/200%/));
  await person.tap(display.spacing("Wide"));
  await person.tap(display.ruler);
  await person.tap(display.plainWords);
  await driver.wait(async () => (await root(open, "data-theme")) === "contrast", 15_000);
  await picture(driver, "journeys/display-panel");
  await person.press(Key.ESCAPE);
  await person.gone(display.panel);
  expect(await driver.executeScript("return location.hash")).toBe("#/profession/podiatrist");
  await person.see(display.hardWords);
});

it("keeps the settings until the next opening, and by keyboard gives them back", async () => {
  const { person, driver } = open;
  await person.see(home.title);
  expect(await root(open, "data-theme")).toBe("contrast");
  expect(await root(open, "data-spacing")).toBe("wide");
  const size = await driver.executeScript<string>(
    "return getComputedStyle(document.documentElement).fontSize",
  );
  expect(Number.parseFloat(size)).toBeGreaterThanOrEqual(32);
  await picture(driver, "journeys/display-contrast-200");
  await person.tabTo(shell.access);
  expect(await person.showsFocus(), "the button shows its focus").toBe(true);
  await person.press(Key.ENTER);
  await person.tabTo(display.usual);
  await person.press(Key.ENTER);
  await driver.wait(async () => (await root(open, "data-spacing")) === "usual", 15_000);
  expect(
    await driver.executeScript("return localStorage.getItem('ahp-atlas.display')"),
    "nothing is kept of them",
  ).toBeNull();
  await person.press(Key.ESCAPE);
  await person.gone(display.panel);
  expect(await person.focused().getText(), "the focus is where it was").toContain("Settings");
});

it("leads from any screen to a text that reports a mistake", async () => {
  const { person } = open;
  await person.goTo("#/role/healthcare-assistant");
  await person.see({ role: "heading", name: "Where it can lead" });
  await person.tap(shell.mistake);
  const letter = await person.see(sources.letter);
  const text = await letter.getAttribute("value");
  expect(text).toContain("Screen: #/role/healthcare-assistant");
  expect(text).toMatch(/catalogue of \w+ 20\d\d/);
  await person.tap(sources.copy);
  await person.reads(/Copied\.|Selected: now press Ctrl and C\./);
});

function root({ driver }: AppWindow, attribute: string): Promise<string | null> {
  return driver.executeScript<string | null>(
    "return document.documentElement.getAttribute(arguments[0])",
    attribute,
  );
}
