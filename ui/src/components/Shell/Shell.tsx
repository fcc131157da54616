import { type ReactNode, useEffect, useState } from "react";
import { type Place, toHash } from "../../navigation/place";
import { usePlace } from "../../navigation/usePlace";
import { INDEPENDENT } from "../../words";
import { SearchBox } from "../SearchBox/SearchBox";
import { Mark } from "./Mark";
import styles from "./Shell.module.css";

const DOORS: { name: string; place: Place; screens: Place["screen"][] }[] = [
  {
    name: "Professions",
    place: { screen: "professions", query: "" },
    screens: ["professions", "profession"],
  },
  { name: "Find my route", place: { screen: "find", query: "" }, screens: ["find"] },
  { name: "Return to practice", place: { screen: "return", query: "" }, screens: ["return"] },
  { name: "Sources", place: { screen: "sources" }, screens: ["sources"] },
  { name: "Display", place: { screen: "settings" }, screens: ["settings"] },
];

/** What stands around every screen: the name, the doors, the search box, who made this. */
export function Shell({ children, edition }: { children: ReactNode; edition: string | null }) {
  return (
    <div className={styles.shell}>
      <button type="button" className={styles.skip} onClick={skip}>
        Skip to the page
      </button>
      <header className={`${styles.sign} screen-only`}>
        <div className={styles.bar}>
          <a className={styles.name} href="#/">
            <Mark />
            AHP Atlas
          </a>
          <Doors />
          <SearchBox />
        </div>
      </header>
      <div className={styles.body}>{children}</div>
      <footer className={styles.foot}>
        <p>{INDEPENDENT}</p>
        <p>Works without the internet.{edition && ` Catalogue of ${edition}.`}</p>
      </footer>
    </div>
  );
}

/** The doors: a row where there is room, behind one button where there is not. */
function Doors() {
  const place = usePlace();
  const [open, setOpen] = useState(false);
  const here = toHash(place);
  // biome-ignore lint/correctness/useExhaustiveDependencies: arriving anywhere shuts the menu
  useEffect(() => setOpen(false), [here]);
  return (
    <nav
      className={styles.nav}
      aria-label="Main"
      onBlur={(event) => event.currentTarget.contains(event.relatedTarget) || setOpen(false)}
    >
      <button
        type="button"
        className={styles.menu}
        aria-expanded={open}
        aria-controls="doors"
        onClick={() => setOpen(!open)}
      >
        Menu
      </button>
      <ul id="doors" className={styles.doors} data-open={open ? "" : undefined}>
        {DOORS.map((door) => (
          <li key={door.name}>
            <a
              href={toHash(door.place)}
              aria-current={door.screens.includes(place.screen) ? "page" : undefined}
            >
              {door.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function skip() {
  document.querySelector<HTMLElement>("main h1")?.focus();
}
