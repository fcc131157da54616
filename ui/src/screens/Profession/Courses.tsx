import type { ProfessionPage } from "../../client";
import { EvidenceMark } from "../../components/EvidenceMark/EvidenceMark";
import styles from "./Courses.module.css";

/** Courses that a page named. Never all there are, and it says so. */
export function Courses({ page }: { page: ProfessionPage }) {
  return (
    <>
      <p className="measure">
        Examples that we read of, not a full list. Only a course that the {page.card.regulator.name}{" "}
        approves leads to registration: its own list is the one to trust.
      </p>
      <div className={styles.frame}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Where</th>
              <th scope="col">Course</th>
              <th scope="col">Kind</th>
              <th scope="col">Who says so</th>
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
                    of={`${provider.award}, ${provider.name}`}
                    evidence={provider.evidence}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
