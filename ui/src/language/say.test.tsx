import { render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { LANGUAGE_KEY, sayer } from "./say";

const messages = {
  title: "Ways in",
  ways: "{count, plural, =0 {No way} one {# way} other {# ways}} to {aim}",
  lead: "It is <b>open</b> to {who}",
};

afterEach(() => localStorage.clear());

describe("sayer", () => {
  it("says a message with its values, in the form its number asks for", () => {
    const say = sayer(messages);
    expect(say("title")).toBe("Ways in");
    expect(say("ways", { count: 1, aim: "paramedic" })).toBe("1 way to paramedic");
    expect(say("ways", { count: 1200, aim: "paramedic" })).toBe("1,200 ways to paramedic");
  });

  it("puts elements where the message has them", () => {
    const say = sayer(messages);
    render(<p>{say.rich("lead", { b: (inside) => <strong>{inside}</strong>, who: "you" })}</p>);
    expect(screen.getByText("open").tagName).toBe("STRONG");
    expect(document.body.textContent).toBe("It is open to you");
  });

  it("disguises every word but the values in the language that shows what was forgotten", () => {
    localStorage.setItem(LANGUAGE_KEY, "pseudo");
    const say = sayer(messages);
    expect(say("title")).toBe("⟦Wáýs~~ ín~⟧");
    expect(say("ways", { count: 2, aim: "paramedic" })).toMatch(/^2⟦ wáýs~+⟧⟦ tó~+ ⟧paramedic$/);
  });
});
