import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { read } from "../../client/queries";
import { LinkButton } from "../../components/Button/Button";
import { Toggle } from "../../components/Choices/Choices";
import { Problem, Reading } from "../../components/Problem/Problem";
import { StopBoxes, Stops } from "../../components/Stops/Stops";
import english from "../../language/en/FindMyRoute.json";
import { sayer } from "../../language/say";
import { Question } from "./Question";
import styles from "./Question.module.css";
import { groupStarts } from "./starts";
import { address, type FindState, standAt, toggle } from "./state";

const say = sayer(english);

/** The first question: where do you stand? One tap leads on; several may be true. */
export function AskFrom({ state }: { state: FindState }) {
  const { data, error } = useQuery(read("positions", {}));
  const [several, setSeveral] = useState(state.from.length > 1);
  const [chosen, setChosen] = useState(state.from);
  const groups = groupStarts(data?.starts ?? []);
  return (
    <Question
      state={state}
      number={1}
      ask={say("fromAsk")}
      skip={{ to: address(standAt(state, [])), name: say("fromSkip") }}
    >
      {error && <Problem error={error} />}
      {!data && !error && <Reading />}
      <div className={styles.several}>
        <p>{say(several ? "fromSeveral" : "fromOne")}</p>
        <Toggle pressed={several} onChange={setSeveral}>
          {say("several")}
        </Toggle>
        {several && chosen.length > 0 && (
          <LinkButton weight="main" to={address(standAt(state, chosen))}>
            {say("goOn", { count: chosen.length })}
          </LinkButton>
        )}
      </div>
      <div className={styles.groups}>
        {groups.map((group) => (
          <section key={group.title} className={styles.group}>
            <h2>{group.title}</h2>
            {several ? (
              <StopBoxes
                label={group.title}
                boxes={group.starts.map(({ id, i_am }) => ({
                  key: id,
                  name: i_am,
                  checked: chosen.includes(id),
                  onChange: () => setChosen(toggle(chosen, id)),
                }))}
              />
            ) : (
              <Stops
                label={group.title}
                stops={group.starts.map(({ id, i_am }) => ({
                  key: id,
                  name: i_am,
                  to: address(standAt(state, [id])),
                  chosen: state.from.includes(id),
                }))}
              />
            )}
          </section>
        ))}
      </div>
    </Question>
  );
}
