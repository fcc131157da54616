import type { Start } from "../../client";

/** Starting points as people look for themselves: four groups, in the order of a working life. */
export const START_GROUPS: readonly { title: string; ids: readonly string[] }[] = [
  { title: "At school or college", ids: ["gcse-student", "post-16-student"] },
  {
    title: "Thinking of a change",
    ids: [
      "adult-without-level-3",
      "adult-with-level-3",
      "graduate-any",
      "graduate-relevant",
      "armed-forces",
    ],
  },
  {
    title: "In health or care now",
    ids: [
      "healthcare-support-worker",
      "assistant-practitioner",
      "registered-other-profession",
      "registered-same-profession",
    ],
  },
  {
    title: "Qualified before, or abroad",
    ids: [
      "lapsed-under-2-years",
      "lapsed-2-to-5-years",
      "lapsed-over-5-years",
      "never-registered-old-qualification",
      "overseas-qualified",
    ],
  },
];

export type StartGroup = { title: string; starts: Start[] };

/** The starts by group; one that no group names stands in a last group, so none is lost. */
export function groupStarts(starts: readonly Start[]): StartGroup[] {
  const named = new Set(START_GROUPS.flatMap(({ ids }) => ids));
  const groups = START_GROUPS.map(({ title, ids }) => ({
    title,
    starts: ids.flatMap((id) => starts.filter((start) => start.id === id)),
  }));
  const others = starts.filter(({ id }) => !named.has(id));
  return [...groups, { title: "Something else", starts: others }].filter(
    (group) => group.starts.length > 0,
  );
}
