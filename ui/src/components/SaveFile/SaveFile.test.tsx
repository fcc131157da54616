import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { SaveFile } from "./SaveFile";

describe("a button that saves a file", () => {
  it("hands over what it is asked for, and then says where to look", async () => {
    const handed: Blob[] = [];
    vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
      handed.push(blob as Blob);
      return "blob:made-up";
    });
    render(
      <SaveFile name="log.json" type="application/json" text={() => '{"log":[]}'}>
        Save as a file
      </SaveFile>,
    );
    expect(screen.getByRole("status").textContent).toBe("");
    await userEvent.click(screen.getByRole("button", { name: "Save as a file" }));
    expect(await handed[0]?.text()).toBe('{"log":[]}');
    expect(screen.getByRole("status").textContent).toBe(
      "Saved as “log.json”. Look where your downloads go.",
    );
  });
});
