import { createContext, type ReactNode, use, useEffect, useMemo, useState } from "react";
import { type Display, drawnTheme, parseDisplay } from "./display";

const KEPT = "ahp-atlas.display";

type DisplayState = { display: Display; setDisplay: (next: Display) => void };

const DisplayContext = createContext<DisplayState | null>(null);

function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => window.matchMedia(query).matches);
  useEffect(() => {
    const media = window.matchMedia(query);
    const changed = () => setMatches(media.matches);
    media.addEventListener("change", changed);
    return () => media.removeEventListener("change", changed);
  }, [query]);
  return matches;
}

/** Applies the person's display settings to the whole page and keeps them on this computer. */
export function DisplayProvider({ children }: { children: ReactNode }) {
  const [display, setDisplay] = useState(() => parseDisplay(localStorage.getItem(KEPT)));
  const dark = useMedia("(prefers-color-scheme: dark)");
  const contrast = useMedia("(prefers-contrast: more)");
  useEffect(() => {
    const root = document.documentElement;
    root.dataset.theme = drawnTheme(display.theme, { dark, contrast });
    root.style.setProperty("--text-scale", String(display.textSize / 100));
    root.toggleAttribute("data-calm", display.calm);
    localStorage.setItem(KEPT, JSON.stringify(display));
  }, [display, dark, contrast]);
  const state = useMemo(() => ({ display, setDisplay }), [display]);
  return <DisplayContext value={state}>{children}</DisplayContext>;
}

/** The display settings and how to change them. */
export function useDisplay(): DisplayState {
  const state = use(DisplayContext);
  if (!state) throw new Error("useDisplay needs DisplayProvider above it");
  return state;
}
