import { afterAll, beforeAll, expect, it } from "vitest";
import { find, home, mine, shell } from "../support/screens";
import { type AppWindow, makeHome, openWindow, picture, removeHome } from "../support/window";

const folder = makeHome();
let open: AppWindow;
beforeAll(async () => {
  open = await openWindow(folder);
});
afterAll(async () => {
  await open?.close();
  removeHome(folder);
});

it("keeps a plan on this computer and ticks off its first step", async () => {
  const { person, driver } = open;
  await person.see(home.title);
  await person.goTo("#/find?from=adult-without-level-3&to=physiotherapist&done=1");
  await person.tap(find.steps);
  await person.tap(find.choose);
  await person.see(find.mine);
  await person.tap(mine.keep);
  await person.reads("Kept on this computer");
  await driver.executeScript("window.scrollTo(0, 0)");
  const [first] = await person.all(mine.done);
  expect(first, "a step to tick off").toBeDefined();
  await driver.executeScript("arguments[0].click()", first);
  await person.reads(/\b1 done/);
  await picture(driver, "journeys/my-plan-1-kept");
});

it("finds it again in a window that was closed and opened, with the tick", async () => {
  await open.close();
  open = await openWindow(folder);
  const { person, driver } = open;
  await person.tap(home.find);
  const kept = await person.see(mine.kept);
  expect(await kept.getText()).toMatch(/Physiotherapist[\s\S]*1 done/);
  await person.tap(mine.one(/Physiotherapist/), kept);
  await person.see(find.mine);
  await person.reads(/\b1 done/);
  await picture(driver, "journeys/my-plan-2-again");
});

it("takes it away when asked, and leaves nothing", async () => {
  const { person, driver } = open;
  await person.tap(mine.forget);
  await person.reads("Nothing is kept unless you say so");
  expect(await driver.executeScript("return localStorage.getItem('ahp-atlas.plans')")).toBeNull();
  await person.tap(shell.find);
  await person.see(find.from);
  expect(await person.all(mine.kept)).toEqual([]);
});
