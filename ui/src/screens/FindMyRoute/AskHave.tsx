import { Page } from "../../components/Page/Page";
import { Problem } from "../../components/Problem/Problem";
import { Stops } from "../../components/Stops/Stops";
import english from "../../language/en/FindMyRoute.json";
import { sayer } from "../../language/say";
import { TAGS } from "../../language/tags";
import { Plans } from "./Plans";
import { Question } from "./Question";
import styles from "./Question.module.css";
import { address, before, type FindState, type Reply, reply } from "./state";
import { useAim } from "./useAim";
import { useAnswer } from "./useAnswer";
import { Working } from "./Working";

const say = sayer(english);

/** The further questions: only what changes the answer; when nothing would, the plans. */
export function AskHave({ state }: { state: FindState }) {
  const aim = useAim(state.to);
  const { data, error } = useAnswer(state, false);
  if (error || !data) {
    const back = before(state);
    return (
      <Page title={say("title")} back={{ to: back ? address(back) : "#/", name: say("back") }}>
        {error ? <Problem error={error} /> : <Working state={state} />}
      </Page>
    );
  }
  const next = data.next_question;
  if (!next || data.already_there) return <Plans state={state} />;
  const { attainment, plans } = next;
  const choose = (answer: Reply) => address(reply(state, attainment.id, answer));
  return (
    <Question
      state={state}
      line={aim.line}
      number={3 + state.said.length}
      ask={attainment.question}
      lead={say("restsOn", { count: plans })}
      skip={{ to: address({ ...state, done: true }), name: say("showNow") }}
    >
      <div className={styles.replies}>
        <Stops
          shape="tiles"
          stops={[
            { key: "yes", name: say("yes"), to: choose("yes") },
            { key: "no", name: say("no"), to: choose("no") },
            {
              key: "unsure",
              name: say("unsure"),
              more: say("unsureMore"),
              to: choose("unsure"),
            },
          ]}
        />
      </div>
      {attainment.how_to_get && (
        <p className={styles.ifNot}>{say.rich("ifNot", { ...TAGS, how: attainment.how_to_get })}</p>
      )}
    </Question>
  );
}
