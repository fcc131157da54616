import { describe, expect, it } from "vitest";
import { moveFingers, wheelFactor, zoomAround } from "./gestures";
import { toFrame, toScene } from "./viewport";
import { ownerOf } from "./wheel";

const frame = { width: 1000, height: 500 };
const view = { x: 300, y: 200, k: 1.5 };

describe("the wheel", () => {
  it("keeps what is under the pointer there", () => {
    const place = { x: 700, y: 90 };
    const under = toScene(place, view, frame);
    const closer = zoomAround(view, place, 2, frame);
    expect(closer.k).toBe(3);
    expect(toFrame(under, closer, frame).x).toBeCloseTo(700);
    expect(toFrame(under, closer, frame).y).toBeCloseTo(90);
  });
  it("goes closer away from the hand, and by the same step back", () => {
    const turn = (deltaY: number, more = {}) =>
      wheelFactor({ deltaY, deltaMode: 0, ctrlKey: false, ...more });
    expect(turn(-100)).toBeGreaterThan(1);
    expect(turn(-100) * turn(100)).toBeCloseTo(1);
    expect(turn(-3, { deltaMode: 1 })).toBeGreaterThan(turn(-3));
    expect(turn(-3, { ctrlKey: true })).toBeGreaterThan(turn(-3));
  });
});

describe("fingers", () => {
  it("one drags the map along", () => {
    const moved = moveFingers(view, [{ x: 100, y: 100 }], [{ x: 160, y: 70 }], frame);
    expect(moved).toEqual({ x: 300 - 60 / 1.5, y: 200 + 30 / 1.5, k: 1.5 });
  });
  it("two hold what they touch", () => {
    const before = [
      { x: 400, y: 200 },
      { x: 600, y: 200 },
    ];
    const after = [
      { x: 350, y: 260 },
      { x: 750, y: 260 },
    ];
    const moved = moveFingers(view, before, after, frame);
    expect(moved.k).toBe(3);
    for (const [place, finger] of before.entries()) {
      const at = toFrame(toScene(finger, view, frame), moved, frame);
      expect(at.x).toBeCloseTo(after[place]?.x ?? 0);
      expect(at.y).toBeCloseTo(after[place]?.y ?? 0);
    }
  });
  it("in one place do no harm", () => {
    const one = { x: 5, y: 5 };
    expect(moveFingers(view, [one, one], [one, one], frame).k).toBe(1.5);
    expect(moveFingers(view, [], [], frame)).toBe(view);
  });
});

describe("whom a turn of the wheel is for", () => {
  const turn = (more: object) =>
    ownerOf({ deltaY: 100, ctrlKey: false, whole: false, begun: false, ...more });
  it("is the map where it can come closer or go farther", () => {
    expect(turn({})).toBe("map");
    expect(turn({ deltaY: -100, whole: true })).toBe("map");
    expect(turn({ begun: true })).toBe("map");
  });
  it("is the page where the map has nothing to do, so that nobody is caught in it", () => {
    expect(turn({ whole: true })).toBe("page");
    expect(turn({ deltaY: -100, whole: true, begun: true })).toBe("page");
  });
  it("is always the map when two fingers pinch on a pad", () => {
    expect(turn({ ctrlKey: true, whole: true, begun: true })).toBe("map");
  });
});
