import { useId, useState } from "react";
import { type Activity, client, type ReturnsAnswer } from "../../client";
import { Button } from "../../components/Button/Button";
import { SaveFile } from "../../components/SaveFile/SaveFile";
import { readFile } from "../../files";
import english from "../../language/en/ReturnLog.json";
import { sayer } from "../../language/say";
import { TAGS } from "../../language/tags";
import { goTo } from "../../navigation/usePlace";
import { type ReturnCase, writeCase } from "./case";
import styles from "./Log.module.css";
import { LogForm } from "./LogForm";
import { LogPrint } from "./LogPrint";
import { readLog, writeLog } from "./logFile";
import { KIND_WORDS, sayDay, sayDays, sayHours } from "./returnWords";

const say = sayer(english);

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
      <h2 id="log-title">{say("title")}</h2>
      {one.log.length === 0 && edited === null && <p className="quiet measure">{say("empty")}</p>}
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
            {say("add")}
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
          {say.rich(line.what ? "lineWhat" : "line", {
            ...TAGS,
            number,
            kind: KIND_WORDS[line.kind],
            what: line.what,
          })}
        </p>
        <p className="quiet">
          {say("when", { days: sayDays(line.from, line.to), hours: sayHours(line.hours) })}
        </p>
        {counted && (
          <p>
            {all ? say("all") : say("some", { hours: sayHours(counted.hours) })} {counted.why_not}{" "}
            {counted.apply_by && all && say("applyBy", { day: sayDay(counted.apply_by) })}
          </p>
        )}
      </div>
      <div className="row screen-only">
        <Button weight="quiet" onClick={onEdit}>
          {say.rich("change", { ...TAGS, number })}
        </Button>
        <Button weight="quiet" onClick={onRemove}>
          {say.rich("remove", { ...TAGS, number })}
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
        <SaveFile name="return-log.json" type="application/json" text={() => writeLog(one, today)}>
          {say("save")}
        </SaveFile>
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
        <label htmlFor={id}>{say("open")}</label>
      </span>
      {problem && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </>
  );
}
