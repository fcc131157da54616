import jsonld from "jsonld";
import { expect, test } from "vitest";
import { exportsFolder, readJson } from "../support/exports";
import { strangers, vocabulary } from "../support/schema-org";

type Node = { [key: string]: unknown };
type Row = { [column: string]: unknown };
type Document = { "@context": Node; "@graph": Node[] };

const { export: exported } = exportsFolder();
const document = readJson<Document>(exported("json-ld", "catalogue.jsonld"));
const classes = vocabulary();

/** Read as linked data by a processor that may fetch nothing. */
async function read(document: Document) {
  return jsonld.expand(document as never, {
    base: "https://example.invalid/catalogue.jsonld",
    documentLoader: (url: string) => Promise.reject(new Error(`${url} would be fetched`)),
  });
}

const of = (kind: string) => document["@graph"].filter((node) => node["@type"] === kind);
const first = (spoiled: Document, kind: string) =>
  spoiled["@graph"].find((node) => node["@type"] === kind) ?? {};

test("schema.org has a word for all that is said, and lets each class say it", async () => {
  expect(classes.size).toBeGreaterThan(800);
  expect(strangers(await read(document), classes)).toEqual([]);
});

test("occupations, programmes and apprenticeships are there, each with who says so", () => {
  for (const kind of ["Occupation", "EducationalOccupationalProgram", "WorkBasedProgram"]) {
    expect(of(kind).length, kind).toBeGreaterThan(14);
    for (const node of of(kind)) {
      expect(node.subjectOf, String(node["@id"])).toMatchObject({
        "@type": "Claim",
        citation: expect.arrayContaining([{ "@id": expect.stringMatching(/^#source-/) }]),
      });
    }
  }
});

test("every route is a programme or an item of a list, and says what it asks", () => {
  const { tables } = readJson<{ tables: { [table: string]: Row[] } }>(
    exported("json", "catalogue.json"),
  );
  const items = of("ItemList").flatMap((list) => list.itemListElement as Node[]);
  const nodes = new Map([...document["@graph"], ...items].map((node) => [node["@id"], node]));
  for (const route of tables.route ?? []) {
    const node = nodes.get(`#route-${route.id}`);
    expect(node?.name, String(route.id)).toBe(route.title);
    const asked = JSON.stringify(node?.programPrerequisites ?? node?.mentions ?? []);
    for (const need of route.needs as Row[]) expect(asked).toContain(JSON.stringify(need.text));
  }
  expect(of("ItemList").map((list) => list["@id"])).toEqual([
    "#list-posts",
    "#list-returns",
    "#list-bridging",
  ]);
  for (const list of of("ItemList")) {
    expect(list.numberOfItems).toBe((list.itemListElement as Node[]).length);
    expect(list.numberOfItems).toBeGreaterThan(14);
  }
});

test("every statement is a claim with its sources, and every role an occupation with its pay", () => {
  const { tables } = readJson<{ tables: { [table: string]: Row[] } }>(
    exported("json", "catalogue-again.json"),
  );
  const nodes = new Map(document["@graph"].map((node) => [node["@id"], node]));
  for (const statement of tables.statement ?? []) {
    const node = nodes.get(`#statement-${statement.id}`);
    expect(node?.["@type"]).toBe("Claim");
    const cited = (statement.evidence as { sources: string[] }).sources;
    expect(node?.citation).toEqual(cited.map((id) => ({ "@id": `#source-${id}` })));
    if (statement.text) expect([node?.text].flat()).toContain(statement.text);
  }
  for (const role of tables.role ?? []) {
    const node = nodes.get(`#role-${role.id}`);
    expect(node?.["@type"]).toBe("Occupation");
    const pay = (node?.estimatedSalary ?? []) as { name: string }[];
    const bands = role.bands as string[];
    for (const { name } of pay) expect(name).toMatch(/^Band \w+, \d{4}\/\d{2}$/);
    for (const band of bands) {
      const known = tables.pay?.some((row) => row.band === band);
      expect(pay.some(({ name }) => name.startsWith(`Band ${band},`))).toBe(known);
    }
  }
});

test("experience is required only of a role to which no way leads without it", () => {
  const required = of("Occupation").filter((node) => node.experienceRequirements);
  expect(required.length).toBeGreaterThan(0);
  expect(required.length).toBeLessThan(of("Occupation").length / 10);
  for (const { experienceRequirements } of required) {
    for (const one of experienceRequirements as Node[]) {
      expect(one["@type"]).toBe("OccupationalExperienceRequirements");
      expect(one.description).toMatch(/\S/);
      expect(one.subjectOf).toMatchObject({ "@type": "Claim" });
    }
  }
});

test("everything pointed at is in the file", () => {
  const listed = of("ItemList").flatMap((list) => list.itemListElement as Node[]);
  const ids = new Set([...document["@graph"], ...listed].map((node) => node["@id"]));
  const pointed = JSON.stringify(document).matchAll(/\{"@id":"([^"]+)"\}/g);
  for (const [, id] of pointed) expect(ids).toContain(id);
  expect(ids.size).toBe(document["@graph"].length + listed.length);
});

test("lengths are ISO 8601 durations and money has its currency", () => {
  const text = JSON.stringify(document);
  const lengths = [...text.matchAll(/"timeToComplete":"([^"]*)"/g)].map(([, length]) => length);
  expect(lengths.length).toBeGreaterThan(14);
  for (const length of lengths) expect(length).toMatch(/^P[1-9]\d*M$/);
  for (const money of text.match(/\{[^{}]*"@type":"PriceSpecification"[^{}]*/g) ?? []) {
    expect(money).toContain('"priceCurrency":"GBP"');
  }
});

test("the file says its edition and licence", () => {
  expect(of("Dataset")[0]).toMatchObject({
    description: expect.stringMatching(/^Left out, for schema\.org has no word for it: /),
    license: "https://creativecommons.org/licenses/by/4.0/",
    version: expect.stringMatching(/^\d{4}-\d{2}$/),
  });
});

test.each<[string, (document: Document) => void, string]>([
  [
    "a misspelled property",
    (spoiled) => Object.assign(first(spoiled, "Occupation"), { estimatedSalery: "1" }),
    "property estimatedSalery of Occupation",
  ],
  [
    "a property of another class",
    (spoiled) => Object.assign(first(spoiled, "Occupation"), { timeToComplete: "P1M" }),
    "property timeToComplete of Occupation",
  ],
  [
    "a class that does not exist",
    (spoiled) => Object.assign(first(spoiled, "Question"), { "@type": "Qestion" }),
    "class Qestion",
  ],
])("%s is caught", async (_, spoil, caught) => {
  const spoiled = structuredClone(document);
  spoil(spoiled);
  expect(strangers(await read(spoiled), classes)).toContain(caught);
});
