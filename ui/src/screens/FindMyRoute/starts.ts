import type { Attainment, Start } from "../../client";
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

/** What nobody has who stands here, in the words of the starting point itself. */
const LACKS: Readonly<Record<string, string>> = {
  "gcse-student": "aged-19",
  "adult-without-level-3": "level-3",
};

/** Two starting points that cannot both be true, in a sentence; nothing where all can be. */
export function clash(
  from: readonly string[],
  starts: readonly Start[],
  attainments: readonly Attainment[],
): string | null {
  const nameOf = (id: string) => starts.find((start) => start.id === id)?.name ?? id;
  const away = from.filter((id) => id.startsWith("lapsed-"));
  if (away[0] && away[1]) return say("clash", { one: nameOf(away[0]), other: nameOf(away[1]) });
  const implied = new Map(attainments.map(({ id, implies }) => [id, implies]));
  const whole = (ids: readonly string[]): string[] =>
    ids.flatMap((id) => [id, ...whole(implied.get(id) ?? [])]);
  for (const one of from) {
    const lacked = LACKS[one];
    const other = starts.find(
      ({ id, gives }) =>
        id !== one && from.includes(id) && lacked !== undefined && whole(gives).includes(lacked),
    );
    if (other) return say("clash", { one: nameOf(one), other: other.name });
  }
  return null;
}
