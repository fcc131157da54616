import type { FormEvent } from "react";
import { useDisplayed } from "../../display/DisplayProvider";
import english from "../../language/en/SearchBox.json";
import { sayer } from "../../language/say";
import { goTo, usePlace } from "../../navigation/usePlace";
import styles from "./SearchBox.module.css";
import { HIT, SEARCH_BOX } from "./searchBox";
import { useArrows } from "./useArrows";

const say = sayer(english);

/** One box for everything. What is typed is an address, so "back" leads to where a person was. */
export function SearchBox() {
  const place = usePlace();
  const searching = place.screen === "search";
  const shortcuts = useDisplayed("shortcuts");
  useArrows();
  return (
    <search className={styles.search}>
      <form onSubmit={toFirstHit}>
        <label className="visually-hidden" htmlFor={SEARCH_BOX}>
          {say("label")}
        </label>
        <svg className={styles.glass} viewBox="0 0 24 24" aria-hidden="true">
          <path d="M10 3a7 7 0 1 0 0 14a7 7 0 1 0 0 -14ZM15.5 15.5L21.5 21.5" />
        </svg>
        <input
          id={SEARCH_BOX}
          type="search"
          placeholder={say("placeholder")}
          autoComplete="off"
          spellCheck="false"
          enterKeyHint="search"
          aria-keyshortcuts={shortcuts ? "/ Control+K" : "Control+K"}
          value={searching ? place.words : ""}
          onChange={({ target }) => {
            goTo({ screen: "search", words: target.value }, searching ? "replace" : "push");
          }}
        />
        {shortcuts && (
          <span className={styles.key} aria-hidden="true">
            /
          </span>
        )}
      </form>
    </search>
  );
}

function toFirstHit(event: FormEvent) {
  event.preventDefault();
  document.querySelector<HTMLElement>(`[${HIT}]`)?.focus();
}
