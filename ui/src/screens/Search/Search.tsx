import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { Hit, SearchAnswer } from "../../client";
import { read } from "../../client/queries";
import { LineBadges } from "../../components/Lines/LineBadges";
import { Page } from "../../components/Page/Page";
import { Problem } from "../../components/Problem/Problem";
import { HIT } from "../../components/SearchBox/searchBox";
import { toHash } from "../../navigation/place";
import { capital, count } from "../../words";
import { hashOf, sayKind } from "./hits";
import styles from "./Search.module.css";

const EXAMPLES = ["ambulance", "feet", "without a degree", "art", "prescribing", "999", "eyes"];
const MOST = 40;

/** What matches the words in the box above, as they are typed. */
export function Search({ words }: { words: string }) {
  const asked = words.trim();
  return (
    <Page title="Search" back={{ to: "#/", name: "Home" }}>
      {asked ? <Results words={asked} /> : <Examples lead="Type in the box at the top." />}
    </Page>
  );
}

function Results({ words }: { words: string }) {
  const found = useQuery({
    ...read("search", { words, limit: MOST }),
    placeholderData: keepPreviousData,
  });
  if (found.error) return <Problem error={found.error} />;
  if (!found.data) return null;
  return (
    <>
      <p role="status" className={styles.count}>
        {sayFound(found.data, words)}
      </p>
      {found.data.hits.length > 0 ? (
        <>
          <ol className={styles.hits}>
            {found.data.hits.map((hit) => (
              <HitRow key={`${hit.kind} ${hit.id}`} hit={hit} />
            ))}
          </ol>
          <p className="quiet small screen-only">
            The arrow keys go up and down the list. Enter opens.
          </p>
        </>
      ) : (
        <Examples lead="Try one word, or another word for it." />
      )}
    </>
  );
}

function sayFound({ hits, cut_to }: SearchAnswer, words: string): string {
  const short = words.length > 40 ? `${words.slice(0, 40)}…` : words;
  const cut = cut_to === null ? "" : ` We read the first ${cut_to} letters.`;
  if (hits.length === 0) return `Nothing found for “${short}”.${cut}`;
  const many = hits.length >= MOST ? `The best ${MOST}` : count(hits.length, "result");
  return `${many} for “${short}”.${cut}`;
}

/** The reason that anyone can see: the words stand in the title. */
const PLAIN = "by its name";

/** Whether the row names its professions already. */
function saysNames({ title, line, professions }: Hit): boolean {
  return professions.every(({ name }) => title === name || line.includes(name));
}

function HitRow({ hit }: { hit: Hit }) {
  return (
    <li className={styles.hit}>
      <p className={styles.kind}>{sayKind(hit.kind)}</p>
      <div className={styles.words}>
        <p className={styles.title}>
          <a href={hashOf(hit)} {...{ [HIT]: "" }}>
            {hit.title}
          </a>
        </p>
        {hit.line && <p>{hit.line}</p>}
        <p className={styles.more}>
          <LineBadges professions={hit.professions} bare={saysNames(hit)} />
          {hit.reason && hit.reason !== PLAIN && (
            <span className="quiet small">{capital(hit.reason)}</span>
          )}
        </p>
      </div>
    </li>
  );
}

function Examples({ lead }: { lead: string }) {
  return (
    <div className="stack">
      <p>{lead} For example:</p>
      <ul className={styles.examples}>
        {EXAMPLES.map((words) => (
          <li key={words}>
            <a href={toHash({ screen: "search", words })}>{words}</a>
          </li>
        ))}
      </ul>
      <p>
        Or look through <a href="#/professions">the 14 professions</a>.
      </p>
    </div>
  );
}
