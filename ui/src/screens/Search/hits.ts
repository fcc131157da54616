import type { Hit } from "../../client";
import { type Place, toHash } from "../../navigation/place";
import { keyOf, say } from "./say";

/** What kind of thing was found, as people call it. */
export function sayKind(kind: string): string {
  return say(keyOf("k_", kind));
}

/** Kinds that are read as one group. */
const GROUPS: Record<string, string> = {
  profession: "professions",
  branch: "professions",
  role: "jobs",
  route: "ways",
  apprenticeship: "ways",
  start: "ways",
  statement: "answers",
  question: "answers",
  topic: "answers",
  attainment: "answers",
  fund: "money",
  credential: "beyond",
  mechanism: "beyond",
  body: "organisations",
  source: "sources",
};

/** Hits of a kind, and what they are called together. */
export type HitGroup = { key: string; name: string; hits: Hit[] };

/** Hits by kind: the group with the best hit first, and in each the best hit first. */
export function groupsOf(hits: readonly Hit[]): HitGroup[] {
  const groups = new Map<string, HitGroup>();
  for (const hit of hits) {
    const key = GROUPS[hit.kind] ?? "other";
    const group = groups.get(key) ?? { key, name: say(keyOf("g_", key)), hits: [] };
    group.hits.push(hit);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Kinds that are told inside a profession's page, and in which part of it. */
const TOLD_IN: Record<string, string> = {
  question: "questions",
};

/** Where a hit leads: never nowhere. */
export function placeOf({ kind, id, professions }: Hit): Place {
  const [first] = professions;
  const section = TOLD_IN[kind];
  if (section && first) return { screen: "profession", id: first.id, section };
  switch (kind) {
    case "profession":
    case "branch":
      return { screen: "profession", id };
    case "role":
      return { screen: kind, id };
    case "source":
      return { screen: "sources", source: id };
    case "start":
      return { screen: "find", query: `from=${encodeURIComponent(id)}` };
    default:
      return { screen: "entry", kind, id };
  }
}

export function hashOf(hit: Hit): string {
  return toHash(placeOf(hit));
}
