import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { AddToCompare } from "./AddToCompare";
import { type Basket, currentBasket, emptyBasket, toggled } from "./basket";

afterEach(() => {
  cleanup();
  emptyBasket();
});

const three: Basket = { kind: "role", ids: ["a", "b", "c"] };

describe("what is put aside to compare", () => {
  it("takes four of one kind and no more", () => {
    const four = toggled(three, "role", "d");
    expect(four.ids).toEqual(["a", "b", "c", "d"]);
    expect(toggled(four, "role", "e")).toBe(four);
    expect(toggled(four, "role", "a").ids).toEqual(["b", "c", "d"]);
  });

  it("begins anew with another kind, which could not stand beside it", () => {
    expect(toggled(three, "route", "x")).toEqual({ kind: "route", ids: ["x"] });
  });
});

describe("the button", () => {
  it("puts a thing aside and leads to all that is", async () => {
    const user = userEvent.setup();
    const first = render(<AddToCompare kind="profession" id="paramedic" name="Paramedic" />);
    await user.click(screen.getByRole("button", { name: /^Add to compare ?: Paramedic$/ }));
    first.unmount();
    render(<AddToCompare kind="profession" id="podiatrist" name="Podiatrist" />);
    await user.click(screen.getByRole("button", { name: /^Add to compare ?: Podiatrist$/ }));
    const open = screen.getByRole("link", { name: "Compare 2 side by side" });
    expect(open.getAttribute("href")).toBe("#/compare?kind=profession&ids=paramedic,podiatrist");
    await user.click(screen.getByRole("button", { name: /^In compare ?: Podiatrist$/ }));
    expect(currentBasket().ids).toEqual(["paramedic"]);
  });
});
