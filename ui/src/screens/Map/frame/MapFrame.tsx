import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type Ref,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from "react";
import styles from "./MapFrame.module.css";
import { type Mover, useMover } from "./useMover";
import { useStill } from "./useStill";
import {
  type Box,
  covers,
  DRAWN_AROUND,
  fit,
  inSight,
  isWhole,
  moved,
  type Size,
  type View,
} from "./viewport";

type MapFrameProps = {
  /** All there is to see. */
  bounds: Box;
  size: Size;
  /** Where the map stands at rest. */
  view: View;
  onRest: (view: View) => void;
  /** Each frame of a gesture, for what is pinned to the frame's edges: must be cheap. */
  onMove?: (view: View) => void;
  /** Draws a part of the scene, crisp at a scale. */
  draw: (part: Box, k: number) => ReactNode;
  /** Draws all of the scene in few strokes: seen at the edges while a drag outruns the drawing. */
  drawAll: (k: number) => ReactNode;
  onClick?: (event: MouseEvent<HTMLElement>) => void;
  onKeyDown?: (event: KeyboardEvent<HTMLElement>) => void;
  mover?: Ref<Mover>;
  children?: ReactNode;
};

/** Where something was drawn that is now moved. */
type Drawn = { part: Box; k: number };

/** A gesture that ends where it began changes no address, so nothing is drawn anew for it. */
const SETTLED_MS = 250;

/**
 * The window on to the map. At rest it shows the drawing itself. A gesture moves two bitmaps of it
 * instead: what was in sight, crisp, and all of it, roughly, beneath. So a frame of a gesture costs
 * the same at 20 stations and at 2,000, also where the engine paints without a graphics card, which
 * would paint a drawing anew in each frame. When the hand rests the drawing is made anew and shown.
 */
export function MapFrame(props: MapFrameProps) {
  const { bounds, size, view, draw, drawAll, onRest, onMove } = props;
  const frame = useRef<HTMLDivElement>(null);
  const crisp = useRef<HTMLDivElement>(null);
  const rough = useRef<HTMLDivElement>(null);
  const still = useStill(crisp);
  const whole = useStill(rough);
  const moving = useRef<{ crisp: Drawn; whole: Drawn } | null>(null);
  const settling = useRef<ReturnType<typeof setTimeout>>(undefined);
  const farthest = fit(bounds, size).k;
  const drawn = {
    crisp: { part: inSight(view, size, DRAWN_AROUND), k: view.k },
    whole: { part: bounds, k: farthest },
  };
  const latest = useRef(drawn);

  /** The drawing itself, where the map stands. */
  const settle = (now: View) => {
    clearTimeout(settling.current);
    moving.current = null;
    frame.current?.removeAttribute("data-moving");
    const { part, k } = latest.current.crisp;
    if (crisp.current) crisp.current.style.transform = moved(part, now, size, k);
  };
  const move = (now: View) => {
    clearTimeout(settling.current);
    if (!moving.current) {
      // No bitmap can be made: the drawing itself is moved.
      if (!still.finish() || !whole.finish()) return settle(now);
      moving.current = latest.current;
      frame.current?.setAttribute("data-moving", "");
    }
    const { crisp, whole: all } = moving.current;
    put(still.canvas.current, crisp, now, true);
    put(whole.canvas.current, all, now, !covers(crisp.part, now, size));
  };
  const put = (canvas: HTMLCanvasElement | null, of: Drawn, now: View, seen: boolean) => {
    if (!canvas) return;
    canvas.style.transform = moved(of.part, now, size, of.k);
    // What lies beneath another is painted all the same.
    canvas.style.visibility = seen ? "visible" : "hidden";
  };
  const mover = useMover({
    frame,
    size,
    bounds,
    view,
    onMove: (now) => {
      move(now);
      onMove?.(now);
    },
    onRest: (now) => {
      onRest(now);
      clearTimeout(settling.current);
      settling.current = setTimeout(() => settle(now), SETTLED_MS);
    },
  });
  useImperativeHandle(props.mover, () => mover, [mover]);
  useLayoutEffect(() => {
    latest.current = drawn;
    // Drawn anew in the middle of a gesture: its bitmaps stay until it rests.
    if (moving.current && mover.moves()) return;
    settle(mover.now());
    still.renew();
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: other bounds are another map
  useLayoutEffect(() => whole.renew(), [bounds, farthest, whole]);
  useLayoutEffect(() => () => clearTimeout(settling.current), []);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is in it has roles and names of its own
    <div
      className={styles.frame}
      ref={frame}
      onClick={props.onClick}
      onKeyDown={props.onKeyDown}
      data-map-frame=""
      data-whole={isWhole(view, bounds, size) ? "" : undefined}
    >
      <div className={styles.rough} ref={rough} aria-hidden="true">
        <svg
          className={styles.drawing}
          width={bounds.width * farthest}
          height={bounds.height * farthest}
          viewBox={`${bounds.x} ${bounds.y} ${bounds.width} ${bounds.height}`}
          focusable="false"
          aria-hidden="true"
        >
          {drawAll(farthest)}
        </svg>
      </div>
      <div className={styles.crisp} ref={crisp}>
        {draw(drawn.crisp.part, view.k)}
      </div>
      <canvas className={styles.still} ref={whole.canvas} />
      <canvas className={styles.still} ref={still.canvas} />
      {props.children}
    </div>
  );
}
