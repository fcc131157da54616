import type { RoutesAnswer } from "../../client";
import { Disclosure } from "../../components/Disclosure/Disclosure";
import english from "../../language/en/Plans.json";
import { sayer } from "../../language/say";
import { PlanRow, type Shared } from "./PlanRow";
import styles from "./Plans.module.css";
import type { FindState } from "./state";
import { fold } from "./useAnswer";

const say = sayer(english);

type AlsoWorksProps = { answer: RoutesAnswer; shared: Shared; state: FindState };

/** Ways that work but that another way beats: still someone's best, for a reason we cannot count. */
export function AlsoWorks({ answer, shared, state }: AlsoWorksProps) {
  const all = answer.also_works;
  if (all.length === 0) return null;
  // Open until it is shut: the ordinary degree is often here, and must not look as if it were gone.
  const shut = fold(state, "also-shut");
  return (
    <div className={styles.fold}>
      <Disclosure
        level={2}
        title={say("alsoWorks", { count: all.length })}
        flush
        open={!shut.open}
        onToggle={shut.onToggle}
      >
        <p className="quiet">{say("alsoWorksWhy")}</p>
        <ul className={styles.rows}>
          {all.map(({ plan, why }) => (
            <li key={plan.id}>
              <PlanRow
                way={{ id: plan.id, lead: plan, others: [] }}
                answer={answer}
                shared={shared}
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
