import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { By, Key } from "selenium-webdriver";
import { afterAll, beforeAll, expect, it } from "vitest";
import { evidence, home, returning } from "../support/screens";
import { type AppWindow, openWindow, picture } from "../support/window";

let open: AppWindow;
beforeAll(async () => {
  open = await openWindow();
});
afterAll(() => open?.close());

it("is told of 60 days after five years away, and by whom", async () => {
  const { person, driver } = open;
  await person.tap(home.comeBack);
  await person.see(returning.title);
  await person.type(returning.profession, "Dietitian");
  await person.tap(returning.cameOff);
  await person.tap(returning.onlyYears);
  await person.type(returning.years, "5");
  await person.press("\t");
  await person.see(returning.sixtyDays);
  const page = await person.reads("420");
  expect(page, "at most half is private study").toContain("210");
  await picture(driver, "journeys/returner-1-count");
  await person.tap(returning.evidence);
  const sheet = await person.see(evidence.sheet);
  expect(await sheet.getText()).toContain("Health and Care Professions Council");
});

it("keeps a log, with one sentence for a line that cannot be", async () => {
  const { person } = open;
  await person.tap(evidence.close);
  await person.gone(evidence.sheet);
  await person.tap(returning.add);
  await person.type(returning.what, "Ward at the General");
  const day = await person.see(returning.firstDay);
  await (await person.see(returning.part("Day"), day)).sendKeys("2");
  await (await person.see(returning.part("Month"), day)).sendKeys("March");
  await (await person.see(returning.part("Year"), day)).sendKeys("2026");
  await person.type(returning.hours, "-7");
  await person.tap(returning.put);
  await person.reads("Say how many hours it was.");
  await person.type(returning.hours, `${Key.BACK_SPACE}${Key.BACK_SPACE}7`);
  await person.tap(returning.put);
  await person.reads("Ward at the General");
  await person.reads("2 March 2026");
});

it("saves the log as a file, takes the line out, and opens the file again", async () => {
  const { person, driver } = open;
  await driver.executeScript(CATCH_FILES);
  await person.tap(returning.save);
  const saved = await driver.executeAsyncScript<string>(SAVED);
  expect(JSON.parse(saved)).toMatchObject({ format: "ahp-atlas-return", log: [{ hours: 7 }] });
  const file = join(mkdtempSync(join(tmpdir(), "ahp-atlas-log-")), "return-log.json");
  writeFileSync(file, saved);
  await person.tap(returning.remove);
  await person.reads("Nothing in it yet");
  await (await driver.findElement(By.css("input[type=file]"))).sendKeys(file);
  await person.reads("Ward at the General");
  await picture(driver, "journeys/returner-2-log");
});

it("says what is wrong with a file that is no log, and loses nothing", async () => {
  const { person, driver } = open;
  const file = join(mkdtempSync(join(tmpdir(), "ahp-atlas-log-")), "noise.json");
  writeFileSync(file, Buffer.alloc(100_000, 0xff));
  await (await driver.findElement(By.css("input[type=file]"))).sendKeys(file);
  await person.reads("This file is not a log");
  expect(await person.page()).toContain("Ward at the General");
});

/** Keeps what the app hands over as a file, so that the test reads the very bytes. */
const CATCH_FILES = `
  const make = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob) => {
    window.handedOver = blob;
    return make(blob);
  };
`;
const SAVED = `
  const done = arguments[arguments.length - 1];
  window.handedOver.text().then(done);
`;
