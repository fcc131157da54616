import type { ProfessionPage, Statement } from "../../client";
import { capital } from "../../words";
import type { Behind, Myth } from "./myths";
import { say } from "./say";

/** As many lines as a page can hold and still be read from the back of a hall. */
export const LINES = 4;

/** One page of the large view: one thing. */
export type Slide = {
  key: string;
  /** A word or two above the heading: what kind of page it is. */
  kind: string | null;
  heading: string;
  text: string | null;
  lines: string[];
  behind: Behind[];
  /** The drawing of the profession's work stands beside it. */
  picture?: boolean;
};

const TOLD = ["what-they-do", "who-they-help", "suits", "hard"] as const;

/** The pages of a profession: what it is, myths and their answers, questions, what to do next. */
export function slidesOf(page: ProfessionPage, myths: readonly Myth[]): Slide[] {
  const { card } = page;
  return [
    {
      key: "title",
      kind: null,
      heading: card.name,
      text: card.in_short,
      lines: [],
      behind: [{ of: card.name, evidence: card.evidence }],
      picture: true,
    },
    ...TOLD.flatMap((topic) => {
      const block = page.topics.find((one) => one.topic.id === topic);
      const [first] = block?.statements ?? [];
      return first ? told(topic, say(topic), first) : [];
    }),
    ...myths.flatMap(mythSlides),
    ...page.questions.flatMap(({ id, ask, answer, evidence }) => [
      bare(`${id}-ask`, say("asked"), ask),
      { ...bare(id, null, ask), text: answer, behind: [{ of: ask, evidence }] },
    ]),
    {
      ...bare("next", null, say("next")),
      lines: [say("nextMap"), say("nextRoute"), say("nextTalk")],
    },
  ];
}

function told(key: string, heading: string, { text, items, evidence }: Statement): Slide[] {
  return pages({
    key,
    kind: null,
    heading,
    text,
    lines: items.map(capital),
    behind: [{ of: heading, evidence }],
  });
}

/** The claim has a page to itself, so that a hall can answer before it is answered. */
function mythSlides({ key, claim, answer, points, behind }: Myth): Slide[] {
  return [
    bare(`${key}-claim`, say("trueOrNot"), claim),
    ...pages({ key, kind: claim, heading: answer, text: null, lines: points, behind }),
  ];
}

const bare = (key: string, kind: string | null, heading: string): Slide => ({
  key,
  kind,
  heading,
  text: null,
  lines: [],
  behind: [],
});

/** The same over as many pages as its lines need; each keeps who says so. */
function pages(slide: Slide): Slide[] {
  const count = Math.max(1, Math.ceil(slide.lines.length / LINES));
  const each = Math.ceil(slide.lines.length / count);
  return Array.from({ length: count }, (_, place) => ({
    ...slide,
    key: place === 0 ? slide.key : `${slide.key}-${place + 1}`,
    text: place === 0 ? slide.text : null,
    lines: slide.lines.slice(place * each, (place + 1) * each),
  }));
}

/** Which page a key leads to; null: the key means nothing here. */
export function slideOfKey(key: string, at: number, count: number): number | null {
  const last = count - 1;
  switch (key) {
    case "ArrowRight":
    case "ArrowDown":
    case "PageDown":
      return Math.min(at + 1, last);
    case "ArrowLeft":
    case "ArrowUp":
    case "PageUp":
      return Math.max(at - 1, 0);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return null;
  }
}

/** The page that an address names, counted from 1; anything else is the first. */
export function slideAt(query: URLSearchParams, count: number): number {
  const asked = Number(query.get("slide"));
  return Number.isInteger(asked) && asked >= 1 ? Math.min(asked, count) - 1 : 0;
}
