import Ajv from "ajv/dist/2020";
import { expect, test } from "vitest";
import { exportsFolder, readJson } from "../support/exports";

type Document = { about: { [key: string]: string }; tables: { [table: string]: Row[] } };
type Row = { [key: string]: unknown };

const { export: exported } = exportsFolder();
const catalogue = readJson<Document>(exported("json", "catalogue.json"));
const schema = readJson<object>(exported("json-schema", "schema.json"));
const valid = new Ajv({ strict: false, validateFormats: false }).compile(schema);

test("the whole catalogue keeps to its published schema", () => {
  valid(catalogue);
  expect(valid.errors ?? []).toEqual([]);
});

test("the file says its edition, its licence and whom to credit", () => {
  expect(catalogue.about).toMatchObject({
    licence: "CC BY 4.0",
    edition: expect.stringMatching(/^\d{4}-\d{2}$/),
    credit: "AHP Atlas catalogue",
  });
});

test("all 14 professions are there", () => {
  expect(catalogue.tables.profession).toHaveLength(14);
});

test.each<[string, (document: Document) => void]>([
  ["a misspelled property", ({ tables }) => Object.assign(tables.route?.[0] ?? {}, { titel: "x" })],
  ["a value that is missing", ({ tables }) => delete tables.role?.[0]?.title],
  [
    "a number in the place of words",
    ({ tables }) => Object.assign(tables.pay?.[0] ?? {}, { band: 5 }),
  ],
  ["a row without its evidence", ({ tables }) => delete tables.figure?.[0]?.evidence],
  ["a table that is missing", ({ tables }) => delete tables.gap],
])("%s does not keep to it", (_, spoil) => {
  const document = structuredClone(catalogue);
  spoil(document);
  expect(valid(document)).toBe(false);
});
