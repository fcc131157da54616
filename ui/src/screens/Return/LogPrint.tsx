import type { ReturnsAnswer } from "../../client";
import type { ReturnCase } from "./case";
import styles from "./Log.module.css";
import { KIND_WORDS, sayDays, sayHours } from "./returnWords";

/** The log on paper, with room for whoever signs; for the regulator's own form, not instead. */
export function LogPrint({ one, answer }: { one: ReturnCase; answer: ReturnsAnswer | null }) {
  if (one.log.length === 0) return null;
  const blank = Math.max(0, 6 - one.log.length);
  return (
    <div className={`${styles.print} print-only`}>
      <p>
        Name: <span className={styles.rule} /> Registration number: <span className={styles.rule} />
      </p>
      <table>
        <caption>
          Log of updating
          {answer && `: ${answer.profession.name.toLowerCase()}, ${answer.regulator.name}`}
        </caption>
        <thead>
          <tr>
            <th scope="col">Days</th>
            <th scope="col">Kind</th>
            <th scope="col">What it was</th>
            <th scope="col">Hours</th>
            <th scope="col">Supervisor: name, number, signature</th>
          </tr>
        </thead>
        <tbody>
          {one.log.map((line, at) => (
            <tr key={at}>
              <td>{sayDays(line.from, line.to)}</td>
              <td>{KIND_WORDS[line.kind]}</td>
              <td>{line.what}</td>
              <td>{sayHours(line.hours)}</td>
              <td />
            </tr>
          ))}
          {Array.from({ length: blank }, (_, at) => (
            <tr key={`blank-${at}`}>
              <td>&nbsp;</td>
              <td />
              <td />
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        The regulator has its own form: copy this into it. Signed: <span className={styles.rule} />{" "}
        Date: <span className={styles.rule} />
      </p>
    </div>
  );
}
