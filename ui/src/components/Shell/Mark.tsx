import styles from "./Shell.module.css";

/** The app's mark: three lines that meet at a station. */
export function Mark() {
  return (
    <svg className={styles.mark} viewBox="0 0 40 36" aria-hidden="true">
      <g fill="none" strokeWidth="5" strokeLinecap="round" strokeLinejoin="round">
        <path d="M3 31H10L20 18L30 5H37" stroke="#ff7fb0" />
        <path d="M3 5H10L20 18L30 31H37" stroke="#5cc8ff" />
        <path d="M3 18H37" stroke="#46d3a8" />
      </g>
      <circle cx="20" cy="18" r="6.5" fill="#fff" stroke="#070c18" strokeWidth="3.5" />
    </svg>
  );
}
