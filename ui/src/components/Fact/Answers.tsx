import type { ReactNode } from "react";
import styles from "./Answers.module.css";

/** Short answers side by side, as on a departure board: what a person wants to know first. */
export function Answers({ children }: { children: ReactNode }) {
  return <dl className={styles.answers}>{children}</dl>;
}

type AnswerProps = {
  name: string;
  /** The answer in a few large words; left out: it stands in `children`. */
  large?: ReactNode;
  children?: ReactNode;
};

/** One of them: what is asked, the answer, and who says so. */
export function Answer({ name, large, children }: AnswerProps) {
  return (
    <div className={styles.answer}>
      <dt>{name}</dt>
      <dd>
        {large && <p className={styles.large}>{large}</p>}
        {children}
      </dd>
    </div>
  );
}
