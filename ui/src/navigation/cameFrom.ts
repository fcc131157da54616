import { sayPlace } from "../language/places";
import { fromHash, type Place } from "./place";

/** The screen that a person sees, and the one that they saw before it. */
let here: Place["screen"] = fromHash(window.location.hash).screen;
let before: Place["screen"] | null = null;

function note() {
  const { screen } = fromHash(window.location.hash);
  if (screen === here) return;
  before = here;
  here = screen;
}

// Before anything is drawn anew: this module is read before the screens are.
window.addEventListener("popstate", note);
window.addEventListener("hashchange", note);

/** The way back from what both Home and “I already work in health” lead to: to whichever it was. */
export function backToDoor(): { to: string; name: string } {
  return before === "home"
    ? { to: "#/", name: sayPlace("home") }
    : { to: "#/work", name: sayPlace("work") };
}
