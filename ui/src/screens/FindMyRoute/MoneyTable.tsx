import type { MoneySums, Pounds, Timeline } from "../../client";
import english from "../../language/en/money.json";
import { sayer } from "../../language/say";
import { TAGS } from "../../language/tags";
import styles from "./DatesAndMoney.module.css";
import { sayPoundsOf } from "./money";
import { sayMonth } from "./months";
import { Wide } from "./Wide";

const say = sayer(english);

/** The columns that a plan has something to say in; one that is empty in all years is left out. */
const COLUMNS: { name: string; sum: (sums: MoneySums) => Pounds | null }[] = [
  { name: say("pay"), sum: ({ pay }) => pay },
  { name: say("fees"), sum: ({ fees }) => fees },
  { name: say("may"), sum: ({ grants_may }) => grants_may },
  { name: say("loans"), sum: both },
  { name: say("toFind"), sum: ({ fees_to_find }) => fees_to_find },
];

/** Fee loans and loans for living costs together: both are paid back. */
function both({ fee_loans_may, living_loans_may }: MoneySums): Pounds | null {
  if (!fee_loans_may || !living_loans_may) return null;
  return {
    min: fee_loans_may.min + living_loans_may.min,
    max: fee_loans_may.max + living_loans_may.max,
  };
}

/** The years as a table: pay, fees, and what may come, each as a range. */
export function MoneyTable({ timeline }: { timeline: Timeline }) {
  const { years, totals } = timeline;
  const shown = COLUMNS.filter(({ sum }) =>
    [...years.map(({ sums }) => sums), totals].some((sums) => sum(sums)?.max !== 0),
  );
  return (
    <Wide label={say("title")}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{say("year")}</th>
            {shown.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <tr key={year.year}>
              <th scope="row">
                {say.rich("yearOf", {
                  ...TAGS,
                  year: year.year,
                  month: sayMonth(year.first_month),
                })}
              </th>
              {shown.map(({ name, sum }) => (
                <td key={name}>{sayPoundsOf(sum(year.sums))}</td>
              ))}
            </tr>
          ))}
          {years.length > 1 && (
            <tr className={styles.all}>
              <th scope="row">{say("all")}</th>
              {shown.map(({ name, sum }) => (
                <td key={name}>{sayPoundsOf(sum(totals))}</td>
              ))}
            </tr>
          )}
        </tbody>
      </table>
    </Wide>
  );
}
