import { select } from "d3-selection";
import { type ZoomBehavior, type ZoomTransform, zoom, zoomIdentity } from "d3-zoom";
import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef } from "react";
import { type Box, between, CLOSEST, clamp, fit, type Size, same, type View } from "./viewport";

/** Moves the map from outside: buttons, keys, a station to show. */
export type Mover = {
  /** Where the map is now, in the middle of a gesture too. */
  now(): View;
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
 * Mouse, wheel, touch and pinch, by d3-zoom; and the same for whoever calls. While anything moves
 * only `onMove` runs; `onRest` is called once, when it is over.
 */
export function useMover({ frame, size, bounds, view, onMove, onRest }: Moves): Mover {
  const latest = useRef({ size, bounds, view, onMove, onRest });
  latest.current = { size, bounds, view, onMove, onRest };
  const live = useRef(view);
  const behaviour = useRef<ZoomBehavior<HTMLElement, unknown> | null>(null);
  const gliding = useRef(0);

  const mover = useMemo<Mover>(() => {
    const put = (next: View) => {
      const [element, zooming] = [frame.current, behaviour.current];
      if (!element || !zooming) return;
      zooming.transform(select(element), transformOf(next, latest.current.size));
    };
    return {
      now: () => live.current,
      go(wanted, how) {
        const { bounds, size } = latest.current;
        const target = clamp(wanted, bounds, size);
        cancelAnimationFrame(gliding.current);
        gliding.current = 0;
        if (how === "jump" || same(target, live.current)) return put(target);
        const from = live.current;
        const begun = performance.now();
        const step = (time: number) => {
          const share = Math.min(1, Math.max(0, (time - begun) / GLIDE_MS));
          gliding.current = share < 1 ? requestAnimationFrame(step) : 0;
          put(between(from, target, ease(share)));
        };
        gliding.current = requestAnimationFrame(step);
      },
    };
  }, [frame]);

  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const zooming = zoom<HTMLElement, unknown>()
      .clickDistance(6)
      .extent(() => {
        const { width, height } = latest.current.size;
        return [
          [0, 0],
          [width, height],
        ];
      })
      .constrain((transform) => {
        const { bounds, size } = latest.current;
        return transformOf(clamp(viewOf(transform, size), bounds, size), size);
      })
      .on("zoom", (event: { transform: ZoomTransform }) => {
        live.current = viewOf(event.transform, latest.current.size);
        latest.current.onMove(live.current);
      })
      .on("end", () => {
        if (gliding.current === 0) latest.current.onRest(live.current);
      });
    behaviour.current = zooming;
    const selected = select(element);
    selected.call(zooming).on("dblclick.zoom", null);
    // A hand on the map ends whatever was moving by itself.
    const stop = () => {
      cancelAnimationFrame(gliding.current);
      gliding.current = 0;
    };
    element.addEventListener("pointerdown", stop);
    element.addEventListener("wheel", stop, { passive: true });
    return () => {
      stop();
      element.removeEventListener("pointerdown", stop);
      element.removeEventListener("wheel", stop);
      selected.on(".zoom", null);
      behaviour.current = null;
    };
  }, [frame]);

  // The map was put somewhere else, or its frame has another size.
  useLayoutEffect(() => {
    const [element, zooming] = [frame.current, behaviour.current];
    if (!element || !zooming || gliding.current !== 0) return;
    const least = Math.min(fit(bounds, size).k / 2, CLOSEST);
    zooming.scaleExtent([least, CLOSEST]);
    live.current = view;
    // Told to d3 without its events: nothing moved by hand.
    (element as HTMLElement & { __zoom?: ZoomTransform }).__zoom = transformOf(view, size);
  }, [frame, bounds, size, view]);

  return mover;
}

function transformOf(view: View, size: Size): ZoomTransform {
  return zoomIdentity
    .translate(size.width / 2 - view.x * view.k, size.height / 2 - view.y * view.k)
    .scale(view.k);
}

function viewOf({ x, y, k }: ZoomTransform, size: Size): View {
  return { x: (size.width / 2 - x) / k, y: (size.height / 2 - y) / k, k };
}

function ease(share: number): number {
  return 1 - (1 - share) ** 3;
}
