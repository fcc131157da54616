import { useState } from "react";
import english from "../../language/en/Return.json";
import { sayer } from "../../language/say";
import { MONTH_NAMES } from "../../words";
import styles from "./Return.module.css";

const say = sayer(english);

type DatePartsProps = {
  /** What happened then, as the group's name. */
  name: string;
  /** "2019-03", "2019-03-31" or nothing. */
  value: string | null;
  onChange: (value: string | null) => void;
  /** The years to come instead of those gone by. */
  ahead?: boolean;
  /** Whether the day is asked; where it is needed nothing is said until it is. */
  day?: "none" | "optional" | "needed";
  /** The last few years alone. */
  recent?: boolean;
};

/**
 * Day, month and year as three plain lists: not every engine has a date box, and many people know
 * the month but not the day. Something is said once month and year are.
 */
export function DateParts(props: DatePartsProps) {
  const { name, value, onChange, ahead = false, day = "optional", recent = false } = props;
  const exact = day === "needed";
  const [parts, setParts] = useState(() => split(value));
  const [seen, setSeen] = useState(value);
  if (seen !== value) {
    // The address changed by other means: "back", a file that was opened.
    setSeen(value);
    setParts(split(value));
  }
  const set = (changes: Partial<Parts>) => {
    const next = { ...parts, ...changes };
    const said = join(next, exact);
    setParts(next);
    setSeen(said);
    if (said !== value) onChange(said);
  };
  const now = new Date().getFullYear();
  const years = Array.from({ length: ahead || recent ? 6 : 61 }, (_, place) =>
    String(ahead ? now + place : now - place),
  );
  if (parts.year && !years.includes(parts.year)) years.push(parts.year);
  return (
    <fieldset className={styles.date}>
      <legend>{name}</legend>
      {day !== "none" && (
        <select
          aria-label={say(exact ? "day" : "dayIfKnown")}
          value={parts.day}
          onChange={({ target }) => set({ day: target.value })}
        >
          <option value="">{say("day")}</option>
          {Array.from({ length: daysOf(parts) }, (_, place) =>
            String(place + 1).padStart(2, "0"),
          ).map((day) => (
            <option key={day} value={day}>
              {Number(day)}
            </option>
          ))}
        </select>
      )}
      <select
        aria-label={say("month")}
        value={parts.month}
        onChange={({ target }) => set({ month: target.value })}
      >
        <option value="">{say("month")}</option>
        {MONTH_NAMES.map((month, place) => (
          <option key={month} value={String(place + 1).padStart(2, "0")}>
            {month}
          </option>
        ))}
      </select>
      <select
        aria-label={say("year")}
        value={parts.year}
        onChange={({ target }) => set({ year: target.value })}
      >
        <option value="">{say("year")}</option>
        {years.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
    </fieldset>
  );
}

/** How many days the month has, so that no impossible day is offered; 31 while it is open. */
function daysOf({ year, month }: Parts): number {
  if (!month) return 31;
  return new Date(Date.UTC(Number(year || "2000"), Number(month), 0)).getUTCDate();
}

type Parts = { year: string; month: string; day: string };

function split(value: string | null): Parts {
  const [year = "", month = "", day = ""] = (value ?? "").split("-");
  return { year, month, day };
}

function join({ year, month, day }: Parts, exact: boolean): string | null {
  if (!year || !month || (exact && !day)) return null;
  return [year, month, day].filter(Boolean).join("-");
}
