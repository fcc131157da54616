import type { Credential } from "../../client";
import { Disclosure } from "../../components/Disclosure/Disclosure";
import { EvidenceMark } from "../../components/EvidenceMark/EvidenceMark";
import { Fact, Facts } from "../../components/Fact/Facts";
import { Part } from "../../components/TopicParts/TopicParts";
import { capital, list, sentence } from "../../words";
import styles from "./Further.module.css";
import { byField } from "./fields";
import { say } from "./say";
import type { Topic } from "./state";

/** Credentials field by field; each opens to who it is for, how long, and whether it runs. */
export function Credentials({ rows, topic }: { rows: readonly Credential[]; topic: Topic | null }) {
  return (
    <Part name={say(topic === "credentials" ? "credentials" : "frameworks")}>
      {byField(rows).map(({ field, rows: own }) => (
        <div key={field ?? ""} className={styles.field}>
          {field && <h3>{field}</h3>}
          {own.map((row) => (
            <Disclosure key={row.id} title={row.title} level={field ? 4 : 3}>
              <One row={row} />
            </Disclosure>
          ))}
        </div>
      ))}
    </Part>
  );
}

function One({ row }: { row: Credential }) {
  const who = row.who_for ?? list(row.professions.map(({ name }) => name));
  return (
    <div className={styles.credential}>
      {row.text && <p className="measure">{row.text}</p>}
      <Facts>
        {who && <Fact name={say("forWho")}>{sentence(who)}</Fact>}
        <Fact name={say("status")}>{sentence(row.status)}</Fact>
        <Fact name={say("owner")}>{row.owner}</Fact>
        {row.level !== null && <Fact name={say("level")}>{row.level}</Fact>}
        {row.length && <Fact name={say("length")}>{sentence(row.length)}</Fact>}
        {row.year !== null && <Fact name={say("year")}>{row.year}</Fact>}
        {row.items.length > 0 && (
          <Fact name={say("parts")}>
            <ul>
              {row.items.map((item) => (
                <li key={item}>{capital(item)}</li>
              ))}
            </ul>
          </Fact>
        )}
      </Facts>
      <EvidenceMark of={row.title} evidence={row.evidence} />
    </div>
  );
}
