import type { Plan, PlanStep, RouteCard, RoutesAnswer } from "../../client";
import { LinkButton } from "../../components/Button/Button";
import { Disclosure } from "../../components/Disclosure/Disclosure";
import { RouteDetail } from "../../components/RouteDetail/RouteDetail";
import { capital, list, sayMonths, sayMonthsRange, sayPounds, sayPoundsRange } from "../../words";
import styles from "./PlanSteps.module.css";
import { stepAssumptions } from "./planWords";
import { address, type FindState } from "./state";
import { patternOf } from "./ways";

type PlanStepsProps = { plan: Plan; answer: RoutesAnswer; state: FindState };

/** A plan opened: its steps as stops down a line, what to check first, who must say yes. */
export function PlanSteps({ plan, answer, state }: PlanStepsProps) {
  const [only] = plan.steps;
  return (
    <div className={styles.plan}>
      {plan.check.length > 0 && (
        <div className={styles.check}>
          <p>
            <strong>Check first.</strong> This way rests on what you did not tell us:
          </p>
          <ul>
            {plan.check.map((attainment) => (
              <li key={attainment.id}>
                <strong>{attainment.name}.</strong>{" "}
                {attainment.how_to_get && `If not: ${attainment.how_to_get}`}
              </li>
            ))}
          </ul>
        </div>
      )}
      <ol className={styles.steps}>
        {plan.steps.map((step, place) => (
          <li
            key={step.route}
            className={styles.step}
            data-kind={patternOf(answer.routes[step.route])}
          >
            <Step
              step={step}
              route={answer.routes[step.route]}
              number={place + 1}
              alone={only !== undefined && plan.steps.length === 1}
            />
          </li>
        ))}
        <li className={styles.end}>
          <p>
            <strong>{plan.steps.at(-1)?.to.name}</strong>, after {sayMonths(plan.months.typical)}
          </p>
        </li>
      </ol>
      {plan.who_decides.length > 0 && (
        <p>
          <strong>Who must say yes, in order:</strong>{" "}
          {list(plan.who_decides.map(({ name }) => name.charAt(0).toLowerCase() + name.slice(1)))}.
        </p>
      )}
      <div className="row screen-only">
        <LinkButton to={address({ ...state, show: "mine", mine: plan.id, ticked: [] })}>
          Make this my plan
        </LinkButton>
      </div>
    </div>
  );
}

type StepProps = {
  step: PlanStep;
  route: RouteCard | undefined;
  number: number;
  /** The plan's only step: nothing else to open, so it stands open. */
  alone: boolean;
};

function Step({ step, route, number, alone }: StepProps) {
  const met = step.needs.filter(({ state }) => state !== "check").length;
  const check = step.needs.length - met;
  const title = route?.title ?? step.route;
  return (
    <div className={styles.words}>
      <h4>
        <span className={styles.number}>{number}</span>
        {title}
      </h4>
      <p>{sayStep(step)}</p>
      {step.needs.length > 0 && (
        <p className="quiet small">
          {capital(
            list(
              [
                met > 0 ? `${met} of ${step.needs.length} requirements met` : null,
                check > 0 ? `${check} to check` : null,
              ].filter((words) => words !== null),
            ),
          )}
          .
        </p>
      )}
      {route && stepAssumptions(step, route).map((text) => <Assumed key={text} text={text} />)}
      {route && (
        <Disclosure title="What it asks, who decides, who says so" open={alone}>
          <RouteDetail route={route} states={step.needs} />
        </Disclosure>
      )}
    </div>
  );
}

function Assumed({ text }: { text: string }) {
  return (
    <p className="quiet small">
      <strong>Our estimate.</strong> {text}
    </p>
  );
}

/** "From the start: 3 years full time (2 to 4 years). Fees £29,370. No wage." */
function sayStep(step: PlanStep): string {
  const { months, fees } = step;
  const begins =
    step.starts_after === 0 ? "From the start" : `After ${sayMonths(step.starts_after)}`;
  const mode = step.mode === "part-time" ? " part time" : "";
  const range = months.min === months.max ? "" : ` (${sayMonthsRange(months)})`;
  const charged =
    fees.max === 0
      ? "No fees to you"
      : fees.min === fees.max
        ? `Fees ${sayPounds(fees.typical)}`
        : `Fees usually ${sayPounds(fees.typical)} (${sayPoundsRange(fees)})`;
  const wage = step.paid ? "You are paid a wage" : "No wage from this";
  return `${begins}: ${sayMonths(months.typical)}${mode}${range}. ${charged}. ${wage}.`;
}
