import type { ReactNode } from "react";
import type { TopicBlock } from "../../client";
import { Disclosure } from "../../components/Disclosure/Disclosure";
import { AgeSaid } from "../../components/EvidenceMark/AgeSaid";
import { thisMonth } from "../../components/EvidenceMark/evidence";
import { holdsOldFact } from "../../components/EvidenceMark/oldFacts";
import { StatementBlock } from "../../components/Statement/StatementBlock";
import styles from "./Section.module.css";
import { say } from "./say";

type SectionProps = {
  id: string;
  name: string;
  /** All that it tells, in which it looks for facts past their shelf-life. */
  rows: readonly unknown[];
  children: ReactNode;
};

/**
 * One part of the long page: a rule, a heading that can take the focus, what it says. Where facts in
 * it are old it says so once, for all their marks.
 */
export function Section({ id, name, rows, children }: SectionProps) {
  const old = holdsOldFact(rows, thisMonth());
  return (
    <section id={id} className={`${styles.section} screen-only`} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`} tabIndex={-1}>
        {name}
      </h2>
      {old && (
        <p className={styles.old}>
          {say.rich("old", {
            sign: (inside) => (
              <span key="sign" className={styles.sign}>
                {inside}
              </span>
            ),
          })}
        </p>
      )}
      <AgeSaid value={old}>{children}</AgeSaid>
    </section>
  );
}

type MoreProps = { blocks: TopicBlock[] };

/** What else the catalogue says on topics, shut until a person asks. */
export function More({ blocks }: MoreProps) {
  const all = blocks.flatMap(({ topic, statements }) =>
    statements.map((statement) => ({ topic, statement })),
  );
  if (all.length === 0) return null;
  return (
    <ul className={styles.more}>
      {all.map(({ topic, statement }) => (
        <li key={statement.id} id={`entry-${statement.id}`}>
          <Disclosure title={statement.title ?? topic.name} level={3}>
            <StatementBlock statement={statement} about={topic.name} untitled />
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}

/** Headings that the list beneath them finishes. */
const SAID: Record<string, string> = { suits: say("suits") };

/** A topic's statements in full view, under their own small heading. */
export function Told({ blocks, topic }: { blocks: TopicBlock[]; topic: string }) {
  const block = blocks.find((one) => one.topic.id === topic);
  if (!block) return null;
  return (
    <div className={styles.told}>
      <h3>{SAID[topic] ?? block.topic.name}</h3>
      {block.statements.map((statement) => (
        <StatementBlock
          key={statement.id}
          statement={statement}
          about={block.topic.name}
          goesOn={topic in SAID}
        />
      ))}
    </div>
  );
}
