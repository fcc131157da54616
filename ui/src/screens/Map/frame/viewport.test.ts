import { describe, expect, it } from "vitest";
import {
  between,
  CLOSEST,
  clamp,
  covers,
  fit,
  inSight,
  isWhole,
  moved,
  panBy,
  readView,
  reveal,
  same,
  toFrame,
  toScene,
  touch,
  writeView,
  zoomBy,
} from "./viewport";

const frame = { width: 1000, height: 500 };
const map = { x: 0, y: 0, width: 4000, height: 1000 };

describe("a view", () => {
  it("shows all of the map on opening, whichever side is the tight one", () => {
    const wide = inSight(fit(map, frame), frame);
    expect(wide.x).toBeLessThanOrEqual(0);
    expect(wide.x + wide.width).toBeGreaterThanOrEqual(4000);
    const tall = fit({ x: 0, y: 0, width: 100, height: 9000 }, frame, 0);
    expect(tall.k).toBeCloseTo(500 / 9000);
  });
  it("knows when all of the map is in sight", () => {
    expect(isWhole(fit(map, frame), map, frame)).toBe(true);
    expect(isWhole(zoomBy(fit(map, frame), 1.2), map, frame)).toBe(false);
  });
  it("never comes closer than tells more, nor loses the map", () => {
    expect(clamp({ x: 10, y: 10, k: 99 }, map, frame).k).toBe(CLOSEST);
    expect(clamp({ x: -500, y: 5000, k: 1 }, map, frame)).toEqual({ x: 0, y: 1000, k: 1 });
    expect(clamp({ x: 10, y: 10, k: 0.0001 }, map, frame).k).toBeGreaterThan(0.1);
  });
  it("pans by a share of what is in sight, so a press feels alike at each size", () => {
    const near = panBy({ x: 0, y: 0, k: 2 }, 0.5, 0, frame);
    const far = panBy({ x: 0, y: 0, k: 0.5 }, 0.5, 0, frame);
    expect(near.x).toBe(250);
    expect(far.x).toBe(1000);
  });
  it("says where a point is in the frame, and back", () => {
    const view = zoomBy({ x: 300, y: 200, k: 1 }, 1.5);
    const there = toFrame({ x: 310, y: 190 }, view, frame);
    expect(there).toEqual({ x: 515, y: 235 });
    expect(toScene(there, view, frame)).toEqual({ x: 310, y: 190 });
  });
});

describe("moving what is drawn", () => {
  it("puts the drawn picture where a fresh one would be", () => {
    const rested = { x: 500, y: 500, k: 1 };
    const drawn = inSight(rested, frame, 0.25);
    const now = { x: 600, y: 450, k: 2 };
    const [x = 0, y = 0, scale = 0] = [
      ...moved(drawn, now, frame, rested.k).matchAll(/-?[\d.]+/g),
    ].map(([text]) => Number(text));
    // A point drawn at (510, 480) lies at this pixel of the drawn picture …
    const inPicture = { x: (510 - drawn.x) * rested.k, y: (480 - drawn.y) * rested.k };
    // … and the moved picture has it where the new view wants it.
    const wanted = toFrame({ x: 510, y: 480 }, now, frame);
    expect(x + inPicture.x * scale).toBeCloseTo(wanted.x);
    expect(y + inPicture.y * scale).toBeCloseTo(wanted.y);
  });
});

describe("what is drawn around what is in sight", () => {
  const view = { x: 500, y: 500, k: 1 };
  it("covers a short drag and every way closer, and nothing more", () => {
    const drawn = inSight(view, frame, 0.3);
    expect(covers(drawn, { ...view, x: 700 }, frame)).toBe(true);
    expect(covers(drawn, { ...view, k: 3 }, frame)).toBe(true);
    expect(covers(drawn, { ...view, x: 900 }, frame)).toBe(false);
    expect(covers(drawn, { ...view, k: 0.5 }, frame)).toBe(false);
  });
});

describe("bringing a station into sight", () => {
  const view = { x: 500, y: 250, k: 1 };
  it("moves nothing while it is well in sight", () => {
    expect(reveal(view, { x: 500, y: 250 }, frame)).toBe(view);
  });
  it("moves just enough", () => {
    const moved = reveal(view, { x: 1400, y: 250 }, frame, 100);
    expect(toFrame({ x: 1400, y: 250 }, moved, frame)).toEqual({ x: 900, y: 250 });
  });
});

describe("a glide", () => {
  const one = { x: 0, y: 0, k: 0.25 };
  const other = { x: 100, y: 40, k: 2 };
  it("starts and ends where it should, and never overshoots", () => {
    expect(same(between(one, other, 0), one)).toBe(true);
    expect(same(between(one, other, 1), other)).toBe(true);
    const middle = between(one, other, 0.5);
    expect(middle.k).toBeCloseTo(Math.sqrt(0.5));
    expect(middle.x).toBeGreaterThan(0);
    expect(middle.x).toBeLessThan(100);
    expect(between({ ...one, k: 2 }, other, 0.5).x).toBe(50);
  });
});

describe("an address", () => {
  it("gives the view back", () => {
    expect(readView(writeView({ x: 412.2, y: -80.4, k: 1.25 }))).toEqual({
      x: 412,
      y: -80,
      k: 1.25,
    });
  });
  it.each([null, "", "1,2", "1,2,0", "a,b,c", "1,2,3,4", "1,2,-1"])("never fails: %s", (text) => {
    expect(readView(text)).toBeNull();
  });
});

describe("boxes", () => {
  const box = { x: 0, y: 0, width: 10, height: 10 };
  it("touch or do not", () => {
    expect(touch(box, { x: 10, y: 10, width: 5, height: 5 })).toBe(true);
    expect(touch(box, { x: 11, y: 0, width: 5, height: 5 })).toBe(false);
  });
});
