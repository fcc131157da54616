import type { RoutesAnswer } from "../../client";
import { Disclosure } from "../../components/Disclosure/Disclosure";
import { count } from "../../words";
import { PlanRow } from "./PlanRow";
import styles from "./Plans.module.css";
import type { FindState } from "./state";
import { fold } from "./useAnswer";

type AlsoWorksProps = { answer: RoutesAnswer; axis: number; state: FindState };

/** Ways that work but that another way beats: still someone's best, for a reason we cannot count. */
export function AlsoWorks({ answer, axis, state }: AlsoWorksProps) {
  const all = answer.also_works;
  if (all.length === 0) return null;
  // Open until it is shut: the ordinary degree is often here, and must not look as if it were gone.
  const shut = fold(state, "also-shut");
  return (
    <div className={styles.fold}>
      <Disclosure
        level={2}
        title={`${count(all.length, "way")} that also ${all.length === 1 ? "works" : "work"}`}
        flush
        open={!shut.open}
        onToggle={shut.onToggle}
      >
        <p className="quiet">
          Another way is quicker or costs less. One of these may still suit you: a course near home,
          or one that you like more.
        </p>
        <ul className={styles.rows}>
          {all.map(({ plan, why }) => (
            <li key={plan.id}>
              <PlanRow
                way={{ id: plan.id, lead: plan, others: [] }}
                answer={answer}
                axis={axis}
                state={state}
                why={why}
              />
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
