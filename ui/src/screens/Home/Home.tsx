import { useQuery } from "@tanstack/react-query";
import { read } from "../../client/queries";
import { Badge } from "../../components/Badge/Badge";
import { Page } from "../../components/Page/Page";
import { Pictogram } from "../../components/Pictogram/Pictogram";
import { Problem } from "../../components/Problem/Problem";
import { sayPlace } from "../../language/places";
import { TAGS } from "../../language/tags";
import { toHash } from "../../navigation/place";
import { DOORS } from "./doors";
import styles from "./Home.module.css";
import { Network } from "./Network";
import { say } from "./say";

/** Where everyone starts: three doors, the fourteen lines, and what this is. */
export function Home() {
  return (
    <Page title={say("title")} lead={say("lead")}>
      <Network doors={DOORS} here={say("here")} />
      <LineIndex />
      <WhatThisIs />
    </Page>
  );
}

/** The key to the lines: badge, pictogram and name of each profession. */
function LineIndex() {
  const professions = useQuery(read("professions", {}));
  if (professions.error) return <Problem error={professions.error} />;
  return (
    <section className="stack" aria-labelledby="lines">
      <h2 id="lines">{sayPlace("professions")}</h2>
      <ul className={styles.lines}>
        {professions.data?.professions.map((card) => (
          <li key={card.id} data-line={card.id}>
            <a href={toHash({ screen: "profession", id: card.id })} className={styles.line}>
              <span className={styles.track}>
                <Badge line={card.id} letters={card.badge} />
              </span>
              <Pictogram of={card.id} size="small" />
              <span className={styles.words}>
                <span className={styles.name}>{card.name}</span>
                <span className={styles.what}>{card.in_short}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function WhatThisIs() {
  const overview = useQuery(read("overview", {}));
  const known = (of: string) => overview.data?.counts.find((entry) => entry.of === of)?.count ?? 0;
  const [routes, sources] = [known("routes"), known("sources")];
  return (
    <section className={styles.about} aria-label={say("about")}>
      <p>{say.rich("offline", TAGS)}</p>
      <p>
        {sources > 0 ? say.rich("saysCount", { ...TAGS, routes, sources }) : say.rich("says", TAGS)}
      </p>
      <p>
        {say.rich("advisers", {
          ...TAGS,
          name: sayPlace("advisers"),
          to: (inside) => (
            <a key="to" href="#/advisers">
              {inside}
            </a>
          ),
        })}
      </p>
    </section>
  );
}
