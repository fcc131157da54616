import type { ProfessionCard } from "../../client";
import { list } from "../../words";
import { say } from "./say";

/** What a person asks of the list. It lives in the address, so "back" finds it as it was. */
export type Filters = {
  apprenticeship: boolean;
  graduate: boolean;
  small: boolean;
  subject: string | null;
  words: string;
};

export const noFilters: Filters = {
  apprenticeship: false,
  graduate: false,
  small: false,
  subject: null,
  words: "",
};

/** The toggles, in the order in which they stand. */
export const TOGGLES = ["apprenticeship", "graduate", "small"] as const;

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

/** Why a profession does not match: a reason each; none: it matches. */
export function whyNot(card: ProfessionCard, filters: Filters): string[] {
  const has = {
    apprenticeship: card.ways_in.apprenticeship,
    graduate: card.ways_in.graduate,
    small: card.small,
  };
  const why: string[] = TOGGLES.filter((key) => filters[key] && !has[key]).map((key) =>
    say(`not.${key}`),
  );
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
export function sortOut(cards: readonly ProfessionCard[], filters: Filters): Sorted {
  const sorted: Sorted = { matching: [], others: [] };
  for (const card of cards) {
    const why = whyNot(card, filters);
    if (why.length === 0) sorted.matching.push(card);
    else sorted.others.push({ card, why });
  }
  return sorted;
}

/** The filters of an address. */
export function parseFilters(query: string): Filters {
  const asked = new URLSearchParams(query);
  const ways = asked.getAll("way");
  const subject = asked.get("subject");
  return {
    apprenticeship: ways.includes("apprenticeship"),
    graduate: ways.includes("graduate"),
    small: asked.has("small"),
    subject: SUBJECTS.some(({ id }) => id === subject) ? subject : null,
    words: asked.get("words") ?? "",
  };
}

/** The address of some filters; none: empty. */
export function filterQuery({ apprenticeship, graduate, small, subject, words }: Filters): string {
  const query = new URLSearchParams();
  if (apprenticeship) query.append("way", "apprenticeship");
  if (graduate) query.append("way", "graduate");
  if (small) query.append("small", "1");
  if (subject) query.append("subject", subject);
  if (words) query.append("words", words);
  return query.toString();
}
