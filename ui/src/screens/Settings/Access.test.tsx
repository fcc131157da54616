import { cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DisplayProvider } from "../../display/DisplayProvider";
import { Access } from "./Access";

const open = () =>
  render(
    <DisplayProvider>
      <Access />
      <input aria-label="a field" />
    </DisplayProvider>,
  );
const root = document.documentElement;

describe("settings and access", () => {
  beforeEach(() => localStorage.clear());
  afterEach(cleanup);

  it("open beside the page and hand the focus back when shut", async () => {
    const user = userEvent.setup();
    open();
    const button = screen.getByRole("button", { name: "Settings and access" });
    await user.click(button);
    expect(screen.getByRole("dialog", { name: "Settings and access" })).toBeDefined();
    expect(screen.getByRole("heading", { name: "By keyboard" })).toBeDefined();
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(button));
  });

  it("change the page at once", async () => {
    const user = userEvent.setup();
    open();
    await user.click(screen.getByRole("button"));
    await user.click(screen.getByRole("radio", { name: "High contrast" }));
    await user.click(screen.getByRole("radio", { name: "150%" }));
    await user.click(screen.getByRole("radio", { name: "Widest" }));
    await user.click(screen.getByRole("button", { name: "Calm: nothing moves" }));
    expect(root.dataset.theme).toBe("contrast");
    expect(root.dataset.spacing).toBe("widest");
    expect(root.style.getPropertyValue("--text-scale")).toBe("1.5");
    expect(root.hasAttribute("data-calm")).toBe(true);
    await user.click(screen.getByRole("button", { name: "Back to the usual" }));
    expect(root.dataset.spacing).toBe("usual");
    expect(screen.getByText("This is how the app comes.")).toBeDefined();
  });

  it("open by ?, but not where ? is a sign, nor when single keys are switched off", async () => {
    const user = userEvent.setup();
    open();
    await user.click(screen.getByRole("textbox", { name: "a field" }));
    await user.keyboard("?");
    expect(screen.queryByRole("dialog")).toBeNull();
    (document.activeElement as HTMLElement).blur();
    await user.keyboard("?");
    await user.click(screen.getByRole("button", { name: "The keys / and ? do something" }));
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    (document.activeElement as HTMLElement).blur();
    await user.keyboard("?");
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});
