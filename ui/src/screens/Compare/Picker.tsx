import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { read } from "../../client/queries";
import { Badge } from "../../components/Badge/Badge";
import { LineBadges } from "../../components/Lines/LineBadges";
import { Problem, Reading } from "../../components/Problem/Problem";
import { say } from "./cells";
import styles from "./Picker.module.css";
import { type CompareState, MOST_COMPARED } from "./state";

type PickerProps = { state: CompareState; onChoose: (id: string) => void };

/** Adds to a comparison and takes out of it: the 14 in full view, jobs and routes by words. */
export function Picker({ state, onChoose }: PickerProps) {
  const full = state.ids.length >= MOST_COMPARED;
  return (
    <div className="stack">
      {full && <p role="status">{say("full")}</p>}
      {state.kind === "profession" ? (
        <Professions state={state} full={full} onChoose={onChoose} />
      ) : (
        <ByWords key={state.kind} state={state} full={full} onChoose={onChoose} />
      )}
    </div>
  );
}

type ChoiceProps = PickerProps & { full: boolean };

function Professions({ state, full, onChoose }: ChoiceProps) {
  const { data, error } = useQuery(read("professions", {}));
  if (error) return <Problem error={error} />;
  if (!data) return <Reading />;
  return (
    <ul className={styles.lines}>
      {data.professions.map((card) => {
        const branch = card.branches.find(({ id }) => state.ids.includes(id));
        const id = branch?.id ?? card.id;
        const chosen = state.ids.includes(id);
        return (
          <li key={card.id}>
            <button
              type="button"
              className={styles.line}
              aria-pressed={chosen}
              disabled={full && !chosen}
              onClick={() => onChoose(id)}
            >
              <span className={styles.tick} aria-hidden="true" />
              <Badge line={card.id} letters={card.badge} size="small" />
              <span>{card.name}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** So many jobs and routes that words find them sooner than a list. */
const MOST_FOUND = 8;
const ASKED_FOR = 60;

function ByWords({ state, full, onChoose }: ChoiceProps) {
  const kind = state.kind === "route" ? "route" : "role";
  const [words, setWords] = useState("");
  const id = useId();
  const found = useQuery({
    ...read("search", { words, limit: ASKED_FOR }),
    enabled: words.trim() !== "",
    placeholderData: keepPreviousData,
  });
  const hits = words.trim() ? (found.data?.hits.filter((hit) => hit.kind === kind) ?? []) : [];
  return (
    <div className="stack">
      <label className={styles.label} htmlFor={id}>
        {say(`search.${kind}`)}
      </label>
      <input
        id={id}
        className={styles.box}
        type="search"
        autoComplete="off"
        spellCheck="false"
        aria-describedby={`${id}-hint`}
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      <p id={`${id}-hint`} className="quiet small">
        {say(`search.hint.${kind}`)}
      </p>
      {found.error && <Problem error={found.error} />}
      {words.trim() !== "" && found.data && hits.length === 0 && (
        <p role="status">{say("search.none")}</p>
      )}
      <ul className={styles.hits}>
        {hits.slice(0, MOST_FOUND).map((hit) => {
          const chosen = state.ids.includes(hit.id);
          return (
            <li key={hit.id} className={styles.hit}>
              <span className={styles.words}>
                <strong>{hit.title}</strong>
                <LineBadges professions={hit.professions} />
              </span>
              <button
                type="button"
                className={styles.line}
                aria-pressed={chosen}
                aria-label={say("addOf", { chosen: String(chosen), name: hit.title })}
                disabled={full && !chosen}
                onClick={() => onChoose(hit.id)}
              >
                <span className={styles.tick} aria-hidden="true" />
                {say(chosen ? "added" : "add")}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
