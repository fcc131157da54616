import type { ProfessionPage, Role } from "../../client";
import { EvidenceMark } from "../../components/EvidenceMark/EvidenceMark";
import { toHash } from "../../navigation/place";
import { list, sayBands } from "../../words";
import styles from "./JobRows.module.css";
import { sayPay } from "./Ladder";
import { say } from "./say";
import { payOf } from "./ways";

type JobRowsProps = { roles: Role[]; page: ProfessionPage };

/** The jobs of one stage, a row each: what it is, its band and pay. The pay's source stands above. */
export function JobRows({ roles, page }: JobRowsProps) {
  return (
    <ul className={styles.roles}>
      {roles.map((role) => (
        <JobRow key={role.id} role={role} page={page} />
      ))}
    </ul>
  );
}

function JobRow({ role, page }: { role: Role; page: ProfessionPage }) {
  const pay = payOf(role, page.pay);
  const marks = marksOf(role, page);
  return (
    <li className={styles.role}>
      <div className={styles.words}>
        <p>
          <a className={styles.title} href={toHash({ screen: "role", id: role.id })}>
            {role.title}
          </a>
          {marks.length > 0 && <span className="quiet small"> {marks.join(" · ")}</span>}
        </p>
        <p>{role.what}</p>
        <EvidenceMark of={role.title} evidence={role.evidence} />
      </div>
      <div className={styles.pay}>
        <p className={styles.band}>{sayBands(role.bands) ?? say("ladder.noBand")}</p>
        {pay && <p>{sayPay(pay)}</p>}
      </div>
    </li>
  );
}

/** What sets a job apart: its pillar, its branch, or that many professions share it. */
function marksOf(role: Role, page: ProfessionPage): string[] {
  const branches = role.professions.filter(({ id }) => id !== page.card.id);
  const shared =
    role.professions.length > 3 ? say("ladder.everywhere") : list(branches.map(({ name }) => name));
  return [sayPillar(role.pillar), shared].filter(
    (mark) => mark !== null && mark !== "",
  ) as string[];
}

/** A pillar's name; none at the bedside, which needs no word. */
function sayPillar(pillar: string): string | null {
  switch (pillar) {
    case "leadership":
    case "education":
    case "research":
      return say(`pillar.${pillar}`);
    default:
      return null;
  }
}
