import { memo, type Ref, useImperativeHandle, useLayoutEffect, useRef } from "react";
import { useStill } from "../frame/useStill";
import { fit, inSight, type Size, type View } from "../frame/viewport";
import { boundsOf, type Point, type Scene } from "../scene";
import { Ground } from "./Ground";
import styles from "./Picture.module.css";
import { Rails } from "./Rails";

/** The longer side of the inset in pixels. */
const LONGEST = 168;

/** Moves the frame along with a gesture: must be cheap. */
export type InsetMover = { place(now: View): void };

type InsetProps = {
  scene: Scene;
  view: View;
  size: Size;
  onGo: (point: Point) => void;
  mover: Ref<InsetMover>;
};

/** All of the map, small, with a frame around what is in sight; a touch goes there. */
export function Inset({ scene, view, size, onGo, mover }: InsetProps) {
  const drawing = useRef<HTMLDivElement>(null);
  const seen = useRef<HTMLDivElement>(null);
  // The frame moves over it, and what lies beneath it is painted again each time.
  const still = useStill(drawing);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another scene is another picture
  useLayoutEffect(() => still.renew(), [still, scene]);
  useImperativeHandle(mover, () => ({
    place(now) {
      still.finish();
      if (seen.current) Object.assign(seen.current.style, styleOf(frameOf(scene, now, size)));
    },
  }));
  const scale = scaleOf(scene);
  // All of it is in sight anyway: the inset would only be in the way.
  const hidden = view.k <= fit(boundsOf(scene), size).k * 1.05;
  return (
    <div
      className={`${styles.inset} screen-only`}
      aria-hidden="true"
      hidden={hidden}
      style={{ inlineSize: scene.width * scale, blockSize: scene.height * scale }}
      onClick={(event) => {
        const { x, y } = event.currentTarget.getBoundingClientRect();
        onGo({ x: (event.clientX - x) / scale, y: (event.clientY - y) / scale });
      }}
    >
      <div className={styles.small} ref={drawing}>
        <Small scene={scene} scale={scale} />
      </div>
      <canvas className={styles.smallStill} ref={still.canvas} />
      <div className={styles.seen} ref={seen} style={styleOf(frameOf(scene, view, size))} />
    </div>
  );
}

const Small = memo(function Small({ scene, scale }: { scene: Scene; scale: number }) {
  return (
    <svg
      width={scene.width * scale}
      height={scene.height * scale}
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      aria-hidden="true"
    >
      <Ground scene={scene} />
      {scene.tracks.map((track, place) => (
        <Rails
          key={`${track.line}-${track.kind}-${place}`}
          line={track.line}
          kind="up"
          path={track.path}
          width={1 / scale}
        />
      ))}
    </svg>
  );
});

function scaleOf({ width, height }: Scene): number {
  return LONGEST / Math.max(width, height);
}

function frameOf(scene: Scene, view: View, size: Size) {
  const scale = scaleOf(scene);
  const seen = inSight(view, size);
  const within = (value: number, most: number) => Math.min(most, Math.max(0, value));
  const [left, top] = [within(seen.x, scene.width), within(seen.y, scene.height)];
  return {
    left: left * scale,
    top: top * scale,
    width: (within(seen.x + seen.width, scene.width) - left) * scale,
    height: (within(seen.y + seen.height, scene.height) - top) * scale,
  };
}

function styleOf(box: ReturnType<typeof frameOf>) {
  return {
    transform: `translate(${box.left}px, ${box.top}px)`,
    width: `${Math.max(4, box.width)}px`,
    height: `${Math.max(4, box.height)}px`,
  };
}
