/** How a person wants the app to look and behave. Pure: reading, checking and choosing. */
export type Theme = "system" | "light" | "dark" | "contrast";
export type Spacing = "usual" | "wide" | "widest";

export type Display = {
  theme: Theme;
  /** Text size in per cent of the usual: 100 to 200. */
  textSize: 100 | 125 | 150 | 200;
  /** The room between letters, words and lines. */
  spacing: Spacing;
  /** Nothing moves. */
  calm: boolean;
  /** A bright band under the pointer or the focus; the rest of the window is shaded. */
  ruler: boolean;
  /** Words of the trade on the screen are explained. */
  plainWords: boolean;
  /** Single letters and signs pressed outside a field do something: / and ?. */
  shortcuts: boolean;
};

export const usualDisplay: Display = {
  theme: "system",
  textSize: 100,
  spacing: "usual",
  calm: false,
  ruler: false,
  plainWords: false,
  shortcuts: true,
};
export const textSizes = [100, 125, 150, 200] as const;
export const spacings: readonly Spacing[] = ["usual", "wide", "widest"];
export const themes: readonly Theme[] = ["system", "light", "dark", "contrast"];

/** What was kept, with anything unreadable replaced by the usual. */
export function parseDisplay(text: string | null): Display {
  if (!text) return usualDisplay;
  try {
    const kept = JSON.parse(text) as Partial<Record<keyof Display, unknown>>;
    return {
      theme: themes.find((theme) => theme === kept.theme) ?? usualDisplay.theme,
      textSize: textSizes.find((size) => size === kept.textSize) ?? usualDisplay.textSize,
      spacing: spacings.find((spacing) => spacing === kept.spacing) ?? usualDisplay.spacing,
      calm: kept.calm === true,
      ruler: kept.ruler === true,
      plainWords: kept.plainWords === true,
      shortcuts: kept.shortcuts !== false,
    };
  } catch {
    return usualDisplay;
  }
}

/** Whether nothing differs from how the app comes. */
export function isUsual(display: Display): boolean {
  return (Object.keys(usualDisplay) as (keyof Display)[]).every(
    (key) => display[key] === usualDisplay[key],
  );
}

/** The theme that is drawn: the system's wish where the person left it to the system. */
export function drawnTheme(theme: Theme, prefers: { dark: boolean; contrast: boolean }) {
  if (theme !== "system") return theme;
  if (prefers.contrast) return "contrast";
  return prefers.dark ? "dark" : "light";
}
