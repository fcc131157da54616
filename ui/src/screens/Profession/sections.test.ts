import { describe, expect, it } from "vitest";
import { someEvidence, somePage } from "../../testing";
import { SECTIONS, sectionsOf, toldAt, topicsAt } from "./sections";

const topic = (id: string) => ({
  topic: { id, name: id },
  statements: [
    {
      id: `${id}-1`,
      title: null,
      text: "Words.",
      items: [],
      details: [],
      url: null,
      evidence: someEvidence,
    },
  ],
});

describe("the sections of a page", () => {
  const page = somePage({
    topics: ["what-they-do", "typical-week", "moves", "something-new", "funding"].map(topic),
  });
  it("tell every topic once, and a new one too", () => {
    const told = SECTIONS.flatMap((id) => topicsAt(page, id)).map(({ topic }) => topic.id);
    expect(told.toSorted()).toEqual(page.topics.map(({ topic }) => topic.id).toSorted());
    expect(toldAt("something-new")).toBe("ways-on");
  });
  it("leave out what has nothing to say", () => {
    expect(sectionsOf(page).map((id) => id)).toEqual([
      "glance",
      "what-it-is",
      "week",
      "ladder",
      "ways-in",
      "ways-on",
      "next",
    ]);
  });
});
