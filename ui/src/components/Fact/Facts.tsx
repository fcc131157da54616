import type { ReactNode } from "react";
import styles from "./Facts.module.css";

/** Facts as a timetable has them: the name on the left, what it is on the right. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className={styles.facts}>{children}</dl>;
}

/** One line of it. What has nothing to say is left out by whoever composes. */
export function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
