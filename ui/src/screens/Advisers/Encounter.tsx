import { useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { read } from "../../client/queries";
import { Button } from "../../components/Button/Button";
import { Page } from "../../components/Page/Page";
import { Problem, Reading } from "../../components/Problem/Problem";
import { SaveFile } from "../../components/SaveFile/SaveFile";
import { StatementBlock } from "../../components/Statement/StatementBlock";
import { Part } from "../../components/TopicParts/TopicParts";
import english from "../../language/en/Encounter.json";
import { sayer } from "../../language/say";
import { todayHere } from "../../today";
import { sayLongDate, sayNumber } from "../../words";
import styles from "./Encounter.module.css";
import {
  type EncounterSheet,
  encounterCsv,
  FIELDS,
  NUMBERS,
  type NumberField,
  readNumber,
} from "./encounter";

const say = sayer(english);

/** The one row of the catalogue that speaks of the benchmarks. */
const SPEAKS = "step-into-the-nhs";

const EMPTY: Record<NumberField, string> = { pupils: "", year: "", minutes: "", benchmark: "" };

/** A sheet that records a meeting with a group: numbers only, printed or saved, never kept. */
export function Encounter() {
  const cards = useQuery(read("professions", {}));
  const speaks = useQuery(read("show", { kind: "body", id: SPEAKS }));
  const [typed, setTyped] = useState(EMPTY);
  const [opened, setOpened] = useState<string[]>([]);
  const day = todayHere();
  const numbers = FIELDS.map((field) => [field, readNumber(typed[field], field)] as const);
  const wrong = numbers.some(([, value]) => value === "wrong");
  const professions = cards.data?.professions ?? [];
  const filledIn = (field: NumberField) => {
    const value = readNumber(typed[field], field);
    return value === "wrong" ? null : value;
  };
  const sheet: EncounterSheet = {
    day,
    pupils: filledIn("pupils"),
    year: filledIn("year"),
    minutes: filledIn("minutes"),
    benchmark: filledIn("benchmark"),
    opened,
  };
  return (
    <Page
      title={say("title")}
      lead={say("lead")}
      back={{ to: "#/advisers", name: say("advisers") }}
    >
      {cards.error && <Problem error={cards.error} />}
      {cards.isPending && <Reading />}
      <form
        className={styles.form}
        aria-label={say("title")}
        onSubmit={(event) => event.preventDefault()}
      >
        <p>{say("day", { date: sayLongDate(day) })}</p>
        <div className={styles.fields}>
          {numbers.map(([field, value]) => (
            <NumberInput
              key={field}
              field={field}
              text={typed[field]}
              wrong={value === "wrong"}
              onType={(text) => setTyped({ ...typed, [field]: text })}
            />
          ))}
        </div>
        <fieldset className={styles.opened}>
          <legend>{say("opened")}</legend>
          <div>
            {professions.map(({ id, name }) => (
              <label key={id}>
                <input
                  type="checkbox"
                  checked={opened.includes(id)}
                  onChange={({ target }) =>
                    setOpened(target.checked ? [...opened, id] : opened.filter((one) => one !== id))
                  }
                />
                <span>{name}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <p role="status" className="screen-only">
          {say("count", { count: opened.length })}
        </p>
        <div className="row screen-only">
          {!wrong && professions.length > 0 && (
            <SaveFile
              name={say("file", { day })}
              type="text/csv"
              text={() =>
                encounterCsv(sheet, professions, {
                  day: say("csv.day"),
                  pupils: say("pupils"),
                  year: say("year"),
                  minutes: say("minutes"),
                  benchmark: say("benchmark"),
                })
              }
            >
              {say("save")}
            </SaveFile>
          )}
          {wrong && <p role="alert">{say("mend")}</p>}
          <Button
            weight="quiet"
            onClick={() => {
              setTyped(EMPTY);
              setOpened([]);
            }}
          >
            {say("clear")}
          </Button>
        </div>
        <p className="quiet small measure screen-only">{say("kept")}</p>
      </form>
      <Part name={say("about")}>
        <p className="measure">{say("aboutMore")}</p>
        {speaks.error && <Problem error={speaks.error} />}
        {speaks.data?.kind === "body" && (
          <StatementBlock
            statement={{
              id: SPEAKS,
              title: speaks.data.row.name,
              text: speaks.data.row.text,
              items: [],
              details: [],
              url: speaks.data.row.url,
              evidence: speaks.data.row.evidence,
            }}
            about={speaks.data.row.name}
          />
        )}
      </Part>
    </Page>
  );
}

type NumberInputProps = {
  field: NumberField;
  text: string;
  wrong: boolean;
  onType: (text: string) => void;
};

function NumberInput({ field, text, wrong, onType }: NumberInputProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{say(field)}</label>
      <input
        id={id}
        inputMode="numeric"
        autoComplete="off"
        value={text}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onChange={({ target }) => onType(target.value)}
      />
      {wrong && (
        <p id={`${id}-wrong`} className={styles.wrong}>
          {say("wrong", { most: sayNumber(NUMBERS[field]) })}
        </p>
      )}
    </div>
  );
}
