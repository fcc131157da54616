import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Part } from "../TopicParts/TopicParts";
import { IndexedPage } from "./IndexedPage";

afterEach(cleanup);

const page = (names: string[]) => (
  <IndexedPage title="Support">
    {names.map((name) => (
      <Part key={name} name={name}>
        <p>…</p>
      </Part>
    ))}
  </IndexedPage>
);
const stops = () => {
  const index = screen.queryByRole("navigation", { name: "On this page" });
  return (
    index &&
    within(index)
      .getAllByRole("link")
      .map(({ textContent }) => textContent)
  );
};

describe("a long page", () => {
  beforeEach(() => {
    window.location.hash = "#/further?topic=research";
  });
  it("has an index of its parts in their order, though one came late", () => {
    const { rerender } = render(page(["Now", "Next", "Pay", "Gaps"]));
    expect(stops()).toEqual(["Now", "Next", "Pay", "Gaps"]);
    rerender(page(["Now", "Manager", "Next", "Gaps"]));
    expect(stops()).toEqual(["Now", "Manager", "Next", "Gaps"]);
  });
  it("keeps what stands on it when the index comes", () => {
    const { rerender } = render(page(["Now", "Next"]));
    const now = screen.getByRole("heading", { name: "Now" });
    rerender(page(["Now", "Next", "Pay", "Gaps"]));
    expect(stops()).toHaveLength(4);
    expect(screen.getByRole("heading", { name: "Now" })).toBe(now);
  });
  it("has none where it is short", () => {
    render(page(["Now", "Next"]));
    expect(stops()).toBeNull();
  });
  it("goes to a part and puts the focus on its heading, at the same address", async () => {
    render(page(["Now", "Next", "Pay", "Gaps"]));
    const before = window.location.hash;
    await userEvent.click(screen.getByRole("link", { name: "Pay" }));
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Pay" }));
    expect(window.location.hash).toBe(before);
  });
});
