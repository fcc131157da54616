import type {
  Evidence,
  Figure,
  ProfessionPage,
  Question,
  RouteCard,
  Source,
  Statement,
} from "../../client";
import { payOfAll } from "./glance";
import { type RolePay, scalesOf, sortWays, stagesOf } from "./ways";

/** One stage of the ladder on paper: its first jobs, and what they pay between them. */
export type SheetStage = {
  id: string;
  name: string;
  jobs: string[];
  bands: string[];
  pay: RolePay | null;
  evidence: Evidence[];
};

/** What two sides of paper hold of a profession. */
export type Sheet = {
  told: Record<SheetTopic, Statement | null>;
  stages: SheetStage[];
  ways: RouteCard[];
  figures: Figure[];
  questions: Question[];
};

export type SheetTopic =
  | "what-they-do"
  | "who-they-help"
  | "where-they-work"
  | "typical-week"
  | "suits"
  | "hard"
  | "subjects";

/** How much of each list two sides have room for. */
const JOBS = 2;
const FIGURES = 2;
const QUESTIONS = 3;

/** What goes on paper, in its order. */
export function sheetOf(page: ProfessionPage): Sheet {
  const told = (topic: SheetTopic) =>
    page.topics.find((block) => block.topic.id === topic)?.statements[0] ?? null;
  const ways = sortWays(page).in.filter(({ closed }) => closed === null);
  return {
    told: {
      "what-they-do": told("what-they-do"),
      "typical-week": told("typical-week"),
      "who-they-help": told("who-they-help"),
      "where-they-work": told("where-they-work"),
      suits: told("suits"),
      hard: told("hard"),
      subjects: told("subjects"),
    },
    stages: stagesOf(page.ladder).map(({ id, name, roles }) => {
      const clinical = roles.filter(({ pillar }) => pillar === "clinical");
      const jobs = clinical.length > 0 ? clinical : roles;
      const { bands, pay } = payOfAll(jobs, page.pay);
      const shown = jobs.slice(0, JOBS);
      return {
        id,
        name,
        jobs: shown.map(({ title }) => title),
        bands,
        pay,
        evidence: [
          ...shown.map((role) => role.evidence),
          ...(pay?.behind ?? []).map(({ evidence }) => evidence),
        ],
      };
    }),
    ways,
    figures: newest(scalesOf(page.figures)[0]?.figures ?? []).slice(0, FIGURES),
    questions: page.questions.slice(0, QUESTIONS),
  };
}

function newest(figures: readonly Figure[]): Figure[] {
  const year = ({ evidence }: Figure) => evidence.as_of ?? "";
  return figures.toSorted((one, other) => year(other).localeCompare(year(one)));
}

/** The first source of each fact on the sheet, each once, in the order in which they stand. */
export function citedIn({ told, stages, ways, figures, questions }: Sheet): Source[] {
  const facts = [
    ...Object.values(told).map((statement) => statement?.evidence),
    ...[...figures, ...questions, ...ways].map(({ evidence }) => evidence),
    ...stages.flatMap(({ evidence }) => evidence),
  ];
  const cited = new Map<string, Source>();
  for (const fact of facts) {
    const [first] = fact?.sources ?? [];
    if (first && !cited.has(first.id)) cited.set(first.id, first);
  }
  return [...cited.values()];
}

/** The numbers by which the sheet cites these facts: each once, lowest first. */
export function numbersOf(cited: readonly Source[], evidence: readonly Evidence[]): number[] {
  const numbers = evidence.map(
    ({ sources }) => cited.findIndex(({ id }) => id === sources[0]?.id) + 1,
  );
  return [...new Set(numbers.filter((number) => number > 0))].toSorted((one, other) => one - other);
}
