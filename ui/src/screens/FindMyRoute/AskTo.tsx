import { useQuery } from "@tanstack/react-query";
import type { ProfessionCard } from "../../client";
import { read } from "../../client/queries";
import { Badge } from "../../components/Badge/Badge";
import { Pictogram } from "../../components/Pictogram/Pictogram";
import { Problem, Reading } from "../../components/Problem/Problem";
import english from "../../language/en/FindMyRoute.json";
import { sayer } from "../../language/say";
import { TAGS } from "../../language/tags";
import { toHash } from "../../navigation/place";
import { list, small } from "../../words";
import { Question } from "./Question";
import styles from "./Question.module.css";
import { ANYTHING, address, aimAt, type FindState, isReturner } from "./state";

const say = sayer(english);

type Kind = "new" | "returns" | "further";

const ASK: Record<Kind, string> = {
  new: say("toAsk"),
  returns: say("toAskReturns"),
  further: say("toAskFurther"),
};

const LEAD: Record<Kind, string | undefined> = {
  new: undefined,
  returns: say("toLeadReturns"),
  further: say("toLeadFurther"),
};

/** Who wants to go further is shown the jobs beyond their own before any route. */
function kindOf(state: FindState): Kind {
  if (state.from.some(isReturner) && !state.profession) return "returns";
  return state.from.length === 1 && state.from[0] === "registered-same-profession"
    ? "further"
    : "new";
}

function hrefOf(state: FindState, id: string): string {
  return kindOf(state) === "further"
    ? toHash({ screen: "profession", id, section: "ways-on" })
    : address(aimAt(state, id));
}

/** The second question: what would you like to become? For those who return: what were you? */
export function AskTo({ state }: { state: FindState }) {
  const { data, error } = useQuery(read("professions", {}));
  const kind = kindOf(state);
  return (
    <Question
      state={state}
      number={2}
      ask={ASK[kind]}
      lead={LEAD[kind]}
      skip={{ to: "#/match", name: say("toMatch") }}
    >
      <You state={state} />
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

/** What was said first, with the way to say more: many people stand in two places. */
function You({ state }: { state: FindState }) {
  const starts = useQuery(read("positions", {})).data?.starts ?? [];
  const names = state.from.flatMap((id) => starts.find((start) => start.id === id)?.name ?? []);
  return (
    <div className={styles.you}>
      {names.length > 0 && <p>{say.rich("youAre", { ...TAGS, starts: list(names.map(small)) })}</p>}
      {names.length > 0 && <a href={address({ ...state, at: "from" })}>{say("addMore")}</a>}
      {kindOf(state) === "new" && <a href={address(aimAt(state, ANYTHING))}>{say("toAnything")}</a>}
      <a href="#/professions">{say("toAll")}</a>
    </div>
  );
}

function Aim({ card, state }: { card: ProfessionCard; state: FindState }) {
  return (
    <>
      <a className={styles.aimLink} href={hrefOf(state, card.id)}>
        <Badge line={card.id} letters={card.badge} />
        <Pictogram of={card.id} size="small" />
        <span className={styles.aimWords}>
          <strong>{card.name}</strong>
          <span>{card.in_short}</span>
        </span>
      </a>
      {card.branches.length > 0 && (
        <ul className={styles.branches} aria-label={say("branches", { profession: card.name })}>
          {card.branches.map((branch) => (
            <li key={branch.id}>
              <a className={styles.branch} href={hrefOf(state, branch.id)}>
                {branch.name}
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
