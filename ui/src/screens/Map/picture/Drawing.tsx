import { memo } from "react";
import { type Box, touch } from "../frame/viewport";
import type { Light } from "../lighting";
import type { Caption, Label, Level, Scene, SceneLink, Station } from "../scene";
import { Badges } from "./Badges";
import styles from "./Drawing.module.css";
import { Ground } from "./Ground";
import { HIDDEN } from "./hidden";
import { levelOf, shows } from "./levels";
import { namesAt } from "./names";
import { Rails } from "./Rails";
import { Stop } from "./Stop";

type DrawingProps = {
  scene: Scene;
  /** What is lit; none: nothing fades. */
  light: Light | null;
  part: Box;
  k: number;
  /** The person's own text size, 1 to 2. */
  text: number;
  /** The picture's name, for screen readers. */
  label: string;
  /** How to use it, by the id of what says so. */
  describedBy?: string;
  /** The one station that Tab leads to. */
  here: string | null;
  /** The station or link whose card is open. */
  chosen: string | null;
};

/** The part of the scene that is in sight, crisp at a scale. */
export function Drawing(props: DrawingProps) {
  const { scene, light, part, k, text, here, chosen } = props;
  const level = levelOf(k, text);
  const names = namesAt(scene, level, k, text, withHere(light, here));
  const named = new Set(names.stations.map(({ station }) => station.id));
  return (
    <svg
      className={styles.drawing}
      width={part.width * k}
      height={part.height * k}
      viewBox={`${part.x} ${part.y} ${part.width} ${part.height}`}
      role="application"
      aria-label={props.label}
      aria-describedby={props.describedBy}
      data-level={level}
    >
      <Ground scene={scene} />
      <g data-faded={light ? "" : undefined} className={styles.fades}>
        <Tracks scene={scene} k={k} level={level} />
      </g>
      {light && <Lit scene={scene} light={light} k={k} />}
      {chosen && <Chosen scene={scene} id={chosen} k={k} />}
      {level === "near" && (
        <g {...HIDDEN} data-faded={light ? "" : undefined} className={styles.fades}>
          {scene.captions
            .filter(({ label }) => touch(label.area, part))
            .map((caption) => (
              <Words key={captionKey(caption)} label={caption.label} quiet />
            ))}
        </g>
      )}
      <Badges scene={scene} grown={names.badge} />
      <g {...HIDDEN}>
        {names.lines.map(({ line, label }) => (
          <Words key={`${line} ${label.area.x}`} label={label} line={line} />
        ))}
      </g>
      <g {...HIDDEN}>
        {names.stations.map(({ station }) => (
          <Leader key={station.id} station={station} k={k} />
        ))}
      </g>
      {scene.stations.map((station) => (
        <Stop
          key={station.id}
          station={station}
          k={k}
          quiet={!named.has(station.id) && !shows(station.level, level)}
          here={station.id === here}
          chosen={station.id === chosen}
          faded={light !== null && !light.stations.has(station.id)}
        />
      ))}
      <g {...HIDDEN}>
        {names.stations
          .filter(({ label }) => touch(label.area, part))
          .map(({ station, label }) => (
            <Words
              key={station.id}
              label={label}
              faded={light !== null && !light.stations.has(station.id)}
            />
          ))}
      </g>
    </svg>
  );
}

/** All of the scene in few strokes. */
export function RoughDrawing({ scene, k }: { scene: Scene; k: number }) {
  return (
    <>
      <Ground scene={scene} />
      <Tracks scene={scene} k={k} level="far" />
    </>
  );
}

type TracksProps = { scene: Scene; k: number; level: Level };

const Tracks = memo(function Tracks({ scene, k, level }: TracksProps) {
  // One line needs no pattern to be told from others; from afar patterns are only noise.
  const patterns = scene.lines.length > 1 && level !== "far";
  return scene.tracks.map((track, place) => (
    <Rails
      key={`${track.line}-${track.kind}-${place}`}
      line={track.line}
      kind={track.kind}
      path={track.path}
      width={Math.max(track.width, 1.6 / k)}
      pattern={patterns ? scene.lines.find(({ id }) => id === track.line)?.pattern : undefined}
    />
  ));
});

function Lit({ scene, light, k }: { scene: Scene; light: Light; k: number }) {
  return scene.links
    .filter(({ id }) => light.links.has(id))
    .map((link) => <Way key={link.id} link={link} width={Math.max(6, 3.2 / k)} />);
}

function Chosen({ scene, id, k }: { scene: Scene; id: string; k: number }) {
  const link = scene.links.find((one) => one.id === id);
  if (!link) return null;
  return (
    <>
      <path className={styles.chosen} d={link.path} strokeWidth={Math.max(16, 11 / k)} />
      <Way link={link} width={Math.max(6, 4 / k)} />
    </>
  );
}

function Way({ link, width }: { link: SceneLink; width: number }) {
  const [only, ...others] = link.lines;
  return (
    <Rails
      line={only && others.length === 0 ? only : ""}
      kind={link.kind}
      path={link.path}
      width={width}
    />
  );
}

/** The stroke from a station to its name, where that stands apart. */
function Leader({ station: { leader }, k }: { station: Station; k: number }) {
  const [from, to] = leader;
  if (!from || !to) return null;
  return (
    <path
      className={styles.leader}
      d={`M${from.x} ${from.y}L${to.x} ${to.y}`}
      strokeWidth={Math.max(2, 1.2 / k)}
    />
  );
}

type WordsProps = {
  label: Label;
  /** The line whose colour they have. */
  line?: string;
  quiet?: boolean;
  faded?: boolean;
};

const Words = memo(function Words({ label, line, quiet, faded }: WordsProps) {
  return (
    <text
      className={styles.words}
      data-line={line}
      fontSize={label.size}
      textAnchor={label.anchor}
      data-bold={label.bold ? "" : undefined}
      data-quiet={quiet ? "" : undefined}
      data-faded={faded ? "" : undefined}
      strokeWidth={label.size * 0.28}
    >
      {label.lines.map((line) => (
        <tspan key={`${line.y}-${line.text}`} x={line.x} y={line.y}>
          {line.text}
        </tspan>
      ))}
    </text>
  );
});

/** Captions have no id: their place is their own. */
function captionKey({ label }: Caption): string {
  return `${label.area.x},${label.area.y}`;
}

/** The station with the keyboard on it keeps its name, whatever else wants the room. */
function withHere(light: Light | null, here: string | null): ReadonlySet<string> | null {
  if (!here) return light?.stations ?? null;
  return new Set([...(light?.stations ?? []), here]);
}
