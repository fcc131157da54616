/** How a person wants the app to look. Pure: reading, checking and applying. */
export type Theme = "system" | "light" | "dark" | "contrast";
export type Display = {
  theme: Theme;
  /** Text size in per cent of the usual: 100 to 200. */
  textSize: 100 | 125 | 150 | 200;
  /** Nothing moves. */
  calm: boolean;
};

export const usualDisplay: Display = { theme: "system", textSize: 100, calm: false };
export const textSizes = [100, 125, 150, 200] as const;
export const themes: readonly Theme[] = ["system", "light", "dark", "contrast"];

/** What was kept, with anything unreadable replaced by the usual. */
export function parseDisplay(text: string | null): Display {
  if (!text) return usualDisplay;
  try {
    const kept = JSON.parse(text) as Partial<Display>;
    return {
      theme: themes.find((theme) => theme === kept.theme) ?? usualDisplay.theme,
      textSize: textSizes.find((size) => size === kept.textSize) ?? usualDisplay.textSize,
      calm: kept.calm === true,
    };
  } catch {
    return usualDisplay;
  }
}

/** The theme that is drawn: the system's wish where the person left it to the system. */
export function drawnTheme(theme: Theme, prefers: { dark: boolean; contrast: boolean }) {
  if (theme !== "system") return theme;
  if (prefers.contrast) return "contrast";
  return prefers.dark ? "dark" : "light";
}
