import { afterAll, beforeAll, expect, it } from "vitest";
import { home, STOPS, shell } from "../support/screens";
import { type AppWindow, openWindow } from "../support/window";

let open: AppWindow;
beforeAll(async () => {
  open = await openWindow();
  await open.person.see(home.title);
});
afterAll(() => open?.close());

it("refuses commands that the window's capability does not name", async () => {
  const { driver } = open;
  const said = await driver.executeAsyncScript<string>(`
    const done = arguments[arguments.length - 1];
    window.__TAURI_INTERNALS__.invoke("plugin:fs|read_text_file", { path: "/etc/passwd" })
      .then(() => done("allowed"), (error) => done("refused: " + error));
  `);
  expect(said).toMatch(/^refused/);
  const link = await driver.executeAsyncScript<string>(`
    const done = arguments[arguments.length - 1];
    window.__TAURI_INTERNALS__.invoke("plugin:opener|open_url", { url: "file:///etc/passwd" })
      .then(() => done("allowed"), (error) => done("refused: " + error));
  `);
  expect(link, "only https is opened").toMatch(/^refused/);
});

it("asks nothing of any network on a tour of all screens", async () => {
  const { person, driver } = open;
  for (const stop of STOPS) {
    await person.goTo(stop.hash);
    await person.see(stop.there);
  }
  const asked = await driver.executeScript<string[]>(
    "return performance.getEntriesByType('resource').map((entry) => entry.name)",
  );
  const outside = asked.filter(
    (name) => !/^(tauri|ipc|data|blob):|^https?:\/\/(tauri|ipc)\.localhost/.test(name),
  );
  expect(outside).toEqual([]);
  await person.see(shell.home);
});
