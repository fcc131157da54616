import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DISPLAY_KEY, DisplayProvider, useDisplay } from "./DisplayProvider";

function Probe() {
  const { display, setDisplay, forget } = useDisplay();
  return (
    <>
      <p>{`${display.theme} ${display.spacing}`}</p>
      <button
        type="button"
        onClick={() => setDisplay({ ...display, theme: "dark", spacing: "wide" })}
      >
        choose
      </button>
      <button type="button" onClick={forget}>
        forget
      </button>
    </>
  );
}

const open = (remember?: boolean) =>
  render(
    <DisplayProvider {...(remember === undefined ? {} : { remember })}>
      <Probe />
    </DisplayProvider>,
  );

describe("the settings", () => {
  beforeEach(() => localStorage.clear());
  afterEach(cleanup);

  it("are kept from one opening to the next", async () => {
    const user = userEvent.setup();
    open();
    await user.click(screen.getByRole("button", { name: "choose" }));
    expect(document.documentElement.dataset.theme).toBe("dark");
    expect(document.documentElement.dataset.spacing).toBe("wide");
    cleanup();
    open();
    expect(screen.getByText("dark wide")).toBeDefined();
  });

  it("are forgotten when asked: on the screen and on this computer", async () => {
    const user = userEvent.setup();
    open();
    await user.click(screen.getByRole("button", { name: "choose" }));
    await user.click(screen.getByRole("button", { name: "forget" }));
    expect(screen.getByText("system usual")).toBeDefined();
    expect(localStorage.getItem(DISPLAY_KEY)).toBeNull();
    expect(document.documentElement.dataset.spacing).toBe("usual");
  });

  it("at a stand are neither read nor kept", async () => {
    localStorage.setItem(DISPLAY_KEY, '{"theme":"contrast"}');
    const user = userEvent.setup();
    open(false);
    expect(screen.getByText("system usual")).toBeDefined();
    await user.click(screen.getByRole("button", { name: "choose" }));
    expect(localStorage.getItem(DISPLAY_KEY)).toBe('{"theme":"contrast"}');
  });
});
