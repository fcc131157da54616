import { useQuery } from "@tanstack/react-query";
import type { Stats } from "../../client";
import { read } from "../../client/queries";
import { Disclosure } from "../../components/Disclosure/Disclosure";
import { Problem, Reading } from "../../components/Problem/Problem";
import { sayDate, sayNumber, sayShare } from "../../words";
import { Complete } from "./Complete";
import styles from "./Freshness.module.css";
import { percent } from "./groups";
import { hashOfPart } from "./parts";
import { say } from "./say";

/** How old, how sure, how complete: in lengths and in words. */
export function Freshness() {
  const stats = useQuery(read("stats", { today: new Date().toISOString().slice(0, 10) }));
  if (stats.error) return <Problem error={stats.error} />;
  if (!stats.data) return <Reading />;
  return <Whole stats={stats.data} />;
}

const SURE: Record<string, string> = {
  high: say("high"),
  medium: say("medium"),
  low: say("low"),
};

function Whole({ stats }: { stats: Stats }) {
  const facts = stats.confidence.reduce((sum, one) => sum + one.count, 0);
  const newest = Math.max(1, ...stats.years.map((one) => one.count));
  const { stale, conflicts, gaps } = stats;
  return (
    <div className={styles.freshness}>
      <p className="measure">
        {say("summary", { edition: sayDate(stats.edition), facts, stale, conflicts, gaps })}{" "}
        <a href={hashOfPart("gaps")}>{say("seeGaps")}</a>
      </p>
      <div className={styles.pair}>
        <div className={styles.chart}>
          <h3>{say("sure")}</h3>
          <ul className={styles.bars}>
            {stats.confidence.map(({ of, count }) => {
              const share = percent(count, facts);
              const said = say("barShare", { count, share: sayShare(share / 100) });
              return <Bar key={of} name={SURE[of] ?? of} said={said} share={share} />;
            })}
          </ul>
        </div>
        <div className={styles.chart}>
          <h3>{say("years")}</h3>
          <ul className={styles.bars}>
            {stats.years.toReversed().map(({ of, count }) => (
              <Bar key={of} name={of} said={sayNumber(count)} share={(count / newest) * 100} />
            ))}
          </ul>
        </div>
      </div>
      {stats.completeness.length > 0 && (
        <Disclosure level={3} title={say("complete")}>
          <Complete rows={stats.completeness} />
        </Disclosure>
      )}
    </div>
  );
}

type BarProps = { name: string; said: string; share: number };

function Bar({ name, said, share }: BarProps) {
  return (
    <li className={styles.bar}>
      <span className={styles.name}>{name}</span>
      <span className={styles.track} aria-hidden="true">
        <span className={styles.length} style={{ inlineSize: `${share}%` }} />
      </span>
      <span className={styles.value}>{said}</span>
    </li>
  );
}
