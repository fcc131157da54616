import { Key } from "selenium-webdriver";
import { afterAll, beforeAll, expect, it } from "vitest";
import { advisers, evidence, shell } from "../support/screens";
import { type AppWindow, openWindow, picture } from "../support/window";

let open: AppWindow;
beforeAll(async () => {
  open = await openWindow();
});
afterAll(() => open?.close());

it("finds the lesson by its door, and what to say about one profession", async () => {
  const { person, driver } = open;
  await person.tap(shell.advisers);
  await person.see(advisers.title);
  await person.see(advisers.lesson);
  await person.reads("The steps add up to 10 minutes.");
  const which = await person.see(advisers.which);
  await which.sendKeys("Podiatrist");
  await person.see(advisers.myth);
  await person.reads("Degree apprenticeship in podiatry");
  await picture(driver, "journeys/adviser-1-talk");
});

it("shows a hall one thing a page, by key and by button", async () => {
  const { person } = open;
  await person.tap(advisers.show);
  await person.reads("Page 1 of");
  await person.press(Key.ARROW_RIGHT);
  await person.reads("Page 2 of");
  await person.press(Key.PAGE_DOWN);
  await person.reads("Page 3 of");
  await person.tap(advisers.before);
  await person.reads("Page 2 of");
  await person.press(Key.END);
  await person.reads("What can you do now?");
  await person.press(Key.HOME);
  await person.reads("Page 1 of");
  for (let page = 1; (await person.all(advisers.claim)).length === 0; page += 1) {
    expect(page, "the claim comes before the tenth page").toBeLessThan(10);
    await person.tap(advisers.on);
    await person.reads(`Page ${page + 1} of`);
  }
  await person.tap(advisers.on);
  await person.reads("by these steps");
  await person.tap(evidence.mark);
  await person.see(evidence.sheet);
  await person.tap(evidence.close);
  await person.tap(advisers.leave);
  await person.see(advisers.title);
});

it("gives parents and carers one sheet, with years and who says so", async () => {
  const { person } = open;
  await person.tap(advisers.parents);
  await person.see(advisers.ways);
  await person.reads(/Band 5: £[\d,]+ to £[\d,]+ a year \(20\d\d\/\d\d\)/);
  await person.tap(evidence.mark);
  await person.see(evidence.sheet);
  await person.tap(evidence.close);
});

/** Catches the next file that is handed over. */
const CATCH = `window.caught = null;
const make = URL.createObjectURL;
URL.createObjectURL = (blob) => { void blob.text().then((text) => { window.caught = text; }); return make(blob); };`;

it("records a meeting in numbers, refuses words, and keeps nothing", async () => {
  const { person, driver } = open;
  await person.goTo("#/advisers/encounter");
  await person.see(advisers.recordTitle);
  await person.type(advisers.number(/^How many pupils/), "Amy");
  await person.reads("A whole number from 1 to 5,000");
  expect(await person.all(advisers.save)).toHaveLength(0);
  await person.tap(advisers.clear);
  await person.type(advisers.number(/^How many pupils/), "28");
  await person.type(advisers.number(/^How many minutes/), "10");
  await person.tap(advisers.opened("Podiatrist"));
  await person.reads("One profession ticked.");
  await driver.executeScript(CATCH);
  await person.tap(advisers.save);
  const saved = await driver.wait(
    () => driver.executeScript<string | null>("return window.caught"),
    10_000,
  );
  const [head = "", row = ""] = String(saved).split("\r\n");
  expect(head).toContain("Podiatrist");
  expect(row).toMatch(/^\d{4}-\d\d-\d\d,28,,10,,(0,)+1(,0)+$/);
  await person.goTo("#/advisers");
  await person.see(advisers.title);
  await person.goTo("#/advisers/encounter");
  const pupils = await person.see(advisers.number(/^How many pupils/));
  expect(await pupils.getAttribute("value")).toBe("");
  const kept = await driver.executeScript<string>("return JSON.stringify({ ...localStorage })");
  expect(kept).not.toContain("28");
});
