import { type Figure, figure, type Part, type Point, shape } from "./parts";

type Look = Pick<Figure, "wears" | "skin" | "hair" | "hands"> &
  Partial<Pick<Figure, "legs" | "size">> & {
    /** How far the neck is before the hip. */
    lean?: number;
  };

/** Someone who stands at `x`. */
export function stand(x: number, faces: 1 | -1, look: Look): Part[] {
  const { lean = 0, size = 1, ...rest } = look;
  return figure({
    ...rest,
    size,
    faces,
    hip: [x, 176 - 54 * size],
    neck: [x + lean * faces, 176 - 104 * size],
    feet: [
      [x + 8 * size, 176],
      [x - 8 * size, 176],
    ],
  });
}

/** Someone who sits at `x` on a seat `seat` above the floor. */
export function sit(x: number, faces: 1 | -1, look: Look & { seat?: number }): Part[] {
  const { lean = 0, size = 1, seat = 42, ...rest } = look;
  const hip = 176 - seat;
  const reach = Math.max(0, 48 * size - seat) * 0.6;
  const foot = (more: number): Point => [x + (30 * size + reach + more) * faces, 176];
  const knee = (more: number): Point => [x + (29 * size + more) * faces, hip + 2];
  return figure({
    ...rest,
    size,
    faces,
    hip: [x, hip],
    neck: [x + lean * faces, hip - 50 * size],
    knees: [knee(0), knee(5)],
    feet: [foot(0), foot(6)],
  });
}

/** A stool, chair or bench: a seat on legs. */
export function seat(x: number, high = 42, wide = 34): Part[] {
  const top = 176 - high + 8;
  return [
    shape("sand", `M${x - wide / 2 + 4} ${top}h5V178h-5ZM${x + wide / 2 - 9} ${top}h5V178h-5Z`),
    shape("sand", `M${x - wide / 2} ${top - 1}h${wide}v7h${-wide}Z`),
  ];
}

/** A table from `x`, so wide and so high. */
export function table(x: number, wide: number, high = 60): Part[] {
  const top = 178 - high;
  return [
    shape("sand", `M${x + 6} ${top}h6V178h-6ZM${x + wide - 12} ${top}h6V178h-6Z`),
    shape("sand", `M${x} ${top}h${wide}v7h${-wide}Z`),
  ];
}
