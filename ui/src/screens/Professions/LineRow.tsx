import type { ProfessionCard, Tag } from "../../client";
import { Badge } from "../../components/Badge/Badge";
import { EvidenceMark } from "../../components/EvidenceMark/EvidenceMark";
import { Pictogram } from "../../components/Pictogram/Pictogram";
import { toHash } from "../../navigation/place";
import { list } from "../../words";
import { saysTag } from "./filters";
import styles from "./LineRow.module.css";
import { say } from "./say";

const WAYS = ["degree", "graduate", "apprenticeship"] as const;

/** One profession: its name, and its line through the ways in to the register. */
export function LineRow({ card, asked }: { card: ProfessionCard; asked: Tag[] }) {
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
        <p>{card.in_short}</p>
        {asked.length > 0 && <Fits card={card} asked={asked} />}
        <div className={styles.small}>
          {card.small && <span className={styles.tag}>{say("smallTag")}</span>}
          {card.branches.length > 0 && (
            <span className="quiet small">
              {say("branches", {
                branches: list(card.branches.map(({ name }) => name.toLowerCase())),
              })}
            </span>
          )}
          <EvidenceMark of={say("inShort", { profession: card.name })} evidence={card.evidence} />
        </div>
      </div>
      <ul className={styles.track} aria-label={say("ways", { profession: card.name })}>
        {WAYS.map((key) =>
          ways_in[key] ? (
            <li key={key} className={styles.stop} data-way={key}>
              {say(`way.${key}`)}
            </li>
          ) : (
            <li key={key} className={styles.pass}>
              <span className="visually-hidden">
                {say("way.unknown", { way: say(`way.${key}`) })}
              </span>
            </li>
          ),
        )}
        <li className={styles.stop} data-way="register">
          {say.rich("register", {
            hidden: (inside) => (
              <span key="register" className="visually-hidden">
                {inside}
              </span>
            ),
            body: card.regulator.name,
          })}
        </li>
      </ul>
    </li>
  );
}

/** What a person asked that it says, with who says so. */
function Fits({ card, asked }: { card: ProfessionCard; asked: Tag[] }) {
  return (
    <ul className={styles.fits} aria-label={say("fits", { profession: card.name })}>
      {asked.map(({ id, name }) => {
        const said = saysTag(card, id);
        return said ? (
          <li key={id}>
            <span>{name}</span>
            <EvidenceMark
              of={say("tagOf", { profession: card.name, tag: name })}
              evidence={said.evidence}
            />
          </li>
        ) : null;
      })}
    </ul>
  );
}
