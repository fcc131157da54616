import { useId, useState } from "react";
import type { Hit } from "../../client";
import { Button } from "../../components/Button/Button";
import { LineBadges } from "../../components/Lines/LineBadges";
import { HIT } from "../../components/SearchBox/searchBox";
import { TAGS } from "../../language/tags";
import { capital } from "../../words";
import { type HitGroup, hashOf, sayKind } from "./hits";
import styles from "./Search.module.css";
import { say } from "./say";

/** So many of a kind are shown before a person asks for more. */
const SHOWN = 6;

/** What was found of one kind: the kind at the side, the best of it first. */
export function Group({ group }: { group: HitGroup }) {
  const id = useId();
  const [all, setAll] = useState(false);
  // One more than fits is shown, rather than a button that opens to one.
  const shown = all || group.hits.length <= SHOWN + 1 ? group.hits : group.hits.slice(0, SHOWN);
  // The group says it already where all are of one kind.
  const mixed = new Set(group.hits.map(({ kind }) => kind)).size > 1;
  const count = group.hits.length - shown.length;
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h2 id={id}>{group.name}</h2>
      <div>
        <ol className={styles.hits}>
          {shown.map((hit) => (
            <HitRow key={`${hit.kind} ${hit.id}`} hit={hit} saysKind={mixed} />
          ))}
        </ol>
        {count > 0 && (
          <Button weight="quiet" onClick={() => setAll(true)}>
            <span>{say.rich("more", { ...TAGS, count, group: group.name })}</span>
          </Button>
        )}
      </div>
    </section>
  );
}

/** The reason that anyone can see: the words stand in the title. */
const PLAIN = "by its name";

/** Whether the row names its professions already. */
function saysNames({ title, line, professions }: Hit): boolean {
  return professions.every(({ name }) => title === name || line.includes(name));
}

function HitRow({ hit, saysKind }: { hit: Hit; saysKind: boolean }) {
  return (
    <li className={styles.hit}>
      <p className={styles.title}>
        <a href={hashOf(hit)} {...{ [HIT]: "" }}>
          {hit.title}
        </a>
      </p>
      {hit.line && <p>{hit.line}</p>}
      <p className={styles.more}>
        {saysKind && <span className="quiet small">{sayKind(hit.kind)}</span>}
        <LineBadges professions={hit.professions} bare={saysNames(hit)} />
        {hit.reason && hit.reason !== PLAIN && (
          <span className="quiet small">{capital(hit.reason)}</span>
        )}
      </p>
    </li>
  );
}
