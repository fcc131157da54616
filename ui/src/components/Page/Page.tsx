import { type ReactNode, useEffect, useRef } from "react";
import { useDisplayed } from "../../display/DisplayProvider";
import english from "../../language/en/Page.json";
import { sayer } from "../../language/say";
import { TAGS } from "../../language/tags";
import { PlainWords } from "../PlainWords/PlainWords";
import { SEARCH_BOX } from "../SearchBox/searchBox";
import styles from "./Page.module.css";

const say = sayer(english);

type PageProps = {
  /** The screen's title: its heading and the window's title. */
  title: string;
  /** Beside the title: a badge, a pictogram. */
  mark?: ReactNode;
  /** Under the title: one or two sentences. */
  lead?: ReactNode;
  /** Where "back" leads when there is no history: an address. */
  back?: { to: string; name: string };
  /** The profession whose line runs into the title. */
  line?: string;
  /** An index to stand beside a long page; the line runs on into it. `null`: none as yet. */
  index?: ReactNode;
  /** A picture at the far end of the title. */
  picture?: ReactNode;
  children: ReactNode;
};

// The first screen after the start leaves the focus where the browser puts it: at the top.
let started = false;

/** What every screen has: a title that takes the focus on arrival, a way back, print. */
export function Page({ title, mark, lead, back, line, index, picture, children }: PageProps) {
  const main = useRef<HTMLElement>(null);
  const plainWords = useDisplayed("plainWords");
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = say("title", { title });
    const typing = document.activeElement?.id === SEARCH_BOX;
    if (started && !typing) heading.current?.focus({ preventScroll: true });
    started = true;
  }, [title]);
  return (
    <main className={styles.page} id="main" data-line={line} ref={main}>
      <div className={`${styles.tools} screen-only`}>
        {back && (
          <a href={back.to} className={styles.back}>
            <span aria-hidden="true">←</span> {back.name}
          </a>
        )}
        <button type="button" className={styles.print} onClick={() => window.print()}>
          {say.rich("print", TAGS)}
        </button>
      </div>
      <header
        className={styles.head}
        data-on-line={line ? "" : undefined}
        data-goes-on={index ? "" : undefined}
      >
        {mark && <div className={styles.mark}>{mark}</div>}
        <div className={styles.words}>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead && <div className={styles.lead}>{lead}</div>}
        </div>
        {picture && <div className={styles.picture}>{picture}</div>}
      </header>
      {plainWords && <PlainWords page={main} />}
      {index !== undefined ? (
        <div className={styles.columns} data-index={index ? "" : undefined}>
          {index}
          <div className={styles.content}>{children}</div>
        </div>
      ) : (
        children
      )}
    </main>
  );
}
