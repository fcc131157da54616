import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { someEvidence, someRoute } from "../../testing";
import { highestFees } from "./fees";
import { RouteList } from "./RouteList";

afterEach(cleanup);

const charging = (id: string, pounds: number) =>
  someRoute({
    id,
    title: id,
    fees: {
      min: pounds,
      typical: pounds,
      max: pounds,
      as_of: "2026/27",
      assumed: null,
      evidence: someEvidence,
    },
  });
const free = someRoute({ id: "free", title: "free", fees: null });

describe("a list of routes", () => {
  it("draws fees in proportion to the highest, and none where none is charged", () => {
    const { container } = render(
      <RouteList routes={[charging("dear", 20000), charging("half", 10000), free]} />,
    );
    const drawn = [...container.querySelectorAll<HTMLElement>("[class*=fees] > span")];
    expect(drawn.map((one) => one.style.inlineSize)).toEqual(["100%", "50%"]);
    expect(screen.getByText("Thin bar: fees. A full bar is £20,000")).toBeTruthy();
    expect(screen.getByText("No fees")).toBeTruthy();
  });
  it("shares a scale with other lists where it is given one", () => {
    const { container } = render(<RouteList routes={[charging("half", 10000)]} mostFees={40000} />);
    const drawn = container.querySelector<HTMLElement>("[class*=fees] > span");
    expect(drawn?.style.inlineSize).toBe("25%");
  });
  it("needs no key to fees where nobody is charged", () => {
    render(<RouteList routes={[free]} />);
    expect(screen.queryByText(/Thin bar/)).toBeNull();
    expect(highestFees([free])).toBe(0);
  });
});
