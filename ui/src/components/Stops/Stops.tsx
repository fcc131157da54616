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
        <li key={stop.key}>
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
        </li>
      ))}
    </ul>
  );
}

type StopBoxProps = { name: ReactNode; checked: boolean; onChange: (checked: boolean) => void };

/** The same where several may be chosen: real check boxes, square so that the shape says so. */
export function StopBoxes({
  label,
  boxes,
}: {
  label: string;
  boxes: (StopBoxProps & { key: string })[];
}) {
  return (
    <ul className={styles.stops} aria-label={label} data-shape="line">
      {boxes.map(({ key, name, checked, onChange }) => (
        <li key={key}>
          <label className={styles.stop} data-chosen={checked ? "" : undefined}>
            <input
              type="checkbox"
              className={styles.input}
              checked={checked}
              onChange={(event) => onChange(event.target.checked)}
            />
            <span className={styles.ring} data-box="" aria-hidden="true" />
            <span className={styles.words}>
              <span className={styles.name}>{name}</span>
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}
