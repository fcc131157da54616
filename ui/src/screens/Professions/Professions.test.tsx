import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { read } from "../../client/queries";
import { usePlace } from "../../navigation/usePlace";
import { someCard, someEvidence } from "../../testing";
import { Professions } from "./Professions";

const osteopath = someCard({
  id: "osteopath",
  tagged: [{ topic: { id: "suits", name: "Suits" }, tags: ["hands"], evidence: someEvidence }],
  name: "Osteopath",
  ways_in: {
    degree: true,
    graduate: true,
    apprenticeship: false,
    without_a_levels: true,
    routes: 6,
  },
});

/** The screen at the address that the window shows, as the app draws it. */
function Screen() {
  const place = usePlace();
  return place.screen === "professions" ? <Professions query={place.query} /> : null;
}

function open() {
  const known = new QueryClient();
  known.setQueryData(read("professions", {}).queryKey, {
    professions: [someCard(), osteopath],
    tags: [{ id: "hands", name: "Working with your hands", group: "likes" }],
  });
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

  it("says before a choice how many it would leave", () => {
    open();
    expect(screen.getByRole("button", { name: "Apprenticeship leaves 1" })).toBeTruthy();
    const likes = screen.getByRole("combobox", { name: "I like" });
    expect(within(likes).getByRole("option", { name: "Working with your hands (1)" })).toBeTruthy();
  });

  it("keeps in sight what does not fit, and says why", async () => {
    const user = userEvent.setup();
    open();
    const toggle = screen.getByRole("button", { name: /^Apprenticeship/ });
    await user.click(toggle);
    expect(toggle.getAttribute("aria-pressed")).toBe("true");
    expect(screen.getByRole("status").textContent).toBe("1 profession of 2.");
    expect(names()).toEqual(["Paramedic", "1 profession does not fit, and why"]);
    expect(screen.getByText("No apprenticeship is known.")).toBeTruthy();
    expect(screen.getByRole("link", { name: "Osteopath" })).toBeTruthy();
    expect(window.location.hash).toContain("way=apprenticeship");
  });

  it("says who says that a profession fits", async () => {
    const user = userEvent.setup();
    open();
    await user.selectOptions(screen.getByRole("combobox", { name: "I like" }), "hands");
    expect(names()).toEqual(["Osteopath", "1 profession does not fit, and why"]);
    const fits = screen.getByRole("list", { name: "Why it fits: Osteopath" });
    expect(within(fits).getByRole("button", { name: /Osteopath: Working with your/ })).toBeTruthy();
  });

  it("comes back whole by one button", async () => {
    const user = userEvent.setup();
    open();
    await user.type(screen.getByRole("textbox", { name: "Words" }), "zebra");
    expect(screen.getByRole("status").textContent).toBe("0 professions of 2.");
    expect(screen.getAllByText("We do not find “zebra” in its line.")).toHaveLength(2);
    await user.click(screen.getByRole("button", { name: "Show all 2" }));
    expect(screen.getByRole("status").textContent).toBe("All 2 professions.");
  });
});
