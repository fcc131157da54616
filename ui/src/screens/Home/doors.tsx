import type { ReactNode } from "react";

import styles from "./Home.module.css";
import type { Door } from "./Network";
import { say } from "./say";

type Stop = { key: Parameters<typeof say>[0]; to: string };

const EXPLORE: Stop[] = [
  { key: "map", to: "#/map" },
  { key: "match", to: "#/match" },
  { key: "advisers", to: "#/advisers" },
];

const IN_HEALTH: Stop[] = [
  { key: "return", to: "#/return" },
  { key: "support", to: "#/support" },
  { key: "further", to: "#/further" },
  { key: "abroad", to: "#/abroad" },
  { key: "move", to: "#/move" },
];

/** The three doors of Home, each at the end of its line. */
export const DOORS: Door[] = [
  {
    key: "explore",
    line: "orthoptist",
    content: (
      <DoorBody title={<a href="#/professions">{say("explore")}</a>} stops={EXPLORE}>
        <p>{say("exploreMore")}</p>
      </DoorBody>
    ),
  },
  {
    key: "find",
    line: "art-therapist",
    content: (
      <DoorBody title={<a href="#/find">{say("find")}</a>}>
        <p>{say("findMore")}</p>
      </DoorBody>
    ),
  },
  {
    key: "health",
    line: "occupational-therapist",
    content: <DoorBody title={<Work />} stops={IN_HEALTH} />,
  },
];

function Work() {
  return <a href="#/work">{say("work")}</a>;
}

type DoorBodyProps = { title: ReactNode; stops?: Stop[]; children?: ReactNode };

function DoorBody({ title, stops = [], children }: DoorBodyProps) {
  return (
    <div className={styles.door}>
      <h2>{title}</h2>
      {children}
      {stops.length > 0 && (
        <ul className={styles.stops}>
          {stops.map(({ key, to }) => (
            <li key={key}>
              <a href={to}>{say(key)}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
