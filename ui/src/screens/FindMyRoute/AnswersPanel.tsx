import { useQuery } from "@tanstack/react-query";
import type { Attainment, RoutesAnswer } from "../../client";
import { read } from "../../client/queries";
import { Toggle } from "../../components/Choices/Choices";
import { Segments } from "../../components/Segments/Segments";
import english from "../../language/en/AnswersPanel.json";
import { sayer } from "../../language/say";
import { capital, list, small } from "../../words";
import styles from "./AnswersPanel.module.css";
import { ONLY_WORDS } from "./arrange";
import {
  address,
  EMPTY,
  type FindState,
  type Only,
  parse,
  type Reply,
  reply,
  toggle,
  UNSAID_START,
  write,
} from "./state";
import { change, useAnswer } from "./useAnswer";
import { groupWays } from "./ways";

const say = sayer(english);

const REPLY_WORDS: Record<Reply, string> = {
  yes: say("yes"),
  no: say("no"),
  unsure: say("unsure"),
};
const REPLIES = (Object.keys(REPLY_WORDS) as Reply[]).map((value) => ({
  value,
  name: REPLY_WORDS[value],
}));

type AnswersPanelProps = { state: FindState; answer: RoutesAnswer | null; job: string };

/** What was answered, to be changed on the spot; the plans beside it follow. */
export function AnswersPanel({ state, answer, job }: AnswersPanelProps) {
  const attainments = useQuery(read("attainments", {})).data?.attainments ?? [];
  const starts = useQuery(read("positions", {})).data?.starts ?? [];
  const name = (id: string) => attainments.find((one) => one.id === id)?.name ?? id;
  const from = state.fromSkipped
    ? starts.filter(({ id }) => id === UNSAID_START).map((start) => start.name)
    : state.from.map((id) => starts.find((start) => start.id === id)?.name ?? id);
  const next = answer?.next_question?.attainment ?? null;
  const set = (id: string, said: Reply) => change(state, { ...reply(state, id, said), done: true });
  return (
    <aside className={styles.panel} aria-labelledby="answers-title">
      <h2 id="answers-title">{say("title")}</h2>
      <dl className={styles.said}>
        <div>
          <dt>{say("youAre")}</dt>
          <dd>
            {capital(list(from.map(small)))}
            {state.fromSkipped && <span className="quiet small"> {say("notSaid")}</span>}
            <a className="screen-only" href={address({ ...state, at: "from", done: true })}>
              {say("change")}
              <span className="visually-hidden"> {say("changeFrom")}</span>
            </a>
          </dd>
        </div>
        <div>
          <dt>{say("aim")}</dt>
          <dd>
            {capital(job)}
            <a className="screen-only" href={address({ ...state, at: "to", done: true })}>
              {say("change")}
              <span className="visually-hidden"> {say("changeTo")}</span>
            </a>
          </dd>
        </div>
        {state.said.map(({ id, reply: said }) => (
          <div key={id} className="print-only">
            <dt>{name(id)}</dt>
            <dd>{REPLY_WORDS[said]}</dd>
          </div>
        ))}
      </dl>
      <div className={`${styles.replies} screen-only`}>
        {state.said.map(({ id, reply: said }) => (
          <Segments
            key={id}
            ask={name(id)}
            choices={REPLIES}
            value={said}
            onChoose={(value) => set(id, value)}
          />
        ))}
        {next && <OneMore attainment={next} onChoose={(value) => set(next.id, value)} />}
      </div>
      {answer && !answer.already_there && <Show state={state} answer={answer} />}
      <p className="screen-only">
        <a href={address(EMPTY)}>{say("startAgain")}</a>
      </p>
    </aside>
  );
}

type OneMoreProps = { attainment: Attainment; onChoose: (reply: Reply) => void };

/** The question that would change the plans most, still to be answered if they like. */
function OneMore({ attainment, onChoose }: OneMoreProps) {
  return (
    <div className={styles.more}>
      <p className="quiet small">{say("oneMore")}</p>
      <Segments ask={attainment.question} choices={REPLIES} value={null} onChoose={onChoose} />
    </div>
  );
}

/** Wishes. Each says how many ways would suit, so nobody wishes into the dark. */
function Show({ state, answer }: { state: FindState; answer: RoutesAnswer }) {
  if (answer.plans.length < 2 && state.only.length === 0) return null;
  return (
    <fieldset className={`${styles.show} screen-only`}>
      <legend>{say("showOnly")}</legend>
      {(Object.keys(ONLY_WORDS) as Only[]).map((only) => (
        <Wish key={only} only={only} state={state} />
      ))}
    </fieldset>
  );
}

function Wish({ only, state }: { only: Only; state: FindState }) {
  const pressed = state.only.includes(only);
  const wished = parse(write({ ...state, only: pressed ? state.only : [...state.only, only] }));
  const found = useAnswer(wished, false).data;
  return (
    <Toggle pressed={pressed} onChange={() => change(state, { only: toggle(state.only, only) })}>
      <span>
        {ONLY_WORDS[only]}{" "}
        {found && (
          <span className={styles.left}>
            {say("left", { count: groupWays(found.plans).length })}
          </span>
        )}
      </span>
    </Toggle>
  );
}
