import type { Apprenticeship, ProfessionPage } from "../../client";
import { Disclosure } from "../../components/Disclosure/Disclosure";
import { EvidenceMark } from "../../components/EvidenceMark/EvidenceMark";
import { Fact, Facts } from "../../components/Fact/Facts";
import { capital, sayMonths, sentence } from "../../words";
import styles from "./Apprenticeships.module.css";
import { FigureList } from "./Numbers";
import { More } from "./Section";
import { topicsAt } from "./sections";

/** The standards by level: the code is what a person searches for. */
export function Apprenticeships({ page }: { page: ProfessionPage }) {
  const figures = page.figures.filter(({ topic }) => topic === "apprenticeship-numbers");
  return (
    <>
      <p className="measure">
        An apprenticeship is a paid job with training. To find one, search for its code on the
        government’s Find an apprenticeship page, or on an employer’s own page.
      </p>
      <ul className={styles.list}>
        {page.apprenticeships.map((standard) => (
          <li key={standard.id}>
            <Disclosure
              level={3}
              title={
                <span className={styles.title}>
                  {standard.code && <span className={styles.code}>{standard.code}</span>}
                  <span>{standard.title}</span>
                  <span className={styles.level}>
                    Level {standard.level}
                    {standard.months !== null && `, usually ${sayMonths(standard.months)}`}
                  </span>
                </span>
              }
            >
              <Standard standard={standard} />
            </Disclosure>
          </li>
        ))}
      </ul>
      {figures.length > 0 && (
        <Disclosure level={3} title="Apprentices in numbers">
          <FigureList figures={figures} />
        </Disclosure>
      )}
      <More blocks={topicsAt(page, "apprenticeships")} />
    </>
  );
}

/** One standard: what it asks, its status, who says so. */
export function Standard({ standard }: { standard: Apprenticeship }) {
  return (
    <div className={styles.detail}>
      {standard.text && <p className="measure">{standard.text}</p>}
      <Facts>
        {standard.entry.length > 0 && (
          <Fact name="What it asks">
            <ul>
              {standard.entry.map((entry) => (
                <li key={entry}>{sentence(entry)}</li>
              ))}
            </ul>
          </Fact>
        )}
        <Fact name="Status">{sentence(standard.status)}</Fact>
        {standard.details.map(({ name, value }) => (
          <Fact key={name} name={name}>
            {sentence(capital(value))}
          </Fact>
        ))}
        <Fact name="Who says so">
          <EvidenceMark of={standard.title} evidence={standard.evidence} />
        </Fact>
      </Facts>
    </div>
  );
}
