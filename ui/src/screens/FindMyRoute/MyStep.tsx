import type { PlanStep, RouteCard, StepDates } from "../../client";
import { Disclosure } from "../../components/Disclosure/Disclosure";
import { EvidenceMark } from "../../components/EvidenceMark/EvidenceMark";
import { RouteDetail } from "../../components/RouteDetail/RouteDetail";
import english from "../../language/en/MyPlan.json";
import { sayer } from "../../language/say";
import { TAGS } from "../../language/tags";
import { sayIntakes, sentence } from "../../words";
import styles from "./MyPlan.module.css";
import { sayDay, sayMonth } from "./months";

const say = sayer(english);

type MyStepProps = {
  step: PlanStep;
  route: RouteCard | undefined;
  number: number;
  dates: StepDates | undefined;
  done: boolean;
  onTick: () => void;
};

/** One step of the chosen plan: when, what to do first, whom to ask; to be ticked off. */
export function MyStep({ step, route, number, dates, done, onTick }: MyStepProps) {
  const title = route?.title ?? step.route;
  const missing = route?.needs.filter((_, place) => step.needs[place]?.state === "check") ?? [];
  return (
    <li className={styles.step} data-done={done ? "" : undefined}>
      <div className={styles.when}>
        {dates && (
          <>
            <strong>{sayMonth(dates.start.usual)}</strong>
            <span className="quiet">{say("to", { month: sayMonth(dates.end.usual) })}</span>
          </>
        )}
      </div>
      <div className={styles.what}>
        <h3>
          <span className={styles.number}>{number}</span> {title}
        </h3>
        {dates?.apply_by && (
          <p>
            {say.rich("applyBy", { ...TAGS, day: sayDay(dates.apply_by.day) })}{" "}
            {dates.apply_by.evidence && (
              <EvidenceMark of={say("deadlineOf", { title })} evidence={dates.apply_by.evidence} />
            )}
          </p>
        )}
        {dates && dates.waits > 0 && route && route.intakes.length > 0 && (
          <p className="quiet">
            {say("waits", { months: sayIntakes(route.intakes), count: dates.waits })}
          </p>
        )}
        {route && route.intakes.length === 0 && ["study", "bridging"].includes(route.pattern) && (
          <p className="quiet">{say("unknownStart")}</p>
        )}
        {route?.deadline && <p>{sentence(route.deadline)}</p>}
        {missing.length > 0 && (
          <ul>
            {missing.map((need) => (
              <li key={need.text}>{say.rich("check", { ...TAGS, need: need.text })}</li>
            ))}
          </ul>
        )}
        {route && route.gatekeepers.length > 0 && (
          <p>{say("ask", { names: route.gatekeepers.map(({ name }) => name).join("; ") })}</p>
        )}
        {route && (
          <Disclosure title={say("allAbout")} level={4}>
            <RouteDetail route={route} states={step.needs} />
          </Disclosure>
        )}
      </div>
      <label className={styles.tick}>
        <input type="checkbox" checked={done} onChange={onTick} />
        <span className={styles.box} aria-hidden="true" />
        <span>{say.rich("done", { ...TAGS, title })}</span>
      </label>
    </li>
  );
}
