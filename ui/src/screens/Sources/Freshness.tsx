import { useQuery } from "@tanstack/react-query";
import type { Stats } from "../../client";
import { read } from "../../client/queries";
import { Disclosure } from "../../components/Disclosure/Disclosure";
import { sayDate } from "../../components/EvidenceMark/evidence";
import { Problem } from "../../components/Problem/Problem";
import { count, sayNumber } from "../../words";
import { Complete } from "./Complete";
import styles from "./Freshness.module.css";
import { percent } from "./publishers";

/** How old, how sure, how complete: in lengths and in words. */
export function Freshness() {
  const stats = useQuery(read("stats", { today: new Date().toISOString().slice(0, 10) }));
  if (stats.error) return <Problem error={stats.error} />;
  if (!stats.data) return null;
  return <Whole stats={stats.data} />;
}

const SURE: Record<string, string> = {
  high: "We are sure",
  medium: "We are fairly sure",
  low: "We are not sure",
};

function Whole({ stats }: { stats: Stats }) {
  const facts = stats.confidence.reduce((sum, one) => sum + one.count, 0);
  const newest = Math.max(1, ...stats.years.map((one) => one.count));
  return (
    <section className={styles.freshness} aria-labelledby="fresh">
      <h2 id="fresh">How fresh and how sure</h2>
      <p className="measure">
        Catalogue of {sayDate(stats.edition)}: {sayNumber(facts)} facts.{" "}
        {count(stats.stale, "fact is", "facts are")} past the age at which we trust them.{" "}
        {count(stats.conflicts, "fact has", "facts have")} sources that differ: we show both. For{" "}
        {count(stats.gaps, "thing")} we looked and found nothing: each profession’s page says which.
      </p>
      <div className={styles.pair}>
        <div className={styles.chart}>
          <h3>How sure we are</h3>
          <ul className={styles.bars}>
            {stats.confidence.map(({ of, count: many }) => (
              <Bar
                key={of}
                name={SURE[of] ?? of}
                many={many}
                share={percent(many, facts)}
                percent
              />
            ))}
          </ul>
        </div>
        <div className={styles.chart}>
          <h3>The year that facts belong to</h3>
          <ul className={styles.bars}>
            {stats.years.map(({ of, count: many }) => (
              <Bar key={of} name={of} many={many} share={(many / newest) * 100} />
            ))}
          </ul>
        </div>
      </div>
      {stats.completeness.length > 0 && (
        <Disclosure level={3} title="How complete each profession is">
          <Complete rows={stats.completeness} />
        </Disclosure>
      )}
    </section>
  );
}

type BarProps = { name: string; many: number; share: number; percent?: boolean };

function Bar({ name, many, share, percent: shown = false }: BarProps) {
  return (
    <li className={styles.bar}>
      <span className={styles.name}>{name}</span>
      <span className={styles.track} aria-hidden="true">
        <span className={styles.length} style={{ inlineSize: `${share}%` }} />
      </span>
      <span className={styles.value}>
        {sayNumber(many)}
        {shown && ` (${share}%)`}
      </span>
    </li>
  );
}
