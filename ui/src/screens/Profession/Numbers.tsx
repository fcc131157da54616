import type { Figure, ProfessionPage } from "../../client";
import { EvidenceMark } from "../../components/EvidenceMark/EvidenceMark";
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

export function FigureList({ figures }: { figures: Figure[] }) {
  return (
    <div className={styles.scales}>
      {scalesOf(figures).map((scale) => (
        <ul key={scale.unit} className={styles.scale}>
          {scale.figures.map((figure) => (
            <li key={figure.id} className={styles.figure}>
              <p className={styles.value}>{sayValue(figure)}</p>
              <div className={styles.words}>
                <span className={styles.track} data-unit={figure.unit} aria-hidden="true">
                  <span
                    className={styles.length}
                    style={{ inlineSize: `${(figure.value / scale.most) * 100}%` }}
                  />
                </span>
                <p>{say("numbers.what", { what: capital(figure.what) })}</p>
                <EvidenceMark of={figure.what} evidence={figure.evidence} />
              </div>
            </li>
          ))}
        </ul>
      ))}
    </div>
  );
}

function sayValue({ value, unit }: Figure): string {
  if (unit === "percent") return say("numbers.percent", { number: sayNumber(value) });
  return unit === "people"
    ? sayNumber(value)
    : say("numbers.unit", { number: sayNumber(value), unit });
}
