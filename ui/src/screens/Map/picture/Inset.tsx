import { memo } from "react";
import { fit, inSight, type Size, type View } from "../frame/viewport";
import { boundsOf, type Point, type Scene } from "../scene";
import { Ground } from "./Ground";
import styles from "./Picture.module.css";
import { Rails } from "./Rails";

/** The longer side of the inset in pixels. */
const LONGEST = 168;

type InsetProps = { scene: Scene; view: View; size: Size; onGo: (point: Point) => void };

/** All of the map, small, with a frame around what is in sight; a touch goes there. */
export function Inset({ scene, view, size, onGo }: InsetProps) {
  const scale = scaleOf(scene);
  const box = frameOf(scene, view, size);
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
      <Small scene={scene} scale={scale} />
      <div className={styles.seen} data-seen="" style={styleOf(box)} />
    </div>
  );
}

/** Moves the frame along with a gesture. */
export function placeInset(room: HTMLElement | null, scene: Scene, view: View, size: Size) {
  const seen = room?.querySelector<HTMLElement>("[data-seen]");
  if (seen) Object.assign(seen.style, styleOf(frameOf(scene, view, size)));
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
