import "./cameFrom";
import { useSyncExternalStore } from "react";
import { fromHash, type Place, toHash } from "./place";

function subscribe(changed: () => void) {
  window.addEventListener("hashchange", changed);
  window.addEventListener("popstate", changed);
  return () => {
    window.removeEventListener("hashchange", changed);
    window.removeEventListener("popstate", changed);
  };
}

/** Where the person is now. */
export function usePlace(): Place {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  return fromHash(hash);
}

/** Goes to a place; `replace` leaves no step behind to go back to. */
export function goTo(place: Place, how: "push" | "replace" = "push") {
  const { history } = window;
  if (how === "push") history.pushState(null, "", toHash(place));
  else history.replaceState(history.state, "", toHash(place));
  // At once, not when the browser gets to it: what is being typed must not be overtaken.
  window.dispatchEvent(new HashChangeEvent("hashchange"));
}
