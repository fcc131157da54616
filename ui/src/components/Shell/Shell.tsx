import { type ReactNode, useEffect, useRef, useState } from "react";
import english from "../../language/en/Shell.json";
import { sayPlace } from "../../language/places";
import { sayer } from "../../language/say";
import { toHash } from "../../navigation/place";
import { usePlace } from "../../navigation/usePlace";
import { INDEPENDENT } from "../../words";
import { Ruler } from "../Ruler/Ruler";
import { SearchBox } from "../SearchBox/SearchBox";
import { DOORS, isBehind } from "./doors";
import { Mark } from "./Mark";
import styles from "./Shell.module.css";

const say = sayer(english);

type ShellProps = {
  /** The date of the catalogue, as people say it; none while it is not known. */
  edition: string | null;
  /** The one button on every screen that opens settings and access. */
  access: ReactNode;
  children: ReactNode;
};

/** What stands around every screen: the name, the doors, the search box, who made this. */
export function Shell({ edition, access, children }: ShellProps) {
  return (
    <div className={styles.shell}>
      <button type="button" className={styles.skip} onClick={skip}>
        {say("skip")}
      </button>
      <header className={`${styles.sign} screen-only`}>
        <div className={styles.bar}>
          <a className={styles.name} href="#/">
            <Mark />
            {say("name")}
          </a>
          <Doors />
          <SearchBox />
          {access}
        </div>
      </header>
      <div className={styles.body}>{children}</div>
      <footer className={styles.foot}>
        <p>{INDEPENDENT}</p>
        {edition && <p>{say("edition", { date: edition })}</p>}
        <Mistake />
      </footer>
      <Ruler />
    </div>
  );
}

/** To the prepared text that reports a mistake, with the address of this screen in it. */
function Mistake() {
  const place = usePlace();
  const at = new URLSearchParams({ part: "mistake", at: toHash(place) });
  return (
    <p className="screen-only">
      <a href={toHash({ screen: "sources", query: `${at}` })}>{say("mistake")}</a>
    </p>
  );
}

/** The doors: stops of one line where there is room, behind one button where there is not. */
function Doors() {
  const here = toHash(usePlace());
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: arriving anywhere shuts the menu
  useEffect(() => setOpen(false), [here]);
  return (
    <nav
      className={styles.nav}
      aria-label={say("main")}
      onBlur={(event) => event.currentTarget.contains(event.relatedTarget) || setOpen(false)}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !open) return;
        setOpen(false);
        button.current?.focus();
      }}
    >
      <button
        type="button"
        ref={button}
        className={styles.menu}
        aria-expanded={open}
        aria-controls="doors"
        onClick={() => setOpen(!open)}
      >
        {say("menu")}
      </button>
      <ul id="doors" className={styles.doors} data-open={open ? "" : undefined}>
        {DOORS.map((door) => (
          <li key={door.key}>
            <a href={door.to} aria-current={isBehind(door, here) ? "page" : undefined}>
              {sayPlace(door.key)}
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
