import { Fragment } from "react";
import type { RoutesAnswer, Timeline } from "../../client";
import { Toggle } from "../../components/Choices/Choices";
import { Doors } from "../../components/Doors/Doors";
import { StatusMark } from "../../components/StatusMark/StatusMark";
import { Strip } from "../../components/Strip/Strip";
import english from "../../language/en/PlanRow.json";
import { sayer } from "../../language/say";
import { sayMonths } from "../../words";
import { DatesAndMoney } from "./DatesAndMoney";
import { partsOf } from "./drawn";
import { FillIns } from "./FillIns";
import { MoneyStrip } from "./MoneyStrip";
import styles from "./PlanRow.module.css";
import { PlanSteps } from "./PlanSteps";
import { assumedOfStart, sayDates } from "./planDates";
import {
  assumedWords,
  LABEL_WORDS,
  sayPlan,
  sayPlanFees,
  sayStatus,
  sayTime,
  sayUnpaid,
} from "./planWords";
import { type FindState, MOST_COMPARED, toggle } from "./state";
import { change, fold } from "./useAnswer";
import type { Timelines } from "./useTimelines";
import { nameWay, type Way, wayParts } from "./ways";

const say = sayer(english);

/** What all rows share: the axis in months, the tallest sum of money, each plan's dates. */
export type Shared = { axis: number; top: number; timelines: Timelines };

type PlanRowProps = {
  way: Way;
  answer: RoutesAnswer;
  shared: Shared;
  state: FindState;
  /** Why it stands apart: what beats it. */
  why?: string;
};

/** One way as a row of the timetable: its name, its strip, what it takes; it opens to its steps. */
export function PlanRow({ way, answer, shared, state, why }: PlanRowProps) {
  const { lead } = way;
  const { routes } = answer;
  const { axis, top } = shared;
  const timeline = shared.timelines.get(lead.id);
  const name = nameWay(lead, routes);
  const parts = wayParts(lead, routes);
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
  if (timeline) {
    doors.push({
      key: "money",
      title: (
        <>
          {say("datesAndMoney")}
          <span className="visually-hidden">: {name}</span>
        </>
      ),
      ...fold(state, `money-${way.id}`),
      content: () => <DatesAndMoney timeline={timeline} />,
    });
  }
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
        <h3 tabIndex={-1}>
          {parts.map(({ title, main }, place) => {
            const step = <span data-main={main ? "" : undefined}>{title}</span>;
            return (
              <Fragment key={title}>
                {place < parts.length - 1 ? say.rich("then", { step }) : step}{" "}
              </Fragment>
            );
          })}
        </h3>
        {answer.plans.length > 1 && lead.labels.length > 0 && (
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
          parts={partsOf(lead, routes, timeline)}
        />
        <MoneyStrip timeline={timeline} axis={axis} top={top} />
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
        {timeline && <When timeline={timeline} />}
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

/** When it could begin and be done, what has passed already, and how that was reckoned. */
function When({ timeline }: { timeline: Timeline }) {
  return (
    <div className={styles.when}>
      <p>{sayDates(timeline)}</p>
      {assumedOfStart(timeline).map((text) => (
        <p key={text} className="quiet small">
          {text}
        </p>
      ))}
      {timeline.dates.missed.map((text) => (
        <p key={text} className={styles.missed}>
          {text}
        </p>
      ))}
    </div>
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
