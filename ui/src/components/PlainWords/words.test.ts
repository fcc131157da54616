import { describe, expect, it } from "vitest";
import type { HardWord } from "../../client";
import { finderOf } from "./words";

const word = (name: string, also: string[] = []): HardWord => ({
  word: name,
  also,
  meaning: `What ${name} means.`,
  evidence: null,
});
const find = finderOf([
  word("Degree"),
  word("Degree apprenticeship"),
  word("HCPC"),
  word("Patient group direction", ["PGD"]),
  word("Integrated master's"),
  word("Pre-registration diploma"),
]);
const found = (text: string) =>
  find(text).map(({ word, from, to }) => [word.word, text.slice(from, to)]);

describe("hard words", () => {
  it("are found with or without a capital letter, and in the plural", () => {
    expect(found("A degree, or two Degrees.")).toEqual([
      ["Degree", "degree"],
      ["Degree", "Degrees"],
    ]);
  });
  it("are whole words, the longest first", () => {
    expect(found("A degree apprenticeship is no degreed thing.")).toEqual([
      ["Degree apprenticeship", "degree apprenticeship"],
    ]);
  });
  it("that are short forms must be written as such", () => {
    expect(found("The HCPC, not hcpc; by PGD.")).toEqual([
      ["HCPC", "HCPC"],
      ["Patient group direction", "PGD"],
    ]);
  });
  it("may hold signs", () => {
    expect(found("an integrated master's (4 years), or a pre-registration diploma")).toEqual([
      ["Integrated master's", "integrated master's"],
      ["Pre-registration diploma", "pre-registration diploma"],
    ]);
  });
  it("are none where none are known", () => {
    expect(finderOf([])("HCPC")).toEqual([]);
  });
});
