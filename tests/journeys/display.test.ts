import { afterAll, expect, it } from "vitest";
import { display, home, shell } from "../support/screens";
import { makeHome, openWindow, picture, removeHome } from "../support/window";

const kept = makeHome();
afterAll(() => removeHome(kept));

it("keeps contrast and large text from one opening to the next", async () => {
  const first = await openWindow(kept);
  try {
    await first.person.tap(shell.access);
    await first.person.see(display.panel);
    await first.person.tap(display.theme("High contrast"));
    await first.person.tap(display.size(/200%/));
    await first.driver.wait(async () => (await theme(first)) === "contrast", 15_000);
  } finally {
    await first.close();
  }
  const second = await openWindow(kept);
  try {
    await second.person.see(home.title);
    expect(await theme(second)).toBe("contrast");
    const size = await second.driver.executeScript<string>(
      "return getComputedStyle(document.documentElement).fontSize",
    );
    expect(Number.parseFloat(size)).toBeGreaterThanOrEqual(32);
    await picture(second.driver, "journeys/display-contrast-200");
  } finally {
    await second.close();
  }
});

function theme(open: Awaited<ReturnType<typeof openWindow>>): Promise<string> {
  return open.driver.executeScript<string>("return document.documentElement.dataset.theme");
}
