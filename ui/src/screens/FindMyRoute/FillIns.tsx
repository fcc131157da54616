import type { RoutesAnswer } from "../../client";
import { Disclosure } from "../../components/Disclosure/Disclosure";
import { count } from "../../words";
import styles from "./FillIns.module.css";
import { PlanSteps } from "./PlanSteps";
import { sayVariant } from "./planWords";
import { type FindState, toggle } from "./state";
import { change } from "./useAnswer";
import { variants, type Way } from "./ways";

type FillInsProps = { way: Way; answer: RoutesAnswer; state: FindState };

/** The same way with something filled in first: a resit, a licence. Each opens to its own steps. */
export function FillIns({ way, answer, state }: FillInsProps) {
  if (way.others.length === 0) return null;
  const { shown, mixes } = variants(way, answer.routes);
  return (
    <Disclosure title={`If something is missing: ${count(shown.length, "way")} to fill it in`}>
      <ul className={styles.list}>
        {shown.map((one) => {
          const open = state.open.includes(one.plan.id);
          return (
            <li key={one.plan.id}>
              <p>{sayVariant(one)}</p>
              <Disclosure
                title="Its steps"
                open={open}
                onToggle={() => change(state, { open: toggle(state.open, one.plan.id) })}
              >
                <PlanSteps plan={one.plan} answer={answer} state={state} />
              </Disclosure>
            </li>
          );
        })}
      </ul>
      {mixes > 0 && (
        <p className="quiet small">
          {mixes === 1 ? "One more is a mix" : `${mixes} more are mixes`} of these.
        </p>
      )}
    </Disclosure>
  );
}
