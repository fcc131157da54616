import type { Hit } from "../../client";
import { type Place, toHash } from "../../navigation/place";

/** What kinds of thing a search finds, as people call them. */
const KIND_WORDS: Record<string, string> = {
  profession: "Profession",
  branch: "Branch",
  role: "Job",
  route: "Route",
  apprenticeship: "Apprenticeship",
  body: "Organisation",
  statement: "Good to know",
  question: "Question",
  source: "Source",
  start: "Starting point",
  attainment: "Something to have",
  credential: "Credential",
  fund: "Money",
  mechanism: "Medicines",
  topic: "Topic",
};

export function sayKind(kind: string): string {
  return KIND_WORDS[kind] ?? "Found";
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
