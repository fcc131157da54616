import { type ReactNode, useContext, useRef, useState } from "react";
import { Button, Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { client, type Evidence, type Source } from "../../client";
import english from "../../language/en/EvidenceMark.json";
import { sayer } from "../../language/say";
import { OPENS_OUTSIDE, sayDate } from "../../words";
import { AgeSaid } from "./AgeSaid";
import styles from "./EvidenceMark.module.css";
import { evidenceDate, evidenceWarning, isStale, sayPublisher, thisMonth } from "./evidence";
import { reportOf, wordsBeside } from "./report";

const say = sayer(english);

type EvidenceMarkProps = {
  /** What the evidence is for, as a screen reader should say it: "pay at band 5". */
  of: string;
  evidence: Evidence;
  /** The value itself, where a table has room for nothing else: it stands in for who and when. */
  value?: string;
  /** What belongs to the value, in the sheet above who says so. */
  more?: ReactNode;
};

/**
 * Who says so and as of when, in a few letters; one tap opens all of it. A page may hold hundreds:
 * until it is opened a mark is a plain button and nothing else.
 */
export function EvidenceMark({ of, evidence, value, more }: EvidenceMarkProps) {
  const [open, setOpen] = useState(false);
  const mark = useRef<HTMLButtonElement>(null);
  const [first, ...others] = evidence.sources;
  const warning = evidenceWarning(evidence, thisMonth());
  const ageSaid = useContext(AgeSaid) && warning === say("old");
  const who = [first && sayFirst(sayPublisher(first), others.length), evidenceDate(evidence)];
  const said = [value, warning, ...who].filter(Boolean);
  const shown = ageSaid ? who.filter(Boolean) : said;
  return (
    <>
      <button
        type="button"
        ref={mark}
        className={styles.mark}
        data-warning={warning ? "" : undefined}
        data-value={value === undefined ? undefined : ""}
        aria-label={say("mark", { said: said.join(", "), of })}
        aria-haspopup="dialog"
        onClick={(event) => {
          // Some engines give a clicked button no focus; the sheet hands it back here.
          event.currentTarget.focus();
          setOpen(true);
        }}
      >
        <span>{value ?? shown.join(" · ")}</span>
      </button>
      {open && (
        <ModalOverlay className={styles.overlay ?? ""} isOpen onOpenChange={setOpen} isDismissable>
          <Modal className={styles.sheet ?? ""}>
            <Dialog className={styles.dialog ?? ""}>
              <div className={styles.head}>
                <Heading slot="title" level={2}>
                  {say("title")}
                </Heading>
                <Button slot="close" className={styles.close ?? ""}>
                  {say("close")}
                </Button>
              </div>
              <p className="quiet">{say("about", { of })}</p>
              <p>
                <a
                  className={styles.report}
                  href={reportOf({
                    of,
                    says: value ?? (mark.current && wordsBeside(mark.current)),
                    sources: evidence.sources.map(({ id }) => id),
                    asOf: evidence.as_of,
                    at: window.location.hash,
                  })}
                  onClick={() => setOpen(false)}
                >
                  {say("report")}
                </a>
              </p>
              {more}
              <EvidenceDetail evidence={evidence} />
            </Dialog>
          </Modal>
        </ModalOverlay>
      )}
    </>
  );
}

function sayFirst(publisher: string, others: number): string {
  return others > 0 ? say("more", { publisher, count: others }) : publisher;
}

/** All that stands behind a fact. */
export function EvidenceDetail({ evidence }: { evidence: Evidence }) {
  return (
    <div className="stack">
      <p>{say(evidence.confidence)}</p>
      {evidence.as_of && <p>{say("asOf", { date: sayDate(evidence.as_of) })}</p>}
      {isStale(evidence, thisMonth()) && <p className={styles.notice}>{say("stale")}</p>}
      {evidence.conflict && (
        <p className={styles.notice}>{say("conflict", { conflict: evidence.conflict })}</p>
      )}
      {evidence.note && <p>{evidence.note}</p>}
      <ol className={styles.sources}>
        {evidence.sources.map((source) => (
          <li key={source.id}>
            <SourceLine source={source} />
          </li>
        ))}
      </ol>
    </div>
  );
}

/** One source: title, publisher, date, and its own page to open. */
export function SourceLine({ source }: { source: Source }) {
  return (
    <div className={styles.source}>
      <strong>{source.title}</strong>
      <span>
        {source.copy_date
          ? say("dated", { publisher: source.publisher, date: sayDate(source.copy_date) })
          : source.publisher}
      </span>
      {source.note && <span className="quiet small">{source.note}</span>}
      {source.url && <OutLink url={source.url} about={source.title} />}
    </div>
  );
}

/** A page outside the app: opened only when a person asks, and it says so. */
export function OutLink({ url, about }: { url: string; about: string }) {
  const address = url.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "");
  return (
    <button
      type="button"
      className={styles.open}
      onClick={() => void client.openLink(url)}
      aria-label={say("outside", { about, address, opens: OPENS_OUTSIDE })}
    >
      {address} <span aria-hidden="true">↗</span>
    </button>
  );
}
