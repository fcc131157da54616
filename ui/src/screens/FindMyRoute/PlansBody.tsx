import type { RoutesAnswer } from "../../client";
import { Button, LinkButton } from "../../components/Button/Button";
import { Segments } from "../../components/Segments/Segments";
import { MonthsAxis, StripKey } from "../../components/Strip/Strip";
import { axisMonths } from "../../components/Strip/strip";
import english from "../../language/en/Plans.json";
import { sayer } from "../../language/say";
import { AlsoWorks } from "./AlsoWorks";
import { AnswersPanel } from "./AnswersPanel";
import { arrange, SORT_MEANS, SORT_WORDS } from "./arrange";
import { CompareBar } from "./CompareBar";
import { reach } from "./drawn";
import { MoneyKey } from "./MoneyStrip";
import { tallest } from "./money";
import { NotOpen } from "./NotOpen";
import { PlanRow } from "./PlanRow";
import styles from "./Plans.module.css";
import { ANYTHING, address, type FindState, type Sort } from "./state";
import { Unsuited } from "./Unsuited";
import { change } from "./useAnswer";
import { useTimelines } from "./useTimelines";
import { Working } from "./Working";
import { patternsOf } from "./ways";

const say = sayer(english);

type PlansBodyProps = {
  state: FindState;
  answer: RoutesAnswer;
  job: string;
  busy: boolean;
  onAgain: () => void;
};

/** The answers on one side, the ways on the other: the list moves as the answers change. */
export function PlansBody({ state, answer, job, busy, onAgain }: PlansBodyProps) {
  const ways = arrange(answer.plans, state.sort);
  const wishes = state.only.length > 0;
  const also = answer.also_works.map(({ plan }) => plan);
  const leads = ways.map(({ lead }) => lead);
  const drawn = [...leads, ...also];
  const timelines = useTimelines(drawn);
  const axis = axisMonths(Math.max(0, ...drawn.map((plan) => reach(plan, timelines.get(plan.id)))));
  const shared = { axis, top: tallest(timelines.values()), timelines };
  const rows = { answer, shared, state };
  return (
    <div className={styles.body}>
      <div className={styles.columns}>
        <AnswersPanel state={state} answer={answer} job={job} />
        <div className={styles.main} aria-busy={busy}>
          {busy && <Working state={state} />}
          {answer.already_there ? (
            <AlreadyThere job={job} state={state} />
          ) : (
            <section className={styles.plans} aria-labelledby="ways-title">
              <div className={styles.head}>
                <h2 id="ways-title">
                  {ways.length === 0 ? say("noWay") : say("ways", { count: ways.length })}
                </h2>
                <p role="status" className="quiet">
                  {wishes
                    ? say("suiting", { count: answer.unsuited.length })
                    : ways.length > 0 &&
                      say(state.to === ANYTHING ? "unbeatenOfAll" : "unbeaten")}{" "}
                </p>
                {!answer.complete && (
                  <div className={styles.incomplete}>
                    <p role="status">{say("incomplete")}</p>
                    <Button weight="quiet" onClick={onAgain}>
                      {say("lookAgain")}
                    </Button>
                  </div>
                )}
                {ways.length > 1 && (
                  <div className="screen-only">
                    <Segments
                      ask={say("order")}
                      askHidden
                      choices={(Object.keys(SORT_WORDS) as Sort[]).map((value) => ({
                        value,
                        name: SORT_WORDS[value],
                      }))}
                      value={state.sort}
                      onChoose={(sort) => change(state, { sort })}
                    />
                  </div>
                )}
              </div>
              {ways.length > 1 && (
                <p className="quiet small measure screen-only">
                  {SORT_MEANS[state.sort]} {say("reckoned")}
                </p>
              )}
              {ways.length === 0 ? (
                <NoWays state={state} answer={answer} />
              ) : (
                <>
                  <div className={styles.keys}>
                    <StripKey patterns={patternsOf(drawn, answer.routes)} />
                    <MoneyKey />
                  </div>
                  <div className={styles.axis}>
                    <span className="quiet small">{say("fromStart")}</span>
                    <MonthsAxis axis={axis} />
                  </div>
                  <ol className={styles.rows}>
                    {ways.map((way) => (
                      <li key={way.id}>
                        <PlanRow way={way} {...rows} />
                      </li>
                    ))}
                  </ol>
                </>
              )}
            </section>
          )}
          <Unsuited answer={answer} state={state} />
          <AlsoWorks {...rows} />
          <NotOpen answer={answer} state={state} />
        </div>
      </div>
      <CompareBar state={state} answer={answer} />
    </div>
  );
}

function AlreadyThere({ job, state }: { job: string; state: FindState }) {
  return (
    <div className="stack">
      <h2>{say("thereAlready")}</h2>
      <p className="measure">{say("thereAlreadyWhy", { job })}</p>
      <div className="row screen-only">
        <LinkButton weight="main" to={address({ ...state, at: "to", done: true })}>
          {say("otherAim")}
        </LinkButton>
      </div>
    </div>
  );
}

type NoWaysProps = { state: FindState; answer: RoutesAnswer };

function NoWays({ state, answer }: NoWaysProps) {
  const unsuited = answer.unsuited.length > 0;
  return (
    <div className="stack">
      <p className="measure">
        {unsuited
          ? say("noneFits")
          : answer.not_open.length > 0
            ? say("noneWhy")
            : say("noneAtAll")}
      </p>
      <div className="row screen-only">
        {unsuited ? (
          <LinkButton weight="main" to={address({ ...state, only: [] })}>
            {say("showAll")}
          </LinkButton>
        ) : (
          <LinkButton weight="main" to={address({ ...state, at: "from", done: true })}>
            {say("changeFrom")}
          </LinkButton>
        )}
      </div>
    </div>
  );
}
