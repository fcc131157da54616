import type { RoutesAnswer } from "../../client";
import { Strip } from "../../components/Strip/Strip";
import styles from "./PlanRow.module.css";
import { LABEL_WORDS, sayPlan, sayPlanFees, sayStatus, sayTime, sayUnpaid } from "./planWords";
import type { FindState } from "./state";
import { nameWay, patternOf, type Way } from "./ways";

type PlanRowProps = { way: Way; answer: RoutesAnswer; axis: number; state: FindState };

/** One way: what it is, its strip, what it takes. */
export function PlanRow({ way, answer, axis }: PlanRowProps) {
  const { lead } = way;
  const { routes } = answer;
  return (
    <article className={styles.row}>
      <h3>{nameWay(lead, routes)}</h3>
      <p>{sayStatus(lead, routes)}</p>
      <Strip
        axis={axis}
        said={sayPlan(lead, routes)}
        registers
        parts={lead.steps.map((step) => ({
          starts: step.starts_after,
          months: step.months,
          pattern: patternOf(routes[step.route]),
        }))}
      />
      <p>
        {sayTime(lead).usual} · {sayPlanFees(lead).usual} · {sayUnpaid(lead)} ·{" "}
        {lead.labels.map((label) => LABEL_WORDS[label]).join(", ")}
      </p>
    </article>
  );
}
