import { describe, expect, it } from "vitest";
import { readReport, reportOf, wordsBeside } from "./report";

const doubt = {
  of: "pay at band 5",
  says: "£31,049 & more",
  sources: ["nhs-pay-2025", "hcpc-2025-01"],
  asOf: "2026-04",
  at: "#/role/paramedic?band=5",
};

describe("a mistake in a fact", () => {
  it("is carried whole by the address of its text", () => {
    const [, query = ""] = reportOf(doubt).split("?part=mistake");
    expect(readReport(query)).toEqual(doubt);
  });
  it("may be of a screen alone", () => {
    const at = { of: null, says: null, sources: [], asOf: null, at: "#/" };
    expect(readReport(reportOf(at).split("?")[1] ?? "")).toEqual(at);
  });
});

describe("the words beside a mark", () => {
  const beside = (html: string) => {
    document.body.innerHTML = `<main>${html}</main>`;
    return wordsBeside(document.querySelector("[data-mark]") as Element);
  };
  const mark = "<button data-mark>NHS</button>";
  it("are those of the nearest block that has any", () => {
    expect(beside(`<p>Other</p><dd><p>3 years</p><div>${mark}</div></dd>`)).toBe("3 years");
    expect(beside(`<ul><li>One</li><li><b>Two</b><i>three</i>${mark}</li></ul>`)).toBe("Two three");
  });
  it("leave out what other buttons say, and end where the page does", () => {
    expect(beside(`<div><button>Other</button>${mark}</div>`)).toBeNull();
  });
  it("are cut where they are more than a fact", () => {
    expect(beside(`<div>${"word ".repeat(200)}${mark}</div>`)?.length).toBeLessThanOrEqual(400);
  });
});
