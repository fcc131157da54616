import type { Apprenticeship, ProfessionPage } from "../../client";
import { Disclosure } from "../../components/Disclosure/Disclosure";
import { EvidenceMark } from "../../components/EvidenceMark/EvidenceMark";
import { Fact, Facts } from "../../components/Fact/Facts";
import { capital, sayMonths, sentence } from "../../words";
import styles from "./Apprenticeships.module.css";
import { FigureList } from "./Numbers";
import { More } from "./Section";
import { say } from "./say";
import { topicsAt } from "./sections";
import { sortWays } from "./ways";

/** The standards by level: the code is what a person searches for. */
export function Apprenticeships({ page }: { page: ProfessionPage }) {
  const own = ownStandards(page);
  const figures = page.figures.filter(({ topic }) => topic === "apprenticeship-numbers");
  return (
    <>
      <p className="measure">{say("apprenticeship.what")}</p>
      <Standards name={say("apprenticeship.lead")} standards={own} />
      <Standards
        name={say(own.length > 0 ? "apprenticeship.others" : "apprenticeship.beforeAfter")}
        standards={page.apprenticeships.filter((standard) => !own.includes(standard))}
      />
      {figures.length > 0 && (
        <Disclosure level={3} title={say("apprenticeship.numbers")}>
          <FigureList figures={figures} />
        </Disclosure>
      )}
      <More blocks={topicsAt(page, "apprenticeships")} />
    </>
  );
}

/** The standards that lead to the register. */
export function ownStandards(page: ProfessionPage): Apprenticeship[] {
  const leading = new Set(sortWays(page).in.map((route) => route.apprenticeship?.id));
  return page.apprenticeships.filter(({ id }) => leading.has(id));
}

function Standards({ name, standards }: { name: string; standards: Apprenticeship[] }) {
  if (standards.length === 0) return null;
  return (
    <div className={styles.group}>
      <h3>{name}</h3>
      <ul className={styles.list}>
        {standards.map((standard) => (
          <li key={standard.id}>
            <Disclosure
              level={4}
              title={
                <span className={styles.title}>
                  {standard.code && <span className={styles.code}>{standard.code}</span>}
                  <span>{standard.title}</span>
                  <span className={styles.level}>{sayLevel(standard)}</span>
                </span>
              }
            >
              <Standard standard={standard} />
            </Disclosure>
          </li>
        ))}
      </ul>
    </div>
  );
}

function sayLevel({ level, months }: Apprenticeship): string {
  return months === null
    ? say("apprenticeship.level", { level })
    : say("apprenticeship.levelMonths", { level, months: sayMonths(months) });
}

/** One standard: what it asks, its status, who says so. */
export function Standard({ standard }: { standard: Apprenticeship }) {
  return (
    <div className={styles.detail}>
      {standard.text && <p className="measure">{standard.text}</p>}
      <Facts>
        {standard.entry.length > 0 && (
          <Fact name={say("apprenticeship.asks")}>
            <ul>
              {standard.entry.map((entry) => (
                <li key={entry}>{sentence(entry)}</li>
              ))}
            </ul>
          </Fact>
        )}
        <Fact name={say("apprenticeship.status")}>{sentence(standard.status)}</Fact>
        {standard.details.map(({ name, value }) => (
          <Fact key={name} name={name}>
            {sentence(capital(value))}
          </Fact>
        ))}
        <Fact name={say("whoSays")}>
          <EvidenceMark of={standard.title} evidence={standard.evidence} />
        </Fact>
      </Facts>
    </div>
  );
}
