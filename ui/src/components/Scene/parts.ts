/** A place on the drawing: 320 wide, 200 high, the floor at 180. */
export type Point = readonly [number, number];

/** What a part is painted with; a theme says how that looks. */
export type Paint =
  | "line"
  | "tint"
  | "cloth"
  | "deep"
  | "plain"
  | "ink"
  | "sand"
  | "skin-1"
  | "skin-2"
  | "skin-3";

/** A flat shape with an outline, a thick round limb with one, or a bare stroke. */
export type Part =
  | { kind: "shape"; paint: Paint; d: string }
  | { kind: "limb"; paint: Paint; d: string; width: number }
  | { kind: "stroke"; d: string };

/** A person: where hip and neck are gives the pose, hands and feet the rest. */
export type Figure = {
  hip: Point;
  neck: Point;
  /** The near hand, and the far one. */
  hands: readonly [Point, Point];
  feet: readonly Point[];
  /** Where the legs bend; left out: straight. */
  knees?: readonly Point[];
  wears: Paint;
  /** Trousers; left out: deep. */
  legs?: Paint;
  skin: 1 | 2 | 3;
  hair: "short" | "long" | "bun" | "cap" | "bald";
  /** 1 is an adult. */
  size?: number;
  /** Which way the shoes point; 0: bare feet. */
  faces: 1 | -1 | 0;
};

export const shape = (paint: Paint, d: string): Part => ({ kind: "shape", paint, d });
export const limb = (paint: Paint, width: number, d: string): Part => ({
  kind: "limb",
  paint,
  width,
  d,
});
export const stroke = (d: string): Part => ({ kind: "stroke", d });

/** A disc, as path data. */
export const disc = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;

/** A box with round corners, as path data. */
export const box = (x: number, y: number, wide: number, high: number, r = 3) =>
  `M${x + r} ${y}h${wide - 2 * r}a${r} ${r} 0 0 1 ${r} ${r}v${high - 2 * r}a${r} ${r} 0 0 1 ${-r} ${r}h${2 * r - wide}a${r} ${r} 0 0 1 ${-r} ${-r}v${2 * r - high}a${r} ${r} 0 0 1 ${r} ${-r}Z`;

const round = (value: number) => Math.round(value * 10) / 10;
const at = ([x, y]: Point) => `${round(x)} ${round(y)}`;

/** The parts of a person from back to front: far arm, legs, body, head, near arm. */
export function figure(one: Figure): Part[] {
  const { hip, neck, hands, wears, size = 1 } = one;
  const skin: Paint = `skin-${one.skin}`;
  const long = Math.hypot(neck[0] - hip[0], neck[1] - hip[1]) || 1;
  const up: Point = [(neck[0] - hip[0]) / long, (neck[1] - hip[1]) / long];
  const from = (start: Point, along: number, across = 0): Point => [
    start[0] + up[0] * along * size - up[1] * across * size,
    start[1] + up[1] * along * size + up[0] * across * size,
  ];
  const arm = (hand: Point): Part[] => {
    const shoulder = from(neck, -10);
    const elbow: Point = [(shoulder[0] + hand[0]) / 2, (shoulder[1] + hand[1]) / 2 + 9 * size];
    return [
      shape(skin, disc(round(hand[0]), round(hand[1]), round(5.5 * size))),
      limb(wears, 11 * size, `M${at(shoulder)}Q${at(elbow)} ${at(hand)}`),
      shape(skin, disc(round(hand[0]), round(hand[1]), round(5 * size))),
    ];
  };
  const legs = one.feet.flatMap((foot, place): Part[] => {
    const knee = one.knees?.[place];
    const leg = limb(
      one.legs ?? "deep",
      13 * size,
      `M${at(hip)}${knee ? `L${at(knee)}` : ""}L${at(foot)}`,
    );
    const toe: Point = [foot[0] + one.faces * 8 * size, foot[1]];
    const shoe =
      one.faces === 0
        ? limb(skin, 9 * size, `M${at(foot)}h0.1`)
        : limb("ink", 8 * size, `M${at(foot)}L${at(toe)}`);
    return [leg, shoe];
  });
  const body = limb(wears, 28 * size, `M${at(from(neck, -16))}L${at(from(hip, 4))}`);
  return [...arm(hands[1]), ...legs, body, ...head(one, skin, from), ...arm(hands[0])];
}

function head(
  { neck, hair, faces, size = 1 }: Figure,
  skin: Paint,
  from: (start: Point, along: number, across?: number) => Point,
): Part[] {
  const middle = from(neck, 14);
  const r = round(13 * size);
  const [x, y] = [round(middle[0]), round(middle[1])];
  const face = shape(skin, disc(x, y, r));
  const crown = (low: number) =>
    `M${at(from(middle, low, 13))}A${r} ${r} 0 0 0 ${at(from(middle, low, -13))}Q${at(from(middle, low + 8))} ${at(from(middle, low, 13))}Z`;
  switch (hair) {
    case "bald":
      return [face];
    case "long": {
      // It falls behind the face: where the shoes do not point.
      const back = -8 * faces;
      const falls = `M${at(from(middle, 2, back))}L${at(from(middle, -13, back * 1.2))}`;
      return [limb("ink", 13 * size, falls), face, shape("ink", crown(1))];
    }
    case "bun": {
      const bun = from(middle, 15);
      return [
        shape("ink", disc(round(bun[0]), round(bun[1]), round(6 * size))),
        face,
        shape("ink", crown(1)),
      ];
    }
    case "cap":
      return [
        face,
        shape("tint", crown(0)),
        limb("plain", 7 * size, `M${at(from(middle, -7, 6))}L${at(from(middle, -7, -6))}`),
      ];
    default:
      return [face, shape("ink", crown(1))];
  }
}
