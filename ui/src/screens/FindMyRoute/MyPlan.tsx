import { useQuery } from "@tanstack/react-query";
import { client, type Plan, type RoutesAnswer } from "../../client";
import { read } from "../../client/queries";
import { Button, LinkButton } from "../../components/Button/Button";
import { thisMonth } from "../../components/EvidenceMark/evidence";
import { saveFile } from "../../files";
import english from "../../language/en/MyPlan.json";
import { sayer } from "../../language/say";
import { capital, sayMonths } from "../../words";
import { calendar } from "./ics";
import styles from "./MyPlan.module.css";
import { MyStep } from "./MyStep";
import { OpenPlan } from "./OpenPlan";
import { planEntries } from "./planEntries";
import { writePlan } from "./planFile";
import { offerBegin, sayMonth, schedule } from "./schedule";
import { address, type FindState, toggle } from "./state";
import { change, findPlan } from "./useAnswer";
import { nameWay } from "./ways";

const say = sayer(english);

type MyPlanProps = { state: FindState; answer: RoutesAnswer; job: string };

/** The plan that was chosen, in the calendar: to tick off, to print, to take away as a file. */
export function MyPlan({ state, answer, job }: MyPlanProps) {
  const plan = state.mine ? findPlan(answer, state.mine) : null;
  if (!plan) {
    return (
      <div className="stack">
        <p className="measure">{say(state.mine ? "gone" : "none")}</p>
        <div className="row">
          <LinkButton weight="main" to={address({ ...state, show: "plans", mine: null })}>
            {say("seeAll")}
          </LinkButton>
          <OpenPlan />
        </div>
      </div>
    );
  }
  return <Chosen state={state} answer={answer} job={job} plan={plan} />;
}

function Chosen({ state, answer, job, plan }: MyPlanProps & { plan: Plan }) {
  const { routes } = answer;
  const edition = useQuery(read("overview", {})).data?.edition ?? "";
  const begin = state.begin ?? offerBegin(plan, routes, thisMonth());
  const times = schedule(plan, routes, begin);
  const last = times.at(-1);
  const done = plan.steps.filter(({ route }) => state.ticked.includes(route)).length;
  const name = nameWay(plan, routes);
  const file = `${state.to ?? "plan"}-plan`;
  const save = () => {
    const today = new Date().toISOString().slice(0, 10);
    const text = writePlan({ state, plan, routes, begin, today, edition });
    saveFile(`${file}.json`, "application/json", text);
  };
  const saveDates = () => {
    const entries = planEntries(plan, routes, times, job);
    saveFile(`${file}.ics`, "text/calendar", calendar(entries, new Date()));
  };
  return (
    <div className={styles.plan}>
      <div className={styles.head}>
        <div className="stack">
          <h2>{name}</h2>
          <p className={styles.when}>
            {say("summary", {
              job: capital(job),
              month: sayMonth(last?.ends ?? begin),
              count: plan.steps.length,
              done,
            })}
          </p>
        </div>
        <Begin begin={begin} onChange={(month) => change(state, { begin: month })} />
      </div>
      <ol className={styles.steps}>
        {plan.steps.map((step, place) => (
          <MyStep
            key={step.route}
            step={step}
            route={routes[step.route]}
            number={place + 1}
            time={times[place]}
            done={state.ticked.includes(step.route)}
            onTick={() => change(state, { ticked: toggle(state.ticked, step.route) })}
          />
        ))}
      </ol>
      <p className="quiet measure">{say("reckoned", { time: sayMonths(plan.months.typical) })}</p>
      {client.capabilities.personal && (
        <div className={`${styles.keep} screen-only`}>
          <p>{say("notKept")}</p>
          <div className="row">
            <Button weight="main" onClick={save}>
              {say("save")}
            </Button>
            <Button onClick={saveDates}>{say("saveDates")}</Button>
            <OpenPlan />
          </div>
        </div>
      )}
    </div>
  );
}

type BeginProps = { begin: string; onChange: (month: string) => void };

/** The month and year to begin in: two plain lists, because not every engine has a month box. */
function Begin({ begin, onChange }: BeginProps) {
  const [year = "", month = ""] = begin.split("-");
  const now = new Date().getFullYear();
  const years = Array.from({ length: 8 }, (_, place) => String(now + place));
  if (!years.includes(year)) years.push(year);
  const months = Array.from({ length: 12 }, (_, place) => String(place + 1).padStart(2, "0"));
  return (
    <fieldset className={`${styles.begin} screen-only`}>
      <legend>{say("begin")}</legend>
      <select
        aria-label={say("month")}
        value={month}
        onChange={({ target }) => onChange(`${year}-${target.value}`)}
      >
        {months.map((one) => (
          <option key={one} value={one}>
            {sayMonth(`2024-${one}`).replace(" 2024", "")}
          </option>
        ))}
      </select>
      <select
        aria-label={say("year")}
        value={year}
        onChange={({ target }) => onChange(`${target.value}-${month}`)}
      >
        {years.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
    </fieldset>
  );
}
