import { afterAll, beforeAll, expect, it } from "vitest";
import { evidence, find, home, shell } from "../support/screens";
import { type AppWindow, openWindow, picture } from "../support/window";

/** The most taps from Home to plans that a person should need. */
const MOST_TAPS = 8;

let open: AppWindow;
beforeAll(async () => {
  open = await openWindow();
});
afterAll(() => open?.close());

/** Says "not sure" to whatever is still asked. */
async function untilPlans() {
  const { person, driver } = open;
  const there = async () => (await person.all(find.plans)).length > 0;
  const asked = async () => (await person.all(find.unsure)).length > 0;
  await driver.wait(async () => (await there()) || (await asked()), 15_000);
  while (!(await there())) {
    expect(person.taps, "taps so far").toBeLessThan(MOST_TAPS);
    const before = await driver.getCurrentUrl();
    await person.tap(find.unsure);
    await driver.wait(async () => (await driver.getCurrentUrl()) !== before, 15_000);
    await driver.wait(async () => (await there()) || (await asked()), 15_000);
  }
}

it("answers the questions and sees plans within eight taps", async () => {
  const { person, driver } = open;
  await person.tap(home.find);
  await person.see(find.from);
  await person.tap(find.adultWithLevel3);
  await person.see(find.to);
  await person.tap(find.aim("Physiotherapist"));
  await untilPlans();
  expect(person.taps).toBeLessThanOrEqual(MOST_TAPS);
  const ways = await person.all(find.way);
  expect(ways.length, "more than one way").toBeGreaterThan(1);
  await picture(driver, "journeys/career-changer-1-plans");
});

it("stands in two places at once, and still needs no more than eight taps", async () => {
  const { person, driver } = open;
  await person.tap(shell.home);
  person.taps = 0;
  await person.tap(home.find);
  await person.tap(find.tick(/I work in health or care, in a support job/));
  await person.tap(find.tick(/I have a degree, in any subject/));
  await picture(driver, "journeys/career-changer-3-two-places");
  await person.tap(find.goOn);
  await person.tap(find.aim("Occupational therapist"));
  await untilPlans();
  expect(person.taps).toBeLessThanOrEqual(MOST_TAPS);
  const page = await person.page();
  expect(page, "both places are among the answers").toMatch(
    /Working in health or care support and graduate/i,
  );
});

it("reads when it could register and what it costs year by year, and who says so", async () => {
  const { person, driver } = open;
  await person.reads(/You could start in|you could start in/);
  await person.reads(/(spring|summer|autumn|early|end of) 20\d\d/);
  await person.tap(find.money);
  const table = await person.see(find.moneyTable);
  expect(await table.getText(), "sums in pounds").toMatch(/£\d/);
  await picture(driver, "journeys/career-changer-4-money");
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
