import type { ReactNode } from "react";
import english from "../../language/en/Stops.json";
import { sayer } from "../../language/say";
import styles from "./Stops.module.css";

const say = sayer(english);

export type Stop = {
  key: string;
  name: ReactNode;
  more?: ReactNode;
  /** Where it leads. */
  to: string;
  /** Chosen before. */
  chosen?: boolean;
  /** A second way to choose it, where several may be true: it is marked, and nothing moves on. */
  also?: { name: string; checked: boolean; onChange: () => void };
};

type StopsProps = {
  stops: readonly Stop[];
  label?: string;
  /** One under the other on a line, or side by side as large tiles: for a few short words. */
  shape?: "line" | "tiles";
};

/** Large choices that lead on at one tap: stops on a line. Links, so that "back" undoes them. */
export function Stops({ stops, label, shape = "line" }: StopsProps) {
  return (
    <ul className={styles.stops} aria-label={label} data-shape={shape}>
      {stops.map((stop) => (
        <li key={stop.key} className={styles.row}>
          <a className={styles.stop} href={stop.to} data-chosen={stop.chosen ? "" : undefined}>
            <span className={styles.ring} aria-hidden="true" />
            <span className={styles.words}>
              <span className={styles.name}>
                {stop.name}
                {stop.chosen && <span className="visually-hidden"> {say("soFar")}</span>}
              </span>
              {stop.more && <span className={styles.more}>{stop.more}</span>}
            </span>
          </a>
          {stop.also && (
            <label className={styles.also}>
              <input type="checkbox" checked={stop.also.checked} onChange={stop.also.onChange} />
              <span className={styles.box} aria-hidden="true" />
              <span className="visually-hidden">{stop.also.name}</span>
            </label>
          )}
        </li>
      ))}
    </ul>
  );
}
