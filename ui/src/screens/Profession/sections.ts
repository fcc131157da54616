import type { ProfessionPage, TopicBlock } from "../../client";

/** The parts of a profession's page, in reading order. Each is a stop on the side index. */
export const SECTIONS = [
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

/** The sections that have something to say on this page. */
export function sectionsOf(page: ProfessionPage): SectionId[] {
  const also: Record<SectionId, boolean> = {
    "what-it-is": true,
    week: false,
    "for-me": false,
    ladder: page.ladder.length > 0,
    "ways-in": page.ways_in.length > 0,
    support: page.support_ways.length > 0,
    apprenticeships: page.apprenticeships.length > 0,
    courses: page.providers.length > 0,
    "ways-on": page.ways_on.length > 0,
    medicines: page.medicines.length > 0,
    return: page.ways_back.length > 0,
    numbers: page.figures.length > 0,
    register: page.regulator !== null || page.body !== null,
    questions: page.questions.length > 0,
    next: true,
    "not-known": page.gaps.length > 0,
  };
  return SECTIONS.filter((id) => also[id] || topicsAt(page, id).length > 0);
}
