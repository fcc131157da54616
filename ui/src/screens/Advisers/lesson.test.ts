import { describe, expect, it } from "vitest";
import { fromHash } from "../../navigation/place";
import { LESSON_MINUTES, lessonOf } from "./lesson";

describe("the lesson", () => {
  it("takes as long as it says", () => {
    const minutes = lessonOf(null).reduce((sum, step) => sum + step.minutes, 0);
    expect(minutes).toBe(LESSON_MINUTES);
  });
  it("uses nothing but screens of this app", () => {
    const screens = lessonOf("paramedic").flatMap((step) =>
      "to" in step ? [fromHash(step.to).screen] : [],
    );
    expect(screens).toEqual(["map", "match", "advisers"]);
  });
  it("shows the profession that was chosen beforehand", () => {
    expect(lessonOf("paramedic")).toContainEqual({
      key: "one",
      minutes: 3,
      to: "#/advisers/show?profession=paramedic",
    });
  });
});
