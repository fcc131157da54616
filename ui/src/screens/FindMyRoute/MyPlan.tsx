import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { client, type Plan, type RoutesAnswer, type Timeline } from "../../client";
import { read } from "../../client/queries";
import { LinkButton } from "../../components/Button/Button";
import { Disclosure } from "../../components/Disclosure/Disclosure";
import { SaveFile } from "../../components/SaveFile/SaveFile";
import english from "../../language/en/MyPlan.json";
import { sayer } from "../../language/say";
import { todayHere } from "../../today";
import { capital, sayMonths } from "../../words";
import { Begin } from "./Begin";
import { DatesAndMoney } from "./DatesAndMoney";
import { calendar } from "./ics";
import { Keep } from "./Keep";
import { KeptPlans } from "./KeptPlans";
import { keep, keptPlans } from "./kept";
import styles from "./MyPlan.module.css";
import { MyStep } from "./MyStep";
import { saySeason } from "./months";
import { OpenPlan } from "./OpenPlan";
import { planEntries } from "./planEntries";
import { writePlan } from "./planFile";
import { address, type FindState, toggle } from "./state";
import { change, findPlan } from "./useAnswer";
import { useTimeline } from "./useTimelines";
import { nameWay } from "./ways";

const say = sayer(english);

type MyPlanProps = { state: FindState; answer: RoutesAnswer; job: string };

/** The plan that was chosen, in the calendar: to tick off, to print, to keep or take away. */
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
        <KeptPlans />
      </div>
    );
  }
  return <Chosen state={state} answer={answer} job={job} plan={plan} />;
}

function Chosen({ state, answer, job, plan }: MyPlanProps & { plan: Plan }) {
  const { routes } = answer;
  const timeline = useTimeline(plan, state.begin);
  const text = usePlanText(state, plan, answer, timeline);
  const done = plan.steps.filter(({ route }) => state.ticked.includes(route)).length;
  const file = `${state.to ?? "plan"}-plan`;
  return (
    <div className={styles.plan}>
      <div className={styles.head}>
        <div className="stack">
          <h2>{nameWay(plan, routes)}</h2>
          <p className={styles.when}>
            {timeline
              ? say("summary", {
                  job: capital(job),
                  season: saySeason((timeline.dates.registered ?? timeline.dates.finish).usual),
                  count: plan.steps.length,
                  done,
                })
              : say("progress", { count: plan.steps.length, done })}
          </p>
        </div>
        {timeline && (
          <Begin
            begin={state.begin ?? timeline.dates.start}
            onChange={(month) => change(state, { begin: month })}
          />
        )}
      </div>
      {client.capabilities.personal && (
        <div className={`${styles.keep} screen-only`}>
          <Keep id={`${state.to} ${state.mine}`} text={text} />
          <div className="row">
            <SaveFile name={`${file}.json`} type="application/json" text={() => text}>
              {say("save")}
            </SaveFile>
            {timeline && (
              <SaveFile
                name={`${file}.ics`}
                type="text/calendar"
                text={() => calendar(planEntries(plan, routes, timeline, job), new Date())}
              >
                {say("saveDates")}
              </SaveFile>
            )}
            <OpenPlan />
          </div>
        </div>
      )}
      {timeline?.dates.missed.map((missed) => (
        <p key={missed} className={styles.missed}>
          {missed}
        </p>
      ))}
      <ol className={styles.steps}>
        {plan.steps.map((step, place) => (
          <MyStep
            key={step.route}
            step={step}
            route={routes[step.route]}
            number={place + 1}
            dates={timeline?.steps[place]}
            done={state.ticked.includes(step.route)}
            onTick={() => change(state, { ticked: toggle(state.ticked, step.route) })}
          />
        ))}
      </ol>
      <p className="quiet measure">{say("reckoned", { time: sayMonths(plan.months.typical) })}</p>
      {timeline && (
        <Disclosure title={say("datesAndMoney")} level={3}>
          <DatesAndMoney timeline={timeline} />
        </Disclosure>
      )}
    </div>
  );
}

/** The plan as its file has it. One that is kept on this computer is kept anew when it changes. */
function usePlanText(
  state: FindState,
  plan: Plan,
  { routes }: RoutesAnswer,
  timeline: Timeline | undefined,
): string {
  const edition = useQuery(read("overview", {})).data?.edition ?? "";
  const text = writePlan({ state, plan, routes, timeline, today: todayHere(), edition });
  const id = `${state.to} ${state.mine}`;
  useEffect(() => {
    if (keptPlans().some((one) => one.id === id)) keep(text);
  }, [id, text]);
  return text;
}
