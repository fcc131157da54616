import { afterAll, beforeAll, expect, it } from "vitest";
import { home, profession, route, search, shell } from "../support/screens";
import { type AppWindow, openWindow, picture } from "../support/window";

let open: AppWindow;
beforeAll(async () => {
  open = await openWindow();
});
afterAll(() => open?.close());

it("opens with the 14 professions on its first screen", async () => {
  const { person, driver } = open;
  await person.see(home.title);
  expect(await driver.getTitle()).toContain("AHP Atlas");
  const list = await person.see({ role: "region", name: home.linesTitle });
  await person.see({ role: "link", name: /Physiotherapist/ }, list);
  expect(await person.all({ role: "link", name: /./ }, list)).toHaveLength(14);
  await picture(driver, "journeys/pupil-1-home");
});

it("finds a profession although the word was spelled by ear", async () => {
  const { person, driver } = open;
  await person.type(shell.search, "fisio");
  await person.see(search.hit("Physiotherapist"));
  await picture(driver, "journeys/pupil-2-search");
  await person.tap(search.hit("Physiotherapist"));
  await person.see(profession.title("Physiotherapist"));
});

it("reads a route: what it asks, what it costs, who decides", async () => {
  const { person, driver } = open;
  await person.see(profession.waysIn);
  await person.tap(route.door(/^degree in physiotherapy/i));
  const page = await person.reads(route.who);
  expect(page).toContain(route.needs);
  expect(page, "fees in pounds").toMatch(/£\d/);
  await picture(driver, "journeys/pupil-3-route");
});
