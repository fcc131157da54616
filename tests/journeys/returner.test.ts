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
