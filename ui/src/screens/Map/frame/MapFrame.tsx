import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type Ref,
  useCallback,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from "react";
import styles from "./MapFrame.module.css";
import { type Mover, useMover } from "./useMover";
import {
  type Box,
  covers,
  DRAWN_AROUND,
  fit,
  inSight,
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

/**
 * The window on to the map. What is drawn lies in two layers of its own: all of it, roughly, and
 * what is in sight, crisp. A gesture only moves these layers, by CSS; when it rests the crisp one
 * is drawn anew. So a frame of a gesture touches two elements, at 20 stations and at 2,000.
 */
export function MapFrame(props: MapFrameProps) {
  const { bounds, size, view, draw, drawAll, onRest, onMove } = props;
  const frame = useRef<HTMLDivElement>(null);
  const crisp = useRef<HTMLDivElement>(null);
  const rough = useRef<HTMLDivElement>(null);
  const drawn = inSight(view, size, DRAWN_AROUND);
  const whole = fit(bounds, size).k;

  const place = useCallback(
    (now: View) => {
      if (crisp.current) crisp.current.style.transform = moved(drawn, now, size, view.k);
      if (!rough.current) return;
      rough.current.style.transform = moved(bounds, now, size, whole);
      // Unseen it need not be painted; it keeps its picture for when it is.
      rough.current.style.opacity = covers(drawn, now, size) ? "0" : "1";
    },
    [bounds, drawn, size, view.k, whole],
  );
  const mover = useMover({
    frame,
    size,
    bounds,
    view,
    onMove: (now) => {
      place(now);
      onMove?.(now);
    },
    onRest,
  });
  useImperativeHandle(props.mover, () => mover, [mover]);
  // After whatever was drawn anew; in the middle of a gesture that is where the hand has it.
  useLayoutEffect(() => place(mover.now()), [place, mover]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is in it has roles and names of its own
    <div
      className={styles.frame}
      ref={frame}
      onClick={props.onClick}
      onKeyDown={props.onKeyDown}
      data-map-frame=""
    >
      <div className={styles.layer} ref={rough} aria-hidden="true">
        <svg
          className={styles.drawing}
          width={bounds.width * whole}
          height={bounds.height * whole}
          viewBox={`${bounds.x} ${bounds.y} ${bounds.width} ${bounds.height}`}
          focusable="false"
          aria-hidden="true"
        >
          {drawAll(whole)}
        </svg>
      </div>
      <div className={styles.layer} data-crisp="" ref={crisp}>
        {draw(drawn, view.k)}
      </div>
      {props.children}
    </div>
  );
}
