import { useQuery } from "@tanstack/react-query";
import type { ProfessionPage, Role } from "../../client";
import { read } from "../../client/queries";
import { Disclosure } from "../../components/Disclosure/Disclosure";
import { EvidenceMark } from "../../components/EvidenceMark/EvidenceMark";
import { toHash } from "../../navigation/place";
import { capital, list, sayBands, sayPounds } from "../../words";
import { payEvidence, payOfAll } from "./glance";
import { JobRows } from "./JobRows";
import styles from "./Ladder.module.css";
import { More } from "./Section";
import { say } from "./say";
import { topicsAt } from "./sections";
import { type RolePay, type Stage, stagesOf } from "./ways";

/** How many jobs a station names; the rest stands behind it. */
const NAMED = 3;

/** The whole working life as one line: a station a stage, its jobs and pay beside it. */
export function Ladder({ page }: { page: ProfessionPage }) {
  const [first] = page.pay;
  return (
    <>
      {first && (
        <div>
          <p className="measure">{say("ladder.pay", { year: first.year })}</p>
          <Disclosure level={3} flush title={say("ladder.whoSaysPay")}>
            <PaySources page={page} />
          </Disclosure>
        </div>
      )}
      <ol className={styles.ladder}>
        {stagesOf(page.ladder).map((stage) => (
          <Station key={stage.id} stage={stage} page={page} />
        ))}
      </ol>
      <More blocks={topicsAt(page, "ladder")} />
    </>
  );
}

/** Who says what each band pays: bands that rest on the same stand together. */
function PaySources({ page }: { page: ProfessionPage }) {
  return (
    <ul className={styles.sources}>
      {payEvidence(page.pay).map(({ bands, evidence }) => {
        const of = say("ladder.payOfBands", { bands: list(bands) });
        return (
          <li key={bands[0]}>
            {capital(of)} <EvidenceMark of={of} evidence={evidence} />
          </li>
        );
      })}
    </ul>
  );
}

function Station({ stage, page }: { stage: Stage; page: ProfessionPage }) {
  const positions = useQuery(read("positions", {}));
  const meaning = positions.data?.stages.find(({ id }) => id === stage.id)?.meaning;
  const clinical = stage.roles.filter(({ pillar }) => pillar === "clinical");
  const jobs = clinical.length > 0 ? clinical : stage.roles;
  const { bands, pay } = payOfAll(jobs, page.pay);
  return (
    <li className={styles.stage} data-stage={stage.id}>
      <div className={styles.station}>
        <div>
          <h3 className={styles.name}>{stage.name}</h3>
          <ul className={styles.jobs}>
            {jobs.slice(0, NAMED).map((role) => (
              <Job key={role.id} role={role} />
            ))}
          </ul>
        </div>
        <p className={styles.pay}>
          <span className={styles.band}>{sayBands(bands) ?? say("ladder.noBand")}</span>
          {pay && <span>{sayPay(pay)}</span>}
        </p>
      </div>
      <Disclosure level={4} title={say("ladder.jobs", { count: stage.roles.length })}>
        {meaning && <p className="quiet measure">{meaning}</p>}
        <JobRows roles={stage.roles} page={page} />
      </Disclosure>
    </li>
  );
}

function Job({ role }: { role: Role }) {
  return (
    <li>
      <a className={styles.title} href={toHash({ screen: "role", id: role.id })}>
        {role.title}
      </a>
    </li>
  );
}

/** "£31,049 to £37,796", or one figure where joining and top are the same. */
export function sayPay({ entry, top }: RolePay): string {
  return entry === top
    ? sayPounds(top)
    : say("ladder.range", { entry: sayPounds(entry), top: sayPounds(top) });
}
