import type { PlanStep, RouteCard } from "../../client";
import { Disclosure } from "../../components/Disclosure/Disclosure";
import { RouteDetail } from "../../components/RouteDetail/RouteDetail";
import { count, sayIntakes, sentence } from "../../words";
import styles from "./MyPlan.module.css";
import { type Scheduled, sayMonth } from "./schedule";

type MyStepProps = {
  step: PlanStep;
  route: RouteCard | undefined;
  number: number;
  time: Scheduled | undefined;
  done: boolean;
  onTick: () => void;
};

/** One step of the chosen plan: when, what to do first, whom to ask; to be ticked off. */
export function MyStep({ step, route, number, time, done, onTick }: MyStepProps) {
  const title = route?.title ?? step.route;
  const missing = route?.needs.filter((_, place) => step.needs[place]?.state === "check") ?? [];
  return (
    <li className={styles.step} data-done={done ? "" : undefined}>
      <div className={styles.when}>
        {time && (
          <>
            <strong>{sayMonth(time.begins)}</strong>
            <span className="quiet">to {sayMonth(time.ends)}</span>
          </>
        )}
      </div>
      <div className={styles.what}>
        <h3>
          <span className={styles.number}>{number}</span> {title}
        </h3>
        {time && time.waits > 0 && route && (
          <p className="quiet">
            It starts in {sayIntakes(route.intakes)}: allow for {count(time.waits, "month")} of
            waiting.
          </p>
        )}
        {route && route.intakes.length === 0 && ["study", "bridging"].includes(route.pattern) && (
          <p className="quiet">We do not know in which months it starts: ask.</p>
        )}
        {route?.deadline && <p>{sentence(route.deadline)}</p>}
        {missing.length > 0 && (
          <ul>
            {missing.map((need) => (
              <li key={need.text}>
                <strong>Check:</strong> {need.text}
              </li>
            ))}
          </ul>
        )}
        {route && route.gatekeepers.length > 0 && (
          <p>Ask: {route.gatekeepers.map(({ name }) => name).join("; ")}.</p>
        )}
        {route && (
          <Disclosure title="All about this step" level={4}>
            <RouteDetail route={route} states={step.needs} />
          </Disclosure>
        )}
      </div>
      <label className={styles.tick}>
        <input type="checkbox" checked={done} onChange={onTick} />
        <span className={styles.box} aria-hidden="true" />
        <span>
          Done<span className="visually-hidden">: {title}</span>
        </span>
      </label>
    </li>
  );
}
