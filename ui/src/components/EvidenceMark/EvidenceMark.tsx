import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from "react-aria-components";
import { client, type Evidence, type Source } from "../../client";
import styles from "./EvidenceMark.module.css";
import {
  evidenceDate,
  evidenceWarning,
  isStale,
  sayDate,
  sayPublisher,
  thisMonth,
} from "./evidence";

type EvidenceMarkProps = {
  /** What the evidence is for, as a screen reader should say it: "pay at band 5". */
  of: string;
  evidence: Evidence;
};

/** Who says so and as of when, in a few letters; one tap opens all of it. */
export function EvidenceMark({ of, evidence }: EvidenceMarkProps) {
  const [first, ...others] = evidence.sources;
  const warning = evidenceWarning(evidence, thisMonth());
  const date = evidenceDate(evidence);
  const said = [
    warning,
    first && sayPublisher(first) + (others.length > 0 ? ` + ${others.length}` : ""),
    date,
  ].filter(Boolean);
  return (
    <DialogTrigger>
      <Button
        className={styles.mark ?? ""}
        data-warning={warning ? "" : undefined}
        aria-label={`Who says so: ${of}. ${said.join(", ")}`}
      >
        {said.join(" · ")}
      </Button>
      <ModalOverlay className={styles.overlay ?? ""} isDismissable>
        <Modal className={styles.sheet ?? ""}>
          <Dialog className={styles.dialog ?? ""}>
            {({ close }) => (
              <>
                <div className={styles.head}>
                  <Heading slot="title">Who says so?</Heading>
                  <Button className={styles.close ?? ""} onPress={close}>
                    Close
                  </Button>
                </div>
                <p className="quiet">About: {of}</p>
                <EvidenceDetail evidence={evidence} />
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}

const SURE = {
  high: "We are sure: an official page says so, or two pages agree.",
  medium: "We are fairly sure: it is older, or we read it in one place.",
  low: "We are not sure: the source is weak. Check before you rely on it.",
} as const;

/** All that stands behind a fact. */
export function EvidenceDetail({ evidence }: { evidence: Evidence }) {
  return (
    <div className="stack">
      <p>{SURE[evidence.confidence]}</p>
      {evidence.as_of && <p>As of: {sayDate(evidence.as_of)}.</p>}
      {isStale(evidence, thisMonth()) && (
        <p className={styles.notice}>
          This fact is past its usual shelf-life. It may have changed: check with the source.
        </p>
      )}
      {evidence.conflict && <p className={styles.notice}>Sources differ. {evidence.conflict}</p>}
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
        {source.publisher}
        {source.copy_date && `, ${sayDate(source.copy_date)}`}
      </span>
      {source.note && <span className="quiet small">{source.note}</span>}
      {source.url && (
        <Button
          className={styles.open ?? ""}
          onPress={() => void client.openLink(source.url ?? "")}
          aria-label={`Open the page in your browser: ${source.title}`}
        >
          {source.url.replace(/^https:\/\/(www\.)?/, "")}
          <span className="screen-only"> (opens in your browser; needs the internet)</span>
        </Button>
      )}
    </div>
  );
}
