import { expect, test } from "vitest";
import { exportsFolder, python, readJson } from "../support/exports";

type Node = { [key: string]: unknown };
type Document = { "@context": string; "@graph": Node[] };
type Finding = { code: string; severity: string; property: string; entity: string };

const files = exportsFolder();
const path = files.export("ctdl", "pathways.json");
const document = readJson<Document>(path);

/** What `ctdl-validate` finds: the published rules of CTDL, in another's hands. */
function findings(file: string): Finding[] {
  const run = python(["-m", "ctdl_validate", file, "--format", "json"]);
  return (JSON.parse(run.out) as { findings: Finding[] }).findings;
}

const of = (kind: string) => document["@graph"].filter((node) => node["@type"] === kind);

test("ctdl-validate finds nothing wrong, unknown, one-sided or out of reach", () => {
  expect(findings(path).slice(0, 5)).toEqual([]);
});

test("each profession has its set of pathways, with edition and licence", () => {
  const sets = of("ceterms:PathwaySet");
  expect(sets).toHaveLength(14);
  for (const set of sets) {
    expect(set).toMatchObject({
      "schema:license": "https://creativecommons.org/licenses/by/4.0/",
      "schema:version": expect.stringMatching(/^\d{4}-\d{2}$/),
    });
  }
});

test("each pathway has a destination, and each route says what must be so before it", () => {
  for (const pathway of of("ceterms:Pathway")) {
    expect(pathway["ceterms:hasDestinationComponent"], String(pathway["@id"])).not.toEqual([]);
    expect(pathway["ceterms:hasDestinationComponent"]).toBeDefined();
  }
  const routes = document["@graph"].filter((node) => String(node["@id"]).startsWith("_:route-"));
  expect(routes.length).toBeGreaterThan(100);
  for (const route of routes) expect(route["ceterms:hasCondition"]).toBeDefined();
});

test.each<[string, (document: Document) => void, string]>([
  [
    "a misspelled property",
    (spoiled) => Object.assign(first(spoiled, "ceterms:Pathway"), { "ceterms:hasPrat": [] }),
    "UNKNOWN_PROPERTY",
  ],
  [
    "a class that does not exist",
    (spoiled) => Object.assign(first(spoiled, "ceterms:JobComponent"), { "@type": "ceterms:Jobb" }),
    "UNKNOWN_CLASS",
  ],
  [
    "a property of another class",
    (spoiled) => Object.assign(first(spoiled, "ceterms:Pathway"), { "ceterms:requiredNumber": 1 }),
    "DOMAIN_VIOLATION",
  ],
  [
    "a destination that is not there",
    (spoiled) =>
      Object.assign(first(spoiled, "ceterms:Pathway"), {
        "ceterms:hasDestinationComponent": ["_:nowhere"],
      }),
    "REF_UNRESOLVED_BNODE",
  ],
])("%s is caught", (_, spoil, code) => {
  const spoiled = structuredClone(document);
  spoil(spoiled);
  const found = findings(files.write("spoiled.json", spoiled)).map((finding) => finding.code);
  expect(found).toContain(code);
});

function first(spoiled: Document, kind: string): Node {
  return spoiled["@graph"].find((node) => node["@type"] === kind) ?? {};
}
