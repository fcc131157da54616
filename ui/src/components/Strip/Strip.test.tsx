import { cleanup, render } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { MonthsAxis } from "./Strip";

afterEach(cleanup);

it("names the years of the axis, the unit apart so that a narrow one can drop it", () => {
  const { container } = render(<MonthsAxis axis={36} />);
  const ticks = [...container.querySelectorAll("[style]")].map((tick) => tick.textContent);
  expect(ticks).toEqual(["Start", "1 year", "2 years", "3 years"]);
  const units = [...container.querySelectorAll("[style] > span")].map((unit) => unit.textContent);
  expect(units).toEqual([" year", " years", " years"]);
});
