import { describe, expect, it } from "vitest";
import { CommandError } from "../../client";
import { asSentence } from "./problem";

describe("what went wrong", () => {
  it("is said in the error's own words, as sentences", () => {
    const error = new CommandError({
      code: "catalogue",
      message: "there is no catalogue",
      hints: ["Install it again"],
    });
    expect(asSentence(error)).toEqual({
      message: "There is no catalogue.",
      hints: ["Install it again."],
    });
  });
  it("never shows what was meant for programs", () => {
    expect(asSentence(new TypeError("x is undefined")).message).not.toContain("undefined");
  });
});
