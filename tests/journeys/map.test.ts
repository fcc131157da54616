import { Key } from "selenium-webdriver";
import { afterAll, beforeAll, expect, it } from "vitest";
import { find, home, map } from "../support/screens";
import { type AppWindow, openWindow, picture } from "../support/window";

const LINE = "#/map?profession=physiotherapist";

let open: AppWindow;
beforeAll(async () => {
  open = await openWindow();
  await open.person.see(home.title);
});
afterAll(() => open?.close());

it("finds a station, opens its card and goes to its routes by keyboard alone", async () => {
  const { person, driver } = open;
  await person.goTo(LINE);
  await person.see(map.station);
  await person.tabTo(map.anyStation);
  expect(await person.showsFocus(), "the focus shows").toBe(true);
  expect(await walkTo(/^Physiotherapist, registered/), "the arrows lead there").toBe(true);
  expect(await person.showsFocus(), "and shows there").toBe(true);
  await picture(driver, "journeys/map-1-station");
  await person.press(Key.ENTER);
  await person.see(map.card);
  expect(await person.focused().getText(), "the card takes the focus").toBe("Physiotherapist");
  await picture(driver, "journeys/map-2-card");
  await person.press(Key.ESCAPE);
  await person.gone(map.close);
  expect(await nameOfFocused(), "and hands it back").toMatch(/^Physiotherapist, registered/);
  await person.press(Key.ENTER);
  await person.tabTo(map.howToGet);
  await person.press(Key.ENTER);
  await person.see(find.from);
});

it("moves and zooms by buttons and keys, and remembers where one was", async () => {
  const { person, driver } = open;
  await person.goTo(LINE);
  await person.see(map.station);
  await person.tap(map.closer);
  await person.tap(map.right);
  const at = await driver.wait(() => viewInAddress(), 5000, "the address holds the view");
  await person.goTo("#/professions");
  await driver.navigate().back();
  await person.see(map.station);
  expect(await viewInAddress()).toBe(at);
  await person.tap(map.whole);
  await driver.wait(async () => (await viewInAddress()) !== at, 5000, "all of it again");
});

it("is a tree that a screen reader can walk: one tab stop, and every station says itself", async () => {
  const { person, driver } = open;
  await person.goTo(LINE);
  const map_ = await person.see(map.picture);
  const stations = await person.all(map.anyStation, map_);
  const names = await Promise.all(stations.map((one) => one.getAttribute("aria-label")));
  expect(new Set(names).size, "no two stations say the same").toBe(names.length);
  for (const name of names) expect(name).toMatch(/, (starting point|\w+).*, (no way|\d+ ways?) on/);
  // What the window's engine itself tells a screen reader.
  expect(await map_.getAriaRole()).toBe("application");
  const walked = await person.see(map.station, map_);
  expect(await walked.getAriaRole()).toBe("button");
  expect(await walked.getAccessibleName()).toMatch(
    /^Physiotherapist, registered, band 5, on the physiotherap\w+ line, \d+ ways on$/,
  );
  const stops = await driver.executeScript<number>(
    "return arguments[0].querySelectorAll('[tabindex=\"0\"]').length",
    map_,
  );
  expect(stops, "tab stops in the picture").toBe(1);
  expect(names.length).toBe(
    Number(/(\d+) stations/.exec((await map_.getAttribute("aria-label")) ?? "")?.[1]),
  );

  // The outline holds the same stations, in the same order, as headings.
  const titles = names.map((name) => name?.split(",")[0]);
  await person.tap(map.as("Outline"));
  await person.see({ role: "heading", name: "Where you start" });
  const headings = await driver.executeScript<string[]>(
    "return [...document.querySelectorAll('main h3')].map((one) => one.textContent)",
  );
  expect(headings.map((title) => title.split(",")[0])).toEqual(titles);

  // So does the table, as the heads of its rows.
  await person.tap(map.as("Table"));
  await person.see(map.waysTable);
  const rows = await driver.executeScript<string[]>(
    "return [...document.querySelector('main table').querySelectorAll('tbody th')].map((one) => one.textContent)",
  );
  expect(rows.map((title) => title.split(",")[0])).toEqual(titles);
});

it("lights the way from here to there, with its strip beside", async () => {
  const { person, driver } = open;
  await person.goTo("#/map?from=adult-with-level-3&to=physiotherapist");
  await person.see(map.ways);
  await person.see({ role: "img", name: /^1 step\. 1: / });
  await picture(driver, "journeys/map-3-lit");
});

/** Walks as a person would who looks for a name: on along the lines, and down where they end. */
async function walkTo(wanted: RegExp): Promise<boolean> {
  const { person } = open;
  const seen = new Set<string>();
  for (let steps = 0; steps < 120; steps += 1) {
    const here = await nameOfFocused();
    if (wanted.test(here)) return true;
    seen.add(here);
    await person.press(Key.ARROW_RIGHT);
    const on = await nameOfFocused();
    if (on === here || seen.has(on)) await person.press(Key.ARROW_DOWN);
    if ((await nameOfFocused()) === here) await person.press(Key.ARROW_UP);
  }
  return false;
}

async function nameOfFocused(): Promise<string> {
  return (await open.person.focused().getAttribute("aria-label")) ?? "";
}

/** Where the map stands, as the address says; none: all of it. */
async function viewInAddress(): Promise<string | null> {
  const address = await open.driver.executeScript<string>("return window.location.hash");
  return new URLSearchParams(address.slice(address.indexOf("?") + 1)).get("at");
}
