import { useQuery } from "@tanstack/react-query";
import { useId } from "react";
import { read } from "../../client/queries";
import { Disclosure } from "../../components/Disclosure/Disclosure";
import { Segments } from "../../components/Segments/Segments";
import { hangsOn, type ReturnCase } from "./case";
import { DateParts } from "./DateParts";
import styles from "./Return.module.css";
import { REGISTER_WORDS } from "./returnWords";

type CaseFormProps = { one: ReturnCase; onChange: (changes: Partial<ReturnCase>) => void };

/** The case: what, where the name stands, when. Each change counts at once. */
export function CaseForm({ one, onChange }: CaseFormProps) {
  const professions = useQuery(read("professions", {})).data?.professions ?? [];
  const id = useId();
  const on = hangsOn(one.register);
  const years = one.years !== null && !one.last;
  return (
    <form
      className={styles.form}
      aria-label="About you"
      onSubmit={(event) => event.preventDefault()}
    >
      <h2>About you</h2>
      <div className={styles.field}>
        <label htmlFor={`${id}-profession`}>I was, or am, a …</label>
        <select
          id={`${id}-profession`}
          value={one.profession ?? ""}
          onChange={({ target }) => onChange({ profession: target.value || null })}
        >
          <option value="">Choose</option>
          {professions.map((card) => (
            <option key={card.id} value={card.id}>
              {card.name}
            </option>
          ))}
          {professions.flatMap((card) =>
            card.branches.map((branch) => (
              <option key={branch.id} value={branch.id}>
                {branch.name}
              </option>
            )),
          )}
        </select>
      </div>
      <div className={styles.field}>
        <label htmlFor={`${id}-register`}>My name and the register</label>
        <select
          id={`${id}-register`}
          value={one.register}
          onChange={({ target }) =>
            onChange({
              register: REGISTER_WORDS.find(({ value }) => value === target.value)?.value ?? "left",
            })
          }
        >
          {REGISTER_WORDS.map(({ value, name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {on === "last" && (
        <>
          {years ? (
            <div className={styles.field}>
              <label htmlFor={`${id}-years`}>Years away</label>
              <input
                id={`${id}-years`}
                type="number"
                min="0"
                max="80"
                step="0.5"
                inputMode="decimal"
                value={one.years ?? ""}
                onChange={({ target }) =>
                  onChange({ years: target.value === "" ? 0 : Number(target.value) })
                }
              />
            </div>
          ) : (
            <DateParts
              name="I last worked in it in"
              value={one.last}
              onChange={(last) => onChange({ last, years: null })}
            />
          )}
          <Segments
            ask="What I know"
            askHidden
            choices={[
              { value: "month", name: "I know the month" },
              { value: "years", name: "Only the years" },
            ]}
            value={years ? "years" : "month"}
            onChoose={(value) =>
              onChange(value === "years" ? { last: null, years: 5 } : { years: null })
            }
          />
        </>
      )}
      {on === "qualified" && (
        <DateParts
          name="I qualified in"
          value={one.qualified}
          onChange={(qualified) => onChange({ qualified })}
        />
      )}
      <Disclosure
        title="More that can matter"
        open={Boolean(one.abroad || one.left || one.apply)}
        flush
      >
        <div className={styles.fields}>
          <DateParts
            name="I last worked in it abroad in"
            value={one.abroad}
            onChange={(abroad) => onChange({ abroad })}
          />
          {one.register === "left" && (
            <DateParts
              name="My name came off in"
              value={one.left}
              onChange={(left) => onChange({ left })}
            />
          )}
          <DateParts
            name="I mean to apply in"
            value={one.apply}
            ahead
            onChange={(apply) => onChange({ apply })}
          />
        </div>
      </Disclosure>
    </form>
  );
}
