import { useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { read } from "../../client/queries";
import { Choices } from "../../components/Choices/Choices";
import { Disclosure } from "../../components/Disclosure/Disclosure";
import { ProfessionOptions } from "../../components/PickProfession/PickProfession";
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
          <ProfessionOptions cards={professions} />
        </select>
      </div>
      <Choices
        ask={say("register")}
        choices={REGISTER_WORDS}
        value={one.register}
        onChoose={(register) => onChange({ register })}
      />
      {on === "last" && <Last one={one} onChange={onChange} />}
      {on === "qualified" && (
        <DateParts
          name={say("qualified")}
          value={one.qualified}
          onChange={(qualified) => onChange({ qualified })}
        />
      )}
      {one.register && <Abroad key={one.register} one={one} onChange={onChange} />}
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

type Known = "day" | "month" | "years";

/** What a person knows of their last day comes first: only the boxes for that are shown. */
function Last({ one, onChange }: CaseFormProps) {
  const id = useId();
  const [chosen, setChosen] = useState<Known>("month");
  const known = knownOf(one) ?? chosen;
  const choose = (value: Known) => {
    setChosen(value);
    if (value === "years") onChange({ last: null });
    else
      onChange({ last: value === "month" ? (one.last?.slice(0, 7) ?? null) : null, years: null });
  };
  return (
    <>
      <Segments
        ask={say("known")}
        choices={[
          { value: "day", name: say("knowDay") },
          { value: "month", name: say("knowMonth") },
          { value: "years", name: say("onlyYears") },
        ]}
        value={known}
        onChoose={choose}
      />
      {known === "years" ? (
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
              onChange({ years: target.value === "" ? null : Number(target.value) })
            }
          />
        </div>
      ) : (
        <DateParts
          key={known}
          name={say(known === "day" ? "lastDay" : "last")}
          day={known === "day" ? "needed" : "none"}
          value={one.last}
          onChange={(last) => onChange({ last, years: null })}
        />
      )}
    </>
  );
}

/** What the case says of the last day already: a day, a month, or years alone. */
function knownOf({ last, years }: ReturnCase): Known | null {
  if (last) return last.length > 7 ? "day" : "month";
  return years === null ? null : "years";
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
