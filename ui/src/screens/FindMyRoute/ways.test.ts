import { describe, expect, it } from "vitest";
import { partsOf, reach } from "./drawn";
import { somePlan, someRoutes, someTimeline } from "./examples";
import { groupWays, nameWay, wayParts } from "./ways";

const whole = somePlan({ access: 12, degree: 36, post: 12 });

describe("a way's name", () => {
  it("says the whole way, not its last step", () => {
    expect(nameWay(whole, someRoutes)).toBe(
      "Access to HE diploma, then degree in physiotherapy, then finish the first stage",
    );
    expect(nameWay(somePlan({ degree: 36 }), someRoutes)).toBe("Degree in physiotherapy");
  });
  it("lets the step stand out that it is known by", () => {
    const main = wayParts(whole, someRoutes).filter((part) => part.main);
    expect(main.map(({ title }) => title)).toEqual(["degree in physiotherapy"]);
  });
});

describe("plans of the same way", () => {
  it("are one way, led by the one with the fewest steps", () => {
    const long = { ...whole, id: "with-resit", steps: [...whole.steps, ...whole.steps] };
    const [way, ...rest] = groupWays([long, whole]);
    expect(rest).toEqual([]);
    expect(way?.lead.id).toBe(whole.id);
    expect(way?.others).toEqual([long]);
  });
});

describe("a plan on the axis", () => {
  const plan = somePlan({ access: 10, degree: 34 });
  it("has its steps one after the other while its dates are unknown", () => {
    expect(partsOf(plan, someRoutes, undefined).map(({ starts }) => starts)).toEqual([0, 10]);
    expect(reach(plan, undefined)).toBe(44);
  });
  it("has them where the calendar has them, the summer of waiting between", () => {
    expect(partsOf(plan, someRoutes, someTimeline()).map(({ starts }) => starts)).toEqual([0, 12]);
    expect(reach(plan, someTimeline())).toBe(46);
  });
});
