import type { Plan, RoutesAnswer } from "../../client";
import { LinkButton } from "../../components/Button/Button";
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
  const rows = comparePlans(plans, routes, timelines);
  const same = rows.findIndex(({ differs }) => !differs);
  const axis = axisMonths(Math.max(0, ...plans.map((plan) => reach(plan, timelines.get(plan.id)))));
  return (
    <section
      className={styles.scroll}
      aria-label={say("table")}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls by keyboard too.
      tabIndex={0}
    >
      <table className={styles.table}>
        <thead>
          <tr>
            <td />
            {chosen.map(({ id, plan }) => (
              <th key={id} scope="col">
                {nameWay(plan, routes)}
                <a
                  className="screen-only"
                  href={address({
                    ...state,
                    compare: toggle(state.compare, id),
                    show: state.compare.length > 2 ? "compare" : "plans",
                  })}
                >
                  {say("takeOut")}
                  <span className="visually-hidden"> {nameWay(plan, routes)}</span>
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">
              {say("along")} <StripKey patterns={patternsOf(plans, routes)} /> <MoneyKey />
            </th>
            {chosen.map(({ id, plan }) => (
              <td key={id}>
                <MonthsAxis axis={axis} />
                <Strip
                  axis={axis}
                  said={sayPlan(plan, routes)}
                  registers
                  parts={partsOf(plan, routes, timelines.get(plan.id))}
                />
                <MoneyStrip timeline={timelines.get(plan.id)} axis={axis} top={top} />
              </td>
            ))}
          </tr>
        </tbody>
        {[rows.slice(0, same < 0 ? undefined : same), same < 0 ? [] : rows.slice(same)].map(
          (part, place) =>
            part.length > 0 && (
              <tbody key={place === 0 ? "differs" : "same"}>
                <tr className={styles.part}>
                  <th scope="rowgroup" colSpan={chosen.length + 1}>
                    {say(place === 0 ? "differs" : "same")}
                  </th>
                </tr>
                {part.map((row) => (
                  <tr key={row.name}>
                    <th scope="row">{row.name}</th>
                    {row.cells.map((lines, at) => (
                      <td key={chosen[at]?.id}>
                        {lines.length === 1 ? (
                          lines[0]
                        ) : (
                          <ul className={styles.lines}>
                            {lines.map((line) => (
                              <li key={line}>{line}</li>
                            ))}
                          </ul>
                        )}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            ),
        )}
        <tbody>
          <tr>
            <th scope="row">{say("whoSaysSo")}</th>
            {chosen.map(({ id, plan }) => {
              const route = routes[mainStep(plan, routes)?.route ?? ""];
              return (
                <td key={id}>
                  {route && <EvidenceMark of={route.title} evidence={route.evidence} />}
                </td>
              );
            })}
          </tr>
          <tr className="screen-only">
            <th scope="row">{say("goOn")}</th>
            {chosen.map(({ id, plan }) => (
              <td key={id}>
                <LinkButton to={address({ ...state, show: "mine", mine: plan.id, ticked: [] })}>
                  {say("choose")}
                </LinkButton>
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  );
}
