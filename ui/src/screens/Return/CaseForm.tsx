import { useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { read } from "../../client/queries";
import { Choices } from "../../components/Choices/Choices";
import { Disclosure } from "../../components/Disclosure/Disclosure";
import { Segments } from "../../components/Segments/Segments";
import english from "../../language/en/Return.json";
import { sayer } from "../../language/say";
import { hangsOn, type ReturnCase } from "./case";
import { DateParts } from "./DateParts";
import styles from "./Return.module.css";
import { REGISTER_WORDS } from "./returnWords";

const say = sayer(english);

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
      aria-label={say("about")}
      onSubmit={(event) => event.preventDefault()}
    >
      <h2>{say("about")}</h2>
      <div className={styles.field}>
        <label htmlFor={`${id}-profession`}>{say("profession")}</label>
        <select
          id={`${id}-profession`}
          value={one.profession ?? ""}
          onChange={({ target }) => onChange({ profession: target.value || null })}
        >
          <option value="">{say("choose")}</option>
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
      <Choices
        ask={say("register")}
        choices={REGISTER_WORDS}
        value={one.register}
        onChoose={(register) => onChange({ register })}
      />
      {on === "last" && (
        <>
          {years ? (
            <div className={styles.field}>
              <label htmlFor={`${id}-years`}>{say("years")}</label>
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
              name={say("last")}
              value={one.last}
              onChange={(last) => onChange({ last, years: null })}
            />
          )}
          <Segments
            ask={say("known")}
            askHidden
            choices={[
              { value: "month", name: say("knowMonth") },
              { value: "years", name: say("onlyYears") },
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
          name={say("qualified")}
          value={one.qualified}
          onChange={(qualified) => onChange({ qualified })}
        />
      )}
      <Abroad key={one.register} one={one} onChange={onChange} />
      <Disclosure title={say("more")} open={Boolean(one.left || one.apply)} flush>
        <div className={styles.fields}>
          {one.register === "left" && (
            <DateParts
              name={say("left")}
              value={one.left}
              onChange={(left) => onChange({ left })}
            />
          )}
          <DateParts
            name={say("apply")}
            value={one.apply}
            ahead
            onChange={(apply) => onChange({ apply })}
          />
        </div>
      </Disclosure>
    </form>
  );
}

/** Work outside the UK since: it can take the place of updating, so it is asked of everyone. */
function Abroad({ one, onChange }: CaseFormProps) {
  const [said, setSaid] = useState(one.abroad !== null);
  return (
    <>
      <Segments
        ask={say("abroadAsk")}
        choices={[
          { value: "no", name: say("no") },
          { value: "yes", name: say("yes") },
        ]}
        value={said || one.abroad ? "yes" : "no"}
        onChoose={(value) => {
          setSaid(value === "yes");
          if (value === "no" && one.abroad) onChange({ abroad: null });
        }}
      />
      {(said || one.abroad) && (
        <DateParts
          name={say("abroad")}
          value={one.abroad}
          onChange={(abroad) => onChange({ abroad })}
        />
      )}
    </>
  );
}
