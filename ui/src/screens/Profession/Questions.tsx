import type { ProfessionPage } from "../../client";
import { Disclosure } from "../../components/Disclosure/Disclosure";
import { EvidenceMark } from "../../components/EvidenceMark/EvidenceMark";
import styles from "./Section.module.css";

/** Questions people ask, shut until one is asked. */
export function Questions({ page }: { page: ProfessionPage }) {
  return (
    <ul className={styles.more}>
      {page.questions.map((question) => (
        <li key={question.id}>
          <Disclosure title={question.ask} level={3}>
            <div className="stack">
              <p className="measure">{question.answer}</p>
              <div>
                <EvidenceMark of={question.ask} evidence={question.evidence} />
              </div>
            </div>
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}
