import type { Start } from "../../client";
import english from "../../language/en/FindMyRoute.json";
import { sayer } from "../../language/say";

const say = sayer(english);

/** Starting points as people look for themselves: four groups, in the order of a working life. */
export const START_GROUPS: readonly { title: string; ids: readonly string[] }[] = [
  { title: say("atSchool"), ids: ["gcse-student", "post-16-student"] },
  {
    title: say("change"),
    ids: [
      "adult-without-level-3",
      "adult-with-level-3",
      "graduate-any",
      "graduate-relevant",
      "armed-forces",
    ],
  },
  {
    title: say("inHealth"),
    ids: [
      "healthcare-support-worker",
      "assistant-practitioner",
      "registered-other-profession",
      "registered-same-profession",
    ],
  },
  {
    title: say("before"),
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
  return [...groups, { title: say("other"), starts: others }].filter(
    (group) => group.starts.length > 0,
  );
}
