import type { Plan, PlanStep, RouteCard, RoutesAnswer } from "../../client";
import { LinkButton } from "../../components/Button/Button";
import { Disclosure } from "../../components/Disclosure/Disclosure";
import { RouteDetail } from "../../components/RouteDetail/RouteDetail";
import english from "../../language/en/PlanSteps.json";
import { sayer } from "../../language/say";
import { TAGS } from "../../language/tags";
import { list, sayMonths, sayMonthsRange, sayPounds, sayPoundsRange } from "../../words";
import styles from "./PlanSteps.module.css";
import { stepAssumptions } from "./planWords";
import { address, type FindState } from "./state";
import { patternOf } from "./ways";

const say = sayer(english);

type PlanStepsProps = { plan: Plan; answer: RoutesAnswer; state: FindState };

/** A plan opened: its steps as stops down a line, what to check first, who must say yes. */
export function PlanSteps({ plan, answer, state }: PlanStepsProps) {
  const [only] = plan.steps;
  return (
    <div className={styles.plan}>
      {plan.check.length > 0 && (
        <div className={styles.check}>
          <p>{say.rich("checkFirst", TAGS)}</p>
          <ul>
            {plan.check.map((attainment) => (
              <li key={attainment.id}>
                <strong>{attainment.name}.</strong>{" "}
                {attainment.how_to_get && say("ifNot", { how: attainment.how_to_get })}
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
            {say.rich("end", {
              ...TAGS,
              job: plan.steps.at(-1)?.to.name,
              time: sayMonths(plan.months.typical),
            })}
          </p>
        </li>
      </ol>
      {plan.who_decides.length > 0 && (
        <p>
          {say.rich("whoMustSayYes", {
            ...TAGS,
            names: list(plan.who_decides.map(({ name }) => withArticle(name))),
          })}
        </p>
      )}
      <div className="row screen-only">
        <LinkButton to={address({ ...state, show: "mine", mine: plan.id, ticked: [] })}>
          {say("choose")}
        </LinkButton>
      </div>
    </div>
  );
}

/** "A college" is "a college" within a sentence. */
function withArticle(name: string): string {
  return name.replace(/^(A|An|The) /, (article) => article.toLowerCase());
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
          {say(met === 0 ? "check" : check === 0 ? "met" : "metAndCheck", {
            met,
            check,
            all: step.needs.length,
          })}
        </p>
      )}
      {route && stepAssumptions(step, route).map((text) => <Assumed key={text} text={text} />)}
      {route && (
        <Disclosure title={say("door")} open={alone}>
          <RouteDetail route={route} states={step.needs} />
        </Disclosure>
      )}
    </div>
  );
}

function Assumed({ text }: { text: string }) {
  return <p className="quiet small">{say.rich("estimate", { ...TAGS, text })}</p>;
}

/** "From the start: 3 years full time (2 to 4 years). Fees £29,370. No wage." */
function sayStep(step: PlanStep): string {
  const { months, fees } = step;
  const begins =
    step.starts_after === 0
      ? say("fromStart")
      : say("after", { time: sayMonths(step.starts_after) });
  const usual = sayMonths(months.typical);
  const inMode = step.mode === "part-time" ? say("partTime", { time: usual }) : usual;
  const time =
    months.min === months.max
      ? inMode
      : say("withRange", { time: inMode, range: sayMonthsRange(months) });
  const charged =
    fees.max === 0
      ? say("noFees")
      : fees.min === fees.max
        ? say("fees", { usual: sayPounds(fees.typical) })
        : say("feesRange", { usual: sayPounds(fees.typical), range: sayPoundsRange(fees) });
  const wage = say(step.paid ? "wage" : "noWage");
  return say("step", { begins, time, fees: charged, wage });
}
