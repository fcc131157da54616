import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { ChangeList } from "./Changes";

afterEach(cleanup);

const older = {
  edition: "2027-05",
  compared_with: "2026-11",
  changes: [
    { about: "pay", text: "Band 5 entry pay: £32,073 → £33,100, as of April 2027, NHS Employers" },
    { about: "role", text: 'Role "Paramedic" bands: now with "6"' },
  ],
};

describe("the list of changes", () => {
  it("says of a first edition that there is nothing to compare with", () => {
    render(<ChangeList answer={{ edition: "2026-11", compared_with: null, changes: [] }} />);
    expect(document.body.textContent).toContain("first edition, of Nov 2026");
    expect(screen.queryByRole("searchbox")).toBeNull();
  });
  it("says since when, and everything that is not as it was", () => {
    render(<ChangeList answer={older} />);
    expect(document.body.textContent).toContain("the catalogue of Nov 2026");
    expect(screen.getByRole("status").textContent).toBe("2 changes.");
    expect(screen.getByRole("heading", { name: "Pay" })).toBeDefined();
    expect(document.body.textContent).toContain("£32,073 → £33,100");
  });
  it("leaves what holds the words, and says so where nothing does", async () => {
    const user = userEvent.setup();
    render(<ChangeList answer={older} />);
    await user.type(screen.getByRole("searchbox", { name: "Find a change" }), "paramedic");
    expect(screen.getByRole("status").textContent).toBe("1 change.");
    await user.type(screen.getByRole("searchbox"), " xyz");
    expect(screen.getByRole("status").textContent).toContain("There are 2 in all");
  });
  it("says where nothing changed", () => {
    render(<ChangeList answer={{ ...older, changes: [] }} />);
    expect(screen.getByRole("status").textContent).toBe("Nothing changed.");
  });
});
