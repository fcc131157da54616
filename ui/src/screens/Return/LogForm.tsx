import { useId, useState } from "react";
import type { Activity } from "../../client";
import { Button } from "../../components/Button/Button";
import { Segments } from "../../components/Segments/Segments";
import english from "../../language/en/ReturnLog.json";
import { sayer } from "../../language/say";
import { lineProblem } from "./case";
import { DateParts } from "./DateParts";
import styles from "./Log.module.css";
import { KIND_MEANINGS, KIND_WORDS } from "./returnWords";

const say = sayer(english);

type LogFormProps = {
  /** The line to change; none: a new one. */
  line: Activity | null;
  today: string;
  onSave: (line: Activity) => void;
  onCancel: () => void;
};

const KINDS = (Object.keys(KIND_WORDS) as Activity["kind"][]).map((value) => ({
  value,
  name: KIND_WORDS[value],
}));

/** One line of the log, to fill in. */
export function LogForm({ line, today, onSave, onCancel }: LogFormProps) {
  const [draft, setDraft] = useState<Activity>(
    line ?? { kind: "supervised", hours: 0, from: "", to: "", what: "" },
  );
  const [hours, setHours] = useState(line ? String(line.hours) : "");
  const [problem, setProblem] = useState<string | null>(null);
  const id = useId();
  const set = (changes: Partial<Activity>) => setDraft({ ...draft, ...changes });
  const save = () => {
    const { supervisor_years, same_profession, ...rest } = draft;
    const supervised = draft.kind === "supervised";
    const whole: Activity = {
      ...rest,
      to: rest.to || rest.from,
      hours: Number(hours.replace(",", ".")),
      ...(supervised && supervisor_years !== undefined ? { supervisor_years } : {}),
      ...(supervised && same_profession !== undefined ? { same_profession } : {}),
    };
    const wrong = lineProblem(whole, today);
    setProblem(wrong);
    if (!wrong) onSave(whole);
  };
  return (
    <form
      className={styles.form}
      aria-label={say(line ? "changeLine" : "newLine")}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Segments
        ask={say("kind")}
        choices={KINDS}
        value={draft.kind}
        onChoose={(kind) => set({ kind })}
      />
      <p className="quiet">{KIND_MEANINGS[draft.kind]}</p>
      <div className={styles.fields}>
        <div className={styles.wide}>
          <label htmlFor={`${id}-what`}>{say("what")}</label>
          <input
            id={`${id}-what`}
            type="text"
            maxLength={300}
            value={draft.what}
            onChange={({ target }) => set({ what: target.value })}
          />
        </div>
        <DateParts
          name={say("first")}
          value={draft.from || null}
          day="needed"
          recent
          onChange={(from) => set({ from: from ?? "" })}
        />
        <DateParts
          name={say("last")}
          value={draft.to || null}
          day="needed"
          recent
          onChange={(to) => set({ to: to ?? "" })}
        />
        <div>
          <label htmlFor={`${id}-hours`}>{say("hours")}</label>
          <input
            id={`${id}-hours`}
            type="text"
            inputMode="decimal"
            value={hours}
            onChange={({ target }) => setHours(target.value)}
          />
        </div>
      </div>
      {draft.kind === "supervised" && (
        <div className={styles.fields}>
          <div>
            <label htmlFor={`${id}-years`}>{say("supervisorYears")}</label>
            <input
              id={`${id}-years`}
              type="number"
              min="0"
              max="70"
              value={draft.supervisor_years ?? ""}
              onChange={({ target }) => {
                const { supervisor_years: _, ...rest } = draft;
                setDraft(
                  target.value === ""
                    ? rest
                    : { ...rest, supervisor_years: Math.floor(Number(target.value)) },
                );
              }}
            />
          </div>
          <Segments
            ask={say("sameProfession")}
            choices={[
              { value: "yes", name: say("yes") },
              { value: "no", name: say("no") },
            ]}
            value={
              draft.same_profession === undefined ? null : draft.same_profession ? "yes" : "no"
            }
            onChoose={(said) => set({ same_profession: said === "yes" })}
          />
        </div>
      )}
      {problem && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      <div className="row">
        <Button type="submit" weight="main">
          {say(line ? "keep" : "put")}
        </Button>
        <Button weight="quiet" onClick={onCancel}>
          {say("cancel")}
        </Button>
      </div>
    </form>
  );
}
