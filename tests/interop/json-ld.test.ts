import jsonld from "jsonld";
import { expect, test } from "vitest";
import { exportsFolder, readJson } from "../support/exports";
import { strangers, vocabulary } from "../support/schema-org";

type Node = { [key: string]: unknown };
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

test("everything pointed at is in the file", () => {
  const ids = new Set(document["@graph"].map((node) => node["@id"]));
  const pointed = JSON.stringify(document).matchAll(/\{"@id":"([^"]+)"\}/g);
  for (const [, id] of pointed) expect(ids).toContain(id);
  expect(ids.size).toBe(document["@graph"].length);
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
