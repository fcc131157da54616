import styles from "./Choose.module.css";
import { pictureOf } from "./pictures";

type TaskPictureProps = { choice: string; side: "first" | "second" };

/** A task as a picture. The task's words always stand beside it. */
export function TaskPicture({ choice, side }: TaskPictureProps) {
  const drawing = pictureOf(choice, side);
  if (!drawing) return null;
  return (
    <svg className={styles.picture} viewBox="0 0 48 48" aria-hidden="true">
      <path className={styles.lines} d={drawing.lines} />
      <path fillRule="evenodd" d={drawing.solids} />
    </svg>
  );
}
