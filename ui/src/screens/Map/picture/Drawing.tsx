import { memo, type ReactNode } from "react";
import type { Box } from "../frame/viewport";
import { touch } from "../frame/viewport";
import type { Label, Scene, Station, Track } from "../scene";
import styles from "./Drawing.module.css";
import { levelOf, shows } from "./levels";

type DrawingProps = {
  scene: Scene;
  part: Box;
  k: number;
  /** The person's own text size, 1 to 2. */
  text?: number;
  children?: ReactNode;
};

/** The part of the scene that is in sight, crisp at a scale. */
export function Drawing({ scene, part, k, text = 1 }: DrawingProps) {
  const level = levelOf(k, text);
  return (
    <svg
      className={styles.drawing}
      width={part.width * k}
      height={part.height * k}
      viewBox={`${part.x} ${part.y} ${part.width} ${part.height}`}
    >
      {scene.tracks.map((track) => (
        <Rails key={`${track.line}-${track.kind}-${track.level}-${track.lit}`} track={track} />
      ))}
      {scene.stations.map((station) =>
        shows(station.level, level) ? <Stop key={station.id} station={station} /> : null,
      )}
      {scene.stations.map((station) =>
        shows(station.label.level, level) && touch(station.label.area, part) ? (
          <Name key={station.id} label={station.label} />
        ) : null,
      )}
    </svg>
  );
}

/** All of the scene in few strokes. */
export function RoughDrawing({ scene }: { scene: Scene; k: number }) {
  return scene.tracks.map((track) => (
    <Rails key={`${track.line}-${track.kind}-${track.level}-${track.lit}`} track={track} />
  ));
}

const Rails = memo(function Rails({ track }: { track: Track }) {
  return (
    <path
      className={styles.track}
      d={track.path}
      data-kind={track.kind}
      data-line={track.line || undefined}
      strokeWidth={track.width}
    />
  );
});

const Stop = memo(function Stop({ station }: { station: Station }) {
  return (
    <g data-line={station.lines[0]}>
      <circle className={styles.stop} cx={station.at.x} cy={station.at.y} r={station.radius} />
    </g>
  );
});

const Name = memo(function Name({ label }: { label: Label }) {
  return (
    <text
      className={styles.name}
      fontSize={label.size}
      textAnchor={label.anchor}
      data-bold={label.bold ? "" : undefined}
    >
      {label.lines.map((line) => (
        <tspan key={line.y} x={line.x} y={line.y}>
          {line.text}
        </tspan>
      ))}
    </text>
  );
});
