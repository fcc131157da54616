import { useQuery } from "@tanstack/react-query";
import { read } from "../../client/queries";
import { Page } from "../../components/Page/Page";
import { Problem } from "../../components/Problem/Problem";
import { Stops } from "../../components/Stops/Stops";
import { count } from "../../words";
import { Plans } from "./Plans";
import { Question } from "./Question";
import styles from "./Question.module.css";
import { address, before, type FindState, type Reply, reply, request } from "./state";
import { useAim } from "./useAim";
import { Working } from "./Working";

/** The further questions: only what changes the answer; when nothing would, the plans. */
export function AskHave({ state }: { state: FindState }) {
  const aim = useAim(state.to);
  const asked = request(state);
  const { data, error } = useQuery({
    ...read("routes", asked ?? { from: [], has: [], lacks: [], unsure: [], to: "" }),
    enabled: asked !== null,
  });
  if (error || !data) {
    const back = before(state);
    return (
      <Page title="Find my route" back={{ to: back ? address(back) : "#/", name: "Back" }}>
        {error ? <Problem error={error} /> : <Working />}
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
      lead={`${count(plans, "plan")} of yours ${plans === 1 ? "rests" : "rest"} on this.`}
      skip={{ to: address({ ...state, done: true }), name: "Show my routes now" }}
    >
      <div className={styles.replies}>
        <Stops
          shape="tiles"
          stops={[
            { key: "yes", name: "Yes", to: choose("yes") },
            { key: "no", name: "No", to: choose("no") },
            {
              key: "unsure",
              name: "I am not sure",
              more: "We show both ways.",
              to: choose("unsure"),
            },
          ]}
        />
      </div>
      {attainment.how_to_get && (
        <p className={styles.ifNot}>
          <strong>If you do not have it:</strong> {attainment.how_to_get}
        </p>
      )}
    </Question>
  );
}
