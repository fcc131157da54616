import { drawings } from "./drawings";
import styles from "./Pictogram.module.css";

type PictogramProps = {
  /** The profession's id. */
  of: string;
  size?: "small" | "usual" | "large";
};

/** A profession's picture, in the colour of the text around it. Its name stands beside it. */
export function Pictogram({ of, size = "usual" }: PictogramProps) {
  const drawing = drawings[of];
  if (!drawing) return null;
  return (
    <svg className={styles.pictogram} data-size={size} viewBox="0 0 48 48" aria-hidden="true">
      <path className={styles.lines} d={drawing.lines} />
      <path fillRule="evenodd" d={drawing.solids} />
    </svg>
  );
}
