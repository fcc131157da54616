import { describe, expect, it } from "vitest";
import type { OnwardAnswer } from "../../client";
import { someRoute } from "../../testing";
import { movesOf } from "./moves";

const two = { min: 24, typical: 24, max: 24, assumed: null };
const answer: OnwardAnswer = {
  from: { id: "registered-other-profession", name: "Registered in another profession" },
  rungs: [],
  staying: [],
  towards: [
    {
      profession: { id: "paramedic", name: "Paramedic" },
      line: "paramedic",
      routes: [
        someRoute(),
        someRoute({ id: "msc", full_time: two }),
        someRoute({ id: "old", closed: "Ended", full_time: { ...two, typical: 6 } }),
      ],
    },
    {
      profession: { id: "diagnostic-radiographer", name: "Diagnostic radiographer" },
      line: "radiographer",
      routes: [someRoute({ full_time: null })],
    },
  ],
};

describe("moves", () => {
  it("count the open ways and say the shortest; a closed one is no way", () => {
    const [paramedic, radiographer] = movesOf(answer, null);
    expect(paramedic).toMatchObject({ ways: 2, shortest: 24 });
    expect(radiographer).toMatchObject({ ways: 1, shortest: null });
  });

  it("leave out a person's own profession, be it named or by its branch's line", () => {
    expect(movesOf(answer, "paramedic").map(({ id }) => id)).toEqual(["diagnostic-radiographer"]);
    expect(movesOf(answer, "radiographer").map(({ id }) => id)).toEqual(["paramedic"]);
  });
});
