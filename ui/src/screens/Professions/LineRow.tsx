import type { ProfessionCard } from "../../client";
import { Badge } from "../../components/Badge/Badge";
import { EvidenceMark } from "../../components/EvidenceMark/EvidenceMark";
import { Pictogram } from "../../components/Pictogram/Pictogram";
import { toHash } from "../../navigation/place";
import { list } from "../../words";
import styles from "./LineRow.module.css";

const WAYS = [
  { key: "degree", name: "Degree" },
  { key: "graduate", name: "For graduates" },
  { key: "apprenticeship", name: "Apprenticeship" },
] as const;

/** One profession: its name, and its line through the ways in to the register. */
export function LineRow({ card, note }: { card: ProfessionCard; note?: string }) {
  const { ways_in } = card;
  return (
    <li className={styles.row} data-line={card.id}>
      <div className={styles.signs}>
        <Pictogram of={card.id} />
        <Badge line={card.id} letters={card.badge} />
      </div>
      <div className={styles.words}>
        <h2 className={styles.name}>
          <a href={toHash({ screen: "profession", id: card.id })}>{card.name}</a>
        </h2>
        {note && <p className={styles.note}>{note}</p>}
        <p>{card.in_short}</p>
        <div className={styles.small}>
          {card.small && <span className={styles.tag}>Small profession: needs people</span>}
          {card.branches.length > 0 && (
            <span className="quiet small">
              Branches: {list(card.branches.map(({ name }) => name.toLowerCase()))}
            </span>
          )}
          <EvidenceMark of={`${card.name} in short`} evidence={card.evidence} />
        </div>
      </div>
      <ul className={styles.track} aria-label={`Ways in: ${card.name}`}>
        {WAYS.map(({ key, name }) =>
          ways_in[key] ? (
            <li key={key} className={styles.stop} data-way={key}>
              {name}
            </li>
          ) : (
            <li key={key} className={styles.pass}>
              <span className="visually-hidden">{name}: none known</span>
            </li>
          ),
        )}
        <li className={styles.stop} data-way="register">
          <span className="visually-hidden">Register kept by </span>
          {card.regulator.name}
        </li>
      </ul>
    </li>
  );
}
