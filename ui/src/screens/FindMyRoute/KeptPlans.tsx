import { Button } from "../../components/Button/Button";
import english from "../../language/en/MyPlan.json";
import { sayer } from "../../language/say";
import { forget, useKept } from "./kept";
import styles from "./MyPlan.module.css";

const say = sayer(english);

/** The plans kept on this computer, to go on with; nothing where there are none. */
export function KeptPlans() {
  const kept = useKept();
  if (kept.length === 0) return null;
  return (
    <section className={`${styles.kept} screen-only`} aria-labelledby="kept-title">
      <h2 id="kept-title">{say("keptTitle")}</h2>
      <ul>
        {kept.map((plan) => (
          <li key={plan.id}>
            <a href={`#/find?${plan.query}`}>
              <strong>{plan.leadsTo}</strong>
              <span>{plan.name}</span>
            </a>
            <span className="quiet small">
              {say("progress", { count: plan.steps, done: plan.done })}
            </span>
            <Button weight="quiet" onClick={() => forget(plan.id)}>
              {say("forget")}
              <span className="visually-hidden">: {plan.leadsTo}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
