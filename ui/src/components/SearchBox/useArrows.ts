import { useEffect } from "react";
import { useDisplayed } from "../../display/DisplayProvider";
import { arrowTo, callsSearch, HIT, isField, SEARCH_BOX } from "./searchBox";

/** The keyboard's way to the search box and through the results, on every screen. */
export function useArrows() {
  const shortcuts = useDisplayed("shortcuts");
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const box = document.getElementById(SEARCH_BOX) as HTMLInputElement | null;
      const active = document.activeElement;
      if (!box || document.querySelector("[role=dialog]")) return;
      if (callsSearch(event, isField(active) || !shortcuts)) {
        event.preventDefault();
        box.focus();
        box.select();
        return;
      }
      const hits = [...document.querySelectorAll<HTMLElement>(`[${HIT}]`)];
      const from = hits.indexOf(active as HTMLElement);
      if (active !== box && from < 0) return;
      const to = arrowTo(event.key, from, hits.length);
      if (to === null) return;
      event.preventDefault();
      (to < 0 ? box : hits[to])?.focus();
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, [shortcuts]);
}
