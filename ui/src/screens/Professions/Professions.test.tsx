import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { read } from "../../client/queries";
import { usePlace } from "../../navigation/usePlace";
import { someCard } from "../../testing";
import { Professions } from "./Professions";

const osteopath = someCard({
  id: "osteopath",
  name: "Osteopath",
  ways_in: { degree: true, graduate: true, apprenticeship: false, routes: 6 },
});

/** The screen at the address that the window shows, as the app draws it. */
function Screen() {
  const place = usePlace();
  return place.screen === "professions" ? <Professions query={place.query} /> : null;
}

function open() {
  const known = new QueryClient();
  known.setQueryData(read("professions", {}).queryKey, { professions: [someCard(), osteopath] });
  render(
    <QueryClientProvider client={known}>
      <Screen />
    </QueryClientProvider>,
  );
}

const names = () => screen.getAllByRole("heading", { level: 2 }).map((one) => one.textContent);

describe("the list of professions", () => {
  beforeEach(() => {
    window.location.hash = "#/professions";
  });
  afterEach(cleanup);

  it("shows all until something is asked", () => {
    open();
    expect(screen.getByRole("status").textContent).toBe("All 2 professions.");
    expect(names()).toEqual(["Paramedic", "Osteopath"]);
  });

  it("folds what does not match and says why when asked", async () => {
    const user = userEvent.setup();
    open();
    const toggle = screen.getByRole("button", { name: /^Apprenticeship/ });
    await user.click(toggle);
    expect(toggle.getAttribute("aria-pressed")).toBe("true");
    expect(screen.getByRole("status").textContent).toBe("1 profession of 2.");
    expect(names()).toEqual(["Paramedic", "Not matching: 1 profession, and why"]);
    await user.click(screen.getByRole("button", { name: /^Not matching/ }));
    expect(screen.getByText("No apprenticeship is known.")).toBeTruthy();
    expect(window.location.hash).toContain("way=apprenticeship");
  });

  it("comes back whole by one button, and opens the folded part when nothing matches", async () => {
    const user = userEvent.setup();
    open();
    await user.type(screen.getByRole("textbox", { name: "Words" }), "zebra");
    expect(screen.getByRole("status").textContent).toBe("0 professions of 2.");
    expect(screen.getAllByText("We do not find “zebra” in its line.")).toHaveLength(2);
    await user.click(screen.getByRole("button", { name: "Show all 2" }));
    expect(screen.getByRole("status").textContent).toBe("All 2 professions.");
  });
});
