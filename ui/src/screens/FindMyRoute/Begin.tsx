import english from "../../language/en/MyPlan.json";
import { sayer } from "../../language/say";
import { MONTH_NAMES } from "../../words";
import styles from "./MyPlan.module.css";

const say = sayer(english);

type BeginProps = { begin: string; onChange: (month: string) => void };

/** The month and year to begin in: two plain lists, because not every engine has a month box. */
export function Begin({ begin, onChange }: BeginProps) {
  const [year = "", month = ""] = begin.split("-");
  const now = new Date().getFullYear();
  const years = Array.from({ length: 8 }, (_, place) => String(now + place));
  if (!years.includes(year)) years.push(year);
  const months = Array.from({ length: 12 }, (_, place) => String(place + 1).padStart(2, "0"));
  return (
    <fieldset className={`${styles.begin} screen-only`}>
      <legend>{say("begin")}</legend>
      <select
        aria-label={say("month")}
        value={month}
        onChange={({ target }) => onChange(`${year}-${target.value}`)}
      >
        {months.map((one) => (
          <option key={one} value={one}>
            {MONTH_NAMES[Number(one) - 1]}
          </option>
        ))}
      </select>
      <select
        aria-label={say("year")}
        value={year}
        onChange={({ target }) => onChange(`${target.value}-${month}`)}
      >
        {years.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
    </fieldset>
  );
}
