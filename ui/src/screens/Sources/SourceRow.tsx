import type { CitedSource } from "../../client";
import { OutLink } from "../../components/EvidenceMark/EvidenceMark";
import { toHash } from "../../navigation/place";
import { sayDate } from "../../words";
import styles from "./Sources.module.css";
import { say } from "./say";

type SourceRowProps = {
  cited: CitedSource;
  /** Its publisher is not the name of the group. */
  named: boolean;
};

/** One source in its group: title, date, how often it is used, its own page. */
export function SourceRow({ cited: { source, cited }, named }: SourceRowProps) {
  const date = source.copy_date ? sayDate(source.copy_date) : say("noDate");
  return (
    <li className={styles.source}>
      <p>
        <a href={toHash({ screen: "sources", source: source.id })}>{source.title}</a>
      </p>
      <p className="quiet small">
        {named
          ? say("sourceUseBy", { publisher: source.publisher, date, times: cited })
          : say("sourceUse", { date, times: cited })}
      </p>
      {source.url && <OutLink url={source.url} about={source.title} />}
    </li>
  );
}
