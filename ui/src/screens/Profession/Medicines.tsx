import type { MedicineRight, ProfessionPage } from "../../client";
import { Disclosure } from "../../components/Disclosure/Disclosure";
import { EvidenceMark } from "../../components/EvidenceMark/EvidenceMark";
import { sayDate } from "../../words";
import styles from "./Medicines.module.css";
import { More } from "./Section";
import { say } from "./say";
import { topicsAt } from "./sections";

const SAID: Record<string, { word: string; mark: string }> = {
  yes: { word: say("medicines.yes"), mark: "yes" },
  no: { word: say("medicines.no"), mark: "no" },
  proposed: { word: say("medicines.proposed"), mark: "wait" },
  "campaign-only": { word: say("medicines.campaign-only"), mark: "wait" },
  "none-found": { word: say("medicines.none-found"), mark: "none" },
};

/** What the law lets them do with medicines, a row each, in words and by shape. */
export function Medicines({ page }: { page: ProfessionPage }) {
  const others = page.medicines.filter((right) => !mayOrMight(right));
  const subjects = new Set(page.medicines.map(({ profession }) => profession.id));
  return (
    <>
      <p className="measure">{say("medicines.what")}</p>
      <Rights rights={page.medicines.filter(mayOrMight)} named={subjects.size > 1} />
      {others.length > 0 && (
        <Disclosure level={3} title={say("medicines.others", { count: others.length })}>
          <Rights rights={others} named={subjects.size > 1} />
        </Disclosure>
      )}
      <More blocks={topicsAt(page, "medicines")} />
    </>
  );
}

/** What they may do, and what the law may soon let them do, stands in sight. */
function mayOrMight({ value }: MedicineRight): boolean {
  return value === "yes" || value === "proposed";
}

function Rights({ rights, named }: { rights: MedicineRight[]; named: boolean }) {
  if (rights.length === 0) return null;
  return (
    <ul className={styles.rights}>
      {rights.map((right) => (
        <Right key={`${right.profession.id} ${right.mechanism.id}`} right={right} named={named} />
      ))}
    </ul>
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
          {right.since && (
            <span className="quiet"> {say("medicines.since", { date: sayDate(right.since) })}</span>
          )}
        </p>
        {right.text && <p>{right.text}</p>}
        <EvidenceMark
          of={say("medicines.of", { way: right.mechanism.name, profession: right.profession.name })}
          evidence={right.evidence}
        />
      </div>
    </li>
  );
}
