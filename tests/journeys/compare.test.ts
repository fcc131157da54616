import { afterAll, beforeAll, expect, it } from "vitest";
import { compare, evidence } from "../support/screens";
import { type AppWindow, openWindow, picture } from "../support/window";

let open: AppWindow;
beforeAll(async () => {
  open = await openWindow();
});
afterAll(() => open?.close());

it("chooses two professions and sees what differs first", async () => {
  const { person, driver } = open;
  await person.goTo("#/compare");
  await person.tap(compare.choose("Podiatrist"));
  await person.tap(compare.choose("Orthoptist"));
  const table = await person.see(compare.professions);
  const said = await table.getText();
  expect(said.indexOf("What differs")).toBeGreaterThan(-1);
  expect(said.indexOf("What differs")).toBeLessThan(said.indexOf("The same for all"));
  await picture(driver, "journeys/compare-1-differs");
});

it("pins a row, which moves to the top and into the address", async () => {
  const { person, driver } = open;
  await person.tap(compare.pin("Regulator"));
  await person.see(compare.yours);
  await person.see(compare.pinned("Regulator"));
  expect(await driver.getCurrentUrl()).toContain("pin=regulator");
});

it("opens who says so beside a value", async () => {
  const { person } = open;
  const table = await person.see(compare.professions);
  await person.tap(evidence.mark, table);
  const sheet = await person.see(evidence.sheet);
  expect(await sheet.getText()).toMatch(evidence.sure);
});
