import type { RoutesAnswer } from "../../client";
import { Disclosure } from "../../components/Disclosure/Disclosure";
import english from "../../language/en/PlanRow.json";
import { sayer } from "../../language/say";
import styles from "./FillIns.module.css";
import { PlanSteps } from "./PlanSteps";
import { sayVariant } from "./planWords";
import type { FindState } from "./state";
import { fold } from "./useAnswer";
import { variants, type Way } from "./ways";

const say = sayer(english);

type FillInsProps = { way: Way; answer: RoutesAnswer; state: FindState };

/** The same way with something filled in first: a resit, a licence. Each opens to its own steps. */
export function FillIns({ way, answer, state }: FillInsProps) {
  const { shown, mixes } = variants(way, answer.routes);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((one) => (
          <li key={one.plan.id}>
            <p>{sayVariant(one)}</p>
            <Disclosure title={say("itsSteps")} {...fold(state, one.plan.id)}>
              <PlanSteps plan={one.plan} answer={answer} state={state} />
            </Disclosure>
          </li>
        ))}
      </ul>
      {mixes > 0 && <p className="quiet small">{say("mixes", { count: mixes })}</p>}
    </>
  );
}
