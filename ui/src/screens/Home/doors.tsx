import type { ReactNode } from "react";
import { sayPlace } from "../../language/places";
import styles from "./Home.module.css";
import type { Door } from "./Network";
import { say } from "./say";

type Stop = { name: string; to: string };

const EXPLORE: Stop[] = [
  { name: sayPlace("map"), to: "#/map" },
  { name: sayPlace("match"), to: "#/match" },
  { name: say("paid"), to: "#/professions?way=apprenticeship" },
];

const IN_HEALTH: Stop[] = (["support", "return", "further", "abroad", "move"] as const).map(
  (place) => ({ name: sayPlace(place), to: `#/${place}` }),
);

/** The three doors of Home, each at the end of its line. */
export const DOORS: Door[] = [
  {
    key: "explore",
    line: "orthoptist",
    content: (
      <DoorBody to="#/professions" name={sayPlace("professions")} stops={EXPLORE}>
        {say("exploreMore")}
      </DoorBody>
    ),
  },
  {
    key: "find",
    line: "art-therapist",
    content: (
      <DoorBody to="#/find" name={sayPlace("find")}>
        {say("findMore")}
      </DoorBody>
    ),
  },
  {
    key: "health",
    line: "occupational-therapist",
    content: <DoorBody to="#/work" name={sayPlace("work")} stops={IN_HEALTH} />,
  },
];

type DoorBodyProps = { to: string; name: string; stops?: Stop[]; children?: ReactNode };

function DoorBody({ to, name, stops = [], children }: DoorBodyProps) {
  return (
    <div className={styles.door}>
      <h2>
        <a href={to}>{name}</a>
      </h2>
      {children && <p>{children}</p>}
      {stops.length > 0 && (
        <ul className={styles.stops}>
          {stops.map((stop) => (
            <li key={stop.to}>
              <a href={stop.to}>{stop.name}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
