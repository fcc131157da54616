import { type ReactNode, useId } from "react";
import type { Professions } from "../../client";
import { Toggle } from "../../components/Choices/Choices";
import styles from "./FilterBar.module.css";
import { countLeft, type Filters, subjectsOf, TAG_GROUPS, TOGGLES } from "./filters";
import { say } from "./say";

type FilterBarProps = {
  all: Professions;
  filters: Filters;
  onChange: (next: Filters) => void;
};

/** What a person can ask of the list; each answer says how many professions it would leave. */
export function FilterBar({ all, filters, onChange }: FilterBarProps) {
  const left = (more: Partial<Filters>) => countLeft(all, filters, more);
  return (
    <fieldset className={`${styles.bar} screen-only`}>
      <legend className="visually-hidden">{say("filters")}</legend>
      <div className={styles.questions}>
        {TAG_GROUPS.map((group) => (
          <Question
            key={group}
            name={say(group)}
            value={filters[group]}
            onChange={(tag) => onChange({ ...filters, [group]: tag })}
          >
            {all.tags
              .filter((tag) => tag.group === group)
              .map(({ id, name }) => (
                <option key={id} value={id}>
                  {say("option", { name, count: left({ [group]: id }) })}
                </option>
              ))}
          </Question>
        ))}
        <Question
          name={say("subject")}
          value={filters.subject}
          onChange={(subject) => onChange({ ...filters, subject })}
        >
          {subjectsOf(all.professions).map(({ id }) => (
            <option key={id} value={id}>
              {say("option", { name: say(`subject.${id}`), count: left({ subject: id }) })}
            </option>
          ))}
        </Question>
      </div>
      <div className={styles.toggles}>
        {TOGGLES.map((toggle) => (
          <Toggle
            key={toggle}
            pressed={filters[toggle]}
            onChange={(pressed) => onChange({ ...filters, [toggle]: pressed })}
          >
            <span>
              {say(toggle)} <Left count={left({ [toggle]: true })} />
            </span>
          </Toggle>
        ))}
        <Words filters={filters} onChange={onChange} />
      </div>
    </fieldset>
  );
}

type QuestionProps = {
  name: string;
  value: string | null;
  onChange: (value: string | null) => void;
  children: ReactNode;
};

function Question({ name, value, onChange, children }: QuestionProps) {
  const id = useId();
  return (
    <div className={styles.question} data-asked={value ? "" : undefined}>
      <label htmlFor={id}>{name}</label>
      <select id={id} value={value ?? ""} onChange={({ target }) => onChange(target.value || null)}>
        <option value="">{say("anySubject")}</option>
        {children}
      </select>
    </div>
  );
}

function Left({ count }: { count: number }) {
  return (
    <span className={styles.left}>
      {say.rich("left", {
        hidden: (inside) => (
          <span key="left" className="visually-hidden">
            {inside}
          </span>
        ),
        count,
      })}
    </span>
  );
}

function Words({ filters, onChange }: Pick<FilterBarProps, "filters" | "onChange">) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{say("words")}</label>
      <input
        id={id}
        type="text"
        value={filters.words}
        placeholder={say("wordsExample")}
        autoComplete="off"
        onChange={({ target }) => onChange({ ...filters, words: target.value })}
      />
    </div>
  );
}
