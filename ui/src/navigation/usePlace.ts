import { useSyncExternalStore } from "react";
import { fromHash, type Place, toHash } from "./place";

function subscribe(changed: () => void) {
  window.addEventListener("hashchange", changed);
  return () => window.removeEventListener("hashchange", changed);
}

/** Where the person is now. */
export function usePlace(): Place {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  return fromHash(hash);
}

/** Goes to a place; `replace` leaves no step behind to go back to. */
export function goTo(place: Place, how: "push" | "replace" = "push") {
  if (how === "push") {
    window.location.hash = toHash(place);
  } else {
    window.history.replaceState(null, "", toHash(place));
    window.dispatchEvent(new HashChangeEvent("hashchange"));
  }
}
