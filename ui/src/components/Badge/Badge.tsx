import styles from "./Badge.module.css";

type BadgeProps = {
  /** The profession whose line it is. */
  line: string;
  /** Its two letters. */
  letters: string;
  size?: "small" | "usual" | "large";
};

/** The letter badge of a profession's line. Its name always stands beside it. */
export function Badge({ line, letters, size = "usual" }: BadgeProps) {
  return (
    <span className={styles.badge} data-line={line} data-size={size} aria-hidden="true">
      {letters}
    </span>
  );
}
