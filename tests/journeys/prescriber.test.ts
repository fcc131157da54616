import { afterAll, beforeAll, expect, it } from "vitest";
import { evidence, work } from "../support/screens";
import { type AppWindow, openWindow, picture } from "../support/window";

let open: AppWindow;
beforeAll(async () => {
  open = await openWindow();
});
afterAll(() => open?.close());

it("leads a dietitian from the door to the matrix", async () => {
  const { person, driver } = open;
  await person.goTo("#/further?profession=dietitian");
  await person.tap(work.prescribing);
  await person.see(work.allows("Dietitian"));
  const matrix = await person.see(work.matrix);
  const rows = await person.all({ role: "row", name: /./ }, matrix);
  expect(rows.length, "fourteen professions, one with two branches, and the head").toBe(16);
  await picture(driver, "journeys/prescriber-1-matrix");
});

it("says what is lawful for them, and who says so", async () => {
  const { person } = open;
  const mine = { role: "button", name: /^Yes.*Supplementary prescribing, Dietitian/ };
  const not = { role: "button", name: /^No.*Independent prescribing, Dietitian/ };
  await person.see(not);
  await person.tap(mine);
  const sheet = await person.see(evidence.sheet);
  expect(await sheet.getText()).toMatch(evidence.sure);
  expect(await sheet.getText()).toContain("note on the Register");
  await person.tap(evidence.close);
  await person.gone(evidence.sheet);
});
