import { createContext, type ReactNode, use, useEffect, useMemo, useState } from "react";
import { type Display, drawnTheme, parseDisplay, usualDisplay } from "./display";

/** Where the settings are kept on this computer. */
export const DISPLAY_KEY = "ahp-atlas.display";

type DisplayState = {
  display: Display;
  setDisplay: (next: Display) => void;
  /** Back to how the app comes, and nothing of it kept: for the next person at a stand. */
  forget: () => void;
};

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

type DisplayProviderProps = {
  /** Whether settings are kept from one opening to the next: a person's own computer, no stand. */
  remember?: boolean;
  children: ReactNode;
};

/** Applies the person's settings to the whole page, and keeps them where that is wanted. */
export function DisplayProvider({ remember = true, children }: DisplayProviderProps) {
  const [display, setDisplay] = useState(() =>
    parseDisplay(remember ? localStorage.getItem(DISPLAY_KEY) : null),
  );
  const dark = useMedia("(prefers-color-scheme: dark)");
  const contrast = useMedia("(prefers-contrast: more)");
  useEffect(() => {
    const root = document.documentElement;
    root.dataset.theme = drawnTheme(display.theme, { dark, contrast });
    root.dataset.spacing = display.spacing;
    root.style.setProperty("--text-scale", String(display.textSize / 100));
    root.toggleAttribute("data-calm", display.calm);
  }, [display, dark, contrast]);
  const state = useMemo<DisplayState>(
    () => ({
      display,
      setDisplay(next) {
        setDisplay(next);
        if (remember) localStorage.setItem(DISPLAY_KEY, JSON.stringify(next));
      },
      forget() {
        setDisplay(usualDisplay);
        localStorage.removeItem(DISPLAY_KEY);
      },
    }),
    [display, remember],
  );
  return <DisplayContext value={state}>{children}</DisplayContext>;
}

/** The settings and how to change them. */
export function useDisplay(): DisplayState {
  const state = use(DisplayContext);
  if (!state) throw new Error("useDisplay needs DisplayProvider above it");
  return state;
}

/** Whether one thing is on; as the app comes where no provider stands above, as in a small test. */
export function useDisplayed(what: "ruler" | "plainWords" | "shortcuts"): boolean {
  return (use(DisplayContext)?.display ?? usualDisplay)[what];
}
