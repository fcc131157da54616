import { afterAll, beforeAll, expect, it } from "vitest";
import { work } from "../support/screens";
import { type AppWindow, openWindow, picture } from "../support/window";

let open: AppWindow;
beforeAll(async () => {
  open = await openWindow();
});
afterAll(() => open?.close());

it("finds the next rungs of a radiography support worker at band 3", async () => {
  const { person, driver } = open;
  await person.goTo("#/work");
  await person.tap(work.door(/^In a support job/));
  await person.goTo("#/support?profession=radiographer&band=3");
  await person.tap(work.door(/^Clinical support worker/));
  await person.see(work.next);
  const page = await person.reads(/Assistant practitioner|Senior/i);
  expect(page, "pay of the band").toMatch(/Band 3: £\d/);
  await picture(driver, "journeys/support-worker-1-rungs");
});

it("reads what the manager must agree to, and the ways to registration", async () => {
  const { person, driver } = open;
  await person.see(work.manager);
  const page = await person.reads("Would you support me to study?");
  expect(page).toContain("whether you get the job");
  await person.see(work.registration);
  await person.reads(/Degree apprenticeship/i);
  await picture(driver, "journeys/support-worker-2-manager");
});
