import type { Plan, RoutesAnswer } from "../../client";
import { LinkButton } from "../../components/Button/Button";
import { MonthsAxis, Strip, StripKey } from "../../components/Strip/Strip";
import { axisMonths } from "../../components/Strip/strip";
import { partsOf } from "../FindMyRoute/drawn";
import { LABEL_WORDS, sayPlan, sayPlanFees, sayTime } from "../FindMyRoute/planWords";
import { groupWays, nameWay, patternsOf } from "../FindMyRoute/ways";
import styles from "./Map.module.css";
import { say } from "./say";
import { address, type MapState } from "./state";

type JourneyProps = { answer: RoutesAnswer; lit: Plan; state: MapState };

/** The planner's ways from here to there: one is lit on the map, the others a tap away. */
export function Journey({ answer, lit, state }: JourneyProps) {
  const ways = groupWays(answer.plans);
  const axis = axisMonths(Math.max(...ways.map(({ lead }) => lead.months.max)));
  return (
    <section className={styles.journey} aria-labelledby="journey">
      <div className={styles.journeyHead}>
        <h2 id="journey">{say("journey", { count: ways.length })}</h2>
        <LinkButton to={`#/find?from=${state.from}&to=${state.to}&done=1`}>
          {say("journeyMore")}
        </LinkButton>
      </div>
      <MonthsAxis axis={axis} />
      <ol className={styles.plans}>
        {ways.map(({ id, lead, others }) => {
          const shown = lead.id === lit.id || others.some((other) => other.id === lit.id);
          return (
            <li key={id} className={styles.plan} data-lit={shown ? "" : undefined}>
              <a
                href={address({ ...state, plan: lead.id, card: null })}
                aria-current={shown ? "true" : undefined}
              >
                {nameWay(lead, answer.routes)}
              </a>
              <p className="quiet small">
                {[
                  sayTime(lead).usual,
                  say("feesToYou", { fees: sayPlanFees(lead).usual }),
                  ...lead.labels.map((label) => LABEL_WORDS[label]),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </p>
              <Strip
                axis={axis}
                said={sayPlan(lead, answer.routes)}
                registers
                parts={partsOf(lead, answer.routes, undefined)}
              />
            </li>
          );
        })}
      </ol>
      <StripKey patterns={patternsOf(answer.plans, answer.routes)} />
    </section>
  );
}
