import type { CitedSource } from "../../client";
import { OutLink } from "../../components/EvidenceMark/EvidenceMark";
import { sayDate } from "../../components/EvidenceMark/evidence";
import { toHash } from "../../navigation/place";
import { count } from "../../words";
import styles from "./Sources.module.css";

/** One source under its publisher: title, date, how often it is used, its own page. */
export function SourceRow({ cited: { source, cited } }: { cited: CitedSource }) {
  return (
    <li className={styles.source}>
      <p>
        <a href={toHash({ screen: "sources", source: source.id })}>{source.title}</a>
      </p>
      <p className="quiet small">
        {source.copy_date ? sayDate(source.copy_date) : "No date shown"}, used{" "}
        {count(cited, "time")}
      </p>
      {source.url && <OutLink url={source.url} about={source.title} />}
    </li>
  );
}
