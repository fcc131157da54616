/** What a person looks at, as the address holds it. Pure. */
export type FurtherState = { topic: Topic | null; profession: string | null };

/** The topics by pillar, in the order of a working life; each id is a topic of the catalogue. */
export const GROUPS = [
  {
    key: "clinical",
    topics: [
      "enhanced-practice",
      "advanced-practice",
      "advanced-funding",
      "consultant-practice",
      "first-contact",
      "medicines",
      "law-change",
      "credentials",
      "sonography",
      "new-roles",
    ],
  },
  { key: "leadership", topics: ["leadership", "digital"] },
  { key: "education", topics: ["education"] },
  { key: "research", topics: ["research"] },
  { key: "help", topics: ["frameworks"] },
] as const;

export type Topic = (typeof GROUPS)[number]["topics"][number];

const TOPICS: readonly Topic[] = GROUPS.flatMap(({ topics }) => [...topics]);

/** Reads an address's query. What it cannot read it leaves out: an address is never an error. */
export function parse(query: string): FurtherState {
  const values = new URLSearchParams(query);
  return {
    topic: TOPICS.find((topic) => topic === values.get("topic")) ?? null,
    profession: values.get("profession") || null,
  };
}

/** Writes the query: only what is said, always in the same order. */
export function write({ topic, profession }: FurtherState): string {
  const values = new URLSearchParams();
  if (topic) values.set("topic", topic);
  if (profession) values.set("profession", profession);
  return values.toString();
}

/** The address of a state. */
export function address(state: FurtherState): string {
  const query = write(state);
  return query ? `#/further?${query}` : "#/further";
}
