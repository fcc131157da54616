import type { RoutesAnswer } from "../../client";
import { Button, LinkButton } from "../../components/Button/Button";
import english from "../../language/en/Plans.json";
import { sayer } from "../../language/say";
import { list } from "../../words";
import styles from "./Plans.module.css";
import { address, type FindState, MOST_COMPARED } from "./state";
import { change, findPlan } from "./useAnswer";
import { nameWay } from "./ways";

const say = sayer(english);

/** What is set side by side so far, always in sight while something is. */
export function CompareBar({ state, answer }: { state: FindState; answer: RoutesAnswer }) {
  const plans = state.compare.flatMap((id) => findPlan(answer, id) ?? []);
  if (plans.length === 0) return null;
  const names = list(plans.map((plan) => nameWay(plan, answer.routes)));
  return (
    <div className={`${styles.bar} screen-only`}>
      <p role="status">
        {plans.length === 1
          ? say("compareMore", { names })
          : plans.length === MOST_COMPARED
            ? say("compareFull", { names })
            : names}
      </p>
      {plans.length > 1 && (
        <LinkButton weight="main" to={address({ ...state, show: "compare" })}>
          {say("compareNow", { count: plans.length })}
        </LinkButton>
      )}
      <Button weight="quiet" onClick={() => change(state, { compare: [] })}>
        {say("clear")}
      </Button>
    </div>
  );
}
