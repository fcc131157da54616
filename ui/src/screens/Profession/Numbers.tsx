import type { Figure, ProfessionPage } from "../../client";
import { Disclosure } from "../../components/Disclosure/Disclosure";
import { EvidenceMark } from "../../components/EvidenceMark/EvidenceMark";
import { evidenceDate } from "../../components/EvidenceMark/evidence";
import { capital, sayNumber } from "../../words";
import styles from "./Numbers.module.css";
import { More } from "./Section";
import { say } from "./say";
import { topicsAt } from "./sections";
import { scalesOf } from "./ways";

/** Numbers as lengths of the line. Only numbers of the same unit share a scale. */
export function Numbers({ page }: { page: ProfessionPage }) {
  const figures = page.figures.filter(({ topic }) => topic !== "apprenticeship-numbers");
  return (
    <>
      <FigureList figures={figures} />
      <More blocks={topicsAt(page, "numbers")} />
    </>
  );
}

/** How many numbers of one unit stand in sight; the rest is asked for. */
const IN_SIGHT = 4;

export function FigureList({ figures }: { figures: Figure[] }) {
  return (
    <div className={styles.scales}>
      {scalesOf(figures).map((scale) => (
        <div key={scale.unit}>
          <Lengths figures={scale.figures.slice(0, IN_SIGHT)} most={scale.most} />
          {scale.figures.length > IN_SIGHT && (
            <Disclosure
              level={3}
              title={say("numbers.more", { count: scale.figures.length - IN_SIGHT })}
            >
              <Lengths figures={scale.figures.slice(IN_SIGHT)} most={scale.most} />
            </Disclosure>
          )}
        </div>
      ))}
    </div>
  );
}

function Lengths({ figures, most }: { figures: Figure[]; most: number }) {
  return (
    <ul className={styles.scale}>
      {figures.map((figure) => (
        <li key={figure.id} className={styles.figure}>
          <p className={styles.value}>{sayValue(figure)}</p>
          <div className={styles.words}>
            <span className={styles.track} data-unit={figure.unit} aria-hidden="true">
              <span
                className={styles.length}
                style={{ inlineSize: `${(figure.value / most) * 100}%` }}
              />
            </span>
            <p>{sayWhat(figure)}</p>
            <EvidenceMark of={figure.what} evidence={figure.evidence} />
          </div>
        </li>
      ))}
    </ul>
  );
}

/** What is counted, and when. */
function sayWhat({ what, evidence }: Figure): string {
  const date = evidenceDate(evidence);
  const year = /\d{4}/.exec(date ?? "")?.[0];
  return date && !(year && what.includes(year))
    ? say("numbers.whatWhen", { what: capital(what), date })
    : say("numbers.what", { what: capital(what) });
}

function sayValue({ value, unit }: Figure): string {
  if (unit === "percent") return say("numbers.percent", { number: sayNumber(value) });
  return unit === "people"
    ? sayNumber(value)
    : say("numbers.unit", { number: sayNumber(value), unit });
}
