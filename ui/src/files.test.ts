import { describe, expect, it } from "vitest";
import { readFile } from "./files";

describe("a file that a person opens", () => {
  it("is read", async () => {
    expect(await readFile(new File(["{}"], "plan.json"))).toEqual({ text: "{}" });
  });
  it("is refused before it is read where it is 50 MB of noise", async () => {
    const noise = new File(["x".repeat(100)], "noise.json");
    Object.defineProperty(noise, "size", { value: 50_000_000 });
    expect(await readFile(noise)).toEqual({
      problem:
        "“noise.json” is too large to be one of our files (about 50 MB). Nothing was changed.",
    });
  });
});
