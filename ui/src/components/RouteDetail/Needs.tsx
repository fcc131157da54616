import type { NeedState, RouteCard } from "../../client";
import english from "../../language/en/RouteDetail.json";
import { sayer } from "../../language/say";
import { TAGS } from "../../language/tags";
import { list } from "../../words";
import { EvidenceMark } from "../EvidenceMark/EvidenceMark";
import { sameEvidence } from "../EvidenceMark/sameEvidence";
import { StatusMark } from "../StatusMark/StatusMark";
import styles from "./RouteDetail.module.css";

const say = sayer(english);

/** A tick for what is there, a half station for what comes on the way, a question for the rest. */
const MARKS = { met: "open-now", "met-by": "open-after", check: "check-first" } as const;

type NeedsProps = { route: RouteCard; states?: NeedState[] | undefined };

/** The requirements: each with how it stands, and what to do about what is missing. */
export function Needs({ route, states }: NeedsProps) {
  return (
    <ul className={styles.lines}>
      {route.needs.map((need, place) => {
        const state = states?.[place];
        const unmet = state === undefined || state.state === "check";
        const ways = need.any_of.filter(({ how_to_get }) => how_to_get);
        return (
          <li key={need.text} className={styles.need} data-state={state?.state}>
            <p className={styles.needWords}>
              {state && <StatusMark status={MARKS[state.state]} />}
              <span>
                {state
                  ? say.rich("need", { ...TAGS, state: sayState(state), text: need.text })
                  : need.text}
              </span>
            </p>
            {unmet && ways.length > 0 && (
              <p className="quiet small">
                {say("ifNot", {
                  ways: list([...new Set(ways.map(({ how_to_get }) => how_to_get))], "or"),
                })}
              </p>
            )}
            {!sameEvidence(need.evidence, route.evidence) && (
              <EvidenceMark of={need.text} evidence={need.evidence} />
            )}
          </li>
        );
      })}
    </ul>
  );
}

function sayState(state: NeedState): string {
  if (state.state === "met") return say("met");
  if (state.state === "met-by") return say("metBy", { step: state.step + 1 });
  return say("check");
}
