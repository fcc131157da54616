import { afterAll, beforeAll, expect, it } from "vitest";
import { evidence, profession, professions, shell } from "../support/screens";
import { type AppWindow, openWindow, picture } from "../support/window";

let open: AppWindow;
beforeAll(async () => {
  open = await openWindow();
});
afterAll(() => open?.close());

/** The number in brackets at the end of an option: how many professions it would leave. */
const promised = (option: string) => Number(/\((\d+)\)$/.exec(option.trim())?.[1]);

it("sees how many a choice would leave before making it, and is left with as many", async () => {
  const { person, driver } = open;
  await person.tap(shell.professions);
  await person.see(professions.title);
  const likes = await person.see(professions.likes);
  const option = await person.see(professions.option(/^Making things/), likes);
  const before = promised(await option.getText());
  expect(before, "a choice that narrows the 14 down to two").toBe(2);
  await likes.sendKeys("Making");
  const page = await person.reads(professions.left(before));
  expect(page, "those that do not fit stay in sight, with why").toContain(
    professions.whyNot("making things"),
  );
  await person.see(professions.one("Paramedic"));
  await picture(driver, "journeys/explorer-1-two-left");
});

it("reads what is hard about one of them, and who says so", async () => {
  const { person, driver } = open;
  await person.tap(professions.one("Podiatrist"));
  await person.see(profession.title("Podiatrist"));
  await person.see(profession.glance);
  await picture(driver, "journeys/explorer-2-at-a-glance");
  await person.see(profession.hard);
  await person.reads("You use a scalpel.");
  await person.tap(profession.hardEvidence);
  const sheet = await person.see(evidence.sheet);
  expect(await sheet.getText(), "how sure").toMatch(evidence.sure);
  await picture(driver, "journeys/explorer-3-hard");
  await person.tap(evidence.close);
  await person.gone(evidence.sheet);
});

it("finds the list as it was left", async () => {
  const { person } = open;
  await open.driver.navigate().back();
  await person.see(professions.title);
  await person.reads(professions.left(2));
});
