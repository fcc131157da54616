import type { NeedState, RouteCard } from "../../client";
import { list } from "../../words";
import { EvidenceMark } from "../EvidenceMark/EvidenceMark";
import { sameEvidence } from "../EvidenceMark/sameEvidence";
import styles from "./RouteDetail.module.css";

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
            <p>
              {state && <strong>{sayState(state)}: </strong>}
              {need.text}
            </p>
            {unmet && ways.length > 0 && (
              <p className="quiet small">
                If not: {list([...new Set(ways.map(({ how_to_get }) => how_to_get))], "or")}
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
  if (state.state === "met") return "You have it";
  if (state.state === "met-by") return `You get it in step ${state.step + 1}`;
  return "Check";
}
