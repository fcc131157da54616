import type { Named } from "../../client";
import english from "../../language/en/LineBadges.json";
import { sayer } from "../../language/say";
import { list } from "../../words";
import { Badge } from "../Badge/Badge";
import styles from "./LineBadges.module.css";
import { useLines } from "./useLines";

const say = sayer(english);

type LineBadgesProps = {
  professions: Named[];
  /** The names stand beside them already. */
  bare?: boolean;
};

/** On whose lines something lies: badges with names; more than a few are only counted. */
export function LineBadges({ professions, bare = false }: LineBadgesProps) {
  const lines = useLines();
  if (professions.length === 0) return null;
  if (professions.length > 3) {
    return <span className={styles.many}>{say("onLines", { count: professions.length })}</span>;
  }
  const cards = [...new Set(professions.map(({ id }) => lines(id)))].filter((card) => card);
  return (
    <span className={styles.badges}>
      {cards.map(
        (card) => card && <Badge key={card.id} line={card.id} letters={card.badge} size="small" />,
      )}
      {!bare && <span>{list(professions.map(({ name }) => name))}</span>}
    </span>
  );
}
