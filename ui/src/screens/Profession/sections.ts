import type { ProfessionPage, TopicBlock } from "../../client";

/** The parts of a profession's page, in reading order. Each is a stop on the side index. */
export const SECTIONS = [
  "glance",
  "what-it-is",
  "week",
  "for-me",
  "ladder",
  "ways-in",
  "support",
  "apprenticeships",
  "courses",
  "ways-on",
  "medicines",
  "return",
  "numbers",
  "register",
  "questions",
  "next",
  "not-known",
] as const;

export type SectionId = (typeof SECTIONS)[number];

/** Where each topic of the catalogue is told. A topic without a row is told at "ways on". */
const TOLD_AT: Record<string, SectionId> = {
  "what-they-do": "what-it-is",
  "who-they-help": "what-it-is",
  "where-they-work": "what-it-is",
  "small-profession": "what-it-is",
  "typical-week": "week",
  "working-pattern": "for-me",
  suits: "for-me",
  hard: "for-me",
  skills: "for-me",
  subjects: "for-me",
  ladder: "ladder",
  frameworks: "ladder",
  "pay-rules": "ladder",
  "apprentice-pay": "apprenticeships",
  "apprenticeship-rules": "apprenticeships",
  "apprenticeship-numbers": "apprenticeships",
  entry: "ways-in",
  funding: "ways-in",
  fees: "ways-in",
  loans: "ways-in",
  international: "return",
  "support-framework": "support",
  "support-qualifications": "support",
  "support-pathways": "support",
  "support-programmes": "support",
  medicines: "medicines",
  "law-change": "medicines",
  "return-rules": "return",
  "return-steps": "return",
  "return-programmes": "return",
  workforce: "numbers",
  register: "numbers",
  students: "numbers",
  regulation: "register",
  organisations: "register",
  awareness: "next",
  dates: "next",
};

/** The section at which a topic is told. */
export function toldAt(topic: string): SectionId {
  return TOLD_AT[topic] ?? "ways-on";
}

/** The topics told at a section, in the catalogue's order. */
export function topicsAt(page: ProfessionPage, section: SectionId): TopicBlock[] {
  return page.topics.filter(({ topic }) => toldAt(topic.id) === section);
}

/** What a section tells: its own rows, and the topics told there. Nothing: the section is left out. */
export function rowsOf(page: ProfessionPage, section: SectionId): readonly unknown[] {
  const own: Record<SectionId, readonly unknown[]> = {
    glance: [page.card],
    "what-it-is": [page.card],
    week: [],
    "for-me": [],
    ladder: [...page.ladder, ...page.pay],
    "ways-in": page.ways_in,
    support: page.support_ways,
    apprenticeships: page.apprenticeships,
    courses: page.providers,
    "ways-on": page.ways_on,
    medicines: page.medicines,
    return: page.ways_back,
    numbers: page.figures,
    register: [page.regulator, page.body].filter((body) => body !== null),
    questions: page.questions,
    next: [page.card],
    "not-known": page.gaps,
  };
  return [...own[section], ...topicsAt(page, section)];
}

/** The sections that have something to say on this page. */
export function sectionsOf(page: ProfessionPage): SectionId[] {
  return SECTIONS.filter((id) => rowsOf(page, id).length > 0);
}
