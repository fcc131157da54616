import type { ProfessionCard, Professions, Tag, Tagged } from "../../client";
import { list, small } from "../../words";
import { say } from "./say";

/** The questions that tags answer, in the order in which they stand. */
export const TAG_GROUPS = ["likes", "helps", "works"] as const;
export type TagGroup = (typeof TAG_GROUPS)[number];

/** The toggles, in the order in which they stand. */
export const TOGGLES = ["apprenticeship", "withoutALevels", "graduate", "small"] as const;
export type ToggleKey = (typeof TOGGLES)[number];

/** What a person asks of the list. It lives in the address, so "back" finds it as it was. */
export type Filters = Record<ToggleKey, boolean> &
  Record<TagGroup, string | null> & { subject: string | null; words: string };

export const noFilters: Filters = {
  likes: null,
  helps: null,
  works: null,
  subject: null,
  apprenticeship: false,
  withoutALevels: false,
  graduate: false,
  small: false,
  words: "",
};

/** School subjects, and how the catalogue's words are recognised. */
export const SUBJECTS = [
  { id: "art", found: /\bart\b/i },
  { id: "biology", found: /biology/i },
  { id: "chemistry", found: /chemistry/i },
  { id: "drama", found: /drama|dance/i },
  { id: "engineering", found: /engineering/i },
  { id: "english", found: /english/i },
  { id: "food", found: /\bfood\b/i },
  { id: "health", found: /social care/i },
  { id: "languages", found: /language(?!.*english)/i },
  { id: "maths", found: /maths/i },
  { id: "music", found: /music/i },
  { id: "pe", found: /\bPE\b|physical education|sport/i },
  { id: "physics", found: /physics/i },
  { id: "psychology", found: /psychology/i },
  { id: "science", found: /science/i },
  { id: "sociology", found: /sociology/i },
] as const;

/** The subjects that help for at least one of these professions. */
export function subjectsOf(cards: readonly ProfessionCard[]): (typeof SUBJECTS)[number][] {
  return SUBJECTS.filter(({ found }) => cards.some((card) => helps(card, found)));
}

function helps(card: ProfessionCard, found: RegExp): boolean {
  return card.subjects.some((subject) => found.test(subject));
}

function has(card: ProfessionCard, toggle: ToggleKey): boolean {
  switch (toggle) {
    case "withoutALevels":
      return card.ways_in.without_a_levels;
    case "small":
      return card.small;
    default:
      return card.ways_in[toggle];
  }
}

/** The statement of a profession that carries a tag; none: no page that we read says it. */
export function saysTag(card: ProfessionCard, tag: string): Tagged | undefined {
  return card.tagged.find(({ tags }) => tags.includes(tag));
}

/** Why a profession does not match: a reason each; none: it matches. */
export function whyNot(card: ProfessionCard, filters: Filters, tags: readonly Tag[]): string[] {
  const why = chosenTags(filters, tags)
    .filter(({ id }) => !saysTag(card, id))
    .map(({ group, name }) => say(`not.${group as TagGroup}`, { tag: small(name) }));
  for (const toggle of TOGGLES) {
    if (filters[toggle] && !has(card, toggle)) why.push(say(`not.${toggle}`));
  }
  const subject = SUBJECTS.find(({ id }) => id === filters.subject);
  if (subject && !helps(card, subject.found)) {
    why.push(say("not.subject", { subject: say(`subject.lacks.${subject.id}`) }));
  }
  const missing = wordsOf(filters.words).filter((word) => !textOf(card).includes(word));
  if (missing.length > 0) {
    const words = list(missing.map((word) => say("quoted", { word })));
    why.push(say("not.words", { words }));
  }
  return why;
}

/** The tags that a person chose, in the order of their groups. */
export function chosenTags(filters: Filters, tags: readonly Tag[]): Tag[] {
  return TAG_GROUPS.flatMap((group) => tags.filter(({ id }) => id === filters[group]));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().split(/\s+/).filter(Boolean);
}

function textOf(card: ProfessionCard): string {
  const { name, plural, group, in_short, badge, branches, subjects } = card;
  return [name, plural, group, in_short, badge, ...branches.map((one) => one.name), ...subjects]
    .join(" ")
    .toLowerCase();
}

export type Sorted = {
  matching: ProfessionCard[];
  others: { card: ProfessionCard; why: string[] }[];
};

/** Those that match and those that do not, with why: together always all. */
export function sortOut({ professions, tags }: Professions, filters: Filters): Sorted {
  const sorted: Sorted = { matching: [], others: [] };
  for (const card of professions) {
    const why = whyNot(card, filters, tags);
    if (why.length === 0) sorted.matching.push(card);
    else sorted.others.push({ card, why });
  }
  return sorted;
}

/** How many would be left if a person asked this too: shown before they choose. */
export function countLeft(all: Professions, filters: Filters, more: Partial<Filters>): number {
  return sortOut(all, { ...filters, ...more }).matching.length;
}

/** How each toggle stands in an address. */
const WAYS = {
  apprenticeship: "apprenticeship",
  withoutALevels: "no-a-levels",
  graduate: "graduate",
  small: "small",
} as const;

/** The filters of an address. */
export function parseFilters(query: string, tags: readonly Tag[]): Filters {
  const asked = new URLSearchParams(query);
  const ways = asked.getAll("way");
  const subject = asked.get("subject");
  const tag = (group: TagGroup) =>
    tags.find((one) => one.group === group && one.id === asked.get(group))?.id ?? null;
  return {
    likes: tag("likes"),
    helps: tag("helps"),
    works: tag("works"),
    subject: SUBJECTS.some(({ id }) => id === subject) ? subject : null,
    apprenticeship: ways.includes(WAYS.apprenticeship),
    withoutALevels: ways.includes(WAYS.withoutALevels),
    graduate: ways.includes(WAYS.graduate),
    small: ways.includes(WAYS.small),
    words: asked.get("words") ?? "",
  };
}

/** The address of some filters; none: empty. */
export function filterQuery(filters: Filters): string {
  const query = new URLSearchParams();
  for (const key of [...TAG_GROUPS, "subject"] as const) {
    const value = filters[key];
    if (value) query.append(key, value);
  }
  for (const toggle of TOGGLES) {
    if (filters[toggle]) query.append("way", WAYS[toggle]);
  }
  if (filters.words) query.append("words", filters.words);
  return query.toString();
}
