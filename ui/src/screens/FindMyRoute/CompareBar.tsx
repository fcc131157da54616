import type { RoutesAnswer } from "../../client";
import { Button, LinkButton } from "../../components/Button/Button";
import { list } from "../../words";
import styles from "./Plans.module.css";
import { address, type FindState, MOST_COMPARED } from "./state";
import { change, findPlan } from "./useAnswer";
import { nameWay } from "./ways";

/** What is set side by side so far, always in sight while something is. */
export function CompareBar({ state, answer }: { state: FindState; answer: RoutesAnswer }) {
  const plans = state.compare.flatMap((id) => findPlan(answer, id) ?? []);
  if (plans.length === 0) return null;
  const names = list(plans.map((plan) => nameWay(plan, answer.routes)));
  return (
    <div className={`${styles.bar} screen-only`}>
      <p role="status">
        {plans.length === 1
          ? `${names}. Choose one or two more to compare.`
          : plans.length === MOST_COMPARED
            ? `${names}. That is the most we can set side by side.`
            : names}
      </p>
      {plans.length > 1 && (
        <LinkButton weight="main" to={address({ ...state, show: "compare" })}>
          Compare {plans.length}
        </LinkButton>
      )}
      <Button weight="quiet" onClick={() => change(state, { compare: [] })}>
        Clear
      </Button>
    </div>
  );
}
