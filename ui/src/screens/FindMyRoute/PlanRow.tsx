import type { RoutesAnswer } from "../../client";
import { Toggle } from "../../components/Choices/Choices";
import { Doors } from "../../components/Doors/Doors";
import { StatusMark } from "../../components/StatusMark/StatusMark";
import { Strip } from "../../components/Strip/Strip";
import english from "../../language/en/PlanRow.json";
import { sayer } from "../../language/say";
import { list, sayMonths, small } from "../../words";
import { FillIns } from "./FillIns";
import styles from "./PlanRow.module.css";
import { PlanSteps } from "./PlanSteps";
import {
  assumedWords,
  LABEL_WORDS,
  sayMoney,
  sayPlan,
  sayPlanFees,
  sayStatus,
  sayTime,
  sayUnpaid,
} from "./planWords";
import { type FindState, MOST_COMPARED, toggle } from "./state";
import { change, fold } from "./useAnswer";
import { leadsUpTo, nameWay, patternOf, type Way } from "./ways";

const say = sayer(english);

type PlanRowProps = {
  way: Way;
  answer: RoutesAnswer;
  axis: number;
  state: FindState;
  /** Why it stands apart: what beats it. */
  why?: string;
};

/** One way as a row of the timetable: its name, its strip, what it takes; it opens to its steps. */
export function PlanRow({ way, answer, axis, state, why }: PlanRowProps) {
  const { lead } = way;
  const { routes } = answer;
  const name = nameWay(lead, routes);
  const before = leadsUpTo(lead, routes);
  const compared = state.compare.includes(way.id);
  const full = state.compare.length >= MOST_COMPARED && !compared;
  const several = lead.steps.length > 1;
  const doors = [
    {
      key: "steps",
      title: (
        <>
          {several ? say("steps", { count: lead.steps.length }) : say("whatItTakes")}
          <span className="visually-hidden">: {name}</span>
        </>
      ),
      ...fold(state, way.id),
      content: () => <PlanSteps plan={lead} answer={answer} state={state} />,
    },
  ];
  if (way.others.length > 0) {
    doors.push({
      key: "missing",
      title: (
        <>
          {say("missing")}
          <span className="visually-hidden">: {name}</span>
        </>
      ),
      ...fold(state, `fill-${way.id}`),
      content: () => <FillIns way={way} answer={answer} state={state} />,
    });
  }
  return (
    <article className={styles.row} aria-label={name} id={`way-${way.id}`}>
      <div className={styles.what}>
        <h3 tabIndex={-1}>{name}</h3>
        {before.length > 0 && (
          <p className={styles.before}>{say("after", { steps: list(before.map(small)) })}</p>
        )}
        {lead.labels.length > 0 && (
          <ul className={styles.tickets} aria-label={say("bestAt")}>
            {lead.labels.map((label) => (
              <li key={label}>{LABEL_WORDS[label]}</li>
            ))}
          </ul>
        )}
        <p className={styles.status}>
          <StatusMark status={lead.status} />
          <span>{sayStatus(lead, routes)}</span>
        </p>
        {why && <p className="quiet small">{why}</p>}
      </div>
      <div className={styles.time}>
        <Strip
          axis={axis}
          said={sayPlan(lead, routes)}
          registers
          numbered={several}
          parts={lead.steps.map((step) => ({
            starts: step.starts_after,
            months: step.months,
            pattern: patternOf(routes[step.route]),
            note: sayMoney(step),
          }))}
        />
        {several && (
          <ol className={styles.steps} aria-label={say("stepList")}>
            {lead.steps.map((step) => (
              <li key={step.route}>
                <span>
                  {routes[step.route]?.title ?? step.route}{" "}
                  <span className="quiet">{sayMonths(step.months.typical)}</span>
                </span>
              </li>
            ))}
          </ol>
        )}
        <Figures plan={lead} routes={routes} />
      </div>
      <div className={styles.more}>
        <Doors doors={doors}>
          {!full && (
            <div className="screen-only">
              <Toggle
                pressed={compared}
                onChange={() => change(state, { compare: toggle(state.compare, way.id) })}
              >
                <span>
                  {say("compare")}
                  <span className="visually-hidden"> {name}</span>
                </span>
              </Toggle>
            </div>
          )}
        </Doors>
      </div>
    </article>
  );
}

type FiguresProps = { plan: Way["lead"]; routes: RoutesAnswer["routes"] };

/** Time, fees, months without pay: in the same place in every row, so that the eye compares. */
function Figures({ plan, routes }: FiguresProps) {
  const time = sayTime(plan);
  const fees = sayPlanFees(plan);
  const assumed = assumedWords(plan, routes);
  return (
    <dl className={styles.figures}>
      <div>
        <dt>{say("time")}</dt>
        <dd>{time.usual}</dd>
        {time.range && <dd className={styles.range}>{time.range}</dd>}
        {assumed.time && <dd className={styles.range}>{say("ourEstimate")}</dd>}
      </div>
      <div>
        <dt>{say("fees")}</dt>
        <dd>{fees.usual}</dd>
        {fees.range && <dd className={styles.range}>{fees.range}</dd>}
        {plan.fees.typical > 0 && (
          <dd className={styles.range}>
            {say(assumed.fees ? "beforeLoansEstimate" : "beforeLoans")}
          </dd>
        )}
      </div>
      <div>
        <dt>{say("unpaid")}</dt>
        <dd>{sayUnpaid(plan)}</dd>
      </div>
    </dl>
  );
}
