import { afterAll, beforeAll, expect, it } from "vitest";
import { evidence, find, home } from "../support/screens";
import { type AppWindow, openWindow, picture } from "../support/window";

/** The most taps from Home to plans that a person should need. */
const MOST_TAPS = 8;

let open: AppWindow;
beforeAll(async () => {
  open = await openWindow();
});
afterAll(() => open?.close());

it("answers the questions and sees plans within eight taps", async () => {
  const { person, driver } = open;
  await person.tap(home.find);
  await person.see(find.from);
  await person.tap(find.adultWithLevel3);
  await person.see(find.to);
  await person.tap(find.aim("Physiotherapist"));
  while ((await person.all(find.plans)).length === 0) {
    expect(person.taps, "taps so far").toBeLessThan(MOST_TAPS);
    const before = await driver.getCurrentUrl();
    await person.tap(find.unsure);
    await driver.wait(async () => (await driver.getCurrentUrl()) !== before, 15_000);
    await driver.wait(
      async () =>
        (await person.all(find.plans)).length > 0 || (await person.all(find.unsure)).length > 0,
      15_000,
    );
  }
  expect(person.taps).toBeLessThanOrEqual(MOST_TAPS);
  const ways = await person.all(find.way);
  expect(ways.length, "more than one way").toBeGreaterThan(1);
  await picture(driver, "journeys/career-changer-1-plans");
});

it("opens a step and who says so", async () => {
  const { person, driver } = open;
  await person.tap(find.steps);
  await person.reads("Who must say yes");
  // A plan's only step stands open; one of several is opened.
  if ((await person.all(evidence.mark)).length === 0) await person.tap(find.step);
  await person.tap(evidence.mark);
  const sheet = await person.see(evidence.sheet);
  const said = await sheet.getText();
  expect(said, "how sure").toMatch(evidence.sure);
  expect(said.length, "a source with its publisher").toBeGreaterThan(60);
  await picture(driver, "journeys/career-changer-2-evidence");
  await person.tap(evidence.close);
  await person.gone(evidence.sheet);
});
