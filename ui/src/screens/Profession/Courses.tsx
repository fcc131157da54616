import type { ProfessionPage } from "../../client";
import { Disclosure } from "../../components/Disclosure/Disclosure";
import { EvidenceMark } from "../../components/EvidenceMark/EvidenceMark";
import styles from "./Courses.module.css";
import { say } from "./say";

/** Courses that a page named. Never all there are, and it says so. */
export function Courses({ page }: { page: ProfessionPage }) {
  return (
    <>
      <p className="measure">{say("courses.what", { regulator: page.card.regulator.name })}</p>
      <Disclosure level={3} title={say("courses.show", { count: page.providers.length })} flush>
        <Table page={page} />
      </Disclosure>
    </>
  );
}

function Table({ page }: { page: ProfessionPage }) {
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{say("courses.where")}</th>
            <th scope="col">{say("courses.course")}</th>
            <th scope="col">{say("courses.kind")}</th>
            <th scope="col">{say("whoSays")}</th>
          </tr>
        </thead>
        <tbody>
          {page.providers.map((provider) => (
            <tr key={provider.id}>
              <th scope="row">
                {provider.name}
                <span className={styles.town}>{provider.place}</span>
              </th>
              <td>{provider.award}</td>
              <td>{provider.kind.name}</td>
              <td>
                <EvidenceMark
                  of={say("courses.of", { award: provider.award, provider: provider.name })}
                  evidence={provider.evidence}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
