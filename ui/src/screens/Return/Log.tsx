import { useId, useState } from "react";
import { type Activity, client, type ReturnsAnswer } from "../../client";
import { Button } from "../../components/Button/Button";
import { readFile, saveFile } from "../../files";
import { goTo } from "../../navigation/usePlace";
import { type ReturnCase, writeCase } from "./case";
import styles from "./Log.module.css";
import { LogForm } from "./LogForm";
import { LogPrint } from "./LogPrint";
import { readLog, writeLog } from "./logFile";
import { KIND_WORDS, sayDay, sayDays, sayHours } from "./returnWords";

type LogProps = {
  one: ReturnCase;
  /** What counts; none while it cannot be counted. */
  answer: ReturnsAnswer | null;
  today: string;
  onChange: (changes: Partial<ReturnCase>) => void;
};

/** The log of updating: add, change, take out; each line with what counts of it and why not. */
export function Log({ one, answer, today, onChange }: LogProps) {
  const [edited, setEdited] = useState<number | "new" | null>(null);
  const put = (line: Activity) => {
    const log =
      edited === "new"
        ? [...one.log, line]
        : one.log.map((old, at) => (at === edited ? line : old));
    onChange({ log });
    setEdited(null);
  };
  return (
    <section className={styles.log} aria-labelledby="log-title">
      <h2 id="log-title">Your log</h2>
      {one.log.length === 0 && edited === null && (
        <p className="quiet measure">
          Nothing in it yet. Put in each piece of updating, and the count above follows.
        </p>
      )}
      {one.log.length > 0 && (
        <ol className={styles.lines}>
          {one.log.map((line, at) =>
            edited === at ? (
              <li key={at}>
                <LogForm line={line} today={today} onSave={put} onCancel={() => setEdited(null)} />
              </li>
            ) : (
              <Line
                key={at}
                line={line}
                number={at + 1}
                counted={answer?.lines[at]}
                onEdit={() => setEdited(at)}
                onRemove={() => onChange({ log: one.log.filter((_, place) => place !== at) })}
              />
            ),
          )}
        </ol>
      )}
      {edited === "new" ? (
        <LogForm line={null} today={today} onSave={put} onCancel={() => setEdited(null)} />
      ) : (
        <div className="row screen-only">
          <Button weight="main" onClick={() => setEdited("new")}>
            Add to the log
          </Button>
          {client.capabilities.personal && <Files one={one} today={today} />}
        </div>
      )}
      <LogPrint one={one} answer={answer} />
    </section>
  );
}

type LineProps = {
  line: Activity;
  number: number;
  counted: ReturnsAnswer["lines"][number] | undefined;
  onEdit: () => void;
  onRemove: () => void;
};

function Line({ line, number, counted, onEdit, onRemove }: LineProps) {
  const all = counted !== undefined && counted.hours >= line.hours;
  return (
    <li
      className={styles.line}
      data-counts={counted === undefined ? undefined : all ? "all" : "not"}
    >
      <div className={styles.what}>
        <p>
          <strong>
            {number}. {KIND_WORDS[line.kind]}
          </strong>
          {line.what && `: ${line.what}`}
        </p>
        <p className="quiet">
          {sayDays(line.from, line.to)} · {sayHours(line.hours)}
        </p>
        {counted && (
          <p>
            {all ? "All of it counts." : `${sayHours(counted.hours)} counted.`} {counted.why_not}
            {counted.apply_by && all && ` It counts if you apply by ${sayDay(counted.apply_by)}.`}
          </p>
        )}
      </div>
      <div className="row screen-only">
        <Button weight="quiet" onClick={onEdit}>
          Change<span className="visually-hidden"> line {number}</span>
        </Button>
        <Button weight="quiet" onClick={onRemove}>
          Remove<span className="visually-hidden"> line {number}</span>
        </Button>
      </div>
    </li>
  );
}

/** Saving and opening, by the person's own hand only. */
export function Files({ one, today }: { one: ReturnCase; today: string }) {
  const [problem, setProblem] = useState<string | null>(null);
  const id = useId();
  const open = async (file: File | undefined) => {
    if (!file) return;
    const opened = await readFile(file);
    const read = "problem" in opened ? opened : readLog(opened.text);
    if ("problem" in read) setProblem(read.problem);
    else {
      setProblem(null);
      goTo({ screen: "return", query: writeCase(read.case) });
    }
  };
  return (
    <>
      {one.log.length > 0 && (
        <Button
          onClick={() => saveFile("return-log.json", "application/json", writeLog(one, today))}
        >
          Save as a file
        </Button>
      )}
      <span className={styles.open}>
        <input
          id={id}
          type="file"
          accept=".json,application/json"
          onChange={({ target }) => {
            void open(target.files?.[0]);
            target.value = "";
          }}
        />
        <label htmlFor={id}>Open a saved log</label>
      </span>
      {problem && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </>
  );
}
