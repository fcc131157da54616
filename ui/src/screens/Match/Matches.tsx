import { type RefObject, useRef } from "react";
import type { MatchAnswer, Matched, MatchReason, MatchTier } from "../../client";
import { Badge } from "../../components/Badge/Badge";
import { EvidenceMark } from "../../components/EvidenceMark/EvidenceMark";
import { useLines } from "../../components/Lines/useLines";
import { Pictogram } from "../../components/Pictogram/Pictogram";
import { TAGS } from "../../language/tags";
import { toHash } from "../../navigation/place";
import styles from "./Matches.module.css";
import { say } from "./say";
import { byTier } from "./tiers";
import { useMoves } from "./useMoves";

/** The list in its tiers. When it changes, what moved is seen to move, unless motion is off. */
export function Matches({ answer }: { answer: MatchAnswer }) {
  const all = useRef<HTMLDivElement>(null);
  useMoves(all as RefObject<HTMLElement | null>, answer);
  return (
    <div className={styles.tiers} ref={all}>
      {byTier(answer.callings).map(({ tier, callings }) => (
        <Tier key={tier} tier={tier} callings={callings} />
      ))}
    </div>
  );
}

function Tier({ tier, callings }: { tier: MatchTier; callings: Matched[] }) {
  const id = `match-${tier}`;
  return (
    <section className={styles.tier} data-tier={tier} aria-labelledby={id}>
      <header className={styles.head}>
        <h2 id={id}>{say(`tier.${tier}`)}</h2>
        <p className="quiet">{say(`tierMore.${tier}`)}</p>
      </header>
      <ul className={styles.rows}>
        {callings.map((matched) => (
          <Row key={matched.calling.id} matched={matched} />
        ))}
      </ul>
    </section>
  );
}

function Row({ matched }: { matched: Matched }) {
  const { calling, line, tier, because, but } = matched;
  const letters = useLines()(line.id)?.badge;
  const short = tier === "less-like-you";
  const said = because.concat(but).some(({ why }) => why === matched.heart);
  return (
    <li className={styles.row} data-line={line.id} data-move={calling.id}>
      <div className={styles.mark}>
        <Pictogram of={line.id} />
        {letters && <Badge line={line.id} letters={letters} size="small" />}
      </div>
      <div className={styles.words}>
        <h3>
          <a className={styles.name} href={toHash({ screen: "profession", id: calling.id })}>
            {calling.name}
          </a>
          {matched.level_with_last && <small className={styles.level}> {say("level")}</small>}
        </h3>
        {!said && <p>{matched.heart}</p>}
        <Reasons title={say("because")} reasons={short ? because.slice(0, 1) : because} />
        <Reasons title={say("but")} reasons={short ? but.slice(0, 2) : but} against />
        <p className={`${styles.links} screen-only`}>
          <a href={`#/find?to=${encodeURIComponent(calling.id)}`}>
            {say.rich("route", { ...TAGS, name: calling.name })}
          </a>
          <a href={toHash({ screen: "profession", id: calling.id, section: "for-me" })}>
            {say.rich("hard", { ...TAGS, name: calling.name })}
          </a>
        </p>
      </div>
    </li>
  );
}

type ReasonsProps = { title: string; reasons: MatchReason[]; against?: boolean };

function Reasons({ title, reasons, against }: ReasonsProps) {
  if (reasons.length === 0) return null;
  return (
    <div className={styles.reasons} data-against={against ? "" : undefined}>
      <h4>{title}</h4>
      <ul>
        {reasons.map((reason) => (
          <li key={reason.choice}>
            {say.rich("task", { ...TAGS, task: reason.task, why: reason.why })}{" "}
            <EvidenceMark of={reason.why} evidence={reason.evidence} />
          </li>
        ))}
      </ul>
    </div>
  );
}
