import { beforeEach, describe, expect, it } from "vitest";
import { backToDoor } from "./cameFrom";
import { goTo } from "./usePlace";

describe("the way back from a door that two screens lead to", () => {
  beforeEach(() => {
    goTo({ screen: "settings" });
  });
  it("is Home for who came from Home, whatever they chose since", () => {
    goTo({ screen: "home" });
    goTo({ screen: "abroad", query: "" });
    goTo({ screen: "abroad", query: "profession=osteopath" }, "replace");
    expect(backToDoor()).toEqual({ to: "#/", name: "Home" });
  });
  it("is “I already work in health” for everyone else", () => {
    goTo({ screen: "home" });
    goTo({ screen: "work", query: "" });
    goTo({ screen: "abroad", query: "" });
    expect(backToDoor()).toEqual({ to: "#/work", name: "I already work in health" });
  });
});
