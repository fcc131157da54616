import type { ReactNode } from "react";
import styles from "./DatesAndMoney.module.css";

/** A table that may be wider than its place: it scrolls by itself, by keyboard too. */
export function Wide({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section
      className={styles.scroll}
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls by keyboard too.
      tabIndex={0}
    >
      {children}
    </section>
  );
}
