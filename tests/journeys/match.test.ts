import { Key } from "selenium-webdriver";
import { afterAll, beforeAll, expect, it } from "vitest";
import { evidence, find, match, profession } from "../support/screens";
import { type AppWindow, openWindow, picture } from "../support/window";

let open: AppWindow;
beforeAll(async () => {
  open = await openWindow();
});
afterAll(() => open?.close());

/** The answers in the address, once there are so many. */
const answered = (signs: string) =>
  open.driver.wait(async () => {
    const hash = await open.driver.executeScript<string>("return window.location.hash");
    return hash.includes(`a=${signs}`);
  }, 10_000);

it("asks one choice a screen, by touch, by key, with skip and back", async () => {
  const { person, driver } = open;
  await person.goTo("#/match");
  await person.see(match.ask);
  await person.reads("Question 1 of 10");
  await picture(driver, "journeys/match-1-choice");
  await person.tap(match.task(/^Make up music/));
  await answered("1");
  await person.reads("Question 2 of 10");
  await person.press("2");
  await answered("12");
  await person.press(Key.ARROW_LEFT);
  await answered("121");
  await person.tap(match.skip);
  await answered("121-");
  await person.tap(match.back);
  await answered("121");
  await person.reads("Question 4 of 10");
});

it("gives every profession a place, with reasons for and against", async () => {
  const { person, driver } = open;
  for (const sign of ["1", "1", "2", "1", "2", "2", "1"]) {
    const before = await driver.executeScript<string>("return window.location.hash");
    await person.press(sign);
    await answered(`${before.split("a=")[1]}${sign}`);
  }
  await person.see(match.title);
  await person.see(match.strong);
  const page = await person.reads("Because you chose");
  expect(page).toContain("You may not like");
  expect(page).toContain("not a test");
  expect(page, "no share, no score").not.toMatch(/%|\bscore\b/i);
  const names = await person.all({
    role: "heading",
    name: /therapist|grapher|titian|optist|path|medic|podiatrist|thetist|thotist|practitioner/i,
  });
  expect(names).toHaveLength(16);
  await picture(driver, "journeys/match-2-result");
});

it("moves the list when one choice is changed, and keeps nothing elsewhere", async () => {
  const { person, driver } = open;
  const first = () =>
    driver.executeScript<string>("return document.querySelector('[data-move]').dataset.move");
  const before = await first();
  await person.goTo("#/match?a=1222222222");
  await driver.wait(async () => (await first()) !== before, 10_000);
  if ((await person.all(match.choice("Choice 1"))).length === 0) await person.tap(match.change);
  await person.tap(match.is(/^Act out/), await person.see(match.choice("Choice 1")));
  await answered("2222222222");
  const kept = await driver.executeScript<string>("return JSON.stringify({ ...localStorage })");
  expect(kept).not.toContain("2222222222");
});

it("shows how it is worked out, each weight with who says so", async () => {
  const { person } = open;
  await person.tap(match.how);
  await person.reads("AHP Atlas’s own reading");
  await person.tap(match.weights);
  await person.reads("3: the heart");
  await person.tap({ role: "button", name: /Who says so: They make up music/ });
  await person.see(evidence.sheet);
  await person.tap(evidence.close);
  await person.tap(match.fair);
  await person.reads("all 1,024 ways");
});

it("leads on to a profession and to a route", async () => {
  const { person } = open;
  await person.goTo("#/match?a=2222222222");
  await person.tap(match.one("Occupational therapist"));
  await person.see(profession.title("Occupational therapist"));
  await person.goTo("#/match?a=2222222222");
  await person.tap(match.route("Occupational therapist"));
  await person.see(find.from);
});
