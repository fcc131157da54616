import { type ReactNode, useId, useState } from "react";
import styles from "./Disclosure.module.css";

type DisclosureProps = {
  /** What it opens to, as its heading. */
  title: ReactNode;
  /** The heading's level in the page; none: the title is no heading. */
  level?: 2 | 3 | 4 | 5;
  /** Between title and content, always in sight. */
  summary?: ReactNode;
  open?: boolean;
  /** Where the parent keeps the state. */
  onToggle?: (open: boolean) => void;
  /** What opens stands as far left as its title: for what must stay in line with the page. */
  flush?: boolean;
  children: ReactNode;
};

/** A title that opens to more. What is shut is not in the page at all, so long lists stay quick. */
export function Disclosure(props: DisclosureProps) {
  const { title, level, summary, children, onToggle } = props;
  const [own, setOwn] = useState(props.open ?? false);
  const open = onToggle ? (props.open ?? false) : own;
  const id = useId();
  const Heading = level ? (`h${level}` as const) : "div";
  return (
    <div className={styles.disclosure} data-open={open ? "" : undefined}>
      <Heading className={styles.heading}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => (onToggle ? onToggle(!open) : setOwn(!open))}
        >
          <span className={styles.sign} aria-hidden="true" />
          <span>{title}</span>
        </button>
      </Heading>
      {summary}
      {open && (
        <div id={id} className={styles.content} data-flush={props.flush ? "" : undefined}>
          {children}
        </div>
      )}
    </div>
  );
}
