import { useQuery } from "@tanstack/react-query";
import type { ProfessionPage, Role } from "../../client";
import { read } from "../../client/queries";
import { Disclosure } from "../../components/Disclosure/Disclosure";
import { EvidenceMark } from "../../components/EvidenceMark/EvidenceMark";
import { toHash } from "../../navigation/place";
import { capital, list, sayBands, sayPounds } from "../../words";
import styles from "./Ladder.module.css";
import { More } from "./Section";
import { say } from "./say";
import { topicsAt } from "./sections";
import { payOf, stagesOf } from "./ways";

/** The whole working life as one line: a station a stage, its jobs beside it. */
export function Ladder({ page }: { page: ProfessionPage }) {
  const positions = useQuery(read("positions", {}));
  const meaning = (stage: string) =>
    positions.data?.stages.find(({ id }) => id === stage)?.meaning ?? null;
  const [first] = page.pay;
  return (
    <>
      {first && <p className="measure">{say("ladder.pay", { year: first.year })}</p>}
      <ol className={styles.ladder}>
        {stagesOf(page.ladder).map((stage) => (
          <li key={stage.id} className={styles.stage} data-stage={stage.id}>
            <h3 className={styles.name}>{stage.name}</h3>
            {meaning(stage.id) && <p className="quiet small measure">{meaning(stage.id)}</p>}
            <Roles roles={stage.roles.filter(({ pillar }) => pillar === "clinical")} page={page} />
            <Others roles={stage.roles.filter(({ pillar }) => pillar !== "clinical")} page={page} />
          </li>
        ))}
      </ol>
      <More blocks={topicsAt(page, "ladder")} />
    </>
  );
}

type RolesProps = { roles: Role[]; page: ProfessionPage };

function Roles({ roles, page }: RolesProps) {
  if (roles.length === 0) return null;
  return (
    <ul className={styles.roles}>
      {roles.map((role) => (
        <RoleRow key={role.id} role={role} page={page} />
      ))}
    </ul>
  );
}

/** Jobs away from the bedside, shut until asked for, so that the ladder can be seen. */
function Others({ roles, page }: RolesProps) {
  if (roles.length === 0) return null;
  const pillars = ["leadership", "education", "research"].filter((pillar) =>
    roles.some((role) => role.pillar === pillar),
  );
  const fields = capital(list(pillars.map((pillar) => sayPillar(pillar)?.toLowerCase() ?? pillar)));
  return (
    <Disclosure level={4} title={say("ladder.others", { fields, count: roles.length })}>
      <Roles roles={roles} page={page} />
    </Disclosure>
  );
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

function RoleRow({ role, page }: { role: Role; page: ProfessionPage }) {
  const pay = payOf(role, page.pay);
  const branches = role.professions.filter(({ id }) => id !== page.card.id);
  const everywhere = role.professions.length > 3;
  const marks = [
    sayPillar(role.pillar),
    everywhere
      ? say("ladder.everywhere")
      : branches.length > 0 && list(branches.map(({ name }) => name)),
  ].filter(Boolean);
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
        {pay && (
          <p>
            {pay.entry === pay.top
              ? sayPounds(pay.top)
              : say("ladder.range", { entry: sayPounds(pay.entry), top: sayPounds(pay.top) })}
          </p>
        )}
        {pay?.behind.map(({ band, evidence }) => (
          <EvidenceMark key={band} of={say("ladder.payOf", { band })} evidence={evidence} />
        ))}
      </div>
    </li>
  );
}
