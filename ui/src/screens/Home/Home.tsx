import { useQuery } from "@tanstack/react-query";
import { read } from "../../client/queries";
import { Badge } from "../../components/Badge/Badge";
import { Page } from "../../components/Page/Page";
import { Pictogram } from "../../components/Pictogram/Pictogram";
import { Problem } from "../../components/Problem/Problem";
import { toHash } from "../../navigation/place";
import { count } from "../../words";
import styles from "./Home.module.css";
import { type Door, Network } from "./Network";

const IN_HEALTH = [
  { name: "Coming back after a break", to: "#/return" },
  { name: "In a support job, and moving up", to: "#/find?from=healthcare-support-worker" },
  { name: "Registered, and going further", to: "#/find?from=registered-same-profession" },
];

const DOORS: Door[] = [
  {
    key: "explore",
    line: "orthoptist",
    content: (
      <div className={styles.door}>
        <h2>
          <a href="#/professions">Explore the 14 professions</a>
        </h2>
        <p>What each job is like, what it pays, and how people get in.</p>
      </div>
    ),
  },
  {
    key: "find",
    line: "art-therapist",
    content: (
      <div className={styles.door}>
        <h2>
          <a href="#/find">Find my route</a>
        </h2>
        <p>A few questions, none you must answer. Then your ways in: time, money, who decides.</p>
      </div>
    ),
  },
  {
    key: "health",
    line: "occupational-therapist",
    content: (
      <div className={styles.door}>
        <h2>I already work in health</h2>
        <ul className={styles.stops}>
          {IN_HEALTH.map(({ name, to }) => (
            <li key={to}>
              <a href={to}>{name}</a>
            </li>
          ))}
        </ul>
      </div>
    ),
  },
];

/** Where everyone starts: three doors, the fourteen lines, and what this is. */
export function Home() {
  return (
    <Page
      title="Fourteen health careers, and the ways in"
      lead="The allied health professions help people to move, speak, see, eat, heal and live well. This atlas shows how to join them, move up and come back."
    >
      <Network doors={DOORS} />
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
      <h2 id="lines">The 14 lines</h2>
      <ul className={styles.lines}>
        {professions.data?.professions.map((card) => (
          <li key={card.id} data-line={card.id}>
            <a href={toHash({ screen: "profession", id: card.id })} className={styles.line}>
              <span className={styles.track}>
                <Badge line={card.id} letters={card.badge} />
              </span>
              <Pictogram of={card.id} size="small" />
              <span className={styles.name}>{card.name}</span>
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
  return (
    <section className={styles.about} aria-label="What this is">
      <p>
        <strong>Works without the internet.</strong> Everything is on this computer. Nothing you
        type leaves it.
      </p>
      <p>
        <strong>Says who says so.</strong> Each fact shows its source and its date: tap the small
        ring beside it.
        {known("sources") > 0 &&
          ` ${count(known("routes"), "route")} from ${count(known("sources"), "source")}.`}
      </p>
      <p>
        <strong>Independent.</strong> Not made by the NHS, a university or a regulator. They decide:
        so check with them before you do.
      </p>
    </section>
  );
}
