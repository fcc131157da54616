import type { KnownGap } from "../../client";
import { LOCALE } from "../../language/locale";
import { say } from "./say";
import { hasWords } from "./words";

export type GapGroup = { name: string; gaps: KnownGap[] };
export type GapsBy = "topic" | "profession";

/** Gaps that hold the words, by topic in the catalogue's order or by profession in the alphabet's. */
export function groupGaps(gaps: readonly KnownGap[], by: GapsBy, words: string): GapGroup[] {
  const groups = new Map<string, GapGroup>();
  for (const gap of gaps) {
    const professions = gap.professions.map(({ name }) => name);
    if (!hasWords([gap.text, gap.ask, gap.topic.name, ...professions], words)) continue;
    const all = professions.length > 0 ? professions : [say("allProfessions")];
    for (const name of by === "topic" ? [gap.topic.name] : all) {
      const group = groups.get(name) ?? { name, gaps: [] };
      group.gaps.push(gap);
      groups.set(name, group);
    }
  }
  const list = [...groups.values()];
  if (by === "topic") return list;
  return list.toSorted((one, other) => one.name.localeCompare(other.name, LOCALE));
}

/** How many gaps stand in these groups, each counted once. */
export function countGaps(groups: readonly GapGroup[]): number {
  return new Set(groups.flatMap((group) => group.gaps.map(({ id }) => id))).size;
}
