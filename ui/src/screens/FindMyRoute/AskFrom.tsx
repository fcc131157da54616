import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { read } from "../../client/queries";
import { LinkButton } from "../../components/Button/Button";
import { Problem, Reading } from "../../components/Problem/Problem";
import { Stops } from "../../components/Stops/Stops";
import english from "../../language/en/FindMyRoute.json";
import { sayer } from "../../language/say";
import { KeptPlans } from "./KeptPlans";
import { Question } from "./Question";
import styles from "./Question.module.css";
import { clash, groupStarts } from "./starts";
import { address, type FindState, standAt, toggle } from "./state";

const say = sayer(english);

/**
 * The first question: where do you stand? One tap leads on. Whoever stands in two places marks the
 * others first, and the tap takes them along.
 */
export function AskFrom({ state }: { state: FindState }) {
  const { data, error } = useQuery(read("positions", {}));
  const attainments = useQuery(read("attainments", {})).data?.attainments ?? [];
  const [marked, setMarked] = useState(state.from);
  const starts = data?.starts ?? [];
  const wrong = clash(marked, starts, attainments);
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
        <p>{say(marked.length === 0 ? "fromOne" : "fromMarked", { count: marked.length })}</p>
        {marked.length > 0 && (
          <LinkButton weight="main" to={address(standAt(state, marked))}>
            {say("goOn", { count: marked.length })}
          </LinkButton>
        )}
        <p role="status" className={styles.wrong}>
          {wrong}
        </p>
      </div>
      <KeptPlans />
      <div className={styles.groups}>
        {groupStarts(starts).map((group) => (
          <section key={group.title} className={styles.group}>
            <div className={styles.groupHead}>
              <h2>{group.title}</h2>
              <span aria-hidden="true">{say("also")}</span>
            </div>
            <Stops
              label={group.title}
              stops={group.starts.map(({ id, i_am }) => ({
                key: id,
                name: i_am,
                to: address(standAt(state, [...marked.filter((one) => one !== id), id])),
                chosen: state.from.includes(id),
                also: {
                  name: say("alsoTrue", { start: i_am }),
                  checked: marked.includes(id),
                  onChange: () => setMarked(toggle(marked, id)),
                },
              }))}
            />
          </section>
        ))}
      </div>
    </Question>
  );
}
