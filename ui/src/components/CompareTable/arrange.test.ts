import { describe, expect, it } from "vitest";
import { someEvidence } from "../../testing";
import { arrange, type CompareRow } from "./arrange";

const row = (id: string, ...texts: string[]): CompareRow => ({
  id,
  name: id,
  cells: texts.map((text) => ({ entries: text ? [{ text, evidence: someEvidence }] : [] })),
});
const rows = [
  row("regulator", "HCPC", "HCPC"),
  row("pay", "Band 5", "Band 6"),
  row("hours", "Shifts", "Days"),
  row("offers", "", ""),
];
const ids = (arranged: CompareRow[]) => arranged.map(({ id }) => id);

describe("the rows of a comparison", () => {
  it("stand with what differs first, each part in its usual order", () => {
    const { yours, differs, same } = arrange(rows, []);
    expect(ids(yours)).toEqual([]);
    expect(ids(differs)).toEqual(["pay", "hours"]);
    expect(ids(same)).toEqual(["regulator", "offers"]);
  });

  it("put a person's own rows before all, in the order pinned, and nowhere else", () => {
    const { yours, differs, same } = arrange(rows, ["regulator", "hours"]);
    expect(ids(yours)).toEqual(["regulator", "hours"]);
    expect(ids(differs)).toEqual(["pay"]);
    expect(ids(same)).toEqual(["offers"]);
  });

  it("leave out a pin that no row answers to", () => {
    expect(ids(arrange(rows, ["gone"]).yours)).toEqual([]);
  });

  it("differ where one knows and the other does not", () => {
    const half = row("fees", "£9,790", "");
    expect(ids(arrange([half], []).differs)).toEqual(["fees"]);
  });

  it("do not differ by who says so", () => {
    const other = { ...someEvidence, as_of: "2020" };
    const same = {
      id: "regulator",
      name: "Regulator",
      cells: [
        { entries: [{ text: "HCPC", evidence: someEvidence }] },
        { entries: [{ text: "HCPC", evidence: other }] },
      ],
    };
    expect(ids(arrange([same], []).same)).toEqual(["regulator"]);
  });
});
