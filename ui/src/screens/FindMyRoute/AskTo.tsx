import { useQuery } from "@tanstack/react-query";
import type { ProfessionCard } from "../../client";
import { read } from "../../client/queries";
import { Badge } from "../../components/Badge/Badge";
import { Pictogram } from "../../components/Pictogram/Pictogram";
import { Problem, Reading } from "../../components/Problem/Problem";
import { Question } from "./Question";
import styles from "./Question.module.css";
import { address, aimAt, type FindState, isReturner } from "./state";

/** The second question: what would you like to become? For those who return: what were you? */
export function AskTo({ state }: { state: FindState }) {
  const { data, error } = useQuery(read("professions", {}));
  const returns = state.from.some(isReturner) && !state.profession;
  return (
    <Question
      state={state}
      number={2}
      ask={returns ? "What did you qualify as?" : "What would you like to become?"}
      lead={returns ? "We look for your way back first." : undefined}
      skip={{ to: "#/professions", name: "Not sure yet: look at all 14" }}
    >
      {error && <Problem error={error} />}
      {!data && !error && <Reading />}
      {data && (
        <ul className={styles.aims}>
          {data.professions.map((card) => (
            <li key={card.id} className={styles.aim} data-line={card.id}>
              <Aim card={card} state={state} />
            </li>
          ))}
        </ul>
      )}
    </Question>
  );
}

function Aim({ card, state }: { card: ProfessionCard; state: FindState }) {
  return (
    <>
      <a className={styles.aimLink} href={address(aimAt(state, card.id))}>
        <Badge line={card.id} letters={card.badge} />
        <Pictogram of={card.id} size="small" />
        <span className={styles.aimWords}>
          <strong>{card.name}</strong>
          <span>{card.in_short}</span>
        </span>
      </a>
      {card.branches.length > 0 && (
        <ul className={styles.branches} aria-label={`${card.name}: one branch only`}>
          {card.branches.map((branch) => (
            <li key={branch.id}>
              <a className={styles.branch} href={address(aimAt(state, branch.id))}>
                {branch.name}
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
