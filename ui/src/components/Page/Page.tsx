import { type ReactNode, useEffect, useRef } from "react";
import styles from "./Page.module.css";

type PageProps = {
  /** The screen's title: its heading and the window's title. */
  title: string;
  /** Beside the title: a badge, a pictogram. */
  mark?: ReactNode;
  /** Under the title: one or two sentences. */
  lead?: ReactNode;
  /** Where "back" leads when there is no history: an address. */
  back?: { to: string; name: string };
  children: ReactNode;
};

/** What every screen has: a title that takes the focus on arrival, a way back, print. */
export function Page({ title, mark, lead, back, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · AHP Atlas`;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [title]);
  return (
    <main className={styles.page} id="main">
      <div className={`${styles.tools} screen-only`}>
        {back && (
          <a href={back.to} className={styles.back}>
            <span aria-hidden="true">←</span> {back.name}
          </a>
        )}
        <button type="button" className={styles.print} onClick={() => window.print()}>
          Print this page
        </button>
      </div>
      <header className={styles.head}>
        {mark}
        <div className="stack" style={{ "--gap": "var(--space-3)" } as React.CSSProperties}>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead && <div className={styles.lead}>{lead}</div>}
        </div>
      </header>
      {children}
    </main>
  );
}
