import { memo } from "react";
import type { Station } from "../scene";
import styles from "./Drawing.module.css";

type StopProps = {
  station: Station;
  k: number;
  /** Too far off to matter: a dot on its line. */
  quiet: boolean;
  /** The one that Tab leads to. */
  here: boolean;
  chosen: boolean;
  faded: boolean;
};

/** The largest radius of rings that stand close, each with a stroke to its name. */
const CLOSE = 18;

/** A station: a ring; an interchange a larger one, or a bar over the lines that meet in it. */
export const Stop = memo(function Stop(props: StopProps) {
  const { station, k, quiet, here, chosen, faded } = props;
  const { x, y } = station.at;
  const size = station.interchange || station.label.bold ? 5.2 : 3.8;
  const grown = station.leader.length > 0 ? Math.min(CLOSE, size / k) : size / k;
  const radius = quiet ? 2.2 / k : Math.max(station.radius, grown);
  const ring = Math.max(2.5, Math.min(1.9 / k, radius / 2));
  const heights = station.stops.map(({ at }) => at.y);
  const [top, bottom] = [Math.min(y, ...heights), Math.max(y, ...heights)];
  const bar = `M${x} ${top}L${x} ${bottom}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button of HTML cannot stand in an SVG
    <g
      className={styles.stop}
      role="button"
      tabIndex={here ? 0 : -1}
      aria-label={station.name}
      data-station={station.id}
      data-faded={faded ? "" : undefined}
      data-quiet={quiet ? "" : undefined}
    >
      <circle className={styles.touch} cx={x} cy={y} r={Math.max(radius * 2, 12 / k)} />
      {chosen && <circle className={styles.chosenStop} cx={x} cy={y} r={radius + 9 / k} />}
      {bottom > top ? (
        <>
          <path className={styles.barEdge} d={bar} strokeWidth={2 * radius + ring} />
          <path className={styles.barFill} d={bar} strokeWidth={2 * radius - ring} />
        </>
      ) : (
        <circle className={styles.ring} cx={x} cy={y} r={radius} strokeWidth={ring} />
      )}
      <circle className={styles.focus} cx={x} cy={y} r={radius + 6 / k} strokeWidth={3 / k} />
    </g>
  );
});
