import type { Completeness, Named } from "../../client";
import { Badge } from "../../components/Badge/Badge";
import { useLines } from "../../components/Lines/useLines";
import { toHash } from "../../navigation/place";
import { list, sentence } from "../../words";
import styles from "./Freshness.module.css";
import { keyOf, say } from "./say";

/** What is looked at, as people call it. */
function nameTopic(topic: string): string {
  const key = keyOf("topic_", topic);
  return key ? say(key) : topic;
}

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
            {full.length > 0 && <p>{say("full", { topics: list(full.map(nameTopic)) })}</p>}
            {rest.map(({ topic, state, reason }) => (
              <p key={topic}>
                {say(state === "part" ? "part" : "none", {
                  topic: nameTopic(topic),
                  reason: reason ? sentence(reason) : "",
                })}
              </p>
            ))}
          </li>
        );
      })}
    </ul>
  );
}
