import type { ReactNode } from "react";
import { type Place, toHash } from "../../navigation/place";
import { goTo, usePlace } from "../../navigation/usePlace";
import styles from "./Shell.module.css";

const DOORS: { name: string; place: Place; screens: Place["screen"][] }[] = [
  { name: "Professions", place: { screen: "professions" }, screens: ["professions", "profession"] },
  { name: "Find my route", place: { screen: "find", query: "" }, screens: ["find"] },
  { name: "Return to practice", place: { screen: "return", query: "" }, screens: ["return"] },
  { name: "Sources", place: { screen: "sources" }, screens: ["sources"] },
  { name: "Display", place: { screen: "settings" }, screens: ["settings"] },
];

/** What stands around every screen: the name, the doors, the search box, who made this. */
export function Shell({ children, edition }: { children: ReactNode; edition: string | null }) {
  const place = usePlace();
  return (
    <div className={styles.shell}>
      <button type="button" className={styles.skip} onClick={skip}>
        Skip to the page
      </button>
      <header className={`${styles.bar} screen-only`}>
        <a className={styles.name} href="#/">
          <Mark />
          AHP Atlas
        </a>
        <nav aria-label="Main">
          <ul className={styles.doors}>
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
        <search>
          <form className={styles.search} onSubmit={submit}>
            <label className="visually-hidden" htmlFor="search-everything">
              Search everything
            </label>
            <input
              id="search-everything"
              name="words"
              type="search"
              placeholder="Search everything"
              autoComplete="off"
              defaultValue={place.screen === "search" ? place.words : ""}
              onChange={(event) => {
                const words = event.target.value;
                goTo({ screen: "search", words }, place.screen === "search" ? "replace" : "push");
              }}
            />
          </form>
        </search>
      </header>
      <div className={styles.body}>{children}</div>
      <footer className={styles.foot}>
        <p>
          AHP Atlas is independent. It is not an NHS product. Check with the university, employer or
          regulator before you decide.
        </p>
        {edition && <p>Catalogue of {edition}. Works without the internet.</p>}
      </footer>
    </div>
  );
}

function skip() {
  document.querySelector<HTMLElement>("main h1")?.focus();
}

function submit(event: React.FormEvent<HTMLFormElement>) {
  event.preventDefault();
  const words = String(new FormData(event.currentTarget).get("words") ?? "");
  goTo({ screen: "search", words });
}

/** The app's mark: three lines that meet at a station. */
function Mark() {
  return (
    <svg viewBox="0 0 40 32" width="40" height="32" aria-hidden="true">
      <g fill="none" strokeWidth="4" strokeLinecap="round" strokeLinejoin="round">
        <path d="M3 26 H12 L20 18 H37" stroke="var(--line-art-therapist)" />
        <path d="M3 18 H37" stroke="var(--line-occupational-therapist)" />
        <path d="M3 10 H12 L20 18 L27 8 H37" stroke="var(--line-orthoptist)" />
      </g>
      <circle cx="20" cy="18" r="5.5" fill="var(--station)" stroke="currentColor" strokeWidth="3" />
    </svg>
  );
}
