import { useId } from "react";
import type { ProfessionCard } from "../../client";
import { Toggle } from "../../components/Choices/Choices";
import styles from "./FilterBar.module.css";
import { type Filters, sortOut, subjectsOf, TOGGLES } from "./filters";
import { say } from "./say";

type FilterBarProps = {
  cards: ProfessionCard[];
  filters: Filters;
  onChange: (next: Filters) => void;
};

/** What a person can ask of the list. */
export function FilterBar({ cards, filters, onChange }: FilterBarProps) {
  const id = useId();
  return (
    <fieldset className={`${styles.bar} screen-only`}>
      <legend className="visually-hidden">{say("filters")}</legend>
      {TOGGLES.map((key) => (
        <Toggle
          key={key}
          pressed={filters[key]}
          onChange={(pressed) => onChange({ ...filters, [key]: pressed })}
        >
          <span>
            {say(key)}{" "}
            <span className={styles.left}>
              {sortOut(cards, { ...filters, [key]: true }).matching.length}
            </span>
          </span>
        </Toggle>
      ))}
      <div className={styles.field}>
        <label htmlFor={`${id}-subject`}>{say("subject")}</label>
        <select
          className={styles.subject}
          id={`${id}-subject`}
          value={filters.subject ?? ""}
          onChange={({ target }) => onChange({ ...filters, subject: target.value || null })}
        >
          <option value="">{say("anySubject")}</option>
          {subjectsOf(cards).map((subject) => (
            <option key={subject.id} value={subject.id}>
              {say(`subject.${subject.id}`)}
            </option>
          ))}
        </select>
      </div>
      <div className={styles.field}>
        <label htmlFor={`${id}-words`}>{say("words")}</label>
        <input
          id={`${id}-words`}
          type="text"
          value={filters.words}
          placeholder={say("wordsExample")}
          autoComplete="off"
          onChange={({ target }) => onChange({ ...filters, words: target.value })}
        />
      </div>
    </fieldset>
  );
}
