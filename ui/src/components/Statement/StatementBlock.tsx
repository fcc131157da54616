import type { Statement } from "../../client";
import { capital, sentence } from "../../words";
import { EvidenceMark, OutLink } from "../EvidenceMark/EvidenceMark";
import styles from "./StatementBlock.module.css";

type StatementBlockProps = {
  statement: Statement;
  /** What it is about, for screen readers, where it has no title. */
  about: string;
  /** The list goes on from words above it, so its items keep their small letters. */
  goesOn?: boolean;
  /** The title stands above already. */
  untitled?: boolean;
};

/** One statement of the catalogue: words, list, named values, a page to open, who says so. */
export function StatementBlock(props: StatementBlockProps) {
  const { statement, about, untitled = false, goesOn = false } = props;
  const { title, text, items, details, url, evidence } = statement;
  return (
    <div className={styles.statement}>
      {title && !untitled && <p className={styles.title}>{title}</p>}
      {text && <p>{text}</p>}
      {items.length > 0 && (
        <ul>
          {items.map((item) => (
            <li key={item}>{goesOn ? item : capital(item)}</li>
          ))}
        </ul>
      )}
      {details.length > 0 && (
        <dl className={styles.details}>
          {details.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{sentence(value)}</dd>
            </div>
          ))}
        </dl>
      )}
      {url && <OutLink url={url} about={title ?? about} />}
      <EvidenceMark of={title ?? about} evidence={evidence} />
    </div>
  );
}
