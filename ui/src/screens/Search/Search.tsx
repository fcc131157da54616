import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { SearchAnswer } from "../../client";
import { read } from "../../client/queries";
import { Page } from "../../components/Page/Page";
import { Problem } from "../../components/Problem/Problem";
import { sayPlace } from "../../language/places";
import { toHash } from "../../navigation/place";
import { Group } from "./Group";
import { groupsOf } from "./hits";
import styles from "./Search.module.css";
import { say } from "./say";

const MOST = 40;
const LONGEST = 40;

/** What matches the words in the box above, as they are typed, by kind. */
export function Search({ words }: { words: string }) {
  const asked = words.trim();
  return (
    <Page title={say("title")} back={{ to: "#/", name: sayPlace("home") }}>
      {asked ? <Results words={asked} /> : <Examples lead={say("type")} />}
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
          <div className={styles.groups}>
            {groupsOf(found.data.hits).map((group) => (
              <Group key={`${words} ${group.key}`} group={group} />
            ))}
          </div>
          <p className="quiet small screen-only">{say("keys")}</p>
        </>
      ) : (
        <Examples lead={say("try")} />
      )}
    </>
  );
}

function sayFound({ hits, cut_to }: SearchAnswer, asked: string): string {
  const words = asked.length > LONGEST ? `${asked.slice(0, LONGEST)}…` : asked;
  const count = hits.length;
  const found = say(count === 0 ? "none" : count >= MOST ? "best" : "found", { count, words });
  return cut_to === null ? found : `${found} ${say("cut", { count: cut_to })}`;
}

/** Where there is nothing to show: words to try, and other doors. */
function Examples({ lead }: { lead: string }) {
  const examples = say("examples").split(" | ");
  return (
    <div className="stack">
      <p>{lead}</p>
      <ul className={styles.examples}>
        {examples.map((words) => (
          <li key={words}>
            <a href={toHash({ screen: "search", words })}>{words}</a>
          </li>
        ))}
      </ul>
      <p>{say("orElse")}</p>
      <ul className={styles.examples}>
        <li>
          <a href="#/professions">{sayPlace("professions")}</a>
        </li>
        <li>
          <a href="#/find">{sayPlace("find")}</a>
        </li>
        <li>
          <a href="#/sources?part=gaps">{say("gaps")}</a>
        </li>
      </ul>
    </div>
  );
}
