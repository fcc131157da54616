import type { ReactNode } from "react";
import type { Plan, RoutesAnswer } from "../../client";
import { LinkButton } from "../../components/Button/Button";
import type { CompareRow } from "../../components/CompareTable/arrange";
import { CompareTable } from "../../components/CompareTable/CompareTable";
import { EvidenceMark } from "../../components/EvidenceMark/EvidenceMark";
import { MonthsAxis, Strip, StripKey } from "../../components/Strip/Strip";
import { axisMonths } from "../../components/Strip/strip";
import english from "../../language/en/ComparePlans.json";
import { sayer } from "../../language/say";
import styles from "./ComparePlans.module.css";
import { comparePlans } from "./compare";
import { partsOf, reach } from "./drawn";
import { MoneyKey, MoneyStrip } from "./MoneyStrip";
import { tallest } from "./money";
import { sayPlan } from "./planWords";
import { address, type FindState, toggle } from "./state";
import { findPlan } from "./useAnswer";
import { useTimelines } from "./useTimelines";
import { mainStep, nameWay, patternsOf } from "./ways";

const say = sayer(english);

/** Two or three plans as the columns of one table. */
export function ComparePlans({ state, answer }: { state: FindState; answer: RoutesAnswer }) {
  const chosen = state.compare.flatMap((id) => {
    const plan = findPlan(answer, id);
    return plan ? [{ id, plan }] : [];
  });
  if (chosen.length < 2) {
    return (
      <div className="stack">
        <p className="measure">{say("nothing")}</p>
        <div className="row">
          <LinkButton weight="main" to={address({ ...state, show: "plans" })}>
            {say("toList")}
          </LinkButton>
        </div>
      </div>
    );
  }
  return <SideBySide chosen={chosen} state={state} answer={answer} />;
}

type SideBySideProps = {
  chosen: { id: string; plan: Plan }[];
  state: FindState;
  answer: RoutesAnswer;
};

function SideBySide({ chosen, state, answer }: SideBySideProps) {
  const { routes } = answer;
  const plans = chosen.map(({ plan }) => plan);
  const timelines = useTimelines(plans);
  const top = tallest(timelines.values());
  const axis = axisMonths(Math.max(0, ...plans.map((plan) => reach(plan, timelines.get(plan.id)))));
  /** A row that is drawn, and so neither differs nor is the same. */
  const drawn = (id: string, name: string, cell: (plan: Plan) => ReactNode): CompareRow => ({
    id,
    name,
    cells: plans.map((plan) => ({ entries: [], drawn: cell(plan) })),
  });
  const lead = [
    drawn("along", say("along"), (plan) => (
      <div>
        <MonthsAxis axis={axis} />
        <Strip
          axis={axis}
          said={sayPlan(plan, routes)}
          registers
          parts={partsOf(plan, routes, timelines.get(plan.id))}
        />
        <MoneyStrip timeline={timelines.get(plan.id)} axis={axis} top={top} />
      </div>
    )),
    drawn("who-says-so", say("whoSaysSo"), (plan) => {
      const route = routes[mainStep(plan, routes)?.route ?? ""];
      return route && <EvidenceMark of={route.title} evidence={route.evidence} />;
    }),
  ];
  const end = [
    drawn("go-on", say("goOn"), (plan) => (
      <div className="row">
        <LinkButton to={address({ ...state, show: "mine", mine: plan.id, ticked: [] })}>
          {say("choose")}
        </LinkButton>
      </div>
    )),
  ];
  return (
    <section className="stack" aria-label={say("table")}>
      <div className="row">
        <StripKey patterns={patternsOf(plans, routes)} /> <MoneyKey />
      </div>
      <CompareTable
        label={say("table")}
        columns={chosen.map(({ id, plan }) => ({
          id,
          name: nameWay(plan, routes),
          head: <TakeOut id={id} name={nameWay(plan, routes)} state={state} />,
        }))}
        lead={lead}
        rows={comparePlans(plans, routes, timelines)}
        end={end}
      />
    </section>
  );
}

function TakeOut({ id, name, state }: { id: string; name: string; state: FindState }) {
  const left: FindState = {
    ...state,
    compare: toggle(state.compare, id),
    show: state.compare.length > 2 ? "compare" : "plans",
  };
  return (
    <a className={`${styles.takeOut} screen-only`} href={address(left)}>
      {say("takeOut")}
      <span className="visually-hidden"> {name}</span>
    </a>
  );
}
