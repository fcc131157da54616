import type { ProfessionPage } from "../../client";
import { EvidenceMark } from "../../components/EvidenceMark/EvidenceMark";
import { capital } from "../../words";
import { topicsAt } from "./sections";
import styles from "./Week.module.css";

/** What a week holds, as stops on the line. */
export function Week({ page }: { page: ProfessionPage }) {
  return topicsAt(page, "week").map(({ topic, statements }) =>
    statements.map(({ id, text, items, evidence }) => (
      <div key={id} className={styles.week}>
        {text && <p className="measure">{text}</p>}
        <ul className={styles.stops}>
          {items.map((item) => (
            <li key={item}>{capital(item)}</li>
          ))}
        </ul>
        <EvidenceMark of={topic.name} evidence={evidence} />
      </div>
    )),
  );
}
