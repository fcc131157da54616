import type { Completeness, Named } from "../../client";
import { Badge } from "../../components/Badge/Badge";
import { useLines } from "../../components/Lines/useLines";
import { toHash } from "../../navigation/place";
import { list, sentence } from "../../words";
import styles from "./Freshness.module.css";

/** What each profession's page has in full, in part and not at all, with why. */
export function Complete({ rows }: { rows: Completeness[] }) {
  const lines = useLines();
  const professions = new Map<string, Named>(
    rows.map((row) => [row.profession.id, row.profession]),
  );
  return (
    <ul className={styles.complete}>
      {[...professions.values()].map((profession) => {
        const own = rows.filter((row) => row.profession.id === profession.id);
        const full = own.filter(({ state }) => state === "full").map(({ topic }) => topic);
        const rest = own.filter(({ state }) => state !== "full");
        const card = lines(profession.id);
        return (
          <li key={profession.id}>
            <p className={styles.profession}>
              {card && <Badge line={card.id} letters={card.badge} size="small" />}
              <a href={toHash({ screen: "profession", id: profession.id, section: "not-known" })}>
                {profession.name}
              </a>
            </p>
            {full.length > 0 && <p>In full: {list(full)}.</p>}
            {rest.map(({ topic, state, reason }) => (
              <p key={topic}>
                {state === "part" ? "In part" : "Nothing yet"}: {topic}.{" "}
                {reason && sentence(reason)}
              </p>
            ))}
          </li>
        );
      })}
    </ul>
  );
}
