import type { MedicineRight, ProfessionPage } from "../../client";
import { EvidenceMark } from "../../components/EvidenceMark/EvidenceMark";
import { sayDate } from "../../components/EvidenceMark/evidence";
import styles from "./Medicines.module.css";
import { More } from "./Section";
import { topicsAt } from "./sections";

const SAID: Record<string, { word: string; mark: string }> = {
  yes: { word: "Yes", mark: "yes" },
  no: { word: "No", mark: "no" },
  proposed: { word: "Proposed, not law yet", mark: "wait" },
  "campaign-only": { word: "Not allowed; people ask for it", mark: "wait" },
  "none-found": { word: "We found nothing", mark: "none" },
};

/** What the law lets them do with medicines, a row each, in words and by shape. */
export function Medicines({ page }: { page: ProfessionPage }) {
  const subjects = new Set(page.medicines.map(({ profession }) => profession.id));
  return (
    <>
      <p className="measure">
        Once registered, and most often after more training. The law names each way by which a
        profession may give, supply or prescribe medicines.
      </p>
      <ul className={styles.rights}>
        {page.medicines.map((right) => (
          <Right
            key={`${right.profession.id} ${right.mechanism.id}`}
            right={right}
            named={subjects.size > 1}
          />
        ))}
      </ul>
      <More blocks={topicsAt(page, "medicines")} />
    </>
  );
}

function Right({ right, named }: { right: MedicineRight; named: boolean }) {
  const { word, mark } = SAID[right.value] ?? { word: right.value, mark: "none" };
  return (
    <li className={styles.right}>
      <p className={styles.value} data-mark={mark}>
        {word}
      </p>
      <div className={styles.words}>
        <p>
          <strong>{right.mechanism.name}</strong>
          {named && <span className="quiet"> {right.profession.name}</span>}
          {right.since && <span className="quiet"> since {sayDate(right.since)}</span>}
        </p>
        {right.text && <p>{right.text}</p>}
        <EvidenceMark
          of={`${right.mechanism.name}, ${right.profession.name}`}
          evidence={right.evidence}
        />
      </div>
    </li>
  );
}
