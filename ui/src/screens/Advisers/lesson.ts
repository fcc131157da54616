/** How long the lesson is, in minutes. */
export const LESSON_MINUTES = 10;

/** One step of the lesson: what to do, for how long, and the screen that it uses. */
export type LessonStep = { minutes: number } & (
  | { key: "map" | "match" | "one"; to: string }
  /** People only talk. */
  | { key: "start" | "end" }
);

/** The lesson, with nothing but this app. The profession may be chosen beforehand. */
export function lessonOf(profession: string | null): LessonStep[] {
  const one = profession ? `?${new URLSearchParams({ profession })}` : "";
  return [
    { key: "start", minutes: 1 },
    { key: "map", minutes: 2, to: "#/map" },
    { key: "match", minutes: 3, to: "#/match" },
    { key: "one", minutes: 3, to: `#/advisers/show${one}` },
    { key: "end", minutes: 1 },
  ];
}
