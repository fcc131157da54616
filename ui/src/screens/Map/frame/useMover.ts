import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef } from "react";
import { listen } from "./listen";
import { type Box, between, clamp, isWhole, type Size, same, type View } from "./viewport";

/** Moves the map from outside: buttons, keys, a station to show. */
export type Mover = {
  /** Where the map is now, in the middle of a gesture too. */
  now(): View;
  /** Whether it is in the middle of one. */
  moves(): boolean;
  go(view: View, how: "glide" | "jump"): void;
};

type Moves = {
  frame: RefObject<HTMLElement | null>;
  size: Size;
  bounds: Box;
  /** Where the map stands at rest. */
  view: View;
  /** Each frame of a gesture: must be cheap. */
  onMove: (view: View) => void;
  /** The gesture is over. */
  onRest: (view: View) => void;
};

const GLIDE_MS = 260;

/**
 * Mouse, wheel, touch and pinch, and the same for whoever calls. While anything moves only `onMove`
 * runs; `onRest` is called once, when it is over.
 */
export function useMover({ frame, size, bounds, view, onMove, onRest }: Moves): Mover {
  const latest = useRef({ size, bounds, onMove, onRest });
  latest.current = { size, bounds, onMove, onRest };
  const live = useRef(view);
  const gliding = useRef(0);
  const moving = useRef(false);

  const own = useMemo(() => {
    const put = (wanted: View) => {
      const { bounds, size, onMove } = latest.current;
      moving.current = true;
      live.current = clamp(wanted, bounds, size);
      onMove(live.current);
    };
    const rest = () => {
      moving.current = false;
      latest.current.onRest(live.current);
    };
    const stop = () => {
      cancelAnimationFrame(gliding.current);
      gliding.current = 0;
    };
    const glide = (target: View) => {
      const [from, begun] = [live.current, performance.now()];
      const step = (time: number) => {
        const share = Math.min(1, Math.max(0, (time - begun) / GLIDE_MS));
        put(between(from, target, 1 - (1 - share) ** 3));
        gliding.current = share < 1 ? requestAnimationFrame(step) : 0;
        if (share === 1) rest();
      };
      gliding.current = requestAnimationFrame(step);
    };
    const mover: Mover = {
      now: () => live.current,
      moves: () => moving.current,
      go(wanted, how) {
        const target = clamp(wanted, latest.current.bounds, latest.current.size);
        stop();
        if (how === "glide" && !same(target, live.current)) return glide(target);
        // Drawn there at once, so there is nothing to move.
        live.current = target;
        rest();
      },
    };
    return { mover, put, rest, stop };
  }, []);

  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const quiet = listen(element, {
      now: () => live.current,
      size: () => latest.current.size,
      isWhole: () => isWhole(live.current, latest.current.bounds, latest.current.size),
      // A hand on the map ends whatever was moving by itself.
      onHand: own.stop,
      onMove: own.put,
      onRest: own.rest,
    });
    return () => {
      own.stop();
      quiet();
    };
  }, [frame, own]);

  // The map was put somewhere else; a hand that is on it already has the last word.
  useLayoutEffect(() => {
    if (!moving.current) live.current = view;
  }, [view]);

  return own.mover;
}
