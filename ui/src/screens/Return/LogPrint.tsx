import type { ReturnsAnswer } from "../../client";
import english from "../../language/en/ReturnLog.json";
import { sayer } from "../../language/say";
import { small } from "../../words";
import type { ReturnCase } from "./case";
import styles from "./Log.module.css";
import { KIND_WORDS, sayDays, sayHours } from "./returnWords";

const say = sayer(english);

/** The log on paper, with room for whoever signs; for the regulator's own form, not instead. */
export function LogPrint({ one, answer }: { one: ReturnCase; answer: ReturnsAnswer | null }) {
  if (one.log.length === 0) return null;
  const blank = Math.max(0, 6 - one.log.length);
  return (
    <div className={`${styles.print} print-only`}>
      <p>
        {say("name")} <span className={styles.rule} /> {say("number")}{" "}
        <span className={styles.rule} />
      </p>
      <table>
        <caption>
          {answer
            ? say("captionOf", {
                profession: small(answer.profession.name),
                regulator: answer.regulator.name,
              })
            : say("caption")}
        </caption>
        <thead>
          <tr>
            <th scope="col">{say("days")}</th>
            <th scope="col">{say("kindHead")}</th>
            <th scope="col">{say("what")}</th>
            <th scope="col">{say("hours")}</th>
            <th scope="col">{say("supervisor")}</th>
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
        {say("copy")} {say("signed")} <span className={styles.rule} /> {say("date")}{" "}
        <span className={styles.rule} />
      </p>
    </div>
  );
}
