import { Key } from "selenium-webdriver";
import { afterAll, beforeAll, expect, it } from "vitest";
import { home, profession, professions } from "../support/screens";
import { type AppWindow, openWindow } from "../support/window";

let open: AppWindow;
beforeAll(async () => {
  open = await openWindow();
});
afterAll(() => open?.close());

it("goes from Home to a profession and back by keyboard alone", async () => {
  const { person } = open;
  await person.see(home.title);
  await person.tabTo(home.explore);
  expect(await person.showsFocus(), "the focus shows").toBe(true);
  await person.press(Key.ENTER);
  await person.see(professions.title);
  await person.tabTo(professions.one("Paramedic"), 120);
  expect(await person.showsFocus(), "the focus shows in the list").toBe(true);
  await person.press(Key.ENTER);
  await person.see(profession.title("Paramedic"));
  expect(await person.focused().getText(), "the focus is on the title").toContain("Paramedic");
  await person.tabTo(profession.find);
  expect(await person.showsFocus()).toBe(true);
  await person.tabTo(profession.back, 20, "back");
  await person.press(Key.ENTER);
  await person.see(professions.title);
});
