import { describe, expect, it } from "vitest";
import { across, down, lane, rounded } from "./network";

describe("a rounded line", () => {
  it("keeps its ends and softens its corners", () => {
    expect(
      rounded(
        [
          { x: 0, y: 0 },
          { x: 100, y: 0 },
          { x: 100, y: 100 },
        ],
        10,
      ),
    ).toBe("M0 0L90 0Q100 0 100 10L100 100");
  });
  it("survives points that coincide", () => {
    expect(
      rounded([
        { x: 0, y: 0 },
        { x: 0, y: 0 },
        { x: 0, y: 0 },
      ]),
    ).not.toContain("NaN");
  });
});

describe("the network", () => {
  const doors = [
    { x: 300, y: 0 },
    { x: 300, y: 100 },
    { x: 300, y: 200 },
  ];
  it("leaves in lanes about the station's middle", () => {
    expect([0, 1, 2].map((place) => lane(place, 3))).toEqual([-15, 0, 15]);
  });
  it("ends every line at its own door", () => {
    for (const draw of [across, down]) {
      const paths = draw({ x: 0, y: 100 }, doors);
      expect(paths.map((path) => path.split("L").at(-1))).toEqual(["300 0", "300 100", "300 200"]);
    }
  });
  it("runs straight to a door that is all but level with its lane", () => {
    const near = doors.map((door) => ({ ...door, y: door.y + 4 }));
    expect(across({ x: 0, y: 100 }, near)[1]).not.toMatch(/ 100[LQ ]/);
  });
  it("gives the first door the lane nearest to it, so that no lines cross", () => {
    const starts = down({ x: 50, y: 0 }, doors).map((path) => Number(path.slice(1).split(" ")[0]));
    expect(starts).toEqual([65, 50, 35]);
  });
});
