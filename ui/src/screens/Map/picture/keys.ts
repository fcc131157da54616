import type { Station } from "../scene";

/** What a key asks of the map. */
export type Asked =
  | { ask: "walk"; to: string }
  | { ask: "zoom"; factor: number }
  | { ask: "pan"; across: number; down: number }
  | { ask: "whole" }
  | { ask: "open" };

type Pressed = {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
};

const WAYS = {
  ArrowLeft: { side: "left", across: -1, down: 0 },
  ArrowRight: { side: "right", across: 1, down: 0 },
  ArrowUp: { side: "up", across: 0, down: -1 },
  ArrowDown: { side: "down", across: 0, down: 1 },
} as const;

/**
 * What a key means: arrows walk along the line to the next station, with Shift they move the map;
 * plus and minus zoom, 0 shows all of it, Enter and Space open the card. None: not ours.
 */
export function askedBy(pressed: Pressed, here: Station | null): Asked | null {
  if (pressed.ctrlKey || pressed.altKey || pressed.metaKey) return null;
  const way = WAYS[pressed.key as keyof typeof WAYS];
  if (way && pressed.shiftKey) return { ask: "pan", across: way.across, down: way.down };
  if (way) {
    const to = here?.neighbours[way.side];
    return to ? { ask: "walk", to } : null;
  }
  switch (pressed.key) {
    case "+":
    case "=":
      return { ask: "zoom", factor: 1 };
    case "-":
    case "_":
      return { ask: "zoom", factor: -1 };
    case "0":
      return { ask: "whole" };
    case "Enter":
    case " ":
      return here ? { ask: "open" } : null;
    default:
      return null;
  }
}
