import { type ReactNode, useId } from "react";
import styles from "./Doors.module.css";

export type Door = {
  key: string;
  title: ReactNode;
  open: boolean;
  onToggle: () => void;
  /** Made only when open, so that long lists stay quick. */
  content: () => ReactNode;
};

type DoorsProps = { doors: Door[] /** At the end of the row of doors. */; children?: ReactNode };

/** Several things that open, side by side; what is opened stands below in the same order. */
export function Doors({ doors, children }: DoorsProps) {
  const id = useId();
  const open = doors.filter((door) => door.open);
  return (
    <div className={styles.doors}>
      <div className={styles.row}>
        {doors.map((door) => (
          <button
            key={door.key}
            type="button"
            className={`${styles.door} screen-only`}
            aria-expanded={door.open}
            aria-controls={door.open ? id + door.key : undefined}
            onClick={door.onToggle}
          >
            <span className={styles.sign} aria-hidden="true" />
            <span>{door.title}</span>
          </button>
        ))}
        {children}
      </div>
      {open.map((door) => (
        <div key={door.key} id={id + door.key} className={styles.content}>
          {door.content()}
        </div>
      ))}
    </div>
  );
}
