import { afterAll, beforeAll, expect, it } from "vitest";
import { route, work } from "../support/screens";
import { type AppWindow, openWindow, picture } from "../support/window";

let open: AppWindow;
beforeAll(async () => {
  open = await openWindow();
});
afterAll(() => open?.close());

it("shows a radiographer trained abroad their way on to the register", async () => {
  const { person, driver } = open;
  await person.goTo("#/work");
  await person.tap(work.door(/^Trained in another country/));
  await person.see(work.know);
  await person.goTo("#/abroad?profession=diagnostic-radiographer");
  await person.see(work.abroad);
  await person.tap(route.door(/radiographer/i));
  const page = await person.reads(route.who);
  expect(page, "a fee in pounds").toMatch(/£\d/);
  expect(page, "the other regulator's rule is left out").not.toContain("Osteopaths trained abroad");
  await picture(driver, "journeys/trained-abroad-1-way");
});
