import type { Timeline } from "../../client";
import { share } from "../../components/Strip/strip";
import english from "../../language/en/money.json";
import { sayer } from "../../language/say";
import styles from "./MoneyStrip.module.css";
import { type Bar, columns, sayYear } from "./money";

const say = sayer(english);

type MoneyStripProps = {
  /** Nothing is drawn until it is known. */
  timeline: Timeline | undefined;
  /** The axis of the strip above, in months. */
  axis: number;
  /** The sum that the tallest bar stands for, the same in all rows. */
  top: number;
};

/** A plan's money beneath its strip, year by year on the same axis: pay upwards, fees downwards. */
export function MoneyStrip({ timeline, axis, top }: MoneyStripProps) {
  if (!timeline) return null;
  const years = columns(timeline, top);
  const pays = years.some(({ pay }) => pay !== null);
  const charges = years.some(({ fees }) => fees !== null);
  if (!pays && !charges) return null;
  return (
    <div
      className={styles.money}
      role="img"
      aria-label={timeline.years.map(sayYear).join(" ")}
      data-pays={pays ? "" : undefined}
      data-charges={charges ? "" : undefined}
    >
      {years.map((year) => (
        <div
          key={year.year}
          className={styles.year}
          style={{
            insetInlineStart: share((year.year - 1) * 12, axis),
            inlineSize: share(Math.max(year.months, 3), axis),
          }}
        >
          {pays && <Column bar={year.pay} way="up" />}
          <span className={styles.base} />
          {charges && <Column bar={year.fees} way="down" />}
        </div>
      ))}
    </div>
  );
}

function Column({ bar, way }: { bar: Bar | null; way: "up" | "down" }) {
  if (!bar) return <div className={styles.column} data-way={way} />;
  const sure = bar.most > 0 ? Math.round((bar.sure / bar.most) * 100) : 0;
  return (
    <div className={styles.column} data-way={way}>
      {bar.known && (
        <span className={styles.most} style={{ blockSize: `${tall(bar.most)}rem` }}>
          <span className={styles.sure} style={{ blockSize: `${sure}%` }} />
        </span>
      )}
      <span className={styles.words} data-long={bar.words.length > 7 ? "" : undefined}>
        {bar.words}
      </span>
    </div>
  );
}

/** The height of a bar in rem: the tallest of all plans has a rem and a half. */
function tall(part: number): number {
  return Math.max(0.15, Math.round(part * 150) / 100);
}

/** What the bars mean; stands above them, once. */
export function MoneyKey() {
  return (
    <ul className={styles.key}>
      <li>
        <span className={styles.swatch} data-way="up" aria-hidden="true" /> {say("keyPay")}
      </li>
      <li>
        <span className={styles.swatch} data-way="down" aria-hidden="true" /> {say("keyFees")}
      </li>
      <li>{say("keyUnknown")}</li>
    </ul>
  );
}
