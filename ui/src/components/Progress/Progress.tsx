import english from "../../language/en/Progress.json";
import { sayer } from "../../language/say";
import { TAGS } from "../../language/tags";
import styles from "./Progress.module.css";

const say = sayer(english);

type ProgressProps = {
  /** Which one is on the screen, from 1. */
  at: number;
  /** How many there are at most. */
  of: number;
};

/** How far one is: stations on a line, and the same in words. */
export function Progress({ at, of }: ProgressProps) {
  const stations = Array.from({ length: of }, (_, place) => place + 1);
  return (
    <div className={`${styles.progress} screen-only`}>
      <p>{say.rich("question", { ...TAGS, at, of })}</p>
      <div className={styles.line} aria-hidden="true">
        {stations.map((station) => (
          <span
            key={station}
            className={styles.station}
            data-state={station < at ? "passed" : station === at ? "here" : "ahead"}
          />
        ))}
      </div>
    </div>
  );
}
